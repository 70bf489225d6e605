import { readDocument } from '../corpus/read-document.js';
import { EvalSetError } from './eval-set-error.js';
import { type ExtractionScore, scoreExtraction } from './extraction.js';
import type { PageSet } from './find-sets.js';
import type { MeasureOptions } from './measure-options.js';
import { readTruePages, type TruePage } from './pages.js';
import { takeSample } from './sample.js';

export interface JudgedPage extends ExtractionScore {
  readonly name: string;
}

export interface MeasuredPages {
  /** Sorted by name. */
  readonly judged: readonly JudgedPage[];
  /** What reading all pages took. */
  readonly loadMs: number;
}

/**
 * Reads each page as a document of the corpus and compares what is kept of it with the true article.
 * @throws EvalSetError when the true articles cannot be read
 */
export async function measurePages(
  set: PageSet,
  { sample, now, onProgress }: MeasureOptions,
): Promise<MeasuredPages> {
  const all = readPages(set.folder);
  const pages = takeSample(all, sample ?? all.length);
  let loadMs = 0;
  const judged: JudgedPage[] = [];
  for (const [i, { name, text, truth }] of pages.entries()) {
    const bytes = Buffer.from(text);
    const started = now();
    const { document } = await readDocument(name, bytes);
    loadMs += now() - started;
    const kept = document?.blocks.filter(({ kind }) => kind !== 'boilerplate') ?? [];
    const keptText = kept.map(({ start, end }) => document?.text.slice(start, end)).join('\n');
    onProgress?.(set.name, i + 1, pages.length);
    judged.push({ name, ...scoreExtraction(keptText, truth) });
  }
  return { judged, loadMs };
}

function readPages(folder: string): TruePage[] {
  try {
    return readTruePages(folder);
  } catch (error) {
    throw new EvalSetError(`The true articles of ${folder} cannot be read: ${String(error)}`);
  }
}

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EvalSetError } from './eval-set-error.js';

/** How people read one sentence of a document; spans are of the document's text. */
export interface StanceLabel {
  /** The folder and the file: `affairs/xinhua.txt`. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly stance: 'reported' | 'statement' | 'claim' | 'denial';
  /** Where the speaker is named, if he is. */
  readonly speaker: readonly [start: number, end: number] | null;
}

const line = z.object({
  doc: z.string(),
  start: z.number(),
  end: z.number(),
  stance: z.enum(['reported', 'statement', 'claim', 'denial']),
  attributedTo: z.tuple([z.number(), z.number()]).nullable(),
});

/**
 * Reads labelled sentences, one a line.
 * @throws EvalSetError that names the first line that cannot be read
 */
export async function readStanceLabels(file: string): Promise<StanceLabel[]> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/u);
  return lines.flatMap((text, i) => {
    if (text.trim() === '') return [];
    try {
      const { doc, start, end, stance, attributedTo } = line.parse(JSON.parse(text));
      return [{ document: doc, start, end, stance, speaker: attributedTo }];
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON';
      throw new EvalSetError(`${file}:${i + 1} is no labelled sentence: ${reason}`);
    }
  });
}

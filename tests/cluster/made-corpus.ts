import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/document.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { writeCorpus } from '../bench/make-corpus.js';

export const MADE_PASSAGES = 600;

/** A made corpus, more than what is near a question. */
export async function madeCorpus(passages: number = MADE_PASSAGES): Promise<Corpus> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-made-'));
  try {
    writeCorpus(folder, passages);
    return await loadCorpus(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCorpusReader } from '../../src/corpus/corpus-reader.js';
import { recallFiles } from '../../src/corpus/recall-files.js';
import { engineOpener } from '../../src/open-engine.js';
import { readerDefaults } from '../../src/reader/reader-settings.js';
import { docsIn, openStoreIn } from './open-store-in.js';
import { timed } from './processor-time.js';

/** So many times one file changes. */
const CHANGES = 7;

/**
 * Reads the documents of a folder of the benchmark as a program that runs does, and again each time that one file has changed, to the engine.
 * @returns the median; seconds of processor time
 */
export async function changeOne(folder: string): Promise<number> {
  const docs = docsIn(folder);
  const { files, lists } = await openStoreIn(folder);
  const read = createCorpusReader(docs, { afresh: recallFiles(files) });
  const engineOver = await engineOpener({ reader: { ...readerDefaults, use: 'off' } }, { memory: lists });
  const reload = async () => engineOver(await read());
  await reload();
  const times: number[] = [];
  for (let day = 1; day <= CHANGES; day++) {
    appendFileSync(join(docs, 'incident-0', 'paper-0.md'), `\nThe ferry sank on ${day} July 2019.\n`);
    const [, seconds] = await timed(reload);
    times.push(seconds);
  }
  return times.sort((a, b) => a - b)[CHANGES >> 1] ?? 0;
}

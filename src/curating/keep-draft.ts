import { mkdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileNameFor } from '../corpus/write-down.js';
import { writeNew } from '../corpus/write-new.js';
import { CuratingError } from './curating-error.js';
import type { Draft, Kept } from './curation.js';
import { safeName } from './draft.js';

/** What was added is kept as it came where no document is looked for. */
const ORIGINALS = '.originals';

/**
 * Writes the documents of a draft into the folder, and the original beside them. All of it or nothing; over no other file.
 * @throws CuratingError when something cannot be written
 */
export async function keepDraft(folder: string, draft: Draft): Promise<Kept> {
  const made: string[] = [];
  const put = async (into: string, name: string, content: string | Uint8Array) => {
    const path = await writeNew(into, name, content);
    made.push(path);
    return relative(folder, path).split(sep).join('/');
  };
  try {
    const originals = join(folder, ORIGINALS);
    await mkdir(originals, { recursive: true });
    const ending = /\.[^.]{1,10}$/u.exec(safeName(draft.original.name))?.[0] ?? '';
    const stem = fileNameFor(draft.written[0]?.document.title ?? '', 'document');
    const original = await put(originals, `${stem}${ending.toLowerCase()}`, draft.original.bytes);
    const paths: string[] = [];
    for (const { stem: name, text } of draft.written) paths.push(await put(folder, `${name}.txt`, text));
    return { paths, original };
  } catch (error) {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    throw new CuratingError('not-written', error instanceof Error ? error.message : '', error);
  }
}

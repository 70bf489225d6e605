import { type Kept, keepDocuments } from '../corpus/keep-documents.js';
import { reasonNotWritten } from '../corpus/write-new.js';
import { CuratingError } from './curating-error.js';
import type { Draft } from './curation.js';

/**
 * Writes the documents of a draft into the folder, and the original beside them. All of it or nothing; over no other file.
 * @throws CuratingError when something cannot be written
 */
export async function keepDraft(folder: string, { original, written }: Draft): Promise<Kept> {
  try {
    return await keepDocuments(folder, { original, documents: written });
  } catch (error) {
    throw new CuratingError('not-written', reasonNotWritten(error), error);
  }
}

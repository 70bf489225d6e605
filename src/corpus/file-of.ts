import type { Document } from './document.js';

/** The end of a path that tells one document of a file from the others. */
const PART = /#\d+$/;

/** Gives the file that a document was read from, relative to the folder: a mailbox holds several. */
export function fileOf({ path }: Pick<Document, 'path'>): string {
  return path.replace(PART, '');
}

/** Tells whether the file of a document holds others, too. */
export function isOneOfSeveral({ path }: Pick<Document, 'path'>): boolean {
  return PART.test(path);
}

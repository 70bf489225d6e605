import { createHash } from 'node:crypto';
import type { Answer } from '../answering/answer.js';
import type { Document } from '../corpus/document.js';
import type { Caller } from './calls.js';
import { type ButtonState, documentKey } from './custom-id.js';
import { wordsFor } from './locales/index.js';
import { RequestError } from './request-error.js';
import type { Services } from './services.js';

const MARK_CHARS = 8;

/** Makes a short name of what an answer shows: of each quote its document's content and where it stands there. */
export function markOfAnswer(
  { quotes, nearest, onRecord }: Pick<Answer, 'quotes' | 'nearest' | 'onRecord'>,
  documents: readonly Document[],
): string {
  const shown = [...quotes, ...nearest, ...onRecord];
  const cited = new Set(shown.map(({ documentId }) => documentId));
  const keys = new Map(
    documents.filter(({ id }) => cited.has(id)).map((document) => [document.id, documentKey(document)]),
  );
  const places = shown.map(({ documentId, start, end }) => `${keys.get(documentId)} ${start} ${end}`);
  return createHash('sha256').update(places.join('\n')).digest('hex').slice(0, MARK_CHARS);
}

/** Makes a short name of all documents, for what is made of all of them. */
export function markOfIndex({ indexVersion }: Pick<Services, 'indexVersion'>): string {
  return indexVersion.slice(0, MARK_CHARS);
}

/**
 * Lets a button go on whose message shows what would be shown now. A button without a mark, of an earlier version, always may.
 * @throws RequestError when other documents, or another program, would now show something else
 */
export function requireUnchanged(
  call: Pick<Caller, 'locale'>,
  { shown }: Pick<ButtonState, 'shown'>,
  mark: string,
): void {
  if (shown !== undefined && shown !== mark) throw changedSince(call);
}

/** Says that what the message of a button shows is no longer what the documents say. */
export function changedSince(call: Pick<Caller, 'locale'>): RequestError {
  return new RequestError(wordsFor(call.locale).errors.changed);
}

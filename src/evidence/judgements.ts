import type { Document, Passage } from '../corpus/document.js';
import { judgeDocument } from './judge-document.js';
import type { Judgement, Stance } from './judgement.js';

export const STANCES: readonly Stance[] = ['reported', 'claim', 'denial', 'statement'];

/** How the sentences of a document are said, in little space. */
export interface Judgements {
  /** Of each sentence the number of its stance in `STANCES`. */
  readonly stances: Uint8Array;
  /** Who says it, by the number of the sentence. */
  readonly speakers: ReadonlyMap<number, string>;
}

/** Judges a document, or recalls how it was judged. */
export type Judge = (document: Document, passages: readonly Passage[]) => Judgements;

/** Tells how the sentences of a document are said. */
export const judgeAfresh: Judge = (document, passages) => {
  const judged: readonly Judgement[] = judgeDocument(document, passages);
  const speakers = new Map<number, string>();
  for (const [at, { attributedTo }] of judged.entries())
    if (attributedTo !== undefined) speakers.set(at, attributedTo);
  return { stances: Uint8Array.from(judged, ({ stance }) => STANCES.indexOf(stance)), speakers };
};

import type { Document, Passage } from '../corpus/document.js';
import { readingOf } from '../corpus/marks.js';
import { judgeDocument } from './judge-document.js';
import type { Judgement, Stance } from './judgement.js';
import { cuesOf, deniedTokens, LABELLED_CLAIM } from './sentence-cues.js';

export const STORED_STANCES: readonly Stance[] = ['reported', 'claim', 'denial', 'statement'];

/** How the sentences of a document are said, in little space. */
export interface Judgements {
  /** Of each sentence the number of its stance in `STORED_STANCES`. */
  readonly stances: Uint8Array;
  /** Who says it, by the number of the sentence. */
  readonly speakers: ReadonlyMap<number, string>;
  /** What else is told of each, in the bits that `sentence-cues.ts` lists. */
  readonly cues: Uint8Array;
  /** Of each denial which of its tokens tell what is denied, by the number of the sentence. */
  readonly denied: ReadonlyMap<number, readonly number[]>;
}

/** How the sentences of documents are said, by the ids of these. */
export type JudgedDocuments = ReadonlyMap<string, Judgements>;

/** Tells how the sentences of a document are said. @param passages - all of them */
export function judgeSentences(document: Document, passages: readonly Passage[]): Judgements {
  const judged: readonly Judgement[] = judgeDocument(document, passages);
  const reading = readingOf(document);
  const speakers = new Map<number, string>();
  const denied = new Map<number, readonly number[]>();
  const [stances, cues] = [new Uint8Array(judged.length), new Uint8Array(judged.length)];
  let at = 0;
  for (const { sentences } of passages) {
    for (const { start, end } of sentences) {
      const words = reading.slice(start, end);
      const { stance, attributedTo, isLabelledClaim } = judged[at] as Judgement;
      stances[at] = STORED_STANCES.indexOf(stance);
      cues[at] = cuesOf(words) | (isLabelledClaim ? LABELLED_CLAIM : 0);
      if (attributedTo !== undefined) speakers.set(at, attributedTo);
      if (stance === 'denial') denied.set(at, deniedTokens(words));
      at += 1;
    }
  }
  return { stances, speakers, cues, denied };
}

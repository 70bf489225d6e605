import type { Document, Passage } from '../corpus/document.js';
import { documentKeyOf, type Memory } from '../corpus/memory.js';
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

/** Recalls how the sentences of a document are said where that is remembered; else judges and keeps them. */
export function recallJudgements(
  document: Document,
  passages: readonly Passage[],
  memory?: Memory,
): Judgements {
  if (memory === undefined) return packed(judgeDocument(document, passages));
  const key = documentKeyOf(document);
  const known = memory.recall(key) as Judgements | undefined;
  if (known !== undefined) return known;
  const judged = packed(judgeDocument(document, passages));
  memory.keep(key, judged);
  return judged;
}

function packed(judged: readonly Judgement[]): Judgements {
  const speakers = new Map<number, string>();
  for (const [at, { attributedTo }] of judged.entries())
    if (attributedTo !== undefined) speakers.set(at, attributedTo);
  return { stances: Uint8Array.from(judged, ({ stance }) => STANCES.indexOf(stance)), speakers };
}

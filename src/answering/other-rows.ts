import type { Document } from '../corpus/document.js';
import { blockAt } from '../corpus/paragraphs.js';
import type { Question } from '../retrieval/question.js';
import { strongestOf, type Window } from './choose-quotes.js';

/** From here on a sentence holds a word of the question. */
const HOLDS = 0.4;
/** A row believed in so nearly as the best one answers too, whatever words it lacks. */
const AS_GOOD = 0.5;
const WHAT_HAPPENED = /\bwhat (?:has |had )?happened\b/iu;

/**
 * Leaves out the rows of a table that only look like the one that answers: they hold less of the question, and nothing that it
 * lacks. Where a list is asked for all of them stay.
 * @param windows - best first
 * @param documents - by id
 */
export function withoutOtherRows(
  windows: readonly Window[],
  question: Question,
  documents: ReadonlyMap<string, Pick<Document, 'blocks'>>,
): readonly Window[] {
  const [best] = windows;
  const asksForList = question.wantsSeveral && !WHAT_HAPPENED.test(question.text);
  if (best === undefined || asksForList || !isRow(best, documents)) return windows;
  return windows.filter(
    (window) =>
      window.documentId !== best.documentId ||
      window.mass >= best.mass * AS_GOOD ||
      !isRow(window, documents) ||
      !holdsLess(window, best),
  );
}

function isRow(
  { documentId, start }: Window,
  documents: ReadonlyMap<string, Pick<Document, 'blocks'>>,
): boolean {
  const document = documents.get(documentId);
  const block = document && blockAt(document, start);
  return block?.kind === 'row' || block?.origin?.row !== undefined;
}

function holdsLess(window: Window, best: Window): boolean {
  const [held, wanted] = [window, best].map((one) => strongestOf(one).matches.map((match) => match >= HOLDS));
  if (held === undefined || wanted === undefined) return false;
  return wanted.some((is, i) => is && !held[i]) && !held.some((is, i) => is && !wanted[i]);
}

import type { Document } from '../corpus/document.js';
import { withdrawalBehind } from '../evidence/corrections/withdrawal.js';
import { isInterposed } from '../evidence/interposed.js';
import { refOf, type SentenceRef } from '../evidence/sentence-index/indexed-sentence.js';
import type { JudgedSentences } from '../evidence/sentence-index/judged-sentences.js';
import { turnReader, withoutAskedTurns } from '../evidence/written-by.js';
import { wordsAskedFor } from '../retrieval/asked-fact.js';
import type { Sentence } from '../retrieval/sentence.js';
import type { Quote } from './answer.js';
import { strongestOf, type Window } from './choose-quotes.js';
import { locate } from './citation.js';
import { areMost, lengthOf } from './most-of-quote.js';
import type { RankedSentence, Ranking } from './rank-sentences.js';

/** Quotes a window with its citation number; nothing where its document is gone. */
export function quoteWindow(
  window: Window,
  ranking: Ranking,
  n: number,
  stances: JudgedSentences,
  documents: ReadonlyMap<string, Document>,
): Quote[] {
  const document = documents.get(window.documentId);
  if (document === undefined) return [];
  const { documentId, start, end, mass } = window;
  const telling = tellingIn(window, document);
  const strongest = strongestTold(telling, window, document);
  const all = stances.touching(documentId, window);
  // Told to be taken back, it is nobody's claim or denial.
  const isWithdrawn = all.some((sentence) => withdrawalBehind(sentence, stances).isWithdrawn);
  const told = telling.flatMap(({ sentence }) => stances.touching(documentId, sentence));
  const judged = isWithdrawn ? undefined : labelling(stances.touching(documentId, strongest), told);
  const alsoIn = (window.copies ?? []).flatMap((copy) => {
    const other = documents.get(copy.documentId);
    return other === undefined ? [] : [{ documentId: other.id, ...locate(other, copy.start) }];
  });
  return [
    {
      documentId,
      start,
      end,
      text: document.text.slice(start, end),
      ...saidAs(judged),
      score: mass,
      highlights: wordsAskedFor(ranking.question, strongest),
      citation: { n, ...locate(document, start), ...(alsoIn.length > 0 && { alsoIn }) },
    },
  ];
}

/** The strongest sentence of a window that tells; what is asked or put to somebody and shown with the answer is not what is quoted. */
function strongestTold(telling: readonly RankedSentence[], window: Window, document: Document): Sentence {
  const turnAt = turnReader(document);
  const named = telling.filter(({ sentence }) => turnAt(sentence.start)?.speaker !== undefined);
  const [first, ...rest] = named.length > 0 ? named : telling;
  return strongestOf(first === undefined ? window : { sentences: [first, ...rest] }).sentence;
}

function tellingIn(window: Window, document: Document): readonly RankedSentence[] {
  const sentences = window.sentences.map(({ sentence }) => sentence);
  const answering = new Set(withoutAskedTurns(sentences, document));
  return window.sentences.filter(({ sentence }) => {
    const { start, end, asks, isPut } = sentence;
    return answering.has(sentence) && !asks && !isPut && !isInterposed(document.text.slice(start, end));
  });
}

/** From these shares of a quote on what is denied or alleged in it is told by its label, whoever states the rest. */
const DENIED_SHARE = 0.2;
const ALLEGED_SHARE = 1 / 3;

/**
 * The sentence by which a quote is labelled: the one that answers, unless that only states or tells, and beside it somebody
 * alleges or denies. What is alleged and denied in one quote is denied. Where nobody does, it is what most of the quote is.
 */
function labelling(
  [answering]: readonly SentenceRef[],
  all: readonly SentenceRef[],
): SentenceRef | undefined {
  if (answering === undefined || answering.stance === 'denial') return answering;
  const [claims, denials] = [all.filter(isOf('claim')), all.filter(isOf('denial'))];
  const isPart = (some: readonly SentenceRef[], share: number) =>
    some.length > 0 && lengthOf(some) >= share * lengthOf(all);
  if (claims.length > 0 && denials.length > 0) return denials[0];
  if (answering.stance === 'claim') return answering;
  const own = [...denials, ...claims].find((one) => isSame(one, answering));
  if (own !== undefined) return own;
  if (isPart(denials, DENIED_SHARE)) return denials[0];
  if (isPart(claims, ALLEGED_SHARE)) return claims[0];
  return answering.stance === 'statement' ? answering : (saidMostly(all) ?? answering);
}

const isOf =
  (stance: SentenceRef['stance']) =>
  (one: SentenceRef): boolean =>
    one.stance === stance;

/** Whether what is alleged or denied beside a statement is of the same speaker, as far as it tells. */
function isSame({ attributedTo }: SentenceRef, statement: SentenceRef): boolean {
  if (statement.stance !== 'statement') return false;
  return statement.attributedTo === undefined || attributedTo === statement.attributedTo;
}

/** What one speaker denies, claims or states in a quote, where he alone speaks and says most of it. */
function saidMostly(all: readonly SentenceRef[]): SentenceRef | undefined {
  const said = all.filter(({ attributedTo }) => attributedTo !== undefined);
  const speakers = new Set(said.map(({ attributedTo }) => attributedTo));
  if (speakers.size !== 1 || !areMost(said, all)) return undefined;
  return said.find(isOf('denial')) ?? said.find(isOf('claim')) ?? said[0];
}

/** How a sentence of the index is said; every sentence that can be quoted stands in it. */
function saidAs(sentence: SentenceRef | undefined): Pick<Quote, 'stance' | 'attributedTo'> {
  const { stance = 'reported', attributedTo } = sentence ?? {};
  return { stance, ...(attributedTo !== undefined && { attributedTo }) };
}

/** Quotes a sentence that stands beside what is quoted. */
export function quoteSentence(
  sentence: SentenceRef,
  n: number,
  documents: ReadonlyMap<string, Document>,
  score = 0,
): Quote[] {
  const document = documents.get(sentence.documentId);
  if (document === undefined) return [];
  return [
    { ...refOf(sentence), score, highlights: [], citation: { n, ...locate(document, sentence.start) } },
  ];
}

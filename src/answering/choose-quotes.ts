import { documentSpansOverlap } from '../corpus/document-span.js';
import type { RankedSentence, Ranking } from './rank-sentences.js';

/** At most so many quotes an answer. */
export const MAX_QUOTES = 5;

/** A run of neighbouring whole sentences of one passage that may be quoted. */
export interface Window {
  readonly sentences: readonly [RankedSentence, ...RankedSentence[]];
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  /** The belief of its sentences, added up, less what its length costs. */
  readonly score: number;
  /** The belief of its sentences, added up. */
  readonly mass: number;
  /** Windows of other documents in the same words. */
  readonly copies?: readonly Window[];
}

/** The most that one quote may hold unless a single sentence is longer; UTF-16 code units. */
export const MAX_QUOTE_CHARS = 350;
const MAX_SENTENCES = 4;
/** Fewer words in common are no copy: two may answer "Nobody knows." */
const COPIED_WORDS = 4;
/** What 100 characters cost in belief: enough to leave out neighbours that add nothing. */
const LENGTH_COST = 0.0025;
/** A further quote is shown while its belief is at least this share of the first one's. */
const SHOW_SHARE = 0.03;
/** … from the fourth quote on this share: what three quotes do not say, such a one hardly does. */
const SHOW_SHARE_OF_FURTHER = 0.1;
const FIRST = 3;
/** … or this share, when several things are asked for. */
const SHOW_SHARE_OF_SEVERAL = 0.0005;
const SCRAP_WORDS = 3;
/** An article and a noun. */
const ECHO_WORDS = 2;
/** A second document speaks too when its best sentence answers nearly as well, by the reader's logit. */
const SPREAD_LOGIT = 2;

/**
 * Lists every quotable window of passages of a ranking; one that only asks, that only puts something to somebody, or that is a mere
 * word of the question is none.
 */
export function listWindows({ question, passages }: Pick<Ranking, 'question' | 'passages'>): Window[] {
  return passages.flatMap((passage) =>
    passage.flatMap((_, first) => {
      const windows: Window[] = [];
      for (let last = first; last < Math.min(first + MAX_SENTENCES, passage.length); last += 1) {
        const window = makeWindow(passage.slice(first, last + 1));
        if (window === undefined || (last > first && window.end - window.start > MAX_QUOTE_CHARS)) break;
        const asksOnly = window.sentences.every(({ sentence: { asks, isPut } }) => asks || isPut);
        if (!asksOnly && !isEcho(window, question)) windows.push(window);
      }
      return windows;
    }),
  );
}

/** "LOL", "Trust the roots.": beside a better quote so few words tell nothing. They may answer what stands above, give a figure or speak of what is asked. */
function isScrap({ sentences }: Window, { variantTerms }: Ranking['question']): boolean {
  const [{ sentence }, ...others] = sentences;
  const tells = sentence.tokens.some(({ word, term }) => /\d/.test(word) || variantTerms.has(term));
  return others.length === 0 && sentence.length <= SCRAP_WORDS && sentence.turn === 0 && !tells;
}

/** "The money." below "How much money …?", "Supplier" above its name: a head, and not an answer. */
function isEcho({ sentences }: Window, { variantTerms }: Ranking['question']): boolean {
  const [{ sentence }, ...others] = sentences;
  if (others.length > 0 || sentence.length > ECHO_WORDS || sentence.turn > 0 || sentence.leansBack)
    return false;
  const told = sentence.tokens.filter(({ stop }) => !stop);
  return told.length === 1 && told.every(({ term }) => variantTerms.has(term));
}

/**
 * Picks what to quote: the window of most belief first, then further ones that share no sentence with it. A window that
 * would mislead without a neighbour takes that sentence in where it fits. Where a second document speaks nearly as well,
 * one of its windows is among those picked.
 * @param limit - how many at most
 */
export function chooseWindows(ranking: Ranking, limit: number): Window[] {
  const windows = listWindows(ranking).sort(compareWindows);
  const chosen: Window[] = [];
  for (const candidate of windows) {
    if (chosen.length === limit) break;
    const best = chosen[0];
    if (best !== undefined && candidate.mass < best.mass * showShare(ranking, chosen.length)) continue;
    if (best !== undefined && !ranking.question.wantsSeveral && isScrap(candidate, ranking.question))
      continue;
    const window = complete(candidate, ranking);
    if (!chosen.some((other) => documentSpansOverlap(other, window) || isCopy(window, other)))
      chosen.push(window);
  }
  const spread = spreadOverDocuments(chosen, windows, ranking, limit);
  return spread.map((window) => withCopies(window, windows));
}

/** How much of the best quote's belief a further one must have. */
function showShare({ question }: Ranking, shown: number): number {
  if (question.wantsSeveral) return SHOW_SHARE_OF_SEVERAL;
  return shown < FIRST ? SHOW_SHARE : SHOW_SHARE_OF_FURTHER;
}

const wordsOf = ({ sentences }: Pick<Window, 'sentences'>): string =>
  sentences.flatMap(({ sentence }) => sentence.tokens.map(({ word }) => word)).join(' ');

/** Whether some words of a window's document stand in a window of another document too. */
function isCopied({ documentId }: Window, words: string, other: Window): boolean {
  if (documentId === other.documentId) return false;
  return (
    words.split(' ', COPIED_WORDS).length === COPIED_WORDS && ` ${wordsOf(other)} `.includes(` ${words} `)
  );
}

/** Whether what answers in a window is shown by one of another document already. */
const isCopy = (window: Window, other: Window): boolean =>
  isCopied(window, wordsOf({ sentences: [strongestOf(window)] }), other);

/** A window with those of other documents in the same words, the first of each document. */
function withCopies(window: Window, windows: readonly Window[]): Window {
  const copies = new Map<string, Window>();
  const [words, count] = [wordsOf(window), countTokens(window)];
  for (const other of windows) {
    // Most have more words or fewer: those of the others alone are worth joining.
    const isSame = countTokens(other) === count && isCopied(window, words, other) && wordsOf(other) === words;
    if (isSame && !copies.has(other.documentId)) copies.set(other.documentId, other);
  }
  return copies.size === 0 ? window : { ...window, copies: [...copies.values()] };
}

const countTokens = ({ sentences }: Window): number =>
  sentences.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);

/** Orders windows by belief, the most first. */
export function compareWindows(a: Window, b: Window): number {
  return b.score - a.score || a.documentId.localeCompare(b.documentId) || a.start - b.start || a.end - b.end;
}

function makeWindow(sentences: readonly RankedSentence[]): Window | undefined {
  const [first, ...rest] = sentences;
  if (first === undefined) return undefined;
  const start = first.sentence.start;
  const end = (rest.at(-1) ?? first).sentence.end;
  const mass = sentences.reduce((sum, ranked) => sum + ranked.mass, 0);
  return {
    sentences: [first, ...rest],
    documentId: first.sentence.passage.documentId,
    start,
    end,
    mass,
    score: mass - (LENGTH_COST * (end - start)) / 100,
  };
}

/** Gives the sentence of a window that bears most of its belief. */
export function strongestOf({ sentences }: Pick<Window, 'sentences'>): RankedSentence {
  return sentences.reduce((a, b) => (b.mass > a.mass ? b : a));
}

/**
 * Takes in the neighbours without which a window misleads, where they fit. "He denied it." is not shown without the
 * sentence that names him, nor a sentence without the "However, …" that follows it.
 */
function complete(window: Window, ranking: Ranking): Window {
  const [first] = window.sentences;
  const passage = ranking.passages.find((sentences) => sentences.includes(first)) ?? [];
  const before = first.sentence.leansBack ? passage[first.sentence.index - 1] : undefined;
  const following = passage[first.sentence.index + window.sentences.length];
  const after = following?.sentence.contrasts === true ? following : undefined;
  const asked = questionOf(first, passage);
  const wider = [
    ...asked.map((sentences) => [...sentences, ...window.sentences, after]),
    ...asked.map((sentences) => [...sentences, ...window.sentences]),
    [before, ...window.sentences, after],
    [...window.sentences, after],
    [before, ...window.sentences],
  ].map((sentences) => makeWindow(sentences.filter((sentence) => sentence !== undefined)));
  return wider.find((other) => other !== undefined && other.end - other.start <= MAX_QUOTE_CHARS) ?? window;
}

/** What stands before a sentence of an answer from its question on; the last sentence of a long question on. */
function questionOf({ sentence }: RankedSentence, passage: readonly RankedSentence[]): RankedSentence[][] {
  if (sentence.turn === 0) return [];
  const from = passage.findIndex((one) => one.sentence.turn === sentence.turn - 1);
  const last = passage.findLastIndex((one) => one.sentence.turn === sentence.turn - 1);
  if (from < 0) return [];
  return [from, last].map((at) => passage.slice(at, sentence.index));
}

/** Makes room for the best window of another document when all that were chosen are of one and more than one fits. */
function spreadOverDocuments(
  chosen: readonly Window[],
  windows: readonly Window[],
  ranking: Ranking,
  limit: number,
): Window[] {
  const [best] = chosen;
  if (limit < 2 || best === undefined || chosen.some(({ documentId }) => documentId !== best.documentId))
    return [...chosen];
  const least = strongestOf(best).logit - SPREAD_LOGIT;
  const other = windows.find(
    (window) =>
      window.documentId !== best.documentId &&
      strongestOf(window).logit >= least &&
      !isScrap(window, ranking.question) &&
      !chosen.some((one) => isCopy(window, one)),
  );
  if (other === undefined) return [...chosen];
  return [...chosen.slice(0, limit - 1), complete(other, ranking)];
}

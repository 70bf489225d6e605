import { analyze, foldWord, stemWord, type Token } from './analyzer.js';
import type { Figure, FoundFigure } from './figure.js';
import { findDateFigures } from './figure-dates.js';
import { findNumbers, wordsBefore } from './figure-numbers.js';
import { findPlaces } from './figure-places.js';
import { LONGEST_PARSED_CHARS } from './sentences.js';
import { firstFrom, overlaps } from './span.js';
import { closeSynonymsOf } from './synonyms.js';

const NEAR_BEFORE = 2;
const NEAR_AFTER = 2;
const NEAR_DATE = 4;
/** How far to each side those are looked for; words. */
const NEAR_REACH = 24;
/** Words that say nothing of what is counted or paid. */
const FILLER: ReadonlySet<string> = new Set(
  'total sum amount worth about around nearly almost roughly approximately least more less than over some up estimated equivalent value people person persons individuals'.split(
    ' ',
  ),
);
const PEOPLE: ReadonlySet<string> = new Set(
  'people person persons individuals men women victims others'.split(' '),
);
/** "Robbed of 300" and "the loss amounts to 200" tell of one sum. */
const LOSSES = 'lost stolen missing vanished'.split(' ');
/** "Can carry 600", "would cost": what may be is no account of what was. */
const POSSIBLE_REACH = 160;
const POSSIBLE =
  /\b(?:can|could|may|might|will|would|should|if|plans? to|expects? to|hopes? to)\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;
/** Verbs by their ending, and the irregular ones that figures often stand beside. */
const VERB =
  /(?:[a-z]{2}ed|[a-z]{3}ing|^(?:lost|lose|won|win|fell|rose|left|hit|cut|laid|paid|pay|stole|stolen|shot|sold|bought|held|made|took|found|born|set|fled|broke|began|ran|grew|shut|met|sank|burnt|drew|spent|lent|gave|got))$/;
const CLAUSE_END = /^(?:and|but|while|whereas|who|which|that|when|after|before|as)$/;

/** Finds every amount, count, share, date and place of one sentence, in text order; none of one too long to parse. */
export function findFigures(words: string): Figure[] {
  if (words.length > LONGEST_PARSED_CHARS) return [];
  const tokens = analyze(words);
  const dates = findDateFigures(words);
  const numbers = findNumbers(words).filter((number) => !meetsOne(dates, number));
  return [...dates, ...numbers, ...findPlaces(words)]
    .filter((found) => !POSSIBLE.test(wordsBefore(words, found.start, POSSIBLE_REACH)))
    .sort((a, b) => a.start - b.start)
    .map((found) => ({
      ...found,
      headKey: headKeyOf(found.head),
      ...nearWords(words, tokens, found),
    }));
}

/** @param dates - in text order, without overlap */
function meetsOne(dates: readonly FoundFigure[], { start, end }: FoundFigure): boolean {
  const last = dates[firstFrom(dates, end) - 1];
  return last !== undefined && overlaps(last, { start, end });
}

/** Makes one key for a word, its forms and its everyday synonyms: `hurt` and `injured` are one. */
export function matterOf(word: string): string {
  const folded = foldWord(word);
  const close = closeSynonymsOf.get(folded);
  if (close === undefined) return stemWord(folded);
  return [folded, ...close].map(stemWord).sort()[0] ?? folded;
}

/** Makes the same key for a word whose term is known: nearly always that. */
export function matterOfKnown(word: string, term: string): string {
  return closeSynonymsOf.has(word) || foldWord(word) !== word ? matterOf(word) : term;
}

function headKeyOf(head: string | undefined): string {
  if (!head || PEOPLE.has(head.toLowerCase())) return '';
  return matterOf(head);
}

function nearWords(
  words: string,
  tokens: readonly Token[],
  figure: FoundFigure,
): Pick<Figure, 'near' | 'nearVerbs'> {
  const near = new Set<string>();
  const nearVerbs = new Set<string>();
  const [before, after] = figure.kind === 'date' ? [NEAR_DATE, NEAR_DATE] : [NEAR_BEFORE, NEAR_AFTER];
  collect(tokensBefore(tokens, figure.start), before);
  collect(tokensFrom(tokens, figure.end), after);
  if (figure.kind === 'amount') {
    const losses = LOSSES.map(matterOf);
    if (losses.some((loss) => near.has(loss))) for (const loss of losses) near.add(loss);
  }
  return { near, nearVerbs };

  function collect(side: Iterable<Token>, most: number): void {
    let taken = 0;
    let edge: Token | undefined;
    for (const token of side) {
      const gap = edge ? words.slice(Math.min(edge.end, token.end), Math.max(edge.start, token.start)) : '';
      if (taken === most || CLAUSE_END.test(token.word) || (figure.kind !== 'date' && /[,;:]/.test(gap)))
        return;
      edge = token;
      if (token.stop || FILLER.has(token.word) || /^\d/.test(token.word)) continue;
      if (token.capital) continue;
      const matter = matterOfKnown(token.word, token.term);
      near.add(matter);
      if (VERB.test(token.word)) nearVerbs.add(matter);
      taken++;
    }
  }
}

/** The nearest first. */
function* tokensBefore(tokens: readonly Token[], offset: number): Generator<Token> {
  const from = firstFrom(tokens, offset);
  for (let at = from - 1; at >= Math.max(0, from - NEAR_REACH); at--) {
    const token = tokens[at];
    if (token !== undefined && token.end <= offset) yield token;
  }
}

function* tokensFrom(tokens: readonly Token[], offset: number): Generator<Token> {
  const from = firstFrom(tokens, offset);
  yield* tokens.slice(from, from + NEAR_REACH);
}

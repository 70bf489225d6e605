import type { CorpusWords } from './corpus-words.js';
import { goneRows, type RowRuns } from './row-runs.js';
import type { WordBook } from './word-book.js';
import { BEFORE_CAPITAL, CAPITAL, FIRST, FLAG_BITS, STOP } from './word-flags.js';

/** How often the words of a corpus stand in it, by the numbers of their book. */
export interface WordTally {
  /** Of each word how often it stands there, and how often as no stop word. */
  readonly all: Uint32Array;
  readonly told: Uint32Array;
  /** Of each word how often its writing tells whether it is a name; and with a capital, what is written without one taken off. */
  readonly weighed: Uint32Array;
  readonly capitals: Int32Array;
  /** Of each term how many passages hold it. */
  readonly passages: Uint32Array;
  /** Of each term how often it stands inside of sentences, and how often with a capital. */
  readonly inside: Uint32Array;
  readonly insideCapital: Uint32Array;
}

/** A sentence with so large a share of capitalised words is a headline: its capitals tell nothing. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 7;

/** Tallies the words of a corpus; by their numbers, for a corpus holds each a great many times. */
export function tallyWords(words: CorpusWords): WordTally {
  const tally = emptyTally(words.book);
  count(words, 0, words.passages.length - 1, 1, tally);
  return tally;
}

/** Tallies the words of a corpus that follows on another. @param runs - of its passages */
export function spliceTally(
  runs: RowRuns,
  before: WordTally,
  kept: CorpusWords,
  added: CorpusWords,
): WordTally {
  const tally = emptyTally(kept.book);
  for (const column of Object.keys(tally) as (keyof WordTally)[]) tally[column].set(before[column]);
  for (const [from, to] of goneRows(runs, kept.passages.length - 1)) count(kept, from, to, -1, tally);
  count(added, 0, added.passages.length - 1, 1, tally);
  return tally;
}

function emptyTally({ words, terms }: WordBook): WordTally {
  return {
    all: new Uint32Array(words.size),
    told: new Uint32Array(words.size),
    weighed: new Uint32Array(words.size),
    capitals: new Int32Array(words.size),
    passages: new Uint32Array(terms.size),
    inside: new Uint32Array(terms.size),
    insideCapital: new Uint32Array(terms.size),
  };
}

/** Adds what stands in the passages from one up to another, or takes it off. */
function count(words: CorpusWords, from: number, to: number, sign: 1 | -1, tally: WordTally): void {
  if (from >= to) return;
  const { book, tokens, sentences, passages } = words;
  const { all, told, weighed, capitals, passages: holding, inside, insideCapital } = tally;
  const termOf = Uint32Array.from(book.termOf);
  const lastIn = new Uint32Array(book.terms.size);
  for (let passage = from; passage < to; passage++) {
    const next: number = passages[passage + 1] ?? 0;
    for (let sentence: number = passages[passage] ?? 0; sentence < next; sentence++) {
      const [first, end] = [sentences[sentence] as number, sentences[sentence + 1] as number];
      const isWeighed = !isHeadline(tokens, first, end);
      for (let at = first; at < end; at++) {
        const token = tokens[at] as number;
        const word = token >>> FLAG_BITS;
        all[word] = (all[word] as number) + sign;
        if ((token & STOP) !== 0) continue;
        told[word] = (told[word] as number) + sign;
        const term = termOf[word] as number;
        const isCapital = (token & CAPITAL) !== 0;
        if (lastIn[term] !== passage + 1) {
          lastIn[term] = passage + 1;
          holding[term] = (holding[term] as number) + sign;
        }
        if ((token & FIRST) === 0) {
          inside[term] = (inside[term] as number) + sign;
          if (isCapital) insideCapital[term] = (insideCapital[term] as number) + sign;
        }
        // A sentence's first word is capital anyway, unless the next one is too: "Ida Falk".
        if (!isWeighed || (isCapital && at === first && (token & BEFORE_CAPITAL) === 0)) continue;
        weighed[word] = (weighed[word] as number) + sign;
        capitals[word] = (capitals[word] as number) + (isCapital ? sign : -sign);
      }
    }
  }
}

function isHeadline(tokens: Uint32Array, from: number, to: number): boolean {
  let [words, capitals] = [0, 0];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as number;
    if ((token & STOP) !== 0) continue;
    words += 1;
    if ((token & CAPITAL) !== 0) capitals += 1;
  }
  return capitals > words * HEADLINE_SHARE && words >= HEADLINE_WORDS;
}

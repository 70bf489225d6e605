import { analyze } from '../../language/analyzer.js';
import { matterOf, matterOfKnown } from '../../language/figures.js';
import { madeOnce } from '../../language/made-once.js';
import { NUMBER_WORD } from '../../language/number-words.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';
import { withoutLabel } from './note-words.js';

/** Words in common from which on a note speaks of a sentence. */
const LEAST_SHARED = 2;
/** A word that so many sentences of a document hold tells none of them from another. */
const COMMON = 300;
/** What shares less than this part of what the closest sentence shares is not meant. */
const NEAR_BEST = 0.7;
/** What speaks of corrections rather than of what is corrected. */
const ABOUT_NOTES =
  'earlier previous original initial version article story report post piece page said say says told state stated statement correction corrected ' +
  'update updated clarification editor editors note name names named spelling spelled spelt misspelled caption first second third retracted retraction wrong wrongly mistake mistakenly error incorrectly number figure ' +
  'published publish now yesterday today headline reported wrote written gave given regret apologise apologize';
/** The matters of those words. */
const aboutNotes = madeOnce((): ReadonlySet<string> => new Set(ABOUT_NOTES.split(' ').map(matterOf)));

/** A figure of so many digits that is no year: where both give it, they speak of one thing. */
const EXACT = /^(?!(?:19|20)\d\d$)\d(?:[.,]?\d){2,}$/;
/** How many words behind a number what it counts may stand: "140 of its 390 employees". */
const COUNTED_WITHIN = 4;
/** A figure that more sentences give tells none of them from another. */
const COMMON_FIGURE = 3;
const NUMERAL = new RegExp(`^(?:\\d[\\d.,]*|${NUMBER_WORD}|dozen|hundred|thousand|million)$`);

/** Finds the sentences of documents that speak of the same as another, by their rarer words. */
export class TellingFinder {
  readonly #byMatter = new Map<string, IndexedSentence[]>();
  /** The matters that are written as names where no sentence begins. */
  readonly #names = new Set<string>();
  readonly #count: number;

  constructor(sentences: readonly IndexedSentence[]) {
    this.#count = sentences.length;
    for (const sentence of sentences) {
      for (const [matter, kind] of mattersOf(sentence.words)) {
        if (kind === 'name') this.#names.add(matter);
        const telling = this.#byMatter.get(matter);
        if (telling === undefined) this.#byMatter.set(matter, [sentence]);
        else telling.push(sentence);
      }
    }
  }

  /**
   * @param counts - whether a number on both sides may stand for a shared word
   * @param least - so many words they share, names counting for one
   */
  ofSame(note: IndexedSentence, counts: boolean, least = LEAST_SHARED): IndexedSentence[] {
    const shared = new Map<IndexedSentence, { score: number; name: number; word: number; figure: number }>();
    const noted = withoutLabel(note.words);
    const matters = mattersOf(noted);
    for (const [matter, written] of matters) {
      const kind = written === 'head' ? (this.#names.has(matter) ? 'name' : 'word') : written;
      const telling = this.#byMatter.get(matter) ?? [];
      if (telling.length > (kind === 'figure' ? COMMON_FIGURE : COMMON)) continue;
      const weight = Math.log(1 + (1 + this.#count) / (1 + telling.length));
      for (const sentence of telling) {
        const known = shared.get(sentence) ?? { score: 0, name: 0, word: 0, figure: 0 };
        shared.set(sentence, { ...known, score: known.score + weight, [kind]: known[kind] + 1 });
      }
    }
    const isCounted = counts && NUMERALS.test(noted);
    const meant = [...shared].filter(([sentence, { name, word, figure }]) => {
      if (word === 0) return counts && figure > 0;
      if (figure > 0 || word + Math.min(1, name) >= least) return true;
      return isCounted && countsOneOf(matters, sentence.words);
    });
    const best = Math.max(0, ...meant.map(([, { score }]) => score));
    return meant.filter(([, { score }]) => score >= NEAR_BEST * best).map(([sentence]) => sentence);
  }
}

/** Whether a number of a sentence counts one of some matters: it stands close before. */
function countsOneOf(matters: ReadonlyMap<string, Written>, words: string): boolean {
  const tokens = analyze(words);
  return tokens.some(
    ({ word }, at) =>
      NUMERAL.test(word) &&
      tokens
        .slice(at + 1, at + 1 + COUNTED_WITHIN)
        .some((token) => matters.has(matterOfKnown(token.word, token.term))),
  );
}

const NUMERALS = new RegExp(`\\b(?:\\d|(?:${NUMBER_WORD}|dozens?)\\b)`, 'iu');

/** A capital at the head of a sentence tells no name from a word. */
type Written = 'name' | 'word' | 'figure' | 'head';

/** The matters of a sentence, each with how it is written; numbers that are no exact figures are none. */
function mattersOf(words: string): Map<string, Written> {
  const matters = new Map<string, Written>();
  for (const [at, { word, term, stop, capital }] of analyze(words).entries()) {
    if (EXACT.test(word)) matters.set(word.replace(/[.,]/g, ''), 'figure');
    if (stop || NUMERAL.test(word)) continue;
    const matter = matterOfKnown(word, term);
    if (!aboutNotes().has(matter)) matters.set(matter, capital ? (at > 0 ? 'name' : 'head') : 'word');
  }
  return matters;
}

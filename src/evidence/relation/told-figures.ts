import { analyze } from '../../language/analyzer.js';
import type { Figure, FigureReading } from '../../language/figure.js';
import { bareNumbersIn } from '../../language/figure-numbers.js';
import { findFigures, matterOfKnown } from '../../language/figures.js';
import { isTakenBack } from '../corrections/note-words.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';

/** The figures and matters of sentences, each found once however often it is compared. */
export interface ToldFigures {
  /** The figures that a sentence stands by: none of one that it takes back. */
  figures(sentence: IndexedSentence): readonly Figure[];
  bareNumbers(sentence: IndexedSentence): readonly FigureReading[];
  /** What it speaks of, beside names and numbers. */
  matters(sentence: IndexedSentence): ReadonlySet<string>;
  /** Every matter of its text, from `mattersIn`. */
  allMatters(sentence: IndexedSentence): ReadonlySet<string>;
}

/** Begins to read the figures of the sentences that are compared for one question. */
export function readToldFigures(): ToldFigures {
  return {
    figures: onceEach(({ words }) => (isTakenBack(words) ? [] : findFigures(words))),
    bareNumbers: onceEach(({ words }) => (isTakenBack(words) ? [] : bareNumbersIn(words))),
    matters: onceEach(({ words, names }) => {
      const own = analyze(words).filter(
        (token) => !token.stop && !names.has(token.word) && !/^\d/.test(token.word),
      );
      return new Set(own.map(({ word, term }) => matterOfKnown(word, term)));
    }),
    allMatters: onceEach(({ text }) => mattersIn(text)),
  };
}

/** Lists the matters that a text, such as a question, speaks of. */
export function mattersIn(text: string): ReadonlySet<string> {
  return new Set(
    analyze(text)
      .filter(({ stop }) => !stop)
      .map(({ word, term }) => matterOfKnown(word, term)),
  );
}

function onceEach<T>(find: (sentence: IndexedSentence) => T): (sentence: IndexedSentence) => T {
  const found = new Map<IndexedSentence, { readonly value: T }>();
  return (sentence) => {
    const known = found.get(sentence) ?? { value: find(sentence) };
    found.set(sentence, known);
    return known.value;
  };
}

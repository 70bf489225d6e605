import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/language/analyzer.js';
import { splitSentences } from '../../src/language/sentences.js';
import { WordBook } from '../../src/retrieval/word-book.js';
import { BEFORE_CAPITAL, CAPITAL, FIRST, FLAG_BITS, STOP } from '../../src/retrieval/word-flags.js';
import { WordList } from '../../src/retrieval/word-list.js';

const TEXT =
  'Ida Falk left in May. “It may be,” said Falk’s aide, db-7 of the US (R&D). Odell said us. O’Neill’s Pub shut. Café Noir sold 1,300 cups.';

const sentencesOf = (text: string) =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

/** The words and flags of each sentence that was added behind others. */
function listed(text: string, before = '') {
  const book = new WordBook();
  const list = new WordList(book);
  for (const sentence of sentencesOf(before)) list.addSentence(sentence);
  return sentencesOf(text).map((sentence) => {
    const from = list.length;
    list.addSentence(sentence);
    const tokens = [...list.finish().subarray(from)];
    return tokens.map((token) => [book.words.keys[token >>> FLAG_BITS], token & ((1 << FLAG_BITS) - 1)]);
  });
}

describe('a list of words', () => {
  it('tells of each token what cutting the sentence into tokens tells', () => {
    const expected = sentencesOf(TEXT).map((sentence) => {
      const read = analyze(sentence);
      return read.map(({ word, stop, capital, position, end }, at) => {
        const next = at === 0 ? read[1] : undefined;
        const isBefore = next?.capital === true && next.start - end === 1;
        const flags = [stop && STOP, capital && CAPITAL, position === 0 && FIRST, isBefore && BEFORE_CAPITAL];
        return [word, flags.reduce<number>((sum, flag) => sum + Number(flag), 0)];
      });
    });
    expect(listed(TEXT)).toEqual(expected);
  });

  it('lists a sentence alike whatever was read before it', () => {
    expect(listed(TEXT, 'The pilot left the harbour. Who may know?')).toEqual(listed(TEXT));
  });
});

import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/document.js';
import { analyze } from '../../src/language/analyzer.js';
import { splitSentences } from '../../src/language/sentences.js';
import { BEFORE_CAPITAL, CAPITAL, FIRST, FLAG_BITS, STOP } from '../../src/retrieval/word-flags.js';
import { wordLister } from '../../src/retrieval/word-list.js';

const passagesOf = (text: string) =>
  [{ sentences: splitSentences(text, 0, text.length) }] as unknown as Passage[];

const TEXT =
  'Ida Falk left in May. “It may be,” said Falk’s aide, db-7 of the US (R&D). Odell said us. O’Neill’s Pub shut. Café Noir sold 1,300 cups.';

describe('wordLister', () => {
  it('tells of each token what cutting the sentence into tokens tells', () => {
    const { text, ends, tokens, lengths } = wordLister()(TEXT, passagesOf(TEXT));
    const words = [...ends].map((end, at) => text.slice(ends[at - 1] ?? 0, end));
    const expected = splitSentences(TEXT, 0, TEXT.length).map(({ start, end }) => {
      const read = analyze(TEXT.slice(start, end));
      return read.map(({ word, stop, capital, position, end }, at) => {
        const next = at === 0 ? read[1] : undefined;
        const isBefore = next?.capital === true && next.start - end === 1;
        const flags = [stop && STOP, capital && CAPITAL, position === 0 && FIRST, isBefore && BEFORE_CAPITAL];
        return [word, flags.reduce<number>((sum, flag) => sum + Number(flag), 0)];
      });
    });
    const read = [...tokens].map((token) => [words[token >>> FLAG_BITS], token & ((1 << FLAG_BITS) - 1)]);
    expect([...lengths]).toEqual(expected.map(({ length }) => length));
    expect(read).toEqual(expected.flat());
  });

  it('lists a document alike whatever was read before it', () => {
    const list = wordLister();
    list(
      'The pilot left the harbour. Who may know?',
      passagesOf('The pilot left the harbour. Who may know?'),
    );
    expect(list(TEXT, passagesOf(TEXT))).toEqual(wordLister()(TEXT, passagesOf(TEXT)));
  });
});

import { describe, expect, it } from 'vitest';
import { QuoteMismatchError } from '../../src/answering/verify-quote.js';
import { shownAnswer, titleOfSource } from '../../src/discord/shown-answer.js';
import { answerOf, documentOf, quoteOf } from '../support/small-corpus.js';

const mill = documentOf('mill', ['The mill burned, and the owner was not in it.'], { title: 'The mill' });
const quote = quoteOf(mill, 1, 'The mill burned, and the owner was not in it.');

describe('shownAnswer', () => {
  it('comes with the words of its quotes and a mark of them', () => {
    const { quotes, mark } = shownAnswer(answerOf('What burned?', [quote]), [mill]);
    expect(quotes.map(({ excerpt }) => excerpt.shown)).toEqual([quote.text]);
    expect(mark).toMatch(/^[0-9a-f]{8}$/);
    expect(mark).not.toBe(shownAnswer(answerOf('What burned?', []), [mill]).mark);
  });

  it.each([
    ['Was wurde von dem Feuer zerstört?', true],
    ['什么烧了？', true],
    ['What burned?', false],
  ])('tells whether %s is in another language than the documents: %s', (question, isForeign) => {
    expect(shownAnswer(answerOf(question, []), [mill]).isForeign).toBe(isForeign);
  });

  it('tells that there is nothing to ask, in no other language than the question', () => {
    expect(shownAnswer(answerOf('什么烧了？', []), [])).toMatchObject({ isEmpty: true, isForeign: false });
  });

  it('is not made of an invented quote', () => {
    const invented = { ...quote, text: 'The mill stands, and the owner was not in it.' };
    expect(() => shownAnswer(answerOf('What burned?', [invented]), [mill])).toThrow(QuoteMismatchError);
  });
});

describe('titleOfSource', () => {
  it('names the one document that is asked, where it is still there', () => {
    const source = mill.sha256.slice(0, 12);
    expect(titleOfSource([mill], { source })).toBe('The mill');
    expect(titleOfSource([], { source })).toBeUndefined();
    expect(titleOfSource([mill], {})).toBeUndefined();
  });
});

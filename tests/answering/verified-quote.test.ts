import { describe, expect, it } from 'vitest';
import {
  quotedParagraphs,
  verified,
  verifyAnswer,
  verifyEvidence,
} from '../../src/answering/verified-quote.js';
import { QuoteMismatchError } from '../../src/answering/verify-quote.js';
import { answerOf, documentOf, quoteOf } from '../support/small-corpus.js';

const harlow = documentOf('harlow', ['The **pump** failed. Nobody was hurt.', 'It was old.']);
const failed = quoteOf(harlow, 1, 'The **pump** failed.', { highlight: 'failed' });
const hurt = quoteOf(harlow, 2, 'Nobody was hurt.');
const invented = { ...failed, text: 'The **pump** worked.' };

describe('verified', () => {
  it('comes with the words as a reader sees them, and what of them answers', () => {
    const marked = { ...harlow, marks: [{ start: 4, end: 6 }, { start: 10, end: 12 }] }; // biome-ignore format: two marks
    const { shown, bold } = verified(failed, marked).excerpt;
    expect(shown).toBe('The pump failed.');
    expect(bold.map(({ start, end }) => shown.slice(start, end))).toEqual(['failed']);
  });

  it('marks nothing of what stands outside of the quote', () => {
    const beside = { ...failed, highlights: [{ start: hurt.start, end: hurt.end }] };
    expect(verified(beside, harlow).excerpt.bold).toEqual([]);
  });

  it.each([
    ['other words', invented, harlow],
    ['no document', failed, undefined],
  ])('is not made of %s', (_, quote, document) => {
    expect(() => verified(quote, document)).toThrow(QuoteMismatchError);
  });
});

describe('an answer or a checked statement', () => {
  it.each(['quotes', 'nearest', 'onRecord'])('is not shown with invented %s', (part) => {
    const answer = { ...answerOf('When?', [failed]), [part]: [invented] };
    expect(() => verifyAnswer(answer, [harlow])).toThrow(QuoteMismatchError);
  });

  it('is not shown with invented evidence', () => {
    const evidence = [{ relation: 'supports' as const, quote: invented }];
    const checked = { statement: 'It failed.', verdict: 'supported' as const, evidence };
    expect(() => verifyEvidence(checked, [harlow])).toThrow(QuoteMismatchError);
  });
});

describe('quotedParagraphs', () => {
  it('takes a paragraph once, with all quotes in it in bold', () => {
    const old = quoteOf(harlow, 3, 'It was old.');
    const [first, second] = quotedParagraphs([failed, old, hurt], [harlow]);
    expect(first?.quotes).toEqual([failed, hurt]);
    expect(first?.excerpt.bold).toHaveLength(2);
    expect(first?.excerpt.shown).toBe('The **pump** failed. Nobody was hurt.');
    expect(second?.quotes).toEqual([old]);
  });

  it('takes none around an invented quote', () => {
    expect(() => quotedParagraphs([invented], [harlow])).toThrow(QuoteMismatchError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuoteMismatchError, verifyQuote } from '../../src/answering/verify-quote.js';
import type { Document } from '../../src/corpus/document.js';
import { corpusOf, spanOf } from './corpus-of.js';

const TEXT = 'The ferry sank. The ferry sank. Nobody\u00a0was “hurt”. 没有人受伤。🚢 Ａ';
const corpus = corpusOf({ ferry: TEXT, mill: TEXT });
const [ferry, mill] = corpus.documents as readonly [Document, Document];
const quote = { ...spanOf(corpus, 'ferry', 'Nobody\u00a0was “hurt”.'), text: 'Nobody\u00a0was “hurt”.' };

describe('verifyQuote', () => {
  it('hands a quote that stands in its document back', () => {
    expect(verifyQuote(quote, ferry)).toBe(quote);
  });

  it.each([
    ['the start is one too early', { start: quote.start - 1 }],
    ['the start is one too late', { start: quote.start + 1 }],
    ['the end is one too early', { end: quote.end - 1 }],
    ['the end is one too late', { end: quote.end + 1 }],
    ['both ends moved', { start: quote.start + 1, end: quote.end + 1 }],
    ['an offset lies between two code units', { start: quote.start + 0.5, end: quote.end + 0.5 }],
    ['the end is past the text', { end: TEXT.length + 9 }],
    ['the end counts from the back', { end: quote.end - TEXT.length }],
    ['both offsets count from the back', { start: quote.start - TEXT.length, end: quote.end - TEXT.length }],
    ['the offsets are no numbers', { start: Number.NaN, end: Number.NaN }],
    ['a no-break space became a space', { text: 'Nobody was “hurt”.' }],
    ['a curly quote became straight', { text: 'Nobody\u00a0was "hurt".' }],
    ['a letter changed its case', { text: 'nobody\u00a0was “hurt”.' }],
    ['a word was added', { text: 'Nobody\u00a0was ever “hurt”.' }],
    ['the text is empty', { end: quote.start, text: '' }],
    ['it is of another document with the same text', { documentId: 'mill' }],
  ])('throws when %s', (_, change) => {
    expect(() => verifyQuote({ ...quote, ...change }, ferry)).toThrow(QuoteMismatchError);
  });

  it('throws when the document is another or none', () => {
    expect(() => verifyQuote(quote, mill)).toThrow(QuoteMismatchError);
    expect(() => verifyQuote(quote, undefined)).toThrow(QuoteMismatchError);
  });

  it('says where the quote claimed to stand', () => {
    const wrong = { ...quote, text: 'Somebody' };
    expect(() => verifyQuote(wrong, ferry)).toThrow(
      expect.objectContaining({
        name: 'QuoteMismatchError',
        message: `the quote at ${quote.start}-${quote.end} does not match document "ferry"`,
        documentId: 'ferry',
        start: quote.start,
        end: quote.end,
      }),
    );
  });

  it('takes a quote that opens or closes its document', () => {
    const ends = [
      { documentId: 'ferry', start: 0, end: 4, text: 'The ' },
      { documentId: 'ferry', start: TEXT.length - 1, end: TEXT.length, text: 'Ａ' },
    ];
    for (const end of ends) expect(verifyQuote(end, ferry)).toBe(end);
  });

  it('passes every slice and no changed one, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: -3, max: 3 }),
        (text, a, b, shiftStart, shiftEnd) => {
          const document = { ...ferry, text };
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const slice = { documentId: 'ferry', start, end, text: text.slice(start, end) };
          expect(verifyQuote(slice, document)).toBe(slice);
          const moved = { ...slice, start: start + shiftStart, end: end + shiftEnd };
          if (text.slice(Math.max(0, moved.start), moved.end) !== slice.text)
            expect(() => verifyQuote(moved, document)).toThrow(QuoteMismatchError);
        },
      ),
    );
  });
});

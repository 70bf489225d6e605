import { describe, expect, it } from 'vitest';
import { readIsoMonths, readMonths } from '../../../src/dates/readers/months.js';
import { readingsIn } from '../../support/readings-in.js';

const calendar = (parts: object) => ({ kind: 'calendar', ...parts });

describe('readMonths', () => {
  it.each([
    ['The kiln cracked in October 2018.', 'October 2018', { month: 10, year: 2018 }],
    ['It cracked in early October of 2018.', 'early October of 2018', { month: 10, year: 2018 }],
    ['It cracked in Oct. ’98.', 'Oct. ’98', { month: 10, year: 1998 }],
    ['It cracked in October last year.', 'October last year', { month: 10, yearShift: -1 }],
    ['It cracked in October next year.', 'October next year', { month: 10, yearShift: 1 }],
    ['It cracked in October of the same year.', 'October of the same year', { month: 10, fromTold: 0 }],
    ['It cracked in 2018 in October.', '2018 in October', { month: 10, year: 2018 }],
  ])('reads a month with its year: %s', (text, words, parts) => {
    expect(readingsIn(readMonths, text)).toContainEqual({ words, meaning: calendar(parts) });
  });

  it.each([
    ['The kiln cracked in October.', 'October', {}],
    ['The kiln cracked last October.', 'last October', { pointing: 'past' }],
    ['It is lit next October.', 'next October', { pointing: 'future' }],
    ['It cracked this October.', 'this October', { pointing: 'present' }],
    ['It cracked that October.', 'that October', { fromTold: 0 }],
    ['It cracked the following October.', 'the following October', { fromTold: 1 }],
    ['It cracked the previous October.', 'the previous October', { fromTold: -1 }],
    ['The kiln cracked in october.', 'october', {}],
    ['Since the October strike it stands.', 'October', {}],
  ])('reads a month alone and which one is pointed at: %s', (text, words, more) => {
    expect(readingsIn(readMonths, text)).toEqual([{ words, meaning: calendar({ month: 10, ...more }) }]);
  });

  it.each([
    ['It stood from October to December.', 'from October to December', {}],
    ['It stood between October and December.', 'between October and December', {}],
    ['It stood October-December 2018.', 'October-December 2018', { year: 2018 }],
  ])('reads months from one to another: %s', (text, words, year) => {
    expect(readingsIn(readMonths, text)).toContainEqual({
      words,
      meaning: calendar({ month: 10, ...year }),
      endMeaning: calendar({ month: 12, ...year }),
    });
  });

  it.each([
    'It may crack.',
    'They march on.',
    'It was dull; September told no one.',
    'Such was the September.',
    'Then came May with a loom.',
    'They set out on March against kilns.',
    'It is hotter than any February.',
    'She hoped that March brought rain.',
    'She knew that March was dull.',
    'The march of the potters',
  ])('takes a verb or a name for no month: %s', (text) => {
    expect(readMonths(text)).toEqual([]);
  });
});

describe('readIsoMonths', () => {
  it('reads a month in ISO 8601', () => {
    const meaning = calendar({ month: 10, year: 2018 });
    expect(readingsIn(readIsoMonths, 'Kiln log 2018-10')).toEqual([{ words: '2018-10', meaning }]);
  });

  it('takes a season of years for no month', () => {
    expect(readingsIn(readIsoMonths, 'The kiln of 2011-12 won.')).toEqual([]);
  });
});

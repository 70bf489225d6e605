import { describe, expect, it } from 'vitest';
import { readYears } from '../../../src/dates/readers/years.js';
import { readingsIn } from '../../support/readings-in.js';

const year = (of: number) => ({ kind: 'calendar', year: of });

describe('readYears', () => {
  it.each([
    ['The pier fell in 2014.', '2014'],
    ['It fell in the middle of 2014.', 'the middle of 2014'],
    ['The 2014 collapse was loud.', '2014'],
    ['The pier (2014) was of oak.', '2014'],
    ['2014 was a wet year.', '2014'],
    ['2014: the pier falls', '2014'],
    ['2014', '2014'],
    ['The collapse of Oldpier, 2014', '2014'],
    ['In the year 1666 it burned.', '1666'],
    ['They counted again in the 2014 census.', '2014'],
    ['They reported 2014 earnings.', '2014'],
  ])('reads a year: %s', (text, words) => {
    const figures = Number(/\d{4}/.exec(words)?.[0]);
    expect(readingsIn(readYears, text)).toEqual([{ words, meaning: year(figures) }]);
  });

  it('reads each year of a list', () => {
    expect(readYears('It fell in 2003, 2005, 2007 and 2009.').map(({ meaning }) => meaning)).toEqual(
      [2003, 2005, 2007, 2009].map(year),
    );
  });

  it.each([
    ['It stood from 2009 to 2012.', 'from 2009 to 2012', 2012],
    ['It stood 2009–12.', '2009–12', 2012],
    ['It stood between 2009 and 2012.', 'between 2009 and 2012', 2012],
  ])('reads years from one to another: %s', (text, words, last) => {
    const range = { words, meaning: year(2009), endMeaning: year(last) };
    expect(readingsIn(readYears, text)).toContainEqual(range);
  });

  it('makes no range of years the wrong way round', () => {
    const readings = readYears('It stood from 2012 to 2009.');
    expect(readings.some(({ endMeaning }) => endMeaning !== undefined)).toBe(false);
  });

  it.each([
    ['The pier fell in ’98.', '’98', 1998],
    ['The pier fell in late ’05.', '’05', 2005],
  ])('reads a year with an apostrophe: %s', (text, words, figures) => {
    expect(readingsIn(readYears, text)).toEqual([{ words, meaning: year(figures) }]);
  });

  it.each([
    'The band played the 1812 Overture.',
    'It took in 2000 people.',
    'Two out of 2014 planks held.',
    'The flight 2014 crew was saved.',
    'It stood in 1500 homes.',
    'He drove a silver 2015 Honda.',
    'It costs $2014.',
    'The novel 1984 sold well.',
    'It sent from 2012 to 1998 megawatts.',
    'It held the 2000 to 2500 planks.',
  ])('takes a count, a number, a model or a title for no year: %s', (text) => {
    expect(readYears(text)).toEqual([]);
  });
});

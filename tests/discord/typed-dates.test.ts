import { describe, expect, it } from 'vitest';
import { en } from '../../src/discord/locales/en.js';
import { RequestError } from '../../src/discord/request-error.js';
import { escapeLine } from '../../src/discord/rules/escape.js';
import { readLimits } from '../../src/discord/typed-dates.js';

describe('readLimits', () => {
  it.each([
    ['a year', '2018', '2019', { from: '2018', to: '2019' }],
    ['a month in letters', 'sept 2018', 'Oct. 2018', { from: '2018-09', to: '2018-10' }],
    ['a day in any order', '10 September 2018', 'Sept 11, 2018', { from: '2018-09-10', to: '2018-09-11' }],
    ['Chinese', '2018年9月', '2018年9月10日', { from: '2018-09', to: '2018-09-10' }],
    ['the same year twice', '2018-09', '2018', { from: '2018-09', to: '2018' }],
    ['nothing', null, '  ', {}],
  ])('reads %s', (_, from, to, limits) => {
    expect(readLimits({ from, to }, en)).toEqual(limits);
  });

  it.each([
    ['Q3 2018', '2018-07-01', '2018-09-30'],
    ['2010s', '2010-01-01', '2019-12-31'],
  ])('takes the first and the last day of %s, which a button can carry', (typed, from, to) => {
    expect(readLimits({ from: typed, to: typed }, en)).toEqual({ from, to });
  });

  it.each([
    ['yesterday', 'no-clock'],
    ['10 May', 'no-year'],
    ['3/4/2018', 'ambiguous'],
    ['2018-02-30', 'no-such-date'],
    ['soon', 'unreadable'],
  ] as const)('says what is wrong with %j', (from, problem) => {
    const said = new RequestError(en.errors.date[problem](escapeLine(from)));
    expect(() => readLimits({ from, to: null }, en)).toThrow(said);
  });

  it('lets nothing of what was typed act', () => {
    expect(() => readLimits({ from: '@everyone', to: null }, en)).toThrow('“\\@everyone”');
  });

  it('asks for the earlier date first', () => {
    expect(() => readLimits({ from: '2019', to: 'Dec 2018' }, en)).toThrow(en.errors.dateOrder);
  });
});

import { describe, expect, it } from 'vitest';
import { parseTypedDate } from '../../src/dates/parse-typed-date.js';

describe('parseTypedDate', () => {
  it.each([
    ['2018', '2018'],
    [' sept 2018 ', '2018-09'],
    ['Sept. 2018', '2018-09'],
    ['September, 2018', '2018-09'],
    ['2018-09', '2018-09'],
    ['2018-09-10', '2018-09-10'],
    ['2018/9/1', '2018-09-01'],
    ['10 sept 2018', '2018-09-10'],
    ['10th of September 2018', '2018-09-10'],
    ['Sep 10, 2018', '2018-09-10'],
    ['2018 Sep 10', '2018-09-10'],
    ['23/10/2018', '2018-10-23'],
    ['10/23/2018', '2018-10-23'],
    ['5.9.2018', '2018-09-05'],
    ['Q3 2018', '2018-Q3'],
    ['2018-q3', '2018-Q3'],
    ['1980s', '198'],
    ['2018年3月', '2018-03'],
    ['2018年9月10日', '2018-09-10'],
  ])('reads %j as %s', (typed, value) => {
    expect(parseTypedDate(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['last year', 'no-clock'],
    ['two weeks ago', 'no-clock'],
    ['yesterday', 'no-clock'],
    ['September', 'no-year'],
    ['10 sept', 'no-year'],
    ['5/9/2018', 'ambiguous'],
    ['2018-02-30', 'no-such-date'],
    ['2018-13', 'no-such-date'],
    ['31.02.2018', 'no-such-date'],
    ['0000', 'no-such-date'],
    ['Q1 0099', 'no-such-date'],
    ['23.10.0018', 'no-such-date'],
    ['soon', 'unreadable'],
    ['12345', 'unreadable'],
    ['2018-09-10; drop', 'unreadable'],
  ])('refuses %j as %s', (typed, problem) => {
    expect(parseTypedDate(typed)).toEqual({ ok: false, problem });
  });
});

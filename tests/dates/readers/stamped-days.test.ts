import { expect, it } from 'vitest';
import { findDatesIn } from '../../../src/dates/find-dates.js';

it.each([
  ['ON 07JUN2019 AT 0310 HRS THE GATE WAS FOUND OPEN.', ['2019-06-07 0310 HRS']],
  ['The gate was found open on 7Jun19.', ['2019-06-07']],
  ['SEEN 070310ZJUN19, LOST 071200Z JUN 2019', ['2019-06-07 0310Z', '2019-06-07 1200Z']],
  ['[07/Jun/2019:03:10:44 +0200] "GET / HTTP/1.1" 500', ['2019-06-07 03:10:44 +0200']],
  ['07.JUN.2019 the gate was open', ['2019-06-07']],
  ['20190607 0310 HRS gate found open', ['2019-06-07 0310 HRS']],
  ['20190607T031044Z gate found open', ['2019-06-07 031044Z']],
  ['LEFT 7 JUN 2019 AT APPROXIMATELY 0310 HOURS.', ['2019-06-07 APPROXIMATELY 0310 HOURS']],
  ['GATE FOUND OPEN 07JUN19/0310 BY GUARD', ['2019-06-07 0310']],
  ['GATE FOUND OPEN 07JUN2019/0310HRS, SHUT 08JUN2019-2240Z', ['2019-06-07 0310HRS', '2019-06-08 2240Z']],
  ['Order 07JUN19/03105 was lost.', []],
  ['Order 20190607 was lost, and so was 2jun10 of it.', []],
  ['The pump ran for 2000 hours of 2400 hours a year.', []],
])('reads a day written in one: %s', (text, found) => {
  const dates = findDatesIn(text, [{ start: 0, end: text.length }]);
  expect(dates.map(({ value, timeText }) => [value, timeText].filter(Boolean).join(' '))).toEqual(found);
});

import { expect, it } from 'vitest';
import { findDatesIn } from '../../../src/dates/find-dates.js';

it.each([
  ['昭和64年1月7日に工場が閉鎖された。', ['1989-01-07']],
  ['平成元年6月、工場は再開した。', ['1989-06']],
  ['令和元年5月10日、橋が落ちた。', ['2019-05-10']],
  ['令和三年十二月二十一日 午後3時に橋が落ちた。', ['2021-12-21 午後3時']],
  ['令和３年１２月２１日、橋が落ちた。', ['2021-12-21']],
  ['2019年（令和元年）5月10日と令和2年（2020年）1月15日の記録', ['2019-05-10', '2020-01-15']],
  [
    '令和2年1月15日に着工し、同年6月3日に完成、同月12日に開通した。',
    ['2020-01-15', '2020-06-03', '2020-06-12'],
  ],
  ['R3.12.21 提出、S63/4/30 着工', ['2021-12-21', '1988-04-30']],
  ['民國109年5月10日下午3時發生火災。', ['2020-05-10 下午3時']],
  ['令和2年度の予算は可決された。', []],
])('reads years of eras: %s', (text, found) => {
  const dates = findDatesIn(text, [{ start: 0, end: text.length }], '2023-03-01');
  expect(dates.map(({ value, timeText }) => [value, timeText].filter(Boolean).join(' '))).toEqual(found);
});

it('reads the whole day behind the year that a Chinese word points to', () => {
  const text = '去年6月3日发生火灾。';
  const [date] = findDatesIn(text, [{ start: 0, end: text.length }], '2023-03-01');
  expect(date?.value).toBe('2022-06-03');
});

it('takes letters of a version for no era', () => {
  const text = 'Releases R2.1.15 and H1.2.3 shipped.';
  expect(findDatesIn(text, [{ start: 0, end: text.length }])).toEqual([]);
});

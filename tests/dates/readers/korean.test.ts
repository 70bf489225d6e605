import { expect, it } from 'vitest';
import { readDayWordings } from '../../../src/dates/day-wordings.js';
import { findDatesIn } from '../../../src/dates/find-dates.js';

const found = (text: string) =>
  findDatesIn(text, [{ start: 0, end: text.length }], '2024-03-10').map(({ value, endValue, timeText }) =>
    [value, endValue, timeText].filter((part) => part !== undefined),
  );

it.each([
  ['2024년 3월 5일 항구에서 불이 났다.', [['2024-03-05']]],
  ['3월 5일 오후 2시 30분에 펌프가 멈췄다.', [['2024-03-05', '오후 2시 30분']]],
  ['2023년 3월에 시작해 3개월 걸렸다.', [['2023-03']]],
  ['1998년 화재로 10년 동안 닫혔다.', [['1998']]],
  ['회의는 2024. 3. 5. 열렸다.', [['2024-03-05']]],
  ['전시는 3월 5일(화)부터 7일까지 열린다.', [['2024-03-05', '2024-03-07']]],
])('reads: %s', (text, values) => {
  expect(found(text)).toEqual(values);
});

it('reads the day of a question', () => {
  expect(readDayWordings('2024년 3월 5일에 무슨 일이?').map(({ value }) => value)).toEqual(['2024-03-05']);
});

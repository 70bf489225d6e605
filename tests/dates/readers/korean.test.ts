import { expect, it } from 'vitest';
import { readDayWordings } from '../../../src/dates/day-wordings.js';
import { findDatesIn } from '../../../src/dates/find-dates.js';
import { readKorean } from '../../../src/dates/readers/korean.js';
import { readingsIn } from '../../support/readings-in.js';

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

it('says of a wording what it names alone', () => {
  expect(readingsIn(readKorean, '둑은 2018년에 섰고 3월 5일(월)부터 4월 7일까지 닫혔다.')).toEqual([
    { words: '2018년', meaning: { kind: 'calendar', year: 2018 } },
    {
      words: '3월 5일(월)부터 4월 7일까지',
      meaning: { kind: 'calendar', month: 3, day: 5 },
      endMeaning: { kind: 'calendar', month: 4, day: 7 },
    },
  ]);
});

it.each(['둑은 2018년 동안 섰다.', '5일에 닫혔다.', 'It closed on 2018. 3. 5.'])(
  'takes a length, a day without its month and what is not Korean for no date: %s',
  (text) => {
    expect(readKorean(text)).toEqual([]);
  },
);

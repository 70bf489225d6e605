import { describe, expect, it } from 'vitest';
import { readChinese } from '../../../src/dates/readers/chinese.js';
import { readingsIn } from '../../support/readings-in.js';

const calendar = (parts: object) => ({ kind: 'calendar', ...parts });

describe('readChinese', () => {
  it.each([
    ['水坝于2018年9月5日决口。', '2018年9月5日', { year: 2018, month: 9, day: 5 }],
    ['水坝于二〇一八年九月二十三日决口。', '二〇一八年九月二十三日', { year: 2018, month: 9, day: 23 }],
    ['水坝建于2018年9月。', '2018年9月', { year: 2018, month: 9 }],
    ['水坝建于2018年。', '2018年', { year: 2018 }],
    ['水坝于9月5日决口。', '9月5日', { month: 9, day: 5 }],
    ['水坝于十月十日决口。', '十月十日', { month: 10, day: 10 }],
    ['水坝于去年9月决口。', '去年9月', { month: 9, yearShift: -1 }],
    ['水坝于上个月15日决口。', '上个月15日', { day: 15, monthShift: -1 }],
    ['水坝于本月15日决口。', '本月15日', { day: 15, monthShift: 0 }],
    ['水坝于5日决口。', '5日', { day: 5 }],
  ])('reads a day, month or year with figures and with numerals: %s', (text, words, parts) => {
    expect(readingsIn(readChinese, text)).toContainEqual({ words, meaning: calendar(parts) });
  });

  it.each([
    ['展览9月5日至7日开放。', '9月5日至7日', { month: 9, day: 5 }, { month: 9, day: 7 }],
    ['展览9月28日至10月3日开放。', '9月28日至10月3日', { month: 9, day: 28 }, { month: 10, day: 3 }],
  ])('reads days from one to another: %s', (text, words, first, last) => {
    const range = { words, meaning: calendar(first), endMeaning: calendar(last) };
    expect(readingsIn(readChinese, text)).toContainEqual(range);
  });

  it.each([
    ['水坝于2018年9月5日晚上8点半决口。', '晚上8点半'],
    ['水坝于9月5日14:30决口。', '14:30'],
    ['水坝于昨晚决口。', '昨晚'],
  ])('keeps the time of the day in the words of the text: %s', (text, timeText) => {
    expect(readingsIn(readChinese, text)[0]).toMatchObject({ timeText });
  });

  it.each([
    ['水坝建于2018年第三季度。', { kind: 'part', part: 'Q3', year: 2018 }],
    ['水坝建于去年第4季度。', { kind: 'part', part: 'Q4', yearShift: -1 }],
    ['水坝建于20世纪80年代。', { kind: 'decades', unit: 'decade', value: '198' }],
    ['水坝建于19世纪末的一天。', { kind: 'decades', unit: 'century', value: '18' }],
    ['水坝建于19世纪。', { kind: 'decades', unit: 'century', value: '18' }],
    ['水坝建于90年代初。', { kind: 'decades', unit: 'decade', value: '199' }],
    ['水坝于周二决口。', { kind: 'weekday', weekday: 2 }],
    ['水坝于上周日决口。', { kind: 'weekday', weekday: 7, pointing: 'past' }],
    ['水坝下星期天开放。', { kind: 'weekday', weekday: 7, pointing: 'future' }],
  ])('reads quarters, eras and weekdays: %s', (text, meaning) => {
    expect(readingsIn(readChinese, text).map((one) => one.meaning)).toContainEqual(meaning);
  });

  it.each([
    ['水坝上周决口。', 'week', -1, 'publication'],
    ['水坝下个月开放。', 'month', 1, 'publication'],
    ['水坝本月开放。', 'month', 0, 'publication'],
    ['水坝前天决口。', 'day', -2, 'publication'],
    ['水坝明年开放。', 'year', 1, 'publication'],
    ['水坝两周前决口。', 'week', -2, 'publication'],
    ['水坝3天后决口。', 'day', 3, 'told'],
    ['水坝次日决口。', 'day', 1, 'told'],
  ])('counts from publication or from the date told last: %s', (text, unit, amount, anchor) => {
    const meaning = { kind: 'shift', unit, amount, anchor };
    expect(readingsIn(readChinese, text).map((one) => one.meaning)).toEqual([meaning]);
  });

  it.each(['30日元', '水坝用了3个月', '第5号楼', 'It broke on 5 May.'])(
    'takes money, lengths and numbers for no date: %s',
    (text) => {
      expect(readChinese(text)).toEqual([]);
    },
  );
});

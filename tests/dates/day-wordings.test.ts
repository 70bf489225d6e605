import { describe, expect, it } from 'vitest';
import { partsAroundYear, readDayWordings, writtenDay } from '../../src/dates/day-wordings.js';

describe('readDayWordings', () => {
  it.each([
    ['on 4 August 2020', '4 August 2020 = 2020-08-04'],
    ['on the 4th of August 2020', '4th of August 2020 = 2020-08-04'],
    ['on August 4th, 2020?', 'August 4th, 2020 = 2020-08-04'],
    ['on Aug. 4, 2020', 'Aug. 4, 2020 = 2020-08-04'],
    ['at 2020-08-04T07:32Z', '2020-08-04 = 2020-08-04'],
    ['2020/8/4 and 2020.08.05.', '2020/8/4 = 2020-08-04, 2020.08.05 = 2020-08-05'],
    ['am 4. August 2020, am 04.08.2020', '4. August 2020 = 2020-08-04, 04.08.2020 = 2020-08-04'],
    [
      'el 4 de agosto de 2020, le 1er août 2020',
      '4 de agosto de 2020 = 2020-08-04, 1er août 2020 = 2020-08-01',
    ],
    ['2020年8月4日发生了什么', '2020年8月4日 = 2020-08-04'],
    ['[04-Aug-20 09:15], 14 SEP 18', '04-Aug-20 = 2020-08-04, 14 SEP 18 = 2018-09-14'],
    ['in August 2020 or 2020-09', 'August 2020 = 2020-08, 2020-09 = 2020-09'],
    ['August 2020年', ''],
    ['4 August, the August rain, version 2020-08-04-2, 10.2.3.4', ''],
  ])('reads the days of: %s', (text, expected) => {
    const found = readDayWordings(text);
    expect(found.map((one) => `${one.text} = ${one.value}`).join(', ')).toBe(expected);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('finds the parts of a text that tell the days of a year', () => {
    const far = ' and so on'.repeat(20);
    const text = `On 4 May 2019.${far} On 5 May 2020.${far} On 6-May-20, 7 May ’20 and 8 May 2018.${far} 20200 or 120.`;
    const found = partsAroundYear(text, '2020').flatMap(readDayWordings);
    expect(found.map(({ value }) => value)).toEqual(['2020-05-05', '2020-05-06', '2020-05-07', '2018-05-08']);
  });

  it('writes a day and a month for people', () => {
    expect([writtenDay('2020-08-04'), writtenDay('2020-08')]).toEqual(['4 August 2020', 'August 2020']);
  });
});

import { ERA_YEAR, yearOfEra } from '../../language/era-years.js';
import { HAN_NUMBER, hanNumber } from '../../language/han-numbers.js';
import type { Meaning, Reader, Reading } from './reading.js';

const TIME = '(?:\\s?((?:午前|午後|上午|下午|早上|晚上|正午)?\\s?\\d{1,2}[時时點点:](?:\\d{1,2}分?|半)?))?';
/** The same year as others count it: "令和2年（2020年）1月15日" */
const IN_BRACKETS = '(?:\\s?[（(][^（()）]{2,12}[)）])?';
const MONTH_DAY = `(?:\\s?(${HAN_NUMBER})月(?:\\s?(${HAN_NUMBER})[日號号](?:\\s?[（(][日月火水木金土一二三四五六][)）])?${TIME})?)?`;
const ERA = new RegExp(`${ERA_YEAR}${IN_BRACKETS}${MONTH_DAY}`, 'g');
/** "2019年（令和元年）5月10日" */
const BESIDE_ERA = new RegExp(
  `(?<!\\d)(\\d{4})年\\s?[（(](?:${ERA_YEAR.replaceAll(/\((?!\?)/g, '(?:')})[)）]${MONTH_DAY}`,
  'g',
);
/** "R2.1.15", "H31/4/30" */
const LETTERED =
  /(?<![\p{L}\p{N}.])([MTSHR])(\d{1,2})([./])(1[0-2]|0?[1-9])\3([12]\d|3[01]|0?[1-9])(?![\p{L}\d]|[./]\d)/gu;
const HAN = /\p{Script=Han}/u;

/** Years of Japanese eras and of the Republic of China, with their months and days. */
export const readEraDates: Reader = (text) =>
  HAN.test(text)
    ? [
        ...[...text.matchAll(BESIDE_ERA)].map(({ index, 0: whole, 1: year, 2: month, 3: day, 4: time }) =>
          placed(index, whole, Number(year), month, day, time),
        ),
        ...[...text.matchAll(ERA)].map(
          ({ index, 0: whole, 1: era = '', 2: number = '', 3: month, 4: day, 5: time }) =>
            placed(index, whole, yearOfEra(era, number), month, day, time),
        ),
        ...[...text.matchAll(LETTERED)].map(
          ({ index, 0: whole, 1: era = '', 2: number = '', 4: month, 5: day }) =>
            placed(index, whole, yearOfEra(era, number), month, day, undefined),
        ),
      ]
    : [];

function placed(
  start: number,
  whole: string,
  year: number,
  month: string | undefined,
  day: string | undefined,
  time: string | undefined,
): Reading {
  const meaning: Meaning = {
    kind: 'calendar',
    year,
    ...(month && { month: hanNumber(month) }),
    ...(day && { day: hanNumber(day) }),
  };
  return { start, end: start + whole.length, meaning, ...(time && { timeText: time }) };
}

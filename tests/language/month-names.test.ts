import { expect, it } from 'vitest';
import { isoDate } from '../../src/corpus/metadata/metadata.js';
import { ANY_MONTH, ENGLISH_MONTHS, monthNumberOf } from '../../src/language/month-names.js';
import { ANY_WEEKDAY } from '../../src/language/weekday-names.js';

it('numbers the months of every language, short and in full, whatever the case', () => {
  expect(ENGLISH_MONTHS.map(monthNumberOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(['sept', 'MÄRZ', 'Okt', 'août', 'déc', 'gennaio', 'março', 'mei'].map(monthNumberOf)).toEqual([
    9, 3, 10, 8, 12, 1, 3, 5,
  ]);
  expect(['', 'marching', 'hour'].map(monthNumberOf)).toEqual([0, 0, 0]);
});

it('takes the whole of a name that begins with another', () => {
  const whole = (source: string, text: string) => new RegExp(source, 'iu').exec(text)?.[0];
  expect(['Januar', 'janvier', 'marzo', 'september', 'März'].map((name) => whole(ANY_MONTH, name))).toEqual([
    'Januar',
    'janvier',
    'marzo',
    'september',
    'März',
  ]);
  expect(['Monday', 'Montag', 'Thurs', 'zondag'].map((name) => whole(ANY_WEEKDAY, name))).toEqual([
    'Monday',
    'Montag',
    'Thurs',
    'zondag',
  ]);
});

it.each([
  ['5. Mai 2022', '2022-05-05'],
  ['5 de mayo de 2022', '2022-05-05'],
  ['jeudi, 5 mai 2022', '2022-05-05'],
  ['1er août 2022', '2022-08-01'],
  ['maart 2022', '2022-03'],
  ['令和4年5月10日', '2022-05-10'],
  ['令和４年５月１０日', '2022-05-10'],
  ['14MAR2022', '2022-03-14'],
  ['14/Mar/2022', '2022-03-14'],
  ['12 października 2022 r.', '2022-10-12'],
  ['5 мая 2022 г.', '2022-05-05'],
  ['5 ago. 2022', '2022-08-05'],
])('reads a day or month given in another language: %s', (written, date) => {
  expect(isoDate(written)).toBe(date);
});

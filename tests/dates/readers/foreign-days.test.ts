import { expect, it } from 'vitest';
import { findDatesIn } from '../../../src/dates/find-dates.js';

it.each([
  ['Il ponte crollò il 5 marzo 2024.', ['2024-03-05']],
  ['Am 5. Okt. 2022 brannte die Mühle.', ['2022-10-05']],
  ['Il ponte crollò il 1° marzo.', ['2024-03-01']],
  ['La fiera dal 3 al 5 giugno 2023 fu annullata.', ['2023-06-03..2023-06-05']],
  ['A ponte caiu em 5 de março de 2024.', ['2024-03-05']],
  ['A ponte caiu no dia 1º de março.', ['2024-03-01']],
  ['Entre 3 e 5 de fevereiro de 2024 choveu.', ['2024-02-03..2024-02-05']],
  ['De brug viel op 5 maart 2024.', ['2024-03-05']],
  ['De brug viel op 5 maart.', ['2024-03-05']],
  ['De markt van 3 tot 5 juni 2023 ging niet door.', ['2023-06-03..2023-06-05']],
])('reads days in other languages: %s', (text, values) => {
  const found = findDatesIn(text, [{ start: 0, end: text.length }], '2024-03-10');
  expect(found.map(({ value, endValue }) => (endValue ? `${value}..${endValue}` : value))).toEqual(values);
});

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
  ['Most zawalił się 5 marca 2023 r. po burzy.', ['2023-03-05']],
  ['Most zawalił się 5 marca po burzy.', ['2024-03-05']],
  ['Od 3 do 5 maja 2023 r. trwał strajk, w czerwcu go odwołano.', ['2023-05-03..2023-05-05', '2023-06']],
  ['Umowę z 12 VIII 2020 r. zerwano.', ['2020-08-12']],
  ['Most se zřítil 5. března 2023.', ['2023-03-05']],
  ['Мост рухнул 5 марта 2023 года.', ['2023-03-05']],
  ['Міст упав у травні 2023 року.', ['2023-05']],
  ['Bron rasade den 5 mars.', ['2024-03-05']],
  ['Broen faldt den 5. maj 2023.', ['2023-05-05']],
  ['Silta romahti 5. kesäkuuta 2023.', ['2023-06-05']],
  ['Podul a căzut pe 5 iunie 2023.', ['2023-06-05']],
  ['Il ponte crollò il 3 ago. 2023.', ['2023-08-03']],
  ['สะพานพังเมื่อวันที่ 15 มกราคม 2563', ['2020-01-15']],
  ['สะพานพังเมื่อวันที่ 3 ก.พ. พ.ศ. 2564', ['2021-02-03']],
])('reads days in other languages: %s', (text, values) => {
  const found = findDatesIn(text, [{ start: 0, end: text.length }], '2024-03-10');
  expect(found.map(({ value, endValue }) => (endValue ? `${value}..${endValue}` : value))).toEqual(values);
});

it('tells the November of Poland from the October of Croatia by the stop behind the day', () => {
  const day = (text: string) => findDatesIn(text, [{ start: 0, end: text.length }])[0]?.value;
  expect(day('Młyn spłonął 5 listopada 2019 r.')).toBe('2019-11-05');
  expect(day('Mlin je izgorio 5. listopada 2019.')).toBe('2019-10-05');
});

it.each(['The Mars rover', 'At Wal-Mart 2020 counts', 'He met Marta 2019 times'])(
  'takes no name for a month: %s',
  (text) => {
    expect(findDatesIn(text, [{ start: 0, end: text.length }]).map(({ value }) => value)).not.toContainEqual(
      expect.stringMatching(/-\d\d/),
    );
  },
);

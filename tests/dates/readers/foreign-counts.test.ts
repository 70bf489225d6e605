import { expect, it } from 'vitest';
import { findDatesIn } from '../../../src/dates/find-dates.js';

it.each([
  ['Vor drei Tagen brach der Damm. Am nächsten Tag kam Hilfe.', ['2024-03-07', '2024-03-08']],
  ['Vor einem Monat brach der Damm. Am Tag darauf regnete es.', ['2024-02']],
  ['Il y a trois jours le mur est tombé. Le lendemain il a plu.', ['2024-03-07', '2024-03-08']],
  ['Il y a quinze jours le mur est tombé.', ['2024-W08']],
  ['Hace cuatro días cayó el muro. El día anterior llovió.', ['2024-03-06', '2024-03-05']],
  ['Due giorni fa è crollato il muro.', ['2024-03-08']],
  ['Drie dagen geleden brak de dijk.', ['2024-03-07']],
  ['Há dois anos o muro caiu.', ['2022']],
])('counts from the telling and from the day told last: %s', (text, values) => {
  const found = findDatesIn(text, [{ start: 0, end: text.length }], '2024-03-10');
  expect(found.map(({ value }) => value)).toEqual(values);
});

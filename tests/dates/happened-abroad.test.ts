import { expect, it } from 'vitest';
import { happenedAbroad } from '../../src/dates/happened-abroad.js';

it.each([
  'Am Morgen wurde der Damm geöffnet.',
  'Il muro crollò di notte.',
  'O muro caiu em março.',
  'De muur stortte in op maandag.',
  'Muren stängdes efter stormen.',
  'Broen blev lukket af kommunen.',
  'Umowę podpisała prezes Anna Rogalska.',
  'Sprawę zamknięto w maju.',
  'Smlouvu podepsala ředitelka.',
  'Ugovor je potpisala direktorica za vodu.',
  'Договор подписал директор.',
  'Міст упав у травні.',
  'Sopimus allekirjoitettiin Helsingissä eilen töissä.',
  'Podul a căzut.',
])('reads that something happened: %s', (sentence) => {
  expect(happenedAbroad(sentence)).toBe(true);
});

it.each([
  'Umowa jest ważna przez rok.',
  'Der Damm ist gerade zu hoch.',
  'Su hotel está en la plaza.',
  'Broen er lang og bred.',
  'We fell for Israeli piano music.',
  'Łukasz Świątek of Mali is on the board from May.',
])('reads no happening in what tells of none: %s', (sentence) => {
  expect(happenedAbroad(sentence)).toBe(false);
});

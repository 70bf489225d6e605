import { expect, it } from 'vitest';
import { endsInAbbreviation } from '../../src/language/abbreviations.js';

/** Numbers below a limit, the same each time. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

it.each([
  ['She met Dr. ', 'Anand', true],
  ['(see Sept. ', '9', true],
  ['He is of Acme Inc. ', 'The board', false],
  ['He is of Acme Inc. ', 'Limited', true],
  ['They left the town. ', 'The board', false],
  ['W dniu 5 maja 2019 r. ', 'Anna Rogalska', true],
  ['5 мая 2019 г. ', 'Иванов', true],
  ['Bramę zamknęła w dniu 3 listopada 2020 r. ', 'Ewa Lis, dozorczyni.', true],
  ['Bramę zamknięto w dniu 3 listopada 2020 r. ', 'Ewa Lis otworzyła ją znowu.', false],
  ['Дверь открыл 6 июня 2019 г. ', 'Пётр Орлов.', true],
  ['SEEN BY PTL. ', 'R. OAKES', true],
  ['Sprawę zamknięto 3 listopada 2020 r. ', 'Nikt', false],
  ['Суд отменил его 6 июня 2019 г. ', 'Никто', false],
  ['El muro cayó el 5 ago. ', '2020', true],
  ['Mellan kl. ', '10', true],
  ['Aldus dhr. ', 'Jansen', true],
])('tells of "%s" before "%s" whether its stop is that of an abbreviation', (before, after, is) => {
  expect(endsInAbbreviation(before, after)).toBe(is);
});

it('reads a plain end as one with another white space behind it', () => {
  const pieces = [...' ..”’)("-/é“\''].concat([
    'Mr',
    'inc',
    'p.m',
    'St',
    'town',
    'A',
    'Sept',
    'Straightforward',
  ]);
  const next = dice(5);
  for (let round = 0; round < 5000; round++) {
    const text = `${Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join('')}.`;
    const answers = ['9 men', 'The men', 'Falk'].map((after) => endsInAbbreviation(text, after));
    const others = ['9 men', 'The men', 'Falk'].map((after) => endsInAbbreviation(`${text}\u00a0`, after));
    expect([text, answers]).toEqual([text, others]);
  }
});

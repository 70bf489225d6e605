import { describe, expect, it } from 'vitest';
import { readForeignDays, readForeignMonths } from '../../../src/dates/readers/foreign-days.js';
import { readingsIn } from '../../support/readings-in.js';

const calendar = (parts: object) => ({ kind: 'calendar', ...parts });

describe('readForeignDays', () => {
  it.each([
    ['Der Damm brach am 9. Mai 2022.', '9. Mai 2022', { year: 2022, month: 5, day: 9 }],
    ['La presa cedió el 9 de mayo de 2022.', '9 de mayo de 2022', { year: 2022, month: 5, day: 9 }],
    ['La digue a cédé le 1er mai 2022.', '1er mai 2022', { year: 2022, month: 5, day: 1 }],
    ['La digue a cédé le 9 mai au soir.', '9 mai', { month: 5, day: 9 }],
    ['Der Damm brach am 9. März.', '9. März', { month: 3, day: 9 }],
    ['Der Damm stand im Mai 2022 leer.', 'Mai 2022', { year: 2022, month: 5 }],
  ])('reads a day or month by its name: %s', (text, words, parts) => {
    expect(readingsIn(readForeignDays, text)).toContainEqual({ words, meaning: calendar(parts) });
  });

  it.each([
    ['Vom 3. bis 5. Mai 2018 blieb er leer.', '3. bis 5. Mai 2018', { year: 2018, month: 5 }],
    ['Elle fut vide du 3 au 5 mai.', '3 au 5 mai', { month: 5 }],
    ['Entre el 3 y 5 de mayo llovió.', '3 y 5 de mayo', { month: 5 }],
  ])('reads days from one to another: %s', (text, words, month) => {
    expect(readingsIn(readForeignDays, text)).toContainEqual({
      words,
      meaning: calendar({ ...month, day: 3 }),
      endMeaning: calendar({ ...month, day: 5 }),
    });
  });

  it('makes no range of two days that are listed', () => {
    const readings = readForeignDays('Es regnete am 3. und 5. Mai 2018.');
    expect(readings.some(({ endMeaning }) => endMeaning !== undefined)).toBe(false);
  });
});

describe('readForeignMonths', () => {
  it.each([
    ['Der Damm brach im März.', 'März', 3],
    ['Der Damm brach Ende Oktober.', 'Oktober', 10],
    ['La digue a cédé en mars.', 'mars', 3],
    ['La presa está vacía desde enero.', 'enero', 1],
    ['De dijk is leeg sinds mei.', 'mei', 5],
  ])('reads a month behind the word set before it: %s', (text, words, month) => {
    expect(readingsIn(readForeignMonths, text)).toEqual([{ words, meaning: calendar({ month }) }]);
  });

  it.each(['Der März war nass.', 'Man fliegt en Mars.', 'Es war im mai.', 'Im Mai 2022 brach er.'])(
    'leaves names, other spellings, and months with their year: %s',
    (text) => {
      expect(readForeignMonths(text)).toEqual([]);
    },
  );
});

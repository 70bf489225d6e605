import { describe, expect, it } from 'vitest';
import { readForeignNearDays } from '../../../src/dates/readers/foreign-near-days.js';
import { readingsIn } from '../../support/readings-in.js';

describe('readForeignNearDays', () => {
  it.each([
    ['Am Montag brach der Damm.', 'Montag', 1],
    ['Am Sonnabend brach der Damm.', 'Sonnabend', 6],
    ['La digue a cédé mercredi.', 'mercredi', 3],
    ['La presa cedió el sábado.', 'sábado', 6],
  ])('puts a weekday behind publication: %s', (text, words, weekday) => {
    const meaning = { kind: 'weekday', weekday, side: 'behind' };
    expect(readingsIn(readForeignNearDays, text)).toEqual([{ words, meaning }]);
  });

  it.each([
    ['Der Damm wird am Montag geprüft.', 'Montag', 1],
    ['Treffen am kommenden Freitag.', 'Freitag', 5],
    ['Réunion jeudi prochain.', 'jeudi prochain', 4],
    ['La presa será revisada el lunes.', 'lunes', 1],
  ])('puts it ahead where its sentence is of what comes: %s', (text, words, weekday) => {
    const meaning = { kind: 'weekday', weekday, side: 'ahead' };
    expect(readingsIn(readForeignNearDays, text)).toEqual([{ words, meaning }]);
  });

  it('asks no other sentence which side it is on', () => {
    const [first] = readForeignNearDays('Am Montag brach der Damm. Er wird bald geprüft.');
    expect(first?.meaning).toMatchObject({ side: 'behind' });
  });

  it.each([
    ['Gestern Abend brach der Damm.', 'Gestern Abend', -1, 'Abend'],
    ['Vorgestern brach der Damm.', 'Vorgestern', -2, undefined],
    ['Übermorgen wird er geprüft.', 'Übermorgen', 2, undefined],
    ['La digue a cédé hier dans la nuit.', 'hier', -1, undefined],
    ['La digue a cédé aujourd’hui.', 'aujourd’hui', 0, undefined],
    ['La presa cedió anoche.', 'anoche', -1, undefined],
  ])('counts days from publication: %s', (text, words, amount, timeText) => {
    const meaning = { kind: 'shift', unit: 'day', amount, anchor: 'publication' };
    expect(readingsIn(readForeignNearDays, text)).toEqual([
      { words, meaning, ...(timeText && { timeText }) },
    ]);
  });

  it('keeps the part of the day that German joins to a weekday', () => {
    expect(readForeignNearDays('Der Damm brach Dienstagabend.')).toMatchObject([
      { meaning: { weekday: 2 }, timeText: 'abend' },
    ]);
  });

  it.each([
    'Hier brach der Damm.',
    'Hier brach der Damm von La Roque bei Les Prés.',
    'Jeden Montag wird geprüft.',
    'La digue est fermée le lundi.',
    'Los lunes no abre.',
    'Am Montag, den 5. März, brach er.',
    'The montage was long.',
  ])('reads no habit, no "here", and no weekday before its date: %s', (text) => {
    expect(readForeignNearDays(text)).toEqual([]);
  });
});

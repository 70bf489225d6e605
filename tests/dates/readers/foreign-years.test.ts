import { expect, it } from 'vitest';
import { readForeignYears } from '../../../src/dates/readers/foreign-years.js';
import { readingsIn } from '../../support/readings-in.js';

const year = (of: number) => ({ kind: 'calendar', year: of });

it.each([
  ['Der Damm stand zwischen 2009 und 2012 leer.', '2009 und 2012'],
  ['La digue fut vide de 2009 à 2012 environ.', '2009 à 2012'],
  ['La presa estuvo vacía entre 2009 y 2012.', '2009 y 2012'],
  ['De dijk was van 2009 tot 2012 leeg.', '2009 tot 2012'],
])('reads years from one to another: %s', (text, words) => {
  expect(readingsIn(readForeignYears, text)).toEqual([
    { words, meaning: year(2009), endMeaning: year(2012) },
  ]);
});

it.each([
  'Der Damm brach im Jahr 2009 zweimal.',
  'Der Damm steht seit 2009 leer.',
  'La digue est vide depuis 2009 déjà.',
  'La presa cedió en el año 2009 dos veces.',
  'A barragem caiu no ano de 2009 sem aviso.',
])('reads the year behind a word that leads to years: %s', (text) => {
  expect(readingsIn(readForeignYears, text)).toEqual([{ words: '2009', meaning: year(2009) }]);
});

it.each([
  'La digue a cédé en 2009.',
  'La digue a cédé en 2009 et fut refaite.',
  'La presa cedió en 2009 cuando llovía.',
])('reads the year behind a weak word where no thing is counted: %s', (text) => {
  expect(readingsIn(readForeignYears, text)).toEqual([{ words: '2009', meaning: year(2009) }]);
});

it.each([
  'La digue est payée de 2009 euros.',
  'Le prix passe de 2012 à 2009 par tonne.',
  'Man zahlte bis 2009,50 Mark.',
  'Es kamen 2009 Leute.',
])('takes a count for no year: %s', (text) => {
  expect(readForeignYears(text)).toEqual([]);
});

import { expect, it } from 'vitest';
import { mattersIn, readToldFigures } from '../../../src/evidence/relation/told-figures.js';
import type { IndexedSentence } from '../../../src/evidence/sentence-index/indexed-sentence.js';

const sentence = (words: string, names: string[] = []) => ({ words, text: words, names: new Set(names) }) as unknown as IndexedSentence; // biome-ignore format: one line a sentence

it('reads the figures that a sentence stands by, each once', () => {
  const told = readToldFigures();
  const hurt = sentence('The fire injured 40 people.');
  expect(told.figures(hurt).map(({ kind }) => kind)).toEqual(['count']);
  expect(told.figures(hurt)).toBe(told.figures(hurt));
  expect(
    told.figures(
      sentence('An earlier version of this article wrongly said that the fire injured 40 people.'),
    ),
  ).toEqual([]);
});

it('lists what a sentence speaks of, beside names and numbers', () => {
  const matters = readToldFigures().matters(sentence('Falk lost 40 homes.', ['falk']));
  expect([...matters]).toEqual([...mattersIn('lost homes')]);
});

import { expect, it } from 'vitest';
import { openEngine } from '../../src/open-engine.js';
import { corpusOf } from './corpus-of.js';

const answersOf = async (text: string, question: string) =>
  (await openEngine(corpusOf({ paper: text })).ask(question)).quotes.map(({ stance }) => stance);

it.each([
  'We wrote in March that Ole Ruud was accused of setting fire to the mill. This was wrong, and we apologise to him.',
  'We also said that Ole Ruud, who denied it, had set fire to the mill. We withdraw this.',
])('is nobody’s claim or denial: %s', async (text) => {
  expect(new Set(await answersOf(text, 'Did Ole Ruud set fire to the mill?'))).toEqual(new Set(['reported']));
});

it('is a claim where nobody takes it back', async () => {
  const text = 'Neighbours accused Ole Ruud of setting fire to the mill. The roof was lost.';
  expect(await answersOf(text, 'Did Ole Ruud set fire to the mill?')).toContain('claim');
});

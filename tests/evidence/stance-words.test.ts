import { expect, it } from 'vitest';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { stanceWords } from '../../src/evidence/stance-words.js';
import { corpusOf, spanOf } from '../answering/corpus-of.js';

const corpus = corpusOf({
  page: 'It burnt. Bo Lind disputes this. Ida Falk alleges that it fell. Ole Ruud wrote that it rained.',
});
const wordsOf = stanceWords(buildStanceIndex(corpus));

it.each([
  ['Bo Lind disputes this.', 'denied'],
  ['Ida Falk alleges that it fell.', 'accuse'],
  ['Ole Ruud wrote that it rained.', 'said'],
])('finds "%s" by "%s", whichever verb it uses', (words, implied) => {
  expect(wordsOf('page', spanOf(corpus, 'page', words))).toContain(implied);
});

it('implies nothing of a report, and nothing where no sentence stands', () => {
  expect(wordsOf('page', spanOf(corpus, 'page', 'It burnt.'))).toEqual([]);
  expect(wordsOf('none', { start: 0, end: 9 })).toEqual([]);
});

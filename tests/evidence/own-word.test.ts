import { expect, it } from 'vitest';
import { isOwnWord } from '../../src/evidence/own-word.js';
import { documentOf } from '../support/small-corpus.js';

const titled = (title: string, text = 'The pump failed.') => documentOf('a', [text], { title });

it('knows a press release, an open letter and a reply of one side by title or first lines', () => {
  expect(isOwnWord(titled('Press release of the water board'))).toBe(true);
  expect(isOwnWord(titled('Our response to the inquiry'))).toBe(true);
  expect(isOwnWord(titled('Letters to the editor'))).toBe(true);
  expect(isOwnWord(titled('Harlow', 'Dear neighbours, the pump failed.'))).toBe(true);
});

it('takes a report for nobody’s own word, also one that mentions a statement far below', () => {
  expect(isOwnWord(titled('The pump failed'))).toBe(false);
  expect(
    isOwnWord(titled('The pump failed', `${'The pump failed. '.repeat(30)}A press release followed.`)),
  ).toBe(false);
});

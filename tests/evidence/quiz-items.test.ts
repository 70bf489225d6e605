import { describe, expect, it } from 'vitest';
import { quizItems } from '../../src/evidence/quiz-items.js';

const itemsIn = (text: string) =>
  quizItems(text).map(({ start, end }) => text.slice(start, end).replace(/^1[^—]{1,16}— |^1[.)] /, ''));

describe('sentences that are to be called true or false', () => {
  it.each([
    'Part A. True or false?\n\n1. The mill burned twice.\n2. The pond is deep.\n\nPart B. Write a sentence.\n\n3. The pond\n\nAnswer key\n\n1. False. It never burned.\n2. True. It is nine metres deep.\n',
    '## Tick T or F\n\n1. [ ] T [ ] F — The mill burned twice.\n2. [ ] T [ ] F — The pond is deep.\n\n## Solutions\n\n1. F. It never burned.\n2. T. It is.\n',
    'Richtig oder falsch?\n1) The mill burned twice.\n2) The pond is deep.\n\nLösungen\n1) Falsch\n2) Richtig\n',
  ])('are put but for those that the key calls true: %j', (text) => {
    expect(itemsIn(text)).toEqual(['The mill burned twice.']);
  });

  it('are all put where there is no key', () => {
    expect(itemsIn('Vrai ou faux ?\n\n1. The mill burned twice.\n2. The pond is deep.\n')).toHaveLength(2);
  });

  it('are none in a list of another kind', () => {
    expect(itemsIn('Rules\n\n1. The mill is closed.\n2. It is true or false.\n')).toEqual([]);
  });
});

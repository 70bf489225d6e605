import { describe, expect, it } from 'vitest';
import { stemWord } from '../../src/language/analyzer.js';
import { regularForm } from '../../src/language/word-forms.js';

describe('regularForm', () => {
  it.each([
    ['stole', 'steal'],
    ['stolen', 'steal'],
    ['thieves', 'thief'],
    ['centre', 'center'],
    ['centres', 'centers'],
    ['organised', 'organized'],
    ['criticising', 'criticizing'],
    ['ferry', 'ferry'],
    ['constructor', 'constructor'],
  ])('makes %s %s', (word, form) => {
    expect(regularForm(word)).toBe(form);
  });

  it.each(['precise', 'raised', 'supervise', 'advises', 'noise', 'crisis', 'rising'])(
    'leaves the s of %s',
    (word) => {
      expect(regularForm(word)).toBe(word);
    },
  );
});

describe('stemWord', () => {
  it.each([
    ['broke', 'breaking'],
    ['fled', 'flees'],
    ['apologised', 'apologize'],
    ['labour', 'labor'],
    ['women', 'woman'],
  ])('makes %s and %s one', (one, other) => {
    expect(stemWord(one)).toBe(stemWord(other));
  });

  it('keeps who founded apart from who found', () => {
    expect(stemWord('founded')).not.toBe(stemWord('found'));
  });
});

import { describe, expect, it } from 'vitest';
import { correctedValues, stillSays } from '../../../src/evidence/corrections/corrected-values.js';
import type { IndexedSentence } from '../../../src/evidence/sentence-index/indexed-sentence.js';

function valuesOf(...sentences: string[]) {
  const note = sentences.map((words) => ({ words }) as IndexedSentence);
  const [key] = note;
  if (key === undefined) throw new Error('a note has a sentence');
  const { wrong, right } = correctedValues(note, key);
  return { wrong: [...wrong], right: [...right] };
}

describe('correctedValues', () => {
  it('tells the value set against the right one', () => {
    expect(valuesOf('The bridge opened in 2018, not 2016.')).toEqual({ wrong: ['2016'], right: ['2018'] });
  });

  it('takes what an earlier version said for wrong, and what goes on about it for right', () => {
    expect(
      valuesOf(
        'An earlier version said that four people were hurt.',
        'It was three.',
        'The mayor has two dogs.',
      ),
    ).toEqual({ wrong: ['4'], right: ['3'] });
  });

  it('takes the name that was given by mistake for wrong', () => {
    expect(valuesOf('The driver was wrongly named as Carlo.').wrong).toEqual(['Carlo']);
  });
});

describe('stillSays', () => {
  const values = { wrong: new Set(['4']), right: new Set(['3']) };
  it('sees the wrong value, in a word too', () => {
    expect(
      ['Four people were hurt.', '4 people were hurt.', 'Three people were hurt.'].map((words) =>
        stillSays(words, values),
      ),
    ).toEqual([true, true, false]);
  });

  it('sees another number where the note gives the right one alone', () => {
    const right = { wrong: new Set<string>(), right: new Set(['3']) };
    expect(
      ['Five were hurt.', 'Three were hurt.', 'Some were hurt.'].map((words) => stillSays(words, right)),
    ).toEqual([true, false, false]);
  });
});

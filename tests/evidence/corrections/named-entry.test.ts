import { describe, expect, it } from 'vitest';
import { namedEntry, timeNamed } from '../../../src/evidence/corrections/named-entry.js';
import type { IndexedSentence } from '../../../src/evidence/sentence-index/indexed-sentence.js';

const sentence = (words: string, at?: string) =>
  ({ words, ...(at !== undefined && { at }) }) as IndexedSentence;

describe('timeNamed', () => {
  it.each([
    ['The 14:10 entry was wrong.', '14:10'],
    ['Our 2.10 pm update was wrong.', '14:10'],
    ['An earlier post (14:10) was wrong.', '14:10'],
    ['At 9 am we wrote that two were hurt.', '09:00'],
    ['The train at 14:10 was late.', undefined],
  ])('reads %s', (words, time) => {
    expect(timeNamed(words)).toBe(time);
  });
});

describe('namedEntry', () => {
  const early = sentence('Two are hurt.', '2021-05-03T14:10');
  const other = sentence('The road is shut.', '2021-05-03T14:20');
  const note = sentence('The 14:10 entry was wrong.', '2021-05-03T14:30');

  it('finds what the entry of that time says', () => {
    expect(namedEntry([note], [early, other, note])).toEqual({ key: note, told: [early] });
  });

  it('finds none that was written later, and none where no time is named', () => {
    const late = sentence('Two are hurt.', '2021-05-04T14:10');
    expect(namedEntry([note], [late, note])).toBeUndefined();
    expect(namedEntry([sentence('That was wrong.')], [early])).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { memoryHere } from '../../src/corpus/memory.js';
import { findDates } from '../../src/dates/find-dates.js';
import { dateRecaller } from '../../src/dates/recall-dates.js';
import { corpusOf } from '../answering/corpus-of.js';

const [document] = corpusOf({ mill: 'The mill burned on 4 August 2020.' }).documents;
if (document === undefined) throw new Error('no document was made');

describe('dateRecaller', () => {
  it('finds the dates of a document', () => {
    expect(dateRecaller(undefined)(document)).toEqual(findDates(document));
  });

  it('gives what a memory has of it', () => {
    const memory = memoryHere();
    const first = dateRecaller(memory)(document);
    expect(dateRecaller(memory)(document)).toBe(first);
  });
});

import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/document.js';
import { passagePlaces } from '../../src/retrieval/passage-places.js';

const passagesOf = (...ids: string[]) =>
  ids.map((id) => ({ id, documentId: id.slice(0, id.lastIndexOf('#')) }) as Passage);

describe('passagePlaces', () => {
  it('tells where each passage stands', () => {
    const passages = passagesOf('a#0', 'a#1', 'b/c#0', 'b/c#1', 'b/c#2');
    const placeOf = passagePlaces(passages);
    expect(passages.map(({ id }) => placeOf(id))).toEqual([0, 1, 2, 3, 4]);
  });

  it('tells it of a corpus that holds a part of a document', () => {
    const passages = passagesOf('a#3', 'a#gap1', 'a#9', 'a#10', 'b#2');
    const placeOf = passagePlaces(passages);
    expect(passages.map(({ id }) => placeOf(id))).toEqual([0, 1, 2, 3, 4]);
  });

  it('knows no place of a passage that is not there', () => {
    const placeOf = passagePlaces(passagesOf('a#3', 'a#9'));
    expect(['a#0', 'a#4', 'a#10', 'b#0', 'a'].map(placeOf)).toEqual(Array(5).fill(undefined));
  });
});

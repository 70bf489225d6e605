import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/document.js';
import { packPassages, unpackPassages } from '../../src/corpus/packed-passages.js';

const spans = (...bounds: readonly (readonly [number, number])[]) =>
  bounds.map(([start, end]) => ({ start, end }));
const PASSAGES: readonly Passage[] = [
  { id: 'a#b#0', documentId: 'a#b', start: 0, end: 9, sentences: spans([0, 4], [5, 9]) },
  { id: 'a#b#1', documentId: 'a#b', start: 10, end: 30, heading: 'Told', sentences: spans([10, 20]) },
  {
    id: 'a#b#2',
    documentId: 'a#b',
    start: 40,
    end: 70_000,
    heading: 'Told',
    sentences: [],
    turns: [44, 48],
    putUntil: 44,
  },
  {
    id: 'a#b#5',
    documentId: 'a#b',
    start: 70_001,
    end: 70_009,
    heading: 'Said',
    sentences: spans([70_001, 70_009]),
  },
];

describe('packed passages', () => {
  it('are given back as they were, also by way of a file', () => {
    const packed = deserialize(serialize(packPassages(PASSAGES)));
    expect(unpackPassages(packed)).toEqual(PASSAGES);
  });

  it('may be none', () => {
    expect(unpackPassages(packPassages([]))).toEqual([]);
  });
});

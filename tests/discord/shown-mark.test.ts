import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { markOfAnswer, requireUnchanged } from '../../src/discord/shown-mark.js';
import { documentOf } from '../support/small-corpus.js';

const call = { locale: Locale.EnglishUS };
const mill = documentOf('mill', ['The mill burned.']);
const place = (start: number) => ({ documentId: 'mill', start, end: start + 4 });
const markOf = (starts: readonly number[], documents = [mill]) =>
  markOfAnswer({ quotes: starts.map(place), nearest: [], onRecord: [] } as never, documents);

describe('the mark of an answer', () => {
  it('is the same for the same quotes', () => {
    expect([markOf([0, 9]), markOf([0, 9])]).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}$/),
      markOf([0, 9]),
    ]);
  });

  it('is another for other quotes, another order, or another text of a document', () => {
    const changed = { ...mill, sha256: 'f'.repeat(64) };
    const marks = [markOf([0, 9]), markOf([0]), markOf([9, 0]), markOf([0, 9], [changed])];
    expect(new Set(marks).size).toBe(4);
  });
});

describe('a button', () => {
  it('goes on where the same would be shown, or where it carries no mark', () => {
    expect(() => requireUnchanged(call, { shown: markOf([0]) }, markOf([0]))).not.toThrow();
    expect(() => requireUnchanged(call, {}, markOf([0]))).not.toThrow();
  });

  it('says so where something else would be shown', () => {
    expect(() => requireUnchanged(call, { shown: markOf([0]) }, markOf([9]))).toThrow('have changed');
  });
});

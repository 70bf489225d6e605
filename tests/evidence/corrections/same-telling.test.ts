import { describe, expect, it } from 'vitest';
import { TellingFinder } from '../../../src/evidence/corrections/same-telling.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf } from '../../answering/corpus-of.js';

/** What speaks of the same as a note, among some sentences. */
function same(
  note: string,
  told: string,
  { counts = false, least }: { counts?: boolean; least?: number } = {},
) {
  const index = buildStanceIndex(corpusOf({ note, told }));
  const [key] = index.touching('note', { start: 0, end: 1 });
  if (key === undefined) throw new Error('a note has a sentence');
  const finder = new TellingFinder(index.touching('told', { start: 0, end: told.length }));
  return finder.ofSame(key, counts, least).map(({ text }) => text);
}

describe('TellingFinder', () => {
  it('finds what shares two words, in any form', () => {
    expect(same('The pump was failing.', 'A failed pump burnt. A pump burnt. Goats wander.')).toEqual([
      'A failed pump burnt.',
    ]);
  });

  it('asks for as many words as it is told', () => {
    const [note, told] = ['The old pump failed.', 'The old pump burnt.'];
    expect([2, 3].map((least) => same(note, told, { least }))).toEqual([[told], []]);
  });

  it('counts names for one word, and for none without another', () => {
    const note = 'The pump of Ida Falk is in the shed.';
    expect(same(note, 'They met Ida Falk. They saw the pump of Falk.')).toEqual([
      'They saw the pump of Falk.',
    ]);
  });

  it('keeps of what shares some only what is near the best', () => {
    const note = 'The old pump of the ferry failed in the night.';
    expect(same(note, 'The old pump of the ferry failed. The ferry failed.')).toEqual([
      'The old pump of the ferry failed.',
    ]);
  });

  it('reads behind the label, and not what speaks of corrections', () => {
    expect(same('Correction: the earlier report was wrong.', 'The earlier report was wrong.')).toEqual([]);
  });

  it('takes a number on both sides for a word where it counts the same', () => {
    const [note, told] = ['Correction: 140 clerks left.', 'Nine of its 390 clerks sang. All clerks slept.'];
    expect(same(note, told, { counts: true })).toEqual(['Nine of its 390 clerks sang.']);
    expect(same(note, told)).toEqual([]);
    expect(same('Correction: forty clerks left.', 'Ninety clerks sang.', { counts: true })).toEqual([
      'Ninety clerks sang.',
    ]);
  });

  it('takes an exact figure for the same, but for a year or one that many give', () => {
    const note = 'It is not 84,500 now.';
    expect(same(note, 'They paid 84,500 crowns.', { counts: true })).toEqual(['They paid 84,500 crowns.']);
    expect(same(note, 'They paid 84,500 crowns.')).toEqual([]);
    expect(same(note, 'They paid 84,500 crowns. '.repeat(4), { counts: true })).toEqual([]);
    expect(same('It is not 2016 now.', 'They paid 2016 crowns.', { counts: true })).toEqual([]);
  });

  it('takes a word that very many sentences hold for none', () => {
    const told = (n: number) => `${'The pump burnt. '.repeat(n)}The old pump failed.`;
    const note = 'The pump failed.';
    expect([299, 300].map((n) => same(note, told(n)))).toEqual([['The old pump failed.'], []]);
  });
});

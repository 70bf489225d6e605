import { describe, expect, it } from 'vitest';
import { createPassageFinder, type Found } from '../../src/retrieval/find-passages.js';
import type { PassageIndex, SearchScope, WeightedTerm } from '../../src/retrieval/passage-index.js';
import { corpusOf } from '../answering/corpus-of.js';

const CORPUS = corpusOf({
  ferry: `The ferry Astrid sank off Velmora on 3 May 2011. Nobody was hurt.

Captain Ilse Kroonenberg blamed a worn pump.`,
  mill: 'The mill of Tarnwick burnt down. Ida Quist saw the fire.',
});
/** A corpus too large to be looked into whole: each note long enough to be read alone. */
const LARGE = corpusOf(
  Object.fromEntries(
    Array.from({ length: 70 }, (_, n) => [
      `note${n}`,
      `Note ${n} tells of ${n % 7 === 0 ? 'a ferry' : 'a mill'}.`,
    ]),
  ),
);

/** An engine elsewhere: answers later, from a table that knows nothing of the corpus but ids. */
class RemoteIndex implements PassageIndex {
  readonly asked: { terms: readonly WeightedTerm[]; scope: SearchScope }[] = [];
  readonly #hits: readonly (readonly [passageId: string, score: number])[];

  constructor(hits: readonly (readonly [passageId: string, score: number])[]) {
    this.#hits = hits;
  }

  async search(terms: readonly WeightedTerm[], scope: SearchScope) {
    this.asked.push({ terms, scope });
    await new Promise((resolve) => setImmediate(resolve));
    return this.#hits.slice(0, scope.limit).map(([passageId, score]) => ({ passageId, score }));
  }
}

const idsIn = ({ units }: Found) =>
  units.map((unit) => unit.map(({ sentences }) => sentences[0]?.sentence.passage.id));

describe('createPassageFinder', () => {
  it('finds nothing for a question without a subject', async () => {
    const found = await createPassageFinder(CORPUS).find('who is he?', { limit: 5 });
    expect(found.units).toEqual([]);
  });

  it('puts together the short passages of one document, those of the best passage first', async () => {
    const found = await createPassageFinder(CORPUS).find('Who saw the fire?', { limit: 5 });
    expect(idsIn(found)).toEqual([['mill#0'], ['ferry#0', 'ferry#1']]);
  });

  it('looks into a small corpus whole, and says what was not found', async () => {
    const { units } = await createPassageFinder(CORPUS).find('Who saw the fire?', { limit: 1 });
    expect(units.flat().map(({ share }) => share)).toEqual([1, 0, 0]);
  });

  it('looks into no more of a large one than asked for', async () => {
    const finder = createPassageFinder(LARGE);
    expect(idsIn(await finder.find('ferry', { limit: 3 }))).toEqual([['note0#0'], ['note7#0'], ['note14#0']]);
  });

  it('searches inside the scope, not behind the best of all', async () => {
    const finder = createPassageFinder(LARGE);
    const within = new Set(['note63', 'note64']);
    expect(idsIn(await finder.find('ferry', { limit: 1, within }))[0]).toEqual(['note63#0']);
  });

  it('takes an answer for what the question above it asks', async () => {
    const corpus = corpusOf({
      interview: '**Will the lighthouse be sold?**\n\nNot this year. We owe it to the keepers.',
      tour: 'The lighthouse may be climbed on Sundays.',
    });
    const { units } = await createPassageFinder(corpus).find('Is the lighthouse sold?', { limit: 1 });
    const shares = units.flat().map(({ sentences, share }) => [sentences[0]?.sentence.passage.id, share > 0]);
    expect(shares).toContainEqual(['interview#1', true]);
  });

  it('asks a stand-in index for its analyzed terms, in the scope, and keeps its order', async () => {
    const index = new RemoteIndex([
      ['mill#0', 7],
      ['ferry#1', 3],
    ]);
    const within = new Set(['mill', 'ferry']);
    const found = await createPassageFinder(CORPUS, { index }).find('Who blamed the pumps?', {
      limit: 5,
      within,
    });
    expect(idsIn(found)).toEqual([['mill#0'], ['ferry#0', 'ferry#1']]);
    expect(index.asked[0]?.scope.within).toBe(within);
    expect(index.asked[0]?.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['blame', 'pump']));
  });

  it('leaves out passages of a stand-in index that the corpus does not have', async () => {
    const index = new RemoteIndex([
      ['gone#4', 9],
      ['note3#0', 3],
    ]);
    const found = await createPassageFinder(LARGE, { index }).find('ferry', { limit: 5 });
    expect(idsIn(found)).toEqual([['note3#0']]);
  });

  it('gives numbers even where a stand-in index scores everything 0', async () => {
    const index = new RemoteIndex([['ferry#0', 0]]);
    const { units } = await createPassageFinder(CORPUS, { index }).find('ferry', { limit: 5 });
    expect(units.flat().every(({ share }) => Number.isFinite(share))).toBe(true);
  });

  it('lets a failing index fail the question', async () => {
    const index: PassageIndex = { search: () => Promise.reject(new Error('no connection')) };
    const finding = createPassageFinder(CORPUS, { index }).find('ferry', { limit: 5 });
    await expect(finding).rejects.toThrow('no connection');
  });

  it('takes quotation marks at their word', async () => {
    const corpus = corpusOf({
      note: 'The pump was old and worn. They found a worn old pump.',
    });
    const { units } = await createPassageFinder(corpus).find('Who saw the "worn old pump"?', { limit: 5 });
    expect(units.flat().flatMap(({ sentences }) => sentences.map(({ bm25 }) => bm25 === 1))).toEqual([
      false,
      true,
    ]);
  });

  it('gives the sentence that holds the words best 1, and one that holds none 0', async () => {
    const { units } = await createPassageFinder(CORPUS).find('When did the ferry Astrid sink?', { limit: 5 });
    const bm25 = units.flat().flatMap(({ sentences }) => sentences.map((found) => found.bm25));
    expect(Math.max(...bm25)).toBe(1);
    expect(Math.min(...bm25)).toBe(0);
  });
});

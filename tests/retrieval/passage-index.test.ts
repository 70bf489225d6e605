import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/document.js';
import { contentTerms } from '../../src/language/analyzer.js';
import { createEmbeddedIndex } from '../../src/retrieval/embedded-index.js';
import type { IndexedPassage } from '../../src/retrieval/index-passages.js';
import { KeyNumbers } from '../../src/retrieval/key-numbers.js';
import type { PassageIndex, WeightedTerm } from '../../src/retrieval/passage-index.js';
import { spreadPostings } from '../../src/retrieval/postings.js';
import { createMiniSearchIndex } from './minisearch-index.js';

type Entry = readonly [text: string, context?: string];

function entriesOf(...entries: readonly Entry[]) {
  return entries.map(([text, context = ''], n) => ({
    passage: passage(n, text),
    text: contentTerms(text),
    context: contentTerms(context),
  }));
}

function embeddedIndexOf(passages: readonly IndexedPassage[]): PassageIndex {
  const terms = new KeyNumbers();
  const numbersOf = (words: readonly string[]) => words.map((term) => terms.numberOf(term));
  const texts = passages.map(({ text }) => numbersOf(text));
  const contexts = passages.map(({ context }) => numbersOf(context));
  const starts = [0, ...texts.map((_, at) => texts.slice(0, at + 1).flat().length)];
  const runs = { starts: Uint32Array.from(starts), values: Uint32Array.from(texts.flat()) };
  const postings = spreadPostings(terms.size, runs, contexts);
  return createEmbeddedIndex(
    postings,
    terms,
    passages.map(({ passage }) => passage),
  );
}

const backEnds = [
  ['embedded', embeddedIndexOf],
  ['MiniSearch', createMiniSearchIndex],
] as const;

function passage(n: number, text: string): Passage {
  return { id: `p${n}`, documentId: 'doc', start: 0, end: text.length, sentences: [] };
}

async function idsOf(index: PassageIndex, terms: Record<string, number>, limit = 10) {
  const weighted = Object.entries(terms).map(([term, weight]) => ({ term, weight }));
  return (await index.search(weighted, { limit })).map(({ passageId }) => passageId);
}

const LEDGERS = [
  ['The ferry sank off Velmora in a storm, and its cargo was lost with all the mail it carried.'],
  ['The ferry sank.'],
  ['A ferry was built at Velmora.'],
  ['Storms closed the pass.', 'The ferry of Velmora'],
  ['Nobody came.'],
] as const;

describe.each(backEnds)('the %s index', (_name, create) => {
  const indexOf = (...entries: readonly Entry[]) => create(entriesOf(...entries));

  it('puts first what holds more of the terms, then the shorter text, then what only its heading holds', async () => {
    // p0 holds both terms though it is long; p1 is shorter than p2; p3 holds the word in its heading alone.
    expect(await idsOf(indexOf(...LEDGERS), { ferri: 1, sink: 1 })).toEqual(['p1', 'p0', 'p2', 'p3']);
  });

  it('lets a term of more weight decide', async () => {
    const index = indexOf(['The ferry left.'], ['The storm left.']);
    expect(await idsOf(index, { ferri: 1, storm: 0.1 })).toEqual(['p0', 'p1']);
    expect(await idsOf(index, { ferri: 0.1, storm: 1 })).toEqual(['p1', 'p0']);
  });

  it('keeps the order of the corpus among equals', async () => {
    const index = indexOf(...Array.from({ length: 12 }, () => ['The same words.'] as const));
    expect(await idsOf(index, { word: 1 }, 12)).toEqual(Array.from({ length: 12 }, (_, n) => `p${n}`));
  });

  it('gives no more than asked for, the best of them', async () => {
    expect(await idsOf(indexOf(...LEDGERS), { ferri: 1, sink: 1 }, 2)).toEqual(['p1', 'p0']);
  });

  it('looks only into the documents of the scope', async () => {
    const passages = ['ferry', 'mill'].map((documentId) => ({
      passage: { ...passage(0, 'The storm.'), id: documentId, documentId },
      text: ['storm'],
      context: [],
    }));
    const scope = { limit: 5, within: new Set(['mill']) };
    const found = await create(passages).search([{ term: 'storm', weight: 1 }], scope);
    expect(found.map(({ passageId }) => passageId)).toEqual(['mill']);
  });

  it('adds up what the terms tell, and no more for there being several', async () => {
    const index = indexOf(['ferry storm'], ['pump lamp'], ['keeper gull']);
    const search = async (terms: readonly string[]) =>
      (
        await index.search(
          terms.map((term) => ({ term, weight: 1 })),
          { limit: 1 },
        )
      )[0]?.score ?? 0;
    const apart = (await search(['ferri'])) + (await search(['storm']));
    expect(await search(['ferri', 'storm'])).toBeCloseTo(apart, 9);
  });

  it('gives scores that fall', async () => {
    const found = await indexOf(...LEDGERS).search([{ term: 'ferri', weight: 1 }], { limit: 10 });
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  it.each([
    ['no terms', {}],
    ['a term that no passage holds', { submarin: 1 }],
    ['a stop word', { the: 1 }],
    ['a word before stemming', { storms: 1 }],
  ])('finds nothing for %s', async (_, terms) => {
    expect(await idsOf(indexOf(...LEDGERS), terms)).toEqual([]);
  });

  it.each(['db-7', '09:15z', '1.6', '10000', '拘留'])('finds the term %s whole', async (term) => {
    const index = indexOf(
      ['Nothing.'],
      ['At 09:15Z host db-7 lost $1.6 million of 10,000 users; 警方拘留了他。'],
    );
    expect(await idsOf(index, { [term]: 1 })).toEqual(['p1']);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes the term %s as any other word',
    async (term) => {
      expect(await idsOf(indexOf(['A mill.'], ['Nothing.']), { [term]: 1 })).toEqual([]);
    },
  );

  it('takes an index without passages', async () => {
    expect(await idsOf(indexOf(), { ferri: 1 })).toEqual([]);
  });
});

describe('the embedded index', () => {
  it('finds what MiniSearch finds, in its order and with its scores', async () => {
    const terms = 'ferry mill storm pump lamp keeper gull toll'.split(' ');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(wordsOf(terms), wordsOf(terms)), { maxLength: 12 }),
        fc.uniqueArray(fc.constantFrom(...terms), { minLength: 1, maxLength: 5 }),
        async (passages, asked) => {
          const entries = passages.map(([text, context], n) => ({
            passage: passage(n, ''),
            text,
            context,
          }));
          const weighted: WeightedTerm[] = asked.map((term, n) => ({ term, weight: 1 / (n + 1) }));
          const [own, peer] = await Promise.all(
            [embeddedIndexOf, createMiniSearchIndex].map((create) =>
              create(entries).search(weighted, { limit: 20 }),
            ),
          );
          expect(own?.length).toBe(peer?.length);
          for (const [at, { score }] of (own ?? []).entries())
            expect(score).toBeCloseTo(peer?.[at]?.score ?? 0, 9);
        },
      ),
    );
  });
});

function wordsOf(terms: readonly string[]) {
  return fc.array(fc.constantFrom(...terms), { maxLength: 9 });
}

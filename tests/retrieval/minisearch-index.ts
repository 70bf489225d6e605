import MiniSearch from 'minisearch';
import { type Bm25Parameters, bm25Defaults, CONTEXT_BOOST } from '../../src/retrieval/bm25.js';
import type { IndexedPassage } from '../../src/retrieval/index-passages.js';
import type {
  PassageIndex,
  ScoredPassage,
  SearchScope,
  WeightedTerm,
} from '../../src/retrieval/passage-index.js';

/** The peer that the embedded index is held against: MiniSearch over `passages`, in the order given. */
export function createMiniSearchIndex(
  passages: readonly IndexedPassage[],
  bm25: Bm25Parameters = bm25Defaults,
): PassageIndex {
  const index = new MiniSearch<{ id: number; text: string; context: string }>({
    fields: ['text', 'context'],
    tokenize: splitTerms,
    processTerm: (term) => term,
    searchOptions: { bm25, boost: { context: CONTEXT_BOOST } },
  });
  index.addAll(
    passages.map(({ text, context }, id) => ({ id, text: joinTerms(text), context: joinTerms(context) })),
  );

  return {
    search: async (terms, scope) => rank(index, passages, terms, scope),
  };
}

// MiniSearch takes texts: these are made of terms, each on a line.
const joinTerms = (terms: readonly string[]) => terms.join('\n');
const splitTerms = (text: string) => (text === '' ? [] : text.split('\n'));

function rank(
  index: MiniSearch,
  passages: readonly IndexedPassage[],
  terms: readonly WeightedTerm[],
  { limit, within }: SearchScope,
): ScoredPassage[] {
  if (terms.length === 0) return [];
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  const hits = index.search(joinTerms([...weights.keys()]), {
    tokenize: splitTerms,
    boostTerm: (term) => weights.get(term) ?? 1,
    ...(within !== undefined && {
      filter: ({ id }) => within.has(passages[Number(id)]?.passage.documentId ?? ''),
    }),
  });
  return (
    hits
      // MiniSearch multiplies what the terms add up to by how many of them were found.
      .map(({ id, score, queryTerms }) => ({ order: id as number, score: score / (queryTerms.length || 1) }))
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .slice(0, limit)
      .flatMap(({ order, score }) => {
        const found = passages[order];
        return found === undefined ? [] : [{ passageId: found.passage.id, score }];
      })
  );
}

import { createHash } from 'node:crypto';
import { comparePaths } from '../corpus/compare-paths.js';
import {
  averageLength,
  type Bm25Parameters,
  bm25Defaults,
  CONTEXT_BOOST,
  lengthNorm,
  rarityOf,
  termScore,
} from '../retrieval/bm25.js';
import type { WeightedTerm } from '../retrieval/passage-index.js';
import type { Cluster } from './cluster.js';
import type { Patience } from './patience.js';
import type { PassageSource } from './prepare.js';
import type { Hit, SearchAnswer } from './read-all.js';
import type { TermStatistics } from './snapshot.js';

/** A passage that a search found. */
export interface FoundPlace {
  /** Of its document in the index of documents. */
  readonly key: string;
  readonly documentId: string;
  /** Its place among the passages of its document, from 0. */
  readonly n: number;
  readonly score: number;
  /** The terms of its text, with spaces between. */
  readonly text: string;
}

/** Which passages may be found; absent fields do not narrow. */
export interface PlaceFilter {
  readonly documentIds?: readonly string[];
  /** The first and last day of publication, as `AskFilter` has them. */
  readonly from?: string;
  readonly to?: string;
}

/** The cluster proposes so many times what is wanted, at least so many: what is best is told by our own scores. */
const PROPOSED = 3;
const LEAST_PROPOSED = 100;
/** More clauses are not asked with. */
const MOST_TERMS = 200;

/** Searches passages in one version of the index. */
export class PlaceSearch {
  readonly #cluster: Cluster;
  readonly #index: string;
  readonly #statistics: TermStatistics;
  readonly #averages: { readonly text: number; readonly context: number };

  constructor(cluster: Cluster, index: string, statistics: TermStatistics) {
    const { passages, textLength, contextLength } = statistics;
    this.#cluster = cluster;
    this.#index = index;
    this.#statistics = statistics;
    this.#averages = {
      text: averageLength(textLength, passages),
      context: averageLength(contextLength, passages),
    };
  }

  /**
   * Finds the passages that share terms with a question: the cluster proposes them, and what each scores is counted here, by the
   * words of all documents, so that neither shards nor copies change it.
   * @returns best first; equal ones in the order of the corpus
   */
  async find(
    terms: readonly WeightedTerm[],
    limit: number,
    filter: PlaceFilter,
    patience: Patience,
  ): Promise<FoundPlace[]> {
    const asked = [...new Map(terms.map(({ term, weight }) => [term, weight]))]
      .filter(([term]) => this.#isHeld(term))
      .slice(0, MOST_TERMS);
    if (asked.length === 0 || filter.documentIds?.length === 0) return [];
    const proposed = await this.#propose(asked, Math.max(LEAST_PROPOSED, limit * PROPOSED), filter, patience);
    return proposed
      .map((hit) => ({ hit, score: this.#score(asked, hit._source) }))
      .sort((a, b) => b.score - a.score || comparePlaces(a.hit, b.hit))
      .slice(0, limit)
      .map(({ hit: { _id, _source }, score }) => {
        const [, , n] = _source.place;
        return {
          key: _id.slice(0, _id.lastIndexOf('-')),
          documentId: _source.document,
          n,
          score,
          text: _source.text,
        };
      });
  }

  async #propose(
    asked: readonly (readonly [term: string, weight: number])[],
    size: number,
    filter: PlaceFilter,
    patience: Patience,
  ): Promise<SearchAnswer<PassageSource>['hits']['hits']> {
    const { hits } = await this.#cluster.send<SearchAnswer<PassageSource>>(
      {
        method: 'POST',
        path: `/${this.#index}/_search`,
        query: {
          search_type: 'dfs_query_then_fetch',
          allow_partial_search_results: false,
          preference: copyFor(asked),
        },
        body: {
          size,
          query: {
            bool: { should: asked.flatMap(clausesFor), minimum_should_match: 1, filter: filtersOf(filter) },
          },
          _source: ['document', 'text', 'context', 'place'],
          track_total_hits: false,
        },
      },
      patience,
    );
    return hits.hits;
  }

  #isHeld(term: string): boolean {
    const { text, context } = this.#statistics.heldBy(term);
    return text > 0 || context > 0;
  }

  /** The same numbers in the same order as the embedded index adds them up. */
  #score(asked: readonly (readonly [string, number])[], { text, context }: PassageSource): number {
    const inText = count(text);
    const inContext = count(context);
    const textNorm = lengthNorm(inText.size, this.#averages.text, bm25);
    const contextNorm = lengthNorm(inContext.size, this.#averages.context, bm25);
    const all = this.#statistics.passages;
    let score = 0;
    for (const [term, weight] of asked) {
      const [times, above] = [inText.get(term) ?? 0, inContext.get(term) ?? 0];
      if (times === 0 && above === 0) continue;
      const held = this.#statistics.heldBy(term);
      const own = termScore(times, rarityOf(held.text, all), textNorm, bm25);
      const around = termScore(above, rarityOf(held.context, all), contextNorm, bm25);
      score += weight * own + weight * CONTEXT_BOOST * around;
    }
    return score;
  }
}

const bm25: Bm25Parameters = bm25Defaults;

/** What a term adds by BM25, and what it adds wherever it stands. */
function clausesFor([term, weight]: readonly [string, number]): object[] {
  const more = bm25.k + 1;
  return [
    { term: { text: { value: term, boost: weight * more } } },
    { term: { context: { value: term, boost: weight * CONTEXT_BOOST * more } } },
  ];
}

function filtersOf({ documentIds, from, to }: PlaceFilter): object[] {
  return [
    ...(documentIds === undefined ? [] : [{ terms: { document: documentIds } }]),
    ...(from === undefined ? [] : [publishedFrom(from)]),
    // A day is no later than its year: what begins so comes behind it.
    ...(to === undefined ? [] : [{ range: { published: { lte: `${to}~` } } }]),
  ];
}

/** A document of which only the year is known is not too early for a day of it. */
function publishedFrom(from: string): object {
  const vaguer = ['YYYY', 'YYYY-MM'].map(({ length }) => from.slice(0, length));
  return {
    bool: {
      should: [{ range: { published: { gte: from } } }, { terms: { published: vaguer } }],
      minimum_should_match: 1,
    },
  };
}

/** The same words are always looked for in the same copies; others in others. */
function copyFor(asked: readonly (readonly [string, number])[]): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 8);
}

function count(terms: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms.split(' ')) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function comparePlaces(a: Hit<PassageSource>, b: Hit<PassageSource>): number {
  const [pathA, partA, nA] = a._source.place;
  const [pathB, partB, nB] = b._source.place;
  return comparePaths(pathA, pathB) || partA - partB || nA - nB;
}

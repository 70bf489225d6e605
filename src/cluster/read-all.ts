import type { Cluster } from './cluster.js';
import type { Patience } from './patience.js';

/** A document of an index, as a search gives it. */
export interface Hit<Source> {
  readonly _id: string;
  readonly _score: number | null;
  readonly _source: Source;
  readonly sort?: readonly unknown[];
}

export interface SearchAnswer<Source> {
  readonly hits: { readonly hits: readonly Hit<Source>[]; readonly total?: { readonly value: number } };
}

const PAGE = 2000;

/**
 * Reads all documents of an index that match a query, page by page, in the order of a field that is another in each document.
 * @param most - no more than so many
 */
export async function readAllHits<Source>(
  cluster: Cluster,
  { index, query = { match_all: {} }, sort, source, most = Number.POSITIVE_INFINITY }: ReadAll,
  patience: Patience,
): Promise<Hit<Source>[]> {
  const all: Hit<Source>[] = [];
  let after: readonly unknown[] | undefined;
  while (all.length < most) {
    const size = Math.min(PAGE, most - all.length);
    const { hits } = await cluster.send<SearchAnswer<Source>>(
      {
        method: 'POST',
        path: `/${index}/_search`,
        query: { allow_partial_search_results: false },
        body: {
          size,
          query,
          sort: [{ [sort]: 'asc' }],
          _source: source,
          track_total_hits: false,
          ...(after !== undefined && { search_after: after }),
        },
      },
      patience,
    );
    all.push(...hits.hits);
    after = hits.hits.at(-1)?.sort;
    if (hits.hits.length < size || after === undefined) break;
  }
  return all;
}

export interface ReadAll {
  readonly index: string;
  readonly query?: object;
  readonly sort: string;
  readonly source: readonly string[] | boolean;
  readonly most?: number;
}

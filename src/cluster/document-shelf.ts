import { comparePaths } from '../corpus/compare-paths.js';
import type { Cluster } from './cluster.js';
import { VersionGoneError } from './cluster-error.js';
import { type DocumentEntry, unpack } from './document-entry.js';
import type { Patience } from './patience.js';
import { readAllHits } from './read-all.js';

/** Documents of so many UTF-16 units together stay at hand. */
const KEPT_CHARS = 16_000_000;

/** A document of the index with its place in the corpus. */
export interface ShelvedDocument extends DocumentEntry {
  readonly key: string;
  readonly part: number;
}

/** Fetches documents from one version of the index and keeps the last ones used. */
export class DocumentShelf {
  readonly #cluster: Cluster;
  readonly #index: string;
  readonly #kept = new Map<string, ShelvedDocument>();
  #chars = 0;

  constructor(cluster: Cluster, index: string) {
    this.#cluster = cluster;
    this.#index = index;
  }

  /**
   * Fetches documents by their keys.
   * @returns in the order of the keys
   * @throws VersionGoneError when one is not there
   */
  async fetch(keys: readonly string[], patience: Patience): Promise<ShelvedDocument[]> {
    const missing = [...new Set(keys)].filter((key) => !this.#kept.has(key));
    const fetched = new Map<string, ShelvedDocument>();
    if (missing.length > 0) {
      const { docs } = await this.#cluster.send<{ docs: readonly FetchedEntry[] }>(
        {
          method: 'POST',
          path: `/${this.#index}/_mget`,
          query: { _source_includes: 'data,card.part' },
          body: { ids: missing },
        },
        patience,
      );
      for (const { _id: key, _source } of docs) {
        if (_source === undefined) throw new VersionGoneError('a document of the index is gone');
        fetched.set(key, { ...unpack<DocumentEntry>(_source.data), key, part: _source.card.part });
      }
    }
    const found = keys.flatMap((key) => this.#kept.get(key) ?? fetched.get(key) ?? []);
    for (const one of found) this.#keep(one);
    return found;
  }

  /**
   * Fetches documents by their ids, those that are there.
   * @param most - no more than so many
   * @returns in the order of the corpus
   */
  async fetchById(ids: readonly string[], most: number, patience: Patience): Promise<ShelvedDocument[]> {
    if (ids.length === 0) return [];
    return this.#fetchFirst({ terms: { id: ids } }, most, patience);
  }

  /** Fetches the first documents of the corpus. */
  first(most: number, patience: Patience): Promise<ShelvedDocument[]> {
    return this.#fetchFirst({ match_all: {} }, most, patience);
  }

  async #fetchFirst(query: object, most: number, patience: Patience): Promise<ShelvedDocument[]> {
    const hits = await readAllHits<object>(
      this.#cluster,
      { index: this.#index, query, sort: 'id', source: false, most },
      patience,
    );
    const documents = await this.fetch(
      hits.map(({ _id }) => _id),
      patience,
    );
    return documents.sort(compareDocuments);
  }

  /** A document that is at hand. */
  atHand(key: string): ShelvedDocument | undefined {
    return this.#kept.get(key);
  }

  /** Keeps a document as the last one used. */
  #keep(one: ShelvedDocument): void {
    if (this.#kept.delete(one.key)) this.#chars -= one.document.text.length;
    this.#kept.set(one.key, one);
    this.#chars += one.document.text.length;
    for (const [key, { document }] of this.#kept) {
      if (this.#chars <= KEPT_CHARS || key === one.key) break;
      this.#kept.delete(key);
      this.#chars -= document.text.length;
    }
  }
}

/** Orders documents as the corpus does. */
export function compareDocuments(a: ShelvedDocument, b: ShelvedDocument): number {
  return comparePaths(a.document.path, b.document.path) || a.part - b.part;
}

interface FetchedEntry {
  readonly _id: string;
  readonly _source?: { readonly data: string; readonly card: { readonly part: number } };
}

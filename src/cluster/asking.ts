import { documentsWithin } from '../answering/documents-within.js';
import type { AskFilter } from '../answering/engine.js';
import type { Corpus } from '../corpus/document.js';
import type { PassageIndex, ScoredPassage, SearchScope, WeightedTerm } from '../retrieval/passage-index.js';
import type { Patience } from './patience.js';
import type { FoundPlace, PlaceSearch } from './search-passages.js';

/** Of one document, what was found so near to each other is read together: as many passages at most. */
const ONE_PLACE = 3;

/** What a question looks for in the cluster while it is asked: the index of the engine that answers it, and what was found so far. */
export class Asking implements PassageIndex {
  readonly patience: Patience;
  readonly #places: PlaceSearch;
  readonly #filter: AskFilter;
  readonly #placesRead: number;
  readonly #asked = new Map<string, Promise<FoundPlace[]>>();
  readonly #found = new Map<string, FoundPlace>();
  /** Those of the corpus that is asked of that the filter lets through. */
  #allowed = 0;

  /** @param placesRead - so many places are read of what one search finds */
  constructor(places: PlaceSearch, filter: AskFilter | undefined, patience: Patience, placesRead: number) {
    this.#placesRead = placesRead;
    this.#places = places;
    this.#filter = filter ?? {};
    this.patience = patience;
  }

  /** All that was found and will be read, each place once. */
  get found(): FoundPlace[] {
    return [...this.#found.values()];
  }

  /** Tells which corpus the engine has that searches next. */
  over(corpus: Corpus): void {
    this.#allowed = documentsWithin(corpus, this.#filter).size;
  }

  /** The port of the engine: what lies outside of its corpus it cannot read, but it is among what was found. */
  async search(terms: readonly WeightedTerm[], { limit, within }: SearchScope): Promise<ScoredPassage[]> {
    const isNarrowed = within !== undefined && within.size < this.#allowed;
    const found = await this.find(terms, limit, isNarrowed ? { documentIds: [...within] } : this.#filter);
    return found.map(({ documentId, n, score }) => ({ passageId: passageId(documentId, n), score }));
  }

  /**
   * Finds passages anywhere; the same search is made once.
   * @param least - of the score of the best what another must have to be read, 0 to 1
   */
  async find(
    terms: readonly WeightedTerm[],
    limit: number,
    filter: AskFilter = this.#filter,
    least = 0,
  ): Promise<FoundPlace[]> {
    const key = JSON.stringify([terms, limit, filter]);
    const asked = this.#asked.get(key) ?? this.#places.find(terms, limit, filter, this.patience);
    this.#asked.set(key, asked);
    const found = await asked;
    const floor = least * (found[0]?.score ?? 0);
    for (const place of firstApart(found, this.#placesRead).filter(({ score }) => score >= floor))
      this.#found.set(passageId(place.documentId, place.n), place);
    return found;
  }
}

/** The first of what was found, so many that no reader of so many places reads more. */
function firstApart(found: readonly FoundPlace[], places: number): readonly FoundPlace[] {
  const apart: FoundPlace[] = [];
  const isNear = ({ key, n }: FoundPlace) =>
    apart.some((other) => other.key === key && Math.abs(other.n - n) <= ONE_PLACE);
  const end = found.findIndex((place) => {
    if (!isNear(place)) apart.push(place);
    return apart.length > places;
  });
  return end < 0 ? found : found.slice(0, end);
}

/** Gives the id of a passage in a corpus. */
export function passageId(documentId: string, n: number): string {
  return `${documentId}#${n}`;
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { EngineOptions } from '../answering/create-engine.js';
import type { AskFilter, Engine } from '../answering/engine.js';
import type { AliasGroup } from '../corpus/document.js';
import type { PassageIndex } from '../retrieval/passage-index.js';
import type { Vocabulary } from '../retrieval/vocabulary.js';
import { BoundedMap } from '../service/bounded-map.js';
import { type Asking, passageId } from './asking.js';
import type { DocumentShelf } from './document-shelf.js';
import { makeNeighbourhood, type Places } from './neighbourhood.js';
import type { FoundPlace } from './search-passages.js';

/** Puts an engine together over a corpus. */
export type MakeEngine = (
  corpus: Engine['corpus'],
  options: Pick<EngineOptions, 'index' | 'vocabulary' | 'isPart'>,
) => Engine;

/** An engine over what is near a question. */
export interface PartEngine {
  readonly engine: Engine;
  /** Whether it can read a place. */
  has(place: FoundPlace): boolean;
}

/** So many engines are kept for the next question: most often that is about the same. */
const KEPT_ENGINES = 4;
/** Documents of no more passages than these, asked of alone, are read whole. */
const READ_WHOLE = 60;

/** Makes engines over parts of the documents; each search of theirs is one of the question that is being asked. */
export class PartEngines {
  readonly #shelf: DocumentShelf;
  readonly #aliases: readonly AliasGroup[];
  readonly #vocabulary: Vocabulary;
  readonly #make: MakeEngine;
  readonly #kept = new BoundedMap<string, PartEngine>(KEPT_ENGINES);
  readonly #asking = new AsyncLocalStorage<Asking>();

  constructor(
    shelf: DocumentShelf,
    aliases: readonly AliasGroup[],
    vocabulary: Vocabulary,
    make: MakeEngine,
  ) {
    this.#shelf = shelf;
    this.#aliases = aliases;
    this.#vocabulary = vocabulary;
    this.#make = make;
  }

  /** The engine over some places; the same places give the same engine. */
  async over(places: Places, filter: AskFilter | undefined, { patience }: Asking): Promise<PartEngine> {
    const isNarrow = filter?.documentIds !== undefined;
    const key = JSON.stringify([isNarrow && filter, [...places].map(([id, ns]) => [id, [...ns]])]);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const documents = await this.#shelf.fetch([...places.keys()], patience);
    const corpus = makeNeighbourhood(documents, places, this.#aliases);
    const asked = documents.filter(({ document }) => filter?.documentIds?.includes(document.id));
    const isSmall = asked.reduce((sum, { passages }) => sum + passages.length, 0) <= READ_WHOLE;
    const engine = this.#make(corpus, {
      index: this.#index,
      vocabulary: this.#vocabulary,
      isPart: !(isNarrow && isSmall),
    });
    const ids = new Set(corpus.passages.map(({ id }) => id));
    const made = { engine, has: ({ documentId, n }: FoundPlace) => ids.has(passageId(documentId, n)) };
    this.#kept.set(key, made);
    return made;
  }

  /** Has an engine work for a question. */
  run<Result>(
    { engine }: PartEngine,
    asking: Asking,
    work: (engine: Engine) => Promise<Result>,
  ): Promise<Result> {
    asking.over(engine.corpus);
    return this.#asking.run(asking, () => work(engine));
  }

  readonly #index: PassageIndex = {
    search: async (terms, scope) => (await this.#asking.getStore()?.search(terms, scope)) ?? [],
  };
}

import { type CommonWords, vocabularyOf } from '../retrieval/vocabulary.js';
import { answerHere } from '../service/answer-here.js';
import { type AnswerService, serviceOf } from '../service/answer-service.js';
import type { Cluster } from './cluster.js';
import { DocumentShelf } from './document-shelf.js';
import { EventSearch } from './find-events.js';
import { type OpenVersion, snapshotOf } from './open-version.js';
import { type MakeEngine, PartEngines } from './part-engines.js';
import { createPartService, wholly } from './part-service.js';
import { patienceOfMembers } from './patience.js';
import { PlaceSearch } from './search-passages.js';
import { indexName } from './versions.js';

export interface ClusterServiceOptions {
  readonly cluster: Cluster;
  /** What the names of all indices begin with. */
  readonly prefix: string;
  readonly version: OpenVersion;
  readonly makeEngine: MakeEngine;
  /** What the counts of a small corpus are smoothed with. */
  readonly commonWords?: CommonWords;
  /** How many places are read for a question; as the engines have it. */
  readonly placesRead?: number;
  /** Documents of no more passages than this together are fetched whole, once; from 0. */
  readonly wholePassages?: number;
}

/** What is near a question is about so much: fetching less than all would cost more than it spares. */
const WHOLE_PASSAGES = 1000;

/** Works over one version of the index in a cluster. Nothing is fetched before somebody asks. */
export function createClusterService(options: ClusterServiceOptions): AnswerService {
  const { cluster, prefix, version, makeEngine, commonWords, placesRead } = options;
  const { manifest } = version;
  const nameOf = (kind: 'documents' | 'passages' | 'events') => indexName(prefix, kind, manifest.version);
  const shelf = new DocumentShelf(cluster, nameOf('documents'));
  if (manifest.passages <= (options.wholePassages ?? WHOLE_PASSAGES)) {
    return onceOpen(async () => {
      const documents = await shelf.first(Number.POSITIVE_INFINITY, patienceOfMembers());
      const corpus = { ...wholly(documents, manifest.aliases), problems: manifest.problems };
      return answerHere(makeEngine(corpus, {}));
    });
  }
  const snapshot = snapshotOf(version);
  const vocabulary = vocabularyOf(snapshot.words, commonWords);
  return createPartService({
    places: new PlaceSearch(cluster, nameOf('passages'), snapshot),
    shelf,
    events: new EventSearch(cluster, nameOf('events'), manifest.aliases),
    engines: new PartEngines(shelf, manifest.aliases, vocabulary, makeEngine),
    vocabulary,
    aliases: manifest.aliases,
    ...(placesRead !== undefined && { placesRead }),
  });
}

/** Opens a service when it is first asked, again where that failed. */
function onceOpen(open: () => Promise<AnswerService>): AnswerService {
  let opened: Promise<AnswerService> | undefined;
  const service = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return serviceOf(
    (method) =>
      (async (...args: never[]) => {
        const run = (await service())[method] as (...given: never[]) => Promise<unknown>;
        return run(...args);
      }) as never,
  );
}

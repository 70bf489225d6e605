import type { ExplainingEngine } from './answering/engine.js';
import { bringQuoted, type Catalogue, openCatalogue } from './cluster/catalogue.js';
import { type Cluster, openCluster } from './cluster/cluster.js';
import { ClusterError } from './cluster/cluster-error.js';
import { createClusterService } from './cluster/cluster-service.js';
import type { ClusterSettings } from './cluster/cluster-settings.js';
import { currentManifest, type OpenVersion, openVersion } from './cluster/open-version.js';
import { patienceOfMembers } from './cluster/patience.js';
import type { Corpus } from './corpus/document.js';
import { defined } from './language/defined.js';
import { readModels } from './models.js';
import { type EngineConfig, type EngineSurroundings, openEngine } from './open-engine.js';
import { openReader } from './reader/open-reader.js';
import type { AnswerService } from './service/answer-service.js';

/** Where documents lie, and what every question needs of them; plain values, which cross to worker threads. */
export interface ClusterPlace {
  readonly settings: ClusterSettings;
  readonly version: OpenVersion;
}

/** Works over documents in a cluster, as configured; in this thread. */
export async function openClusterService(
  { settings, version }: ClusterPlace,
  { confidenceThreshold, reader: reading }: EngineConfig,
  {
    gate,
    stopwatch,
    cluster = openCluster(settings),
  }: Pick<EngineSurroundings, 'gate' | 'stopwatch'> & { readonly cluster?: Cluster } = {},
): Promise<AnswerService> {
  const { reader } = await openReader(reading, gate);
  const models = readModels();
  return createClusterService({
    cluster,
    prefix: settings.prefix,
    version,
    commonWords: models.commonWords,
    placesRead: reading.passages,
    makeEngine: (corpus, options) =>
      openEngine(corpus, confidenceThreshold, {
        ...defined({ reader: reader && (stopwatch?.reader(reader) ?? reader), around: stopwatch?.index }),
        placesRead: reading.passages,
        ...options,
      }),
  });
}

/** Documents in a cluster for the command line: their cards, and an engine that quotes them. */
export interface Indexed {
  readonly corpus: Corpus;
  readonly engine: ExplainingEngine;
  readonly service: AnswerService;
  close(): Promise<void>;
}

/** Opens the version in use. @throws ClusterError, ClusterAwayError */
export async function openIndexed(settings: ClusterSettings, config: EngineConfig): Promise<Indexed> {
  const cluster = openCluster(settings);
  const version = await openVersion(cluster, settings.prefix);
  const catalogue = await openCatalogue(cluster, settings.prefix, version.manifest);
  const own = await openClusterService({ settings, version }, config, { cluster });
  const service = bringQuoted(own, catalogue);
  const { corpus } = catalogue;
  return {
    corpus,
    service,
    engine: {
      corpus,
      ask: (question, filter) => service.ask(question, filter),
      async verify(statement) {
        const [checked] = await service.check([statement]);
        if (checked === undefined) throw new Error('a statement was not checked');
        return checked;
      },
      async explain() {
        throw new ClusterError('--explain explains answers from a folder alone: give one with --corpus DIR.');
      },
    },
    close: () => cluster.close(),
  };
}

/** What the bot reads from a cluster: the version in use, which another may take over at any moment. */
export interface ClusterSource {
  /** The documents of the version in use; the same value while that stays. @throws ClusterError, ClusterAwayError */
  load(): Promise<Corpus>;
  /** Where the documents of a corpus lie that `load` gave. */
  placeOf(corpus: Corpus): ClusterPlace;
  /** Has fetched what is quoted of such a corpus before it is shown. */
  bringing(corpus: Corpus, answers: AnswerService): { answers: AnswerService; bring: Catalogue['bring'] };
  /** Whether the cluster answered when it was last asked. */
  readonly isThere: boolean;
  /** Asks now and then whether the cluster is there and whether another version took over. Never rejects. */
  watch(told: {
    onOther(): void;
    /** Told when it goes away and when it is there again. */
    onChange(isThere: boolean, error?: unknown): void;
  }): void;
  close(): Promise<void>;
}

/** So often the cluster is asked for another version, in milliseconds. */
const ASK_EVERY_MS = 5000;

/** Opens the documents of a cluster for a bot. Reads nothing until it is asked to load or to watch. */
export function openClusterSource(settings: ClusterSettings): ClusterSource {
  const cluster = openCluster(settings);
  const { prefix } = settings;
  /** What goes with each corpus that was given out; let go with it. */
  const given = new WeakMap<Corpus, { readonly version: OpenVersion; readonly catalogue: Catalogue }>();
  let latest: Corpus | undefined;
  let isThere = true;
  let timer: NodeJS.Timeout | undefined;
  const partsOf = (corpus: Corpus) => {
    const parts = given.get(corpus);
    if (parts === undefined) throw new Error('this corpus was not read from the cluster');
    return parts;
  };
  const load = async () => {
    const manifest = await currentManifest(cluster, prefix);
    if (latest !== undefined && partsOf(latest).version.manifest.version === manifest.version) return latest;
    const version = await openVersion(cluster, prefix);
    const catalogue = await openCatalogue(cluster, prefix, version.manifest);
    given.set(catalogue.corpus, { version, catalogue });
    latest = catalogue.corpus;
    return latest;
  };
  return {
    load,
    placeOf: (corpus) => ({ settings, version: partsOf(corpus).version }),
    bringing(corpus, answers) {
      const { catalogue } = partsOf(corpus);
      return { answers: bringQuoted(answers, catalogue), bring: catalogue.bring };
    },
    get isThere() {
      return isThere;
    },
    watch({ onOther, onChange }) {
      const look = async () => {
        const before = isThere;
        let fault: unknown;
        try {
          const { version } = await currentManifest(cluster, prefix, patienceOfMembers());
          isThere = true;
          const known = latest && partsOf(latest).version.manifest.version;
          if (known !== version) onOther();
        } catch (error) {
          isThere = false;
          fault = error;
        }
        if (isThere !== before) onChange(isThere, fault);
      };
      timer = setInterval(() => void look(), ASK_EVERY_MS);
    },
    async close() {
      clearInterval(timer);
      await cluster.close();
    },
  };
}

import { resolve } from 'node:path';
import { ofCollection } from '../../cluster/cluster-settings.js';
import type { Config } from '../../config.js';
import { createCorpusReader } from '../../corpus/corpus-reader.js';
import { recallFiles } from '../../corpus/recall-files.js';
import { unreadFiles } from '../../corpus/unread-files.js';
import type { Curation } from '../../curating/curation.js';
import { defined } from '../../language/defined.js';
import { factsNow, type Logger } from '../../log.js';
import type { ClusterSource } from '../../open-cluster.js';
import { engineConfigOf } from '../../open-engine.js';
import { openMemory } from '../../open-memory.js';
import { openPool } from '../../open-pool.js';
import { tellReader } from '../../reader/open-reader.js';
import type { Collection } from '../../service/choose-collection.js';
import { faultKind } from '../../service/fault-kind.js';
import type { FeedbackSink } from '../../service/feedback.js';
import { judgeAhead } from '../../service/judge-ahead.js';
import type { Telemetry } from '../../service/telemetry.js';
import { keepWatching } from '../../service/watch-folder.js';
import { onceEach } from '../../store/once-each.js';
import { type Live, type LiveOptions, openLive } from './live.js';

/** What all collections of the process have in common. */
export interface CommonParts
  extends Pick<
    LiveOptions,
    'registry' | 'shared' | 'version' | 'chat' | 'cache' | 'claim' | 'asked' | 'serverReloads'
  > {
  readonly config: Config;
  readonly log: Logger;
  /** Shown in no line of the log, those of the threads neither. */
  readonly secrets: readonly string[];
  readonly feedback: FeedbackSink;
  readonly telemetry?: Telemetry;
}

const NO_DOCUMENTS =
  'there is no document: put files into this folder, or set CORPUS_DIR to yours, and start again; until then members are told so';

/**
 * Reads the folder of a collection, puts its threads to work and, where wanted, watches the folder.
 * @throws CorpusError when the folder cannot be read, ClusterError or ClusterAwayError when the cluster cannot; ThreadError when no worker thread can be started
 */
export async function openCollection(
  { name, folder, language, reader: chosen }: Collection,
  { config: all, secrets, telemetry, feedback, ...common }: CommonParts,
): Promise<Live> {
  const config = { ...all, corpusDir: folder, reader: { ...all.reader, use: chosen ?? all.reader.use } };
  const log = name === '' ? common.log : common.log.child({ collection: name });
  const source = await openSource(config, name);
  const { corpus, load, ...first } = await loadFirst(config, source, log);
  const reader = await tellReader(config.reader);
  log.info({ reader }, 'this reader chooses the sentences');
  const onLoss = (err: Error, facts?: object) => log.error({ err, ...facts }, 'a worker thread was lost');
  const curation = await openCurationOf(config, log);
  const live = await openLive(corpus, {
    ...common,
    ...defined({ curation, collection: name === '' ? undefined : name, language, telemetry }),
    log,
    load,
    openPool: (documents, before) => {
      const watch = defined({
        memory: first.memory,
        onFault: first.memory && first.onFault,
        judged: before === undefined ? first.judged : undefined,
        cluster: source?.placeOf(documents),
        log: { level: config.logLevel, secrets },
        onSpent: telemetry?.spent,
      });
      return openPool(documents, config, onLoss, watch, before);
    },
    ...(source && {
      bringing: (documents, answers) => source.bringing(documents, answers),
      isThere: () => source.isThere,
    }),
    factsNow,
    reader,
    onFault: (error, of) => {
      const err = faultKind(error);
      if (of === 'picture') log.error({ err }, 'a picture could not be drawn');
      else log.error({ err }, 'a question for newcomers could not be tried');
    },
    feedback: name === '' ? feedback : (said) => feedback({ ...said, collection: name }),
    settings: JSON.stringify(engineConfigOf(config)),
  });
  const watch = watchFor(live, config, source, log);
  return {
    ...live,
    retire() {
      void watch?.close();
      void source?.close();
      live.retire();
    },
    async close() {
      await Promise.allSettled([watch?.close(), live.close(), source?.close()]);
    },
  };
}

/** Loads the documents for the first time, and says in the log what they are; sentences are judged meanwhile. */
async function loadFirst(config: Config, source: ClusterSource | undefined, log: Logger) {
  const { cacheDir, corpusDir } = config;
  const isRemembered = cacheDir !== undefined && source === undefined;
  const memory = isRemembered ? { cacheDir, corpusDir } : undefined;
  const onFault = onceEach((err) => log.warn({ err }, 'the store of what was read has a fault'));
  const files = await openMemory('files', memory, onFault);
  const judging = judgeAhead();
  const readFolder = createCorpusReader(corpusDir, {
    afresh: files === undefined ? judging.afresh : recallFiles(files, judging.afresh),
    maxFileBytes: config.maxFileBytes,
    followLinks: config.followLinks,
  });
  const load = source?.load ?? readFolder;
  const corpus = await load();
  void files?.save();
  const judged = await judging.judged(corpus);
  for (const problem of corpus.problems) log.warn(problem, 'a file has a problem');
  log.info({ documents: corpus.documents.length, passages: corpus.passages.length }, 'corpus loaded');
  if (corpus.documents.length === 0) {
    log.error({ folder: resolve(corpusDir), unread: unreadFiles(corpus).length }, NO_DOCUMENTS);
  }
  return { corpus, load, judged, memory, onFault };
}

async function openCurationOf(config: Config, log: Logger): Promise<Curation | undefined> {
  if (config.curate === undefined) return undefined;
  return (await import('../../open-curation.js')).openCuration(config, log, Date.now);
}

/** Watches the cluster, or the folder, for other documents. */
function watchFor(
  live: Live,
  { corpusDir, reload, followLinks }: Config,
  source: ClusterSource | undefined,
  log: Logger,
): { close(): Promise<void> } | undefined {
  if (source === undefined) {
    return reload
      ? keepWatching(corpusDir, {
          followLinks: followLinks === 'inside',
          onChange: () => void live.reload(),
          onFault: (err) => log.warn({ err }, 'the folder of documents cannot be watched: use /reload'),
        })
      : undefined;
  }
  source.watch({
    onOther: () => void (reload && live.reload()),
    onChange(isThere, err) {
      if (isThere) log.info({}, 'the cluster is there: questions are answered again');
      else log.error({ err }, 'the cluster is away: members are told so');
    },
  });
  return undefined;
}

/** Opens the cluster that the documents of a collection lie in, where one is configured; else nothing is loaded. */
async function openSource(
  { index, cluster }: Config,
  collection: string,
): Promise<ClusterSource | undefined> {
  if (index !== 'opensearch' || cluster === undefined) return undefined;
  const { openClusterSource } = await import('../../open-cluster.js');
  return openClusterSource(ofCollection(cluster, collection));
}

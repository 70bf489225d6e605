#!/usr/bin/env node
import { resolve } from 'node:path';
import { config as loadEnvFile } from 'dotenv';
import { type Config, ConfigError, parseConfig } from './config.js';
import { CorpusError } from './corpus/corpus-error.js';
import { createCorpusReader } from './corpus/corpus-reader.js';
import { recallFiles } from './corpus/recall-files.js';
import { unreadFiles } from './corpus/unread-files.js';
import { onFatalClose, StartError, startBot, stopBot } from './discord/gateway/bot.js';
import { createLiveChat } from './discord/gateway/chat.js';
import { connectionsOf, createClient } from './discord/gateway/client.js';
import { createInFlight, trackInFlight } from './discord/gateway/in-flight.js';
import { dispatchNow, type Live, openLive } from './discord/gateway/live.js';
import { createSharedParts } from './discord/gateway/shared-parts.js';
import { createLogger, factsNow, type Logger } from './log.js';
import { engineConfigOf } from './open-engine.js';
import { openMemory } from './open-memory.js';
import { MetricsError, openMetrics } from './open-metrics.js';
import { openPool, threadsOf } from './open-pool.js';
import { openStore } from './open-store.js';
import { packageVersion } from './package-version.js';
import { tellReader } from './reader/open-reader.js';
import { registry } from './registry.js';
import { hideSecrets, secretsOf } from './secrets.js';
import { cacheIn } from './service/answer-cache.js';
import { claimsIn } from './service/claims.js';
import { createFeedbackSink } from './service/feedback.js';
import { watchFolder } from './service/watch-folder.js';

const NO_TOKEN = `Casebook needs a token to log in to Discord: DISCORD_TOKEN is not set.

  1. Open https://discord.com/developers/applications, choose your application (or New Application).
  2. Bot → Reset Token → copy it.
  3. Copy .env.example to .env and write DISCORD_TOKEN=… into it.

Without Discord, try it here:

  npm run ask -- "Was Xu Mingxing detained by the police?"
  npm run chat
`;

const NO_DOCUMENTS =
  'there is no document: put files into this folder, or set CORPUS_DIR to yours, and start again; until then members are told so';

loadEnvFile({ quiet: true });
try {
  await run(parseConfig(process.env));
} catch (error) {
  const isExpected = [ConfigError, StartError, CorpusError, MetricsError].some(
    (expected) => error instanceof expected,
  );
  const text =
    isExpected && error instanceof Error
      ? error.message
      : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${hideSecrets(text, secretsOf(process.env.DISCORD_API_URL ?? ''))}\n`);
  process.exit(
    error instanceof ConfigError || error instanceof MetricsError
      ? 2
      : error instanceof StartError
        ? error.exitCode
        : 1,
  );
}

async function run(config: Config): Promise<void> {
  const { token } = config;
  if (token === undefined) throw new StartError(NO_TOKEN, 2);
  const secrets = [token, ...secretsOf(config.apiUrl), ...secretsOf(config.redisUrl ?? '')];
  const log = createLogger(config.logLevel, secrets);

  // Until there is a connection nobody waits for anything.
  let leave = (exitCode: number): void => process.exit(exitCode);
  process.on('uncaughtException', (error) => {
    // Nothing is known of the state now: what was begun is finished, and whoever keeps the bot running starts it again.
    log.error({ err: error }, 'a fault that nothing caught');
    leave(1);
  });

  // Nobody reads the log any more: whoever started the bot is gone. There is nowhere left to say so.
  process.stderr.on('error', () => leave(1));

  const { cacheDir, corpusDir } = config;
  const memory = cacheDir === undefined ? undefined : { cacheDir, corpusDir };
  const storeFault = (err: Error) => log.warn({ err }, 'a file of the store is made anew');
  const files = await openMemory('files', memory, storeFault);
  const load = createCorpusReader(corpusDir, {
    ...(files && { afresh: recallFiles(files) }),
    maxFileBytes: config.maxFileBytes,
    followLinks: config.followLinks,
  });
  const metrics = await openMetrics(config.metrics);
  if (metrics !== undefined) log.info({ port: metrics.port }, 'numbers and health can be asked for');
  const corpus = await load();
  void files?.save();
  for (const problem of corpus.problems) log.warn(problem, 'a file has a problem');
  log.info({ documents: corpus.documents.length, passages: corpus.passages.length }, 'corpus loaded');

  if (corpus.documents.length === 0) {
    log.error({ folder: resolve(config.corpusDir), unread: unreadFiles(corpus).length }, NO_DOCUMENTS);
  }

  const reader = await tellReader(config.reader);
  log.info({ reader }, 'this reader chooses the sentences');
  const store = await openStore(config, log);
  const shared = createSharedParts({
    ...(store !== undefined && { store }),
    cooldown: config.cooldown,
    queue: { running: threadsOf(config), waiting: config.maxWaiting },
  });
  const onLoss = (err: Error, facts?: object) => log.error({ err, ...facts }, 'a worker thread was lost');
  const onSpent = metrics?.telemetry.spent;
  const live = await openLive(corpus, {
    registry,
    log,
    load,
    openPool: (documents) =>
      openPool(documents, config, onLoss, {
        ...(memory && { memory, onFault: storeFault }),
        log: { level: config.logLevel, secrets },
        ...(onSpent !== undefined && { onSpent }),
      }),
    factsNow,
    shared,
    version: packageVersion(),
    reader,
    chat: config.chat,
    onFault: (error) => log.error({ err: error }, 'a picture could not be drawn'),
    feedback: createFeedbackSink(log, config.feedbackFile, Date.now),
    ...(metrics !== undefined && { telemetry: metrics.telemetry }),
    ...(store !== undefined && { cache: cacheIn(store), claim: claimsIn(store) }),
    settings: JSON.stringify(engineConfigOf(config)),
  }).catch((error: unknown) => {
    throw new StartError(`Nothing can be answered: ${String(error)}`, 1, error);
  });
  const { inUse } = live;
  const inFlight = createInFlight();
  const dispatcher = trackInFlight(dispatchNow(inUse), inFlight);
  const chat = createLiveChat((run) => inUse.use(({ services }) => run(services)), log, inFlight);
  const client = createClient(config, dispatcher, chat, log, inFlight);
  metrics?.watch({
    shared,
    snapshot: () => inUse.current,
    shards: () => connectionsOf(client),
    isLeaving: () => inFlight.isLeaving,
  });
  const watch = config.reload ? watchDocuments(config, live, log) : undefined;

  const closeAll = async () => {
    await Promise.allSettled([
      watch?.then(({ close }) => close()),
      live.close(),
      metrics?.close(),
      store?.close(),
    ]);
  };
  let leaving: Promise<never> | undefined;
  leave = (exitCode) => {
    leaving ??= stopBot(client, inFlight)
      .finally(() => closeAll())
      .then(
        () => process.exit(exitCode),
        () => process.exit(1),
      );
  };
  onFatalClose(client, (error) => {
    log.error({ err: error }, 'Discord closed the connection');
    leave(error.exitCode);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'leaving');
      leave(0);
    });
  }
  const commands = [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
  await startBot(client, { ...config, token }, commands, log).catch(async (error: unknown) => {
    // Who leaves has an exit code already; what breaks off then is no fault.
    await leaving;
    await closeAll();
    throw error;
  });
}

/** Reads the documents again whenever something changes in their folder; a folder that cannot be watched is only told of. */
async function watchDocuments(
  { corpusDir, followLinks }: Config,
  live: Pick<Live, 'reload'>,
  log: Logger,
): Promise<{ close(): Promise<void> }> {
  const onFault = (err: unknown) =>
    log.warn({ err }, 'the folder of documents cannot be watched: use /reload');
  const watch = await watchFolder(corpusDir, {
    followLinks: followLinks === 'inside',
    onChange: () => void live.reload(),
    onFault,
  }).catch((error: unknown) => {
    onFault(error);
    return undefined;
  });
  // What changed between the first reading and the watch has been noticed by nobody.
  if (watch !== undefined) void live.reload();
  return { close: async () => watch?.close() };
}

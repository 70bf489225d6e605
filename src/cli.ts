#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { config as loadEnvFile } from 'dotenv';
import type { CliParts } from './cli/command.js';
import { runCli } from './cli/run-cli.js';
import { tellSlow } from './cli/tell-slow.js';
import type { Config } from './config.js';
import type { RelationReader } from './evidence/relation/relation.js';
import { givenSetting } from './given-setting.js';
import { packageVersion } from './package-version.js';
import { RUNTIME_SETTINGS } from './reader/runtime-settings.js';
import { cacheFolder } from './store/cache-folder.js';
import { onceEach } from './store/once-each.js';
import type { Shelf } from './store/open-store.js';
import { workSettings } from './work-settings.js';

// Else every pattern is compiled twice, when first used and again when used a second time: a fifth of a short command.
setFlagsFromString('--no-regexp-tier-up');

loadEnvFile({ quiet: true });
Object.assign(process.env, RUNTIME_SETTINGS);

const tellOfStore = onceEach(({ message }) => process.stderr.write(`casebook: ${message}.\n`));

/** What is remembered of a folder of documents, where anything is to be. */
async function remember(what: Shelf | 'lists', corpusDir: string) {
  const cacheDir = cacheFolder(process.env);
  if (cacheDir === undefined) return undefined;
  const { openMemory } = await import('./open-memory.js');
  return openMemory(what, { cacheDir, corpusDir }, tellOfStore);
}

/** Each part is imported when a command first needs it: starting up costs only what the command uses. */
const parts: CliParts = {
  async loadCorpus(folder, isAsked = false) {
    const [{ loadCorpus }, options, files] = await Promise.all([
      import('./corpus/load.js'),
      readConfig(),
      remember('files', folder),
    ]);
    const judging = isAsked ? (await import('./service/judge-ahead.js')).judgeAhead() : undefined;
    const { recallFiles } = await import('./corpus/recall-files.js');
    const afresh = files === undefined ? judging?.afresh : recallFiles(files, judging?.afresh);
    const reading = loadCorpus(folder, { ...options, ...(afresh && { afresh }) });
    const corpus = await tellSlow(process.stderr, 'reading the documents', reading);
    await files?.save();
    return { corpus, folder, judged: async () => judging?.judged(corpus) };
  },
  async createEngine({ corpus, folder, judged }, use) {
    const [{ createEngineFromConfig }, { missedReader, readerDefaults }, config, memory] = await Promise.all([
      import('./open-engine.js'),
      import('./reader/reader-settings.js'),
      readConfig(),
      remember('lists', folder),
    ]);
    const reader = { ...(config.reader ?? readerDefaults), ...(use !== undefined && { use }) };
    const making = createEngineFromConfig(
      corpus,
      { ...config, reader },
      { memory, keptIn: cacheFolder(process.env), judged: await judged() },
    );
    const engine = await tellSlow(process.stderr, 'looking at how each sentence is said', making);
    await memory?.save();
    const missed = missedReader(reader, engine.reader);
    if (missed !== undefined) process.stderr.write(`casebook: ${missed}\n`);
    return engine;
  },
  async openIndexed(collection, use) {
    if (givenSetting(process.env, 'INDEX') !== 'opensearch') return undefined;
    const [{ parseConfig }, { openIndexed }, { ofCollection }] = await Promise.all([
      import('./config.js'),
      import('./open-cluster.js'),
      import('./cluster/cluster-settings.js'),
    ]);
    const config = parseConfig(workSettings(process.env));
    if (config.cluster === undefined) return undefined;
    const reader = { ...config.reader, ...(use !== undefined && { use }) };
    return openIndexed(ofCollection(config.cluster, await collection()), { ...config, reader });
  },
  async openIndexing(collection) {
    const [
      { ConfigError, parseConfig },
      { ofCollection },
      { openCluster },
      { buildVersion },
      { pruneVersions, rollBack },
    ] = await Promise.all([
      import('./config.js'),
      import('./cluster/cluster-settings.js'),
      import('./cluster/cluster.js'),
      import('./cluster/build-version.js'),
      import('./cluster/choose-version.js'),
    ]);
    const { cluster: all } = parseConfig(workSettings(process.env));
    if (all === undefined) throw new ConfigError(['OPENSEARCH_URL must name a node of the cluster']);
    const settings = ofCollection(all, collection);
    const { prefix } = settings;
    const cluster = openCluster(settings);
    return {
      build: (corpus, onProgress) =>
        buildVersion(cluster, corpus, { prefix, program: packageVersion(), onProgress }),
      rollBack: () => rollBack(cluster, prefix),
      prune: () => pruneVersions(cluster, prefix),
    };
  },
  async createRelater() {
    const [{ judgeRelations }, reader] = await Promise.all([
      import('./evidence/relation/relation.js'),
      openRelationReader(),
    ]);
    return async (claim, text) => {
      const [chances] = await judgeRelations([{ claim, sentence: { words: text } }], reader);
      if (chances === undefined) throw new Error('a pair was not judged');
      return chances;
    };
  },
  async registerCommands(env) {
    const { deployCommands } = await import('./console/deploy-commands.js');
    const { registryFor } = await import('./registry.js');
    const { parseConfig } = await import('./config.js');
    const config = parseConfig(env);
    return deployCommands(registryFor(config), config);
  },
  async simulate({ corpus, judged }, locale, onFault, use) {
    const [
      { parseConfig },
      { openPool },
      { registry },
      { createDispatcher },
      { createChat },
      { assembleServices },
      { answerInThreads },
      { createSimulation },
      { Room },
      { asLocale, faultLog },
    ] = await Promise.all([
      import('./config.js'),
      import('./open-pool.js'),
      import('./registry.js'),
      import('./discord/gateway/dispatch.js'),
      import('./discord/gateway/chat.js'),
      import('./discord/gateway/assemble-services.js'),
      import('./service/answer-in-threads.js'),
      import('./console/simulation.js'),
      import('./console/room.js'),
      import('./console/surroundings.js'),
    ]);
    const log = faultLog(onFault);
    const settings = { ...workSettings(process.env), ...(use !== undefined && { READER: use }) };
    const onLoss = (error: Error) => onFault(String(error));
    const pool = openPool(corpus, parseConfig(settings), onLoss, { judged: await judged() });
    await pool.start();
    const answers = answerInThreads(pool);
    const services = assembleServices({ corpus, answers, version: packageVersion(), chat: 'on' });
    const dispatcher = createDispatcher(registry, services, log);
    return {
      registry,
      openRoom: (number) =>
        createSimulation(dispatcher, createChat(services, log), asLocale(locale), new Room(number)),
      close: () => pool.close(),
    };
  },
};

/** The configured reader, where it tells relations; else none, and words alone are compared. */
async function openRelationReader(): Promise<RelationReader | undefined> {
  const [{ openReader }, { readerDefaults }, { relationReaderOf }, config] = await Promise.all([
    import('./reader/open-reader.js'),
    import('./reader/reader-settings.js'),
    import('./evidence/relation/relation.js'),
    readConfig(),
  ]);
  const settings = { reader: readerDefaults, ...config }.reader;
  return relationReaderOf((await openReader(settings, undefined, cacheFolder(process.env))).reader);
}

/** Checking settings takes a library that costs 0.1 s to import; READER may be anything. */
async function readConfig(): Promise<
  Partial<Pick<Config, 'maxFileBytes' | 'followLinks' | 'confidenceThreshold' | 'reader'>>
> {
  const settings = workSettings(process.env);
  if (
    Object.keys(settings).every((name) => name === 'READER' || givenSetting(settings, name) === undefined)
  ) {
    const { readerDefaults } = await import('./reader/reader-settings.js');
    return { reader: { ...readerDefaults, use: givenSetting(settings, 'READER') ?? readerDefaults.use } };
  }
  const { parseConfig } = await import('./config.js');
  return parseConfig(settings);
}

const { stdin, stdout, stderr, env } = process;

// Everything printed has been written by now; what the bot still prepares in the background is not waited for.
const exitCode = await runCli(process.argv.slice(2), { stdin, stdout, stderr, env, untilStopped }, parts);
process.exit(exitCode);

/** Only asked for by commands that serve: a listener keeps Ctrl-C from ending the others. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import { config as loadEnvFile } from 'dotenv';
import { ClusterAwayError, ClusterError } from './cluster/cluster-error.js';
import { type Config, parseConfig } from './config.js';
import { CorpusError } from './corpus/corpus-error.js';
import { codeOfFault } from './corpus/file-fault.js';
import { onFatalClose, StartError, startBot, stopBot } from './discord/gateway/bot.js';
import { createLiveChat } from './discord/gateway/chat.js';
import { connectionsOf, createClient } from './discord/gateway/client.js';
import { createInFlight, trackInFlight } from './discord/gateway/in-flight.js';
import { dispatchTo } from './discord/gateway/live.js';
import { type CommonParts, openCollection } from './discord/gateway/open-collection.js';
import { createServerReloads, fetchChannels } from './discord/gateway/server-reloads.js';
import { createSharedParts } from './discord/gateway/shared-parts.js';
import { ExpectedError } from './expected-error.js';
import { defined } from './language/defined.js';
import { createLogger, type Logger } from './log.js';
import { openMetrics } from './open-metrics.js';
import { openPlan } from './open-plan.js';
import { threadsOf } from './open-pool.js';
import { openStore } from './open-store.js';
import { packageRoot } from './package-root.js';
import { packageVersion } from './package-version.js';
import { RUNTIME_SETTINGS } from './reader/runtime-settings.js';
import { registryFor } from './registry.js';
import { hideSecrets, secretsIn } from './secrets.js';
import { after } from './service/after.js';
import { cacheIn } from './service/answer-cache.js';
import { claimsIn } from './service/claims.js';
import { openCollections } from './service/collections.js';
import { faultKind } from './service/fault-kind.js';
import { createFeedbackSink } from './service/feedback.js';
import { programName } from './store/program.js';

/**
 * What is open is closed within this time, or the process ends all the same: with the four seconds in which it leaves Discord that is
 * less than the ten that a supervisor gives it.
 */
const CLOSE_MS = 2000;

/** Faults of a folder that stay until somebody mends a setting, or the folder: starting again would not help. */
const TO_MEND: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP']);

/** Whether the program lies in a clone; else it is installed as a package. */
const isClone = existsSync(join(packageRoot, 'src'));

/** A command of the command line as it is typed where the program lies. */
function tryWith(command: string, words = ''): string {
  const typed = isClone ? ['npm run', command, ...(words === '' ? [] : ['--'])] : ['npx casebook', command];
  return [...typed, words].join(' ').trimEnd();
}

const NO_TOKEN = `Casebook needs a token to log in to Discord: DISCORD_TOKEN is not set.

  1. Open https://discord.com/developers/applications, choose your application (or New Application).
  2. Bot → Reset Token → copy it.
  3. ${isClone ? 'Copy .env.example to .env and write DISCORD_TOKEN=… into it.' : 'Write DISCORD_TOKEN=… into a file called .env in this folder.'}

Without Discord, try it here:

  ${tryWith('ask', '"Was Xu Mingxing detained by the police?"')}
  ${tryWith('chat')}
`;

loadEnvFile({ quiet: true });
const secrets = secretsIn(process.env);
Object.assign(process.env, RUNTIME_SETTINGS);
try {
  await run(parseConfig(process.env));
} catch (error) {
  const isExpected = error instanceof ExpectedError;
  const text = isExpected ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${hideSecrets(text, secrets)}\n`);
  process.exit(isExpected ? error.exitCode : 1);
}

async function run(config: Config): Promise<void> {
  const { token } = config;
  if (token === undefined) throw new StartError(NO_TOKEN, 2);
  const log = createLogger(config.logLevel, secrets);

  // Until there is a connection nobody waits for anything.
  let leave = (exitCode: number): void => process.exit(exitCode);
  leaveOnFaults(log, (exitCode) => leave(exitCode));
  const { client, inFlight, registry, closeAll } = await openBot(config, log);

  let leaving: Promise<never> | undefined;
  leave = (exitCode) => {
    leaving ??= stopBot(client, inFlight)
      .finally(() => closeAll())
      .then(
        () => process.exit(exitCode),
        () => process.exit(1),
      );
  };
  leaveWhenTold(client, log, (exitCode) => leave(exitCode));
  const commands = [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
  await startBot(client, { ...config, token }, commands, log).catch(async (error: unknown) => {
    // Who leaves has an exit code already; what breaks off then is no fault.
    await leaving;
    await closeAll();
    throw error;
  });
}

function leaveOnFaults(log: Logger, leave: (exitCode: number) => void): void {
  process.on('uncaughtException', (error) => {
    // Nothing is known of the state now: what was begun is finished, and whoever keeps the bot running starts it again.
    log.error({ err: faultKind(error) }, 'a fault that nothing caught');
    leave(1);
  });
  // Nobody reads the log any more: whoever started the bot is gone. There is nowhere left to say so.
  process.stderr.on('error', () => leave(1));
}

/** Leaves when Discord closes the connection for good, or a signal says so. */
function leaveWhenTold(client: Client, log: Logger, leave: (exitCode: number) => void): void {
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
}

/** Opens all that the bot works with, and a client that is not logged in yet. */
async function openBot(config: Config, log: Logger) {
  const { file, plan } = await openPlan(config.collectionsFile, config.corpusDir);
  if (file !== undefined)
    log.info({ file, collections: plan.collections.map(({ name }) => name) }, 'collections are served');
  const metrics = await openMetrics(config.metrics);
  if (metrics !== undefined) log.info({ port: metrics.port }, 'numbers and health can be asked for');
  const store = await openStore(config, log);
  const shared = createSharedParts({
    ...defined({ store }),
    cooldown: config.cooldown,
    queue: { running: threadsOf(config), waiting: config.maxWaiting },
  });
  // Where the sources themselves run nobody knows what answers were made by.
  const program = programName(import.meta.dirname, 'answering');
  const registry = registryFor(config);
  // Asked only once the bot has logged in.
  const serverReloads = createServerReloads({
    collections: {
      get plan() {
        return collections.plan;
      },
      askedIn: (place, channels) => collections.askedIn(place, channels),
      reload: (name) => collections.reload(name),
    },
    channelsOf: (guildId) => fetchChannels(client.rest, guildId),
    log,
    uptimeMs: shared.uptimeMs,
  });
  const common: CommonParts = {
    ...{ registry, config, log, secrets, shared, version: packageVersion(), chat: config.chat },
    feedback: createFeedbackSink(log, config.feedbackFile, Date.now),
    ...defined({
      telemetry: metrics?.telemetry,
      cache: store && program ? cacheIn(store, program) : undefined,
      claim: store && claimsIn(store),
    }),
    ...(file !== undefined && { asked: (place) => collections.asked(place), serverReloads }),
  };
  const collections = await openCollections(plan, (one) => openCollection(one, common)).catch(
    (error: unknown) => {
      throw startFaultOf(error, file === undefined);
    },
  );
  const inFlight = createInFlight();
  const dispatcher = trackInFlight(dispatchTo(collections), inFlight);
  const chat = createLiveChat(
    (place, run) => collections.use(place, ({ services }) => run(services)),
    log,
    inFlight,
  );
  const client = createClient(config, dispatcher, chat, log, inFlight);
  metrics?.watch({
    shared,
    collections: () => collections.current,
    shards: () => connectionsOf(client),
    isLeaving: () => inFlight.isLeaving,
  });
  const watch =
    file !== undefined && config.reload
      ? (await import('./watch-plan.js')).watchPlan(file, collections, log)
      : undefined;
  const closeAll = async () => {
    const late = after(CLOSE_MS);
    const all = [watch?.close(), collections.close(), metrics?.close(), store?.close()];
    await Promise.race([Promise.allSettled(all), late.over]);
    late.clear();
  };
  return { client, inFlight, registry, closeAll };
}

/** The error that the process ends with where the documents cannot be opened. */
function startFaultOf(error: unknown, isFolder: boolean): unknown {
  if (error instanceof CorpusError) {
    const setting = isFolder ? 'CORPUS_DIR must name' : 'Each collection must have';
    const message = `${error.message}. ${setting} a folder that this user may read.`;
    return new StartError(message, TO_MEND.has(codeOfFault(error.cause)) ? 2 : 1, error);
  }
  // Started again, the bot may find the cluster there.
  if (error instanceof ClusterAwayError) return new StartError(error.message, 1, error);
  return error instanceof ClusterError
    ? error
    : new StartError(`Nothing can be answered: ${String(error)}`, 1, error);
}

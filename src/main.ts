#!/usr/bin/env node
import { resolve } from 'node:path';
import { config as loadEnvFile } from 'dotenv';
import { type Config, ConfigError, parseConfig } from './config.js';
import { CorpusError } from './corpus/corpus-error.js';
import { loadCorpus } from './corpus/load.js';
import { unreadFiles } from './corpus/unread-files.js';
import { assembleServices } from './discord/assemble-services.js';
import { onFatalClose, StartError, startBot, stopBot } from './discord/bot.js';
import { createChat } from './discord/chat.js';
import { createClient } from './discord/client.js';
import { createDispatcher } from './discord/dispatch.js';
import { createFeedbackSink } from './discord/feedback.js';
import { createInFlight, trackInFlight } from './discord/in-flight.js';
import { createLogger } from './log.js';
import { openPool } from './open-pool.js';
import { packageVersion } from './package-version.js';
import { tellReader } from './reader/open-reader.js';
import { registry } from './registry.js';
import { hideSecrets, secretsOf } from './secrets.js';
import { answerInThreads } from './service/answer-in-threads.js';

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
  const isExpected = [ConfigError, StartError, CorpusError].some((expected) => error instanceof expected);
  const text =
    isExpected && error instanceof Error
      ? error.message
      : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${hideSecrets(text, secretsOf(process.env.DISCORD_API_URL ?? ''))}\n`);
  process.exit(error instanceof ConfigError ? 2 : error instanceof StartError ? error.exitCode : 1);
}

async function run(config: Config): Promise<void> {
  const { token } = config;
  if (token === undefined) throw new StartError(NO_TOKEN, 2);
  const log = createLogger(config.logLevel, [token, ...secretsOf(config.apiUrl)]);

  // Until there is a connection nobody waits for anything.
  let leave = (exitCode: number): void => process.exit(exitCode);
  process.on('uncaughtException', (error) => {
    // Nothing is known of the state now: what was begun is finished, and whoever keeps the bot running starts it again.
    log.error({ err: error }, 'a fault that nothing caught');
    leave(1);
  });

  const corpus = await loadCorpus(config.corpusDir, {
    maxFileBytes: config.maxFileBytes,
    followLinks: config.followLinks,
  });
  for (const problem of corpus.problems) log.warn(problem, 'a file has a problem');
  log.info({ documents: corpus.documents.length, passages: corpus.passages.length }, 'corpus loaded');

  if (corpus.documents.length === 0) {
    log.error({ folder: resolve(config.corpusDir), unread: unreadFiles(corpus).length }, NO_DOCUMENTS);
  }

  const reader = await tellReader(config.reader);
  log.info({ reader }, 'this reader chooses the sentences');
  const pool = openPool(corpus, config, (err) => log.error({ err }, 'a worker thread was lost'));
  await pool.start().catch((error: unknown) => {
    throw new StartError(`Nothing can be answered: ${String(error)}`, 1, error);
  });
  const services = assembleServices({
    corpus,
    answers: answerInThreads(pool),
    version: packageVersion(),
    reader,
    cooldown: config.cooldown,
    queue: { running: pool.size, waiting: config.maxWaiting },
    chat: config.chat,
    onFault: (error) => log.error({ err: error }, 'a picture could not be drawn'),
    feedback: createFeedbackSink(log, config.feedbackFile, Date.now),
  });
  const inFlight = createInFlight();
  const dispatcher = trackInFlight(createDispatcher(registry, services, log), inFlight);
  const client = createClient(config, dispatcher, createChat(services, log, inFlight), log, inFlight);

  let leaving: Promise<never> | undefined;
  leave = (exitCode) => {
    leaving ??= stopBot(client, inFlight)
      .finally(() => pool.close())
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
    await pool.close();
    throw error;
  });
}

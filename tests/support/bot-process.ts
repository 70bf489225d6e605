import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DiscordServer } from './discord-server/index.js';
import { Changes } from './discord-server/waiting.js';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/src/main.js');
const START_TIMEOUT_MS = 45_000;
const STOP_TIMEOUT_MS = 5000;

/** Files of a corpus folder: names, which may hold folders, and what stands in them. */
export type CorpusFiles = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bot as people run it, in a process of its own. */
export interface BotProcess {
  /** The folder that holds its documents; gone when it has ended. */
  readonly folder: string;
  /** Everything it has written so far. */
  readonly stdout: string;
  readonly stderr: string;
  /** What its log says, an object a line; lines that are no JSON are left out. */
  readonly log: readonly Record<string, unknown>[];
  /** Waits until this message has stood in its log so many times. */
  logged(message: string, times?: number): Promise<void>;
  readonly ended: Promise<Ended>;
  readonly isRunning: boolean;
  /**
   * Ends it with a signal and waits.
   * @throws when it does not leave within 5 s or its exit code is not 0
   */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  /** Reads no more of what it writes, as when whoever started it is gone. */
  closeLog(): void;
  /** Sends it a signal and waits for nothing. */
  signal(signal: NodeJS.Signals): void;
  /** Ends it in any case, for cleaning up. */
  kill(): Promise<void>;
}

/**
 * Starts the built bot against the stand-in and waits until its commands are registered and it is logged in.
 * @param env - further settings, over those that point it to the stand-in
 * @param node - the Node.js that runs it; this one when absent
 * @throws with everything it wrote, when it ends before
 */
export async function startBot(
  discord: DiscordServer,
  { corpus, env = {}, node }: { corpus: CorpusFiles; env?: Readonly<Record<string, string>>; node?: string },
): Promise<BotProcess> {
  const before = { identifies: discord.gateway.counts.identifies, requests: discord.log.length };
  const settings = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token, ...env };
  const bot = launch(settings, corpus, node);
  const scope = env.DISCORD_GUILD_ID ?? 'global';
  const early = bot.ended.then(({ code, stdout, stderr }) => {
    throw new Error(`the bot ended with ${code} before it was ready\n${stdout}\n${stderr}`);
  });
  // A bot that ran before may still count as logged in, and what it registered stays.
  const isUp = discord.until(
    () =>
      discord.gateway.counts.identifies > before.identifies &&
      discord.gateway.isReady &&
      discord.log.slice(before.requests).some(({ path }) => path.endsWith('/commands')) &&
      discord.registeredCommands(scope).length > 0,
    'the bot to log in and register its commands',
    START_TIMEOUT_MS,
  );
  try {
    await Promise.race([isUp, early]);
  } catch (error) {
    await bot.kill();
    throw new Error(`the bot did not come up\n${bot.stdout}\n${bot.stderr}`, { cause: error });
  }
  early.catch(() => {});
  return bot;
}

/** Starts the built bot and does not wait for anything. @param env - further settings */
export function launchBot(
  discord: DiscordServer,
  corpus: CorpusFiles,
  env: Readonly<Record<string, string>> = {},
): BotProcess {
  return launch({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token, ...env }, corpus);
}

/** Runs the built bot until it ends by itself, as with wrong settings. */
export async function runBot(
  env: Readonly<Record<string, string>>,
  corpus: CorpusFiles = {},
): Promise<Ended> {
  const bot = launch(env, corpus);
  const timer = setTimeout(() => void bot.kill(), START_TIMEOUT_MS);
  const ended = await bot.ended;
  clearTimeout(timer);
  return ended;
}

function launch(
  env: Readonly<Record<string, string>>,
  files: CorpusFiles,
  node = process.execPath,
): BotProcess {
  const folder = writeCorpus(files);
  const child = spawn(node, [MAIN], {
    cwd: folder,
    // Empty counts as absent, and a `.env` of the developer's does not fill it in.
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: '',
      // What is tested on the wire is the same whoever reads; words alone read everywhere.
      READER: 'off',
      DISCORD_GUILD_ID: '',
      CORPUS_DIR: folder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  const changes = new Changes();
  const readLog = () => `${written.stdout}\n${written.stderr}`.split('\n').flatMap(readLine);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
    changes.notify();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
    changes.notify();
  });
  const ended = once(child, 'close').then(([code, signal]: unknown[]): Ended => {
    rmSync(folder, { recursive: true, force: true });
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, ...written };
  });

  return {
    folder,
    get stdout() {
      return written.stdout;
    },
    get stderr() {
      return written.stderr;
    },
    get log() {
      return readLog();
    },
    async logged(message, times = 1) {
      const isThere = () => readLog().filter(({ msg }) => msg === message).length >= times;
      await changes.until(isThere, `the bot to log "${message}"`, START_TIMEOUT_MS);
    },
    ended,
    get isRunning() {
      return isRunning(child);
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      const end = await ended;
      clearTimeout(timer);
      if (end.code !== 0) {
        const how = end.code === null ? `by ${end.signal}` : `with ${end.code}`;
        throw new Error(`after ${signal} the bot ended ${how}\n${end.stdout}\n${end.stderr}`);
      }
      return end;
    },
    closeLog() {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    signal(signal) {
      child.kill(signal);
    },
    async kill() {
      if (isRunning(child)) child.kill('SIGKILL');
      await ended;
    },
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function writeCorpus(files: CorpusFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-corpus-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function readLine(line: string): Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? [value as Record<string, unknown>] : [];
  } catch {
    return [];
  }
}

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/config.js';
import { packageRoot } from '../../src/package-root.js';
import { type DiscordServer, startDiscordServer } from '../support/discord-server/index.js';
import { linkPackages } from './install.js';
import { type Image, runContainerfile } from './run-containerfile.js';

const folder = mkdtempSync(join(tmpdir(), 'casebook-image-'));
const MODULES = 'node_modules';
const METRICS_PORT = '39464';
let image: Image;
let discord: DiscordServer;

/** No registry is asked: what `npm ci` would fetch is there already, and only lent. */
function lend(run: string, stage: string): (() => void) | undefined {
  const target = join(stage, MODULES);
  if (run === 'npm ci') return () => symlinkSync(join(packageRoot, MODULES), target, 'dir');
  if (run !== 'npm ci --omit=dev') return undefined;
  return () => {
    rmSync(target);
    mkdirSync(target);
    linkPackages(target);
  };
}

beforeAll(async () => {
  image = runContainerfile(join(packageRoot, 'deploy/Containerfile'), packageRoot, folder, lend);
  execFileSync('chmod', ['-R', 'a=rX', image.root]);
  chmodSync(folder, 0o755);
  discord = await startDiscordServer();
}, 120_000);
afterAll(async () => {
  await discord?.close();
  execFileSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true });
});

/** The image's user, where this is root and so may become somebody else. */
function userOf({ user }: Image): { readonly uid?: number; readonly gid?: number } {
  const [uid = 0, gid = 0] = user.split(':').map(Number);
  return process.getuid?.() === 0 ? { uid, gid } : {};
}

/** As an engine runs a command of the image: with nobody's settings, as the image's user. */
function settingsOf(what: Image, more: Readonly<Record<string, string>> = {}) {
  const user = userOf(what);
  // The packages are lent by this clone, which may lie where only its owner looks.
  const maySee = spawnSync('test', ['-r', join(packageRoot, 'package.json')], user).status === 0;
  return {
    cwd: join(what.root, what.workdir),
    env: { PATH: process.env.PATH ?? '', ...what.env, METRICS_PORT, ...more },
    ...(maySee && user),
  };
}

describe('the image', () => {
  it('holds what runs and nothing that builds', () => {
    expect(readdirSync(join(image.root, image.workdir)).sort()).toEqual([
      'corpus',
      'dist',
      'node_modules',
      'package.json',
    ]);
    expect(existsSync(join(image.root, image.workdir, MODULES, 'typescript'))).toBe(false);
  });

  it('runs as somebody without rights, who can change nothing of it', () => {
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    const writes = spawnSync('sh', ['-c', 'touch here dist/here corpus/here'], {
      ...settingsOf(image),
      ...userOf(image),
    });
    expect(writes.status).not.toBe(0);
  });

  it('says what is missing, where it has no token', () => {
    const [command = '', ...args] = image.command;
    const { status, stderr } = spawnSync(command, args, { ...settingsOf(image), encoding: 'utf8' });
    expect([status, stderr.includes('DISCORD_TOKEN is not set')]).toEqual([2, true]);
  });

  it('logs in, says whether it is well, and leaves at SIGTERM', async () => {
    const [command = '', ...args] = image.command;
    const before = discord.gateway.counts.identifies;
    const login = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, READER: 'off' };
    const bot = spawn(command, args, { ...settingsOf(image, login), stdio: 'ignore' });
    const ended = once(bot, 'exit');
    await discord.until(
      () => discord.gateway.counts.identifies > before && discord.registeredCommands('global').length > 0,
      'the bot to log in',
      45_000,
    );
    const [check = '', ...words] = image.healthcheck;
    const isWatched = VARIABLES.includes('METRICS_PORT');
    const health = () => spawnSync(check, words, settingsOf(image)).status;
    const whileItRuns = isWatched ? health() : 0;
    bot.kill('SIGTERM');
    expect([whileItRuns, await ended]).toEqual([0, [0, null]]);
    expect(health()).toBe(1);
  });
});

describe('the compose file', () => {
  const { services } = parse(readFileSync(join(packageRoot, 'deploy/compose.yaml'), 'utf8'));

  it('starts the bot from this Containerfile, read-only, without rights, with the documents that it is given', () => {
    expect(services.bot).toMatchObject({
      build: { context: '..', dockerfile: 'deploy/Containerfile' },
      read_only: true,
      cap_drop: ['ALL'],
      environment: { CORPUS_DIR: '/documents' },
      volumes: [expect.stringMatching(/:\/documents:ro$/)],
    });
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installed, installPackage } from './install.js';

/** npm then asks no registry. */
const QUIET = { npm_config_offline: 'true', npm_config_update_notifier: 'false' };

let installed: Installed;
beforeAll(() => {
  installed = installPackage();
});
afterAll(() => installed.remove());

/** Runs a program in the folder where the package is installed, or in the package, without this process's settings. */
function run(
  command: string,
  args: readonly string[],
  options: { input?: string; in?: string; READER?: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: options.in ?? installed.folder,
    input: options.input ?? '',
    encoding: 'utf8',
    env: {
      ...QUIET,
      PATH: process.env.PATH,
      HOME: installed.folder,
      NO_COLOR: '1',
      READER: options.READER ?? 'off',
    },
  });
  return { status, stdout, stderr };
}
const casebook = (args: readonly string[], options?: Parameters<typeof run>[2]) =>
  run('npx', ['--offline', '--no', 'casebook', ...args], options);

describe('the packed program', () => {
  it('holds no sources, tests, training or build leftovers', () => {
    const odd = installed.files.filter((path) =>
      /\.(?:ts|py|tsbuildinfo)$|^(?:src|tests|\.ci)\/|training|train-|^dist\/(?!src|commands)/.test(path),
    );
    expect(odd).toEqual([]);
  });

  it('brings the licences of the packages that are joined in', () => {
    expect(readFileSync(join(installed.program, 'dist/src/licences.txt'), 'utf8')).toMatch(/^discord\.js /m);
  });

  it('answers from the bundled documents', () => {
    const { status, stdout, stderr } = casebook(['ask', 'Was Xu Mingxing detained by the police?']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Xu Mingxing denied');
  });

  it('brings the network that chooses the sentences', () => {
    const { status, stdout } = casebook(['ask', '--explain', 'Did Okex manipulate prices?'], {
      READER: 'auto',
    });
    expect(status).toBe(0);
    expect(stdout).not.toContain('cannot be loaded');
    expect(stdout).toContain('onnx');
  });

  it('answers from a folder of its own', () => {
    const documents = join(installed.folder, 'documents');
    mkdirSync(documents);
    writeFileSync(join(documents, 'mill.md'), 'The old mill at Brackwater burned down on Sunday night.\n');
    const { status, stdout } = casebook([
      'ask',
      '--json',
      '--corpus',
      documents,
      'When did the old mill burn?',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ answered: true, quotes: [{ path: 'mill.md' }] });
  });

  it('draws a timeline, with fonts and their licence on board', () => {
    const fonts = installed.files.filter((path) => path.includes('/fonts/')).map((path) => basename(path));
    expect(new Set(fonts)).toEqual(
      new Set(['OFL.txt', 'inter-bold.ttf', 'inter-medium.ttf', 'noto-sans-jp.ttf', 'noto-sans-sc.ttf']),
    );
    const { status, stderr } = casebook(['timeline', '--png', 'timeline.png']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('chats with worker threads of its own', () => {
    const { status, stdout } = casebook(['chat'], { input: '/sources\n' });
    expect(status).toBe(0);
    expect(stdout).toContain('The siege of the Shanghai office');
  });

  it('starts the bot where nothing can be compiled', () => {
    const { status, stderr } = run('npm', ['start', '--silent'], { in: installed.program });
    expect(status).toBe(2);
    expect(stderr).toContain('DISCORD_TOKEN is not set');
    expect(stderr).toContain('npx casebook chat');
  });

  it('has the bot as a command too', () => {
    const { status, stderr } = run('npx', ['--offline', '--no', 'casebook-bot']);
    expect(status).toBe(2);
    expect(stderr).toContain('DISCORD_TOKEN is not set');
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the last stage of a Containerfile leaves: a folder in place of the image's root, and how it is run. */
export interface Image {
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

interface Stage {
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
  command: string[];
  healthcheck: string[];
}

/**
 * Does in plain folders what an engine would do in images: copies, runs and notes, stage by stage. Knows the instructions
 * that the file uses and refuses others, so that none is passed over.
 * @param context - the folder that is copied from
 * @param into - an empty folder for the stages
 * @param replace - what to run in place of a RUN instruction; undefined runs it as written
 */
export function runContainerfile(
  file: string,
  context: string,
  into: string,
  replace: (run: string, folder: string) => (() => void) | undefined,
): Image {
  const stages = new Map<string, Stage>();
  let stage = emptyStage('');
  const inside = (path: string) =>
    path.startsWith('/') ? join(stage.root, path) : join(stage.root, stage.workdir, path);
  for (const [instruction, rest] of instructionsOf(file)) {
    if (instruction === 'FROM') {
      const name = / AS (\S+)$/.exec(rest)?.[1] ?? 'last';
      stage = emptyStage(join(into, name));
      mkdirSync(stage.root, { recursive: true });
      stages.set(name, stage);
    } else if (instruction === 'WORKDIR') {
      stage.workdir = rest;
      mkdirSync(inside('.'), { recursive: true });
    } else if (instruction === 'COPY') {
      const words = rest.split(' ');
      const from = words[0]?.startsWith('--from=')
        ? stages.get(words.shift()?.slice(7) ?? '')?.root
        : context;
      if (from === undefined) throw new Error(`no stage for COPY ${rest}`);
      const to = words.pop() ?? '';
      for (const path of words) copy(join(from, path), inside(to), to.endsWith('/'));
    } else if (instruction === 'RUN') {
      const other = replace(rest, inside('.'));
      if (other !== undefined) other();
      else run(rest, inside('.'), stage.env);
    } else if (instruction === 'ENV') {
      const [name = '', value = ''] = rest.split('=', 2);
      stage.env[name] = value;
    } else if (instruction === 'USER') stage.user = rest;
    else if (instruction === 'CMD') stage.command = JSON.parse(rest);
    else if (instruction === 'HEALTHCHECK')
      stage.healthcheck = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4));
    else if (instruction !== 'STOPSIGNAL') throw new Error(`${instruction} is not known here`);
  }
  return stage;
}

function emptyStage(root: string): Stage {
  return { root, workdir: '/', env: {}, user: 'root', command: [], healthcheck: [] };
}

function instructionsOf(file: string): [instruction: string, rest: string][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    });
}

/** A folder is copied as what it holds, a file into a folder or under a name of its own. */
function copy(from: string, to: string, isIntoFolder: boolean): void {
  const target = statSync(from).isDirectory() || !isIntoFolder ? to : join(to, basename(from));
  cpSync(from, target, { recursive: true, verbatimSymlinks: true });
}

function run(command: string, folder: string, env: Record<string, string>): void {
  const { status, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`RUN ${command} ended with ${status}\n${stderr}`);
}

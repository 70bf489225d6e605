import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { packageRoot } from '../../src/package-root.js';

/** A regular expression of the project, and where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `src/a.ts:12`. */
  readonly place: string;
}

/** They begin to work as soon as they are imported, or draw in a browser. */
const STARTS =
  /^src\/(?:main|cli|worker|curating\/draft-thread|service\/judge-thread)\.ts$|^src\/eval\/(?:train-|list-common-words)|^src\/console\/playground\/page\//;
const PLACE = /((?:src|commands)\/[\w/.-]+\.ts):(\d+)/;

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort(),
);

/** Every pattern written down in the sources, whether anything is built of it or not. */
export function literalPatterns(): Pattern[] {
  return files.flatMap((file) => {
    const code = readFileSync(join(packageRoot, file), 'utf8');
    const found: Pattern[] = [];
    visit(parseSync(file, code).program, (node) => {
      const { regex, start } = node;
      if (!isRecord(regex) || typeof start !== 'number') return;
      const line = code.slice(0, start).split('\n').length;
      found.push({ source: String(regex.pattern), flags: String(regex.flags), place: `${file}:${line}` });
    });
    return found;
  });
}

/** Where patterns are built: `src/a.ts` and how many times the source says so. */
export function buildersOf(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    visit(parseSync(file, readFileSync(join(packageRoot, file), 'utf8')).program, ({ type, callee }) => {
      const builds =
        (type === 'NewExpression' || type === 'CallExpression') &&
        isRecord(callee) &&
        callee.name === 'RegExp';
      if (builds) counts.set(file, (counts.get(file) ?? 0) + 1);
    });
  }
  return counts;
}

/**
 * Every pattern that the sources build while they are imported and while some work is done: the constructor is watched.
 * @param work - runs what builds patterns only when it is called
 */
export async function builtPatterns(work: () => Promise<unknown>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const [, , caller = ''] = (new Error().stack ?? '').split('\n');
      const [, file, line] = PLACE.exec(caller) ?? [];
      if (file !== undefined)
        found.set(`${file}/${made.source}/${made.flags}`, {
          source: made.source,
          flags: made.flags,
          place: `${file}:${line}`,
        });
      return made;
    },
  });
  try {
    for (const file of files) if (!STARTS.test(file)) await import(join(packageRoot, file));
    await work();
  } finally {
    globalThis.RegExp = Real;
  }
  return [...found.values()];
}

type Node = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (isRecord(node)) {
    see(node);
    for (const value of Object.values(node)) visit(value, see);
  }
}

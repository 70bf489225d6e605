import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = ['src', 'commands'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(top, name).replaceAll('\\', '/')),
);

const IMPORT = /\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|\bimport\('([^']+)'\)/g;

/** What each file imports, types included: files of the project by their path, packages by their name. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  sources.map((file) => {
    const code = readFileSync(join(root, file), 'utf8');
    const names = [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    return [file, names.map((name) => (name.startsWith('.') ? sourceOf(file, name) : name))];
  }),
);

function sourceOf(file: string, name: string): string {
  return posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts');
}

/** The core from its ground up: a folder may import from itself and from those before it. */
const CORE = [
  'language',
  'corpus',
  'dates',
  'retrieval',
  'store',
  'reader',
  'evidence',
  'answering',
  'timeline',
  'export',
  'service',
  'curating',
  'cluster',
];

/** The rooms of the Discord side, each above those before it; what stands in `src/discord` itself is the second. */
const DISCORD = ['rules', 'locales', '.', 'render', 'buttons', 'gateway'];

/** Where the package stands on disk is nobody's knowledge in particular. */
const FOR_ALL = ['src/package-root.ts'];

const START_FILES = ['src/main.ts', 'src/cli.ts', 'src/registry.ts'];
const mayTouchDiscord = (file: string) =>
  /^(?:src\/(?:discord|console)|commands)\//.test(file) || START_FILES.includes(file);

/** Of each import that a rule forbids: who imports what. */
function strays(forbids: (file: string, imported: string) => boolean): string[] {
  return sources.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((imported) => forbids(file, imported))
      .map((imported) => `${file} imports ${imported}`),
  );
}

describe('import boundaries', () => {
  it('Discord is known to its own side alone', () => {
    const isDiscord = (name: string) => /^discord(?:\.js|-api-types)|^src\/discord\//.test(name);
    expect(strays((file, imported) => !mayTouchDiscord(file) && isDiscord(imported))).toEqual([]);
  });

  it('the environment is read where the program starts', () => {
    const reads = sources.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(reads.filter((file) => !['src/main.ts', 'src/cli.ts'].includes(file))).toEqual([]);
  });

  it('a folder of the core imports from those below it', () => {
    const floorOf = (path: string) => CORE.indexOf(/^src\/([a-z]+)\//.exec(path)?.[1] ?? '');
    const forbids = (file: string, imported: string) =>
      floorOf(file) >= 0 &&
      /^(?:src|commands)\//.test(imported) &&
      !FOR_ALL.includes(imported) &&
      (floorOf(imported) < 0 || floorOf(imported) > floorOf(file));
    expect(strays(forbids)).toEqual([]);
  });

  it('a room of the Discord side imports from those below it', () => {
    const floorOf = (path: string) => {
      const room = /^src\/discord\/(?:([a-z]+)\/)?/.exec(path);
      return room === null ? -1 : DISCORD.indexOf(room[1] ?? '.');
    };
    const forbids = (file: string, imported: string) =>
      floorOf(file) >= 0 && floorOf(imported) > floorOf(file);
    expect(strays(forbids)).toEqual([]);
  });

  it('terminal, command line and measuring stand above all that is asked', () => {
    const OUTER = ['console', 'cli', 'eval'];
    const roomOf = (path: string) =>
      /^src\/(\w+)\//.exec(path)?.[1] ?? (path.startsWith('commands/') ? 'commands' : '');
    const forbids = (file: string, imported: string) =>
      OUTER.includes(roomOf(imported)) && roomOf(file) !== '' && !OUTER.includes(roomOf(file));
    expect(strays(forbids)).toEqual([]);
    const isAbove = (file: string, imported: string) =>
      roomOf(file) === 'console' && ['cli', 'eval'].includes(roomOf(imported));
    expect(strays(isAbove)).toEqual([]);
  });

  it('what is exported has a name that nothing else exported has', () => {
    const EXPORTED = /^export (?:async )?(?:interface|type|class|function|const) (\w+)/gm;
    // A command of the command line, or what a button does, is called as members call it.
    const places = new Map<string, string[]>();
    for (const file of sources) {
      if (/\/(?:cli|buttons|small-talk|locales|eval\/train-pages)\b/.test(file)) continue;
      for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(EXPORTED))
        places.set(name, [...(places.get(name) ?? []), file]);
    }
    expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  it('no module of the core keeps what it met: it is handed in, or made by whoever keeps it', () => {
    const KEEPS =
      /^(?:export )?(?:let |const \w+(?:: (?!Readonly)[^=]+)? = new (?:WeakMap|WeakSet|Map|Set)(?:<[^>]*>)?\(\))/m;
    const isCore = (file: string) => CORE.some((folder) => file.startsWith(`src/${folder}/`));
    const keepers = sources.filter(
      (file) => isCore(file) && KEEPS.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(keepers).toEqual([]);
  });

  it('what shows quotes gets them verified, and no document', () => {
    const listsDocuments = /\/render-(?:sources|draft|status)\.ts$/;
    const forbids = (file: string, imported: string) =>
      file.startsWith('src/discord/render/') &&
      !listsDocuments.test(file) &&
      imported === 'src/corpus/document.ts';
    expect(strays(forbids)).toEqual([]);
  });

  it('no files import each other in a circle, for their types neither', () => {
    expect(circle()).toEqual([]);
  });
});

/** The files of the first circle that is found, in the order in which they import each other; none without a circle. */
function circle(): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (done.has(file)) return [];
    path.push(file);
    for (const imported of imports.get(file) ?? []) {
      const found = imports.has(imported) ? visit(imported) : [];
      if (found.length > 0) return found;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of sources) {
    const found = visit(file);
    if (found.length > 0) return found;
  }
  return [];
}

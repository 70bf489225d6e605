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

/** The folders of the core, from the ground up. */
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

/** All that there is, from the ground up: what stands on a floor may import from it and from those below. */
const FLOORS = [
  // Where the package stands on disk, and what a person can mend, is nobody's knowledge in particular.
  /^src\/(?:package-root|expected-error)\.ts$/,
  ...CORE.map((folder) => new RegExp(`^src/${folder}/`)),
  // The files of `src` itself: settings, the log, and what puts the engine together as they say.
  /^src\/(?!(?:main|cli|registry|package-root|expected-error)\.ts$)[^/]+$/,
  /^src\/discord\/rules\//,
  /^src\/discord\/locales\//,
  /^src\/discord\/[^/]+$/,
  /^src\/discord\/render\//,
  /^src\/discord\/buttons\//,
  /^src\/discord\/gateway\//,
  /^commands\//,
  /^src\/registry\.ts$/,
  /^src\/console\//,
  /^src\/eval\//,
  /^src\/cli\//,
  /^src\/(?:main|cli)\.ts$/,
];
const floorOf = (path: string) => FLOORS.findIndex((floor) => floor.test(path));

const mayTouchDiscord = (file: string) =>
  /^(?:src\/(?:discord|console)|commands)\/|^src\/(?:main|cli|registry)\.ts$/.test(file);

/** Of each import that a rule forbids: who imports what. */
function strays(forbids: (file: string, imported: string) => boolean): string[] {
  return sources.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((imported) => forbids(file, imported))
      .map((imported) => `${file} imports ${imported}`),
  );
}

describe('import boundaries', () => {
  it('everything stands on a floor, and imports from its own and those below', () => {
    expect(sources.filter((file) => floorOf(file) < 0)).toEqual([]);
    expect(strays((file, imported) => floorOf(imported) > floorOf(file))).toEqual([]);
  });

  it('Discord is known to its own side alone', () => {
    const isDiscord = (name: string) => /^discord(?:\.js|-api-types)|^src\/discord\//.test(name);
    expect(strays((file, imported) => !mayTouchDiscord(file) && isDiscord(imported))).toEqual([]);
  });

  it('the environment is read where the program starts', () => {
    const reads = sources.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(reads.filter((file) => !['src/main.ts', 'src/cli.ts'].includes(file))).toEqual([]);
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

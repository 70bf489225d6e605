import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { VARIABLES } from '../src/config.js';
import type { QuoteJson } from '../src/export/answer-json.js';
import { packageRoot } from '../src/package-root.js';
import { registryFor } from '../src/registry.js';
import { buildProject } from './support/build.js';

const pages = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  ...readdirSync(join(packageRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name).replaceAll('\\', '/')),
];
const textOf = (page: string) => readFileSync(join(packageRoot, page), 'utf8');

/** What is wrong in any page, each with the page's name. */
const strays = (strayIn: (text: string, page: string) => readonly string[]) =>
  pages.flatMap((page) => strayIn(textOf(page), page).map((stray) => `${page}: ${stray}`));
const allIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the pages', () => {
  it('link only to files that are there', () => {
    const missing = strays((text, page) =>
      allIn(text, /\]\((?!https?:)([^)#\s]+)/g).filter(
        (path) => !existsSync(join(packageRoot, dirname(page), path)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('name only scripts that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = /npm run (?:--silent )?([a-z]+(?:[:-][a-z]+)*)/g;
    expect(strays((text) => allIn(text, named).filter((name) => !(name in scripts)))).toEqual([]);
  });

  it('name only files of the project that there are', () => {
    const named = /`((?:src|tests|commands|deploy|docs)\/[\w./-]+)`/g;
    const missing = strays((text) =>
      allIn(text, named).filter((path) => !path.includes('NAME') && !existsSync(join(packageRoot, path))),
    );
    expect(missing).toEqual([]);
  });

  it('name only settings that there are', () => {
    const named = /`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`/g;
    const known = new Set([...VARIABLES, ...OTHERS]);
    expect(strays((text) => allIn(text, named).filter((name) => !known.has(name)))).toEqual([]);
  });
});

describe('docs/use.md', () => {
  it('has a row for every command', () => {
    const { commands, messageCommands } = registryFor({ curate: { roles: [], servers: [] } });
    const page = textOf('docs/use.md');
    const missing = [
      ...commands.map(({ data }) => `\`/${data.name}`),
      ...messageCommands.map(({ data }) => `→ *${data.name}*`),
    ].filter((named) => !page.includes(named));
    expect(missing).toEqual([]);
  });
});

describe('docs/operate.md', () => {
  it('explains only messages that the program has', () => {
    const code = readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => textOf(join('src', name)))
      .join('\n');
    const [, table = ''] = textOf('docs/operate.md').split('| message | what it means');
    const messages = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
      allIn(cell, /`([^`]+)`/g),
    );
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((message) => !code.includes(message))).toEqual([]);
  });

  it('explains every warning and error of the log', () => {
    const page = textOf('docs/operate.md');
    const said = warnings();
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((message) => !page.includes(message))).toEqual([]);
  });
});

/** What the bot's log may say as a warning or an error, as far as it stands in the code in one piece. */
function warnings(): string[] {
  return readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('eval'))
    .flatMap((name) => [
      ...textOf(join('src', name)).matchAll(/\blog\.(?:warn|error)\([^;]*?, '([^']+)',?\s*\)/gs),
    ])
    .map(([, message = '']) => message.split(/[;:]/)[0] ?? '');
}

/** Variables that are not the program's own. */
const OTHERS = new Set(['NODE_ENV', 'UPDATE_README', 'SHARD_COUNT']);

describe('docs/decisions', () => {
  it('lists every decision', () => {
    const files = readdirSync(join(packageRoot, 'docs/decisions')).filter((name) => /^\d/.test(name));
    const listed = [...textOf('docs/decisions/README.md').matchAll(/\]\((\d[^)]+)\)/g)].map(
      ([, name]) => name,
    );
    expect(listed).toEqual(files.sort());
  });
});

describe('docs/json.md', () => {
  beforeAll(buildProject, 120_000);
  const EXAMPLE = /<!-- casebook (.+?)(?: < (.+))? -->\n\n```json\n([\s\S]*?)```/g;
  const examples = [...textOf('docs/json.md').matchAll(EXAMPLE)].map(
    ([, line = '', input = '', json = '']) => ({
      line,
      input,
      json,
    }),
  );

  it('shows every command that prints JSON', () => {
    expect(examples.map(({ line }) => line.split(' ')[0])).toEqual([
      'ask',
      'verify',
      'relate',
      'timeline',
      'check',
    ]);
  });

  it('names every key that a quote may have', () => {
    const quote: QuoteJson & { citation: Required<QuoteJson['citation']> } = {
      ...{ text: '', document: '', path: '', start: 0, end: 0, stance: 'claim', attributedTo: '', score: 0 },
      citation: {
        ...{ n: 1, title: '', publisher: '', published: '', datedBy: 'name', url: '', paragraph: 1 },
        ...{ page: 1, row: 1, alsoIn: [{ document: '', title: '', paragraph: 1 }] },
      },
    };
    const keys = pathsIn(quote).flatMap((path) => path.match(/\w+$/) ?? []);
    expect(keys.filter((key) => !new RegExp(`"${key}"|\\b${key}\``).test(textOf('docs/json.md')))).toEqual(
      [],
    );
  });

  it.each(examples)('tells the shape of what $line prints', { tags: ['slow'] }, ({ line, input, json }) => {
    const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const { stdout } = spawnSync(process.execPath, [join(packageRoot, 'dist/src/cli.js'), ...args], {
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, READER: 'off' },
    });
    const [printed, told] = [pathsIn(JSON.parse(stdout.split('\n')[0] ?? '')), pathsIn(JSON.parse(json))];
    expect({ untold: beyond(printed, told), unprinted: beyond(told, printed) }).toEqual({
      untold: [],
      unprinted: [],
    });
  });
});

/** Every key in a value, by its path; of a list, the keys of all that is in it. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((one) => pathsIn(one, `${path}[]`));
    return value.length === 0 ? [`${path} is empty`] : [...new Set(inner)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...pathsIn(inner, `${path}.${key}`),
  ]);
}

/** The paths that others lack, but for what would stand in a list that is empty there. */
function beyond(paths: readonly string[], others: readonly string[]): string[] {
  const empty = others
    .filter((path) => path.endsWith(' is empty'))
    .map((path) => path.replace(' is empty', '[]'));
  return paths
    .filter((path) => !path.endsWith(' is empty') && !others.includes(path))
    .filter((path) => !empty.some((list) => path.startsWith(list)));
}

describe('the docstrings of what is exported', () => {
  const EXPORTED =
    /(?:\/\*\*[\s*]*((?:(?!\*\/)[\s\S])*?)\*\/\n)?^export (?:abstract )?(?:async )?(function\*?|class) (\w+)/gm;
  const all = ['src', 'commands'].flatMap((top) =>
    readdirSync(join(packageRoot, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(top, name))
      .flatMap((file) =>
        [...textOf(file).matchAll(EXPORTED)].map(([, said = '', kind = '', name = '']) => ({
          name: `${file}: ${name}`,
          said,
          kind,
        })),
      ),
  );

  it('stand above every function and every class', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ said }) => said === '').map(({ name }) => name)).toEqual([]);
  });

  it('start with a verb in the present tense above functions', () => {
    const functions = all.filter(({ kind }) => kind !== 'class');
    // "Rows of …", "Problems that …": a noun is followed by what a verb seldom is.
    const isVerb = (said: string) =>
      /^[A-Z][a-z]+s\b(?! (?:as|at|for|from|in|of|on|since|that|which|who)\b)/.test(said) ||
      WITHOUT_OBJECT.has(said.split(' ', 1)[0] ?? '');
    expect(functions.filter(({ said }) => !isVerb(said)).map(({ name }) => name)).toEqual([]);
  });
});

/** Verbs of docstrings that may stand before "of", "in" or "as". */
const WITHOUT_OBJECT = new Set(
  'Answers Asks Counts Does Finds Follows Gives Goes Judges Keeps Learns Listens Logs Looks Plans Prints Reads Says Takes Tells Watches Works'.split(
    ' ',
  ),
);

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { isMap, isScalar } from 'yaml';
import { z } from 'zod';
import { ConfigError } from './config.js';
import { reasonOfFault } from './corpus/file-fault.js';
import { readYaml, type YamlReading } from './corpus/metadata/read-yaml.js';
import { defined } from './language/defined.js';
import { nearest } from './language/nearest.js';
import type { Collection, Plan } from './service/choose-collection.js';
import { SNOWFLAKE } from './snowflake.js';

/** Buttons carry names: longer ones would not fit Discord's 100 characters of a custom id. */
const NAME = /^(?=.{1,20}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TITLE_CHARS = 80;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
/** Words of `reader`; anything else is a path. */
const READERS: ReadonlySet<string> = new Set(['auto', 'off']);

const must = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'is missing' : what),
});
const text = (what: string) =>
  z
    .string(must(`${what}, not a list or a map`))
    .trim()
    .min(1, `${what}: it is empty`);
const collectionShape = z.strictObject(
  {
    folder: text('must be the path of a folder'),
    title: text('must be a line of text')
      .max(TITLE_CHARS, `must have at most ${TITLE_CHARS} characters`)
      .optional(),
    language: text('must be a language')
      .regex(LANGUAGE, 'must be a language tag such as en or zh-CN')
      .optional(),
    reader: text('must be auto, off or the path of a network').optional(),
    default: z.enum(['true', 'false'], 'must be true or false').optional(),
  },
  must('must be a map with at least a folder'),
);
/** Nothing behind a key is as if the key were not there. */
const routes = z.preprocess(
  (value) => (value === '' || value === null ? undefined : value),
  z
    .record(
      z.string(),
      text('must be the name of a collection'),
      'must be a map of ids and names of collections',
    )
    .default({}),
);
const fileShape = z.strictObject(
  {
    collections: z.record(z.string(), collectionShape, must('must be a map of names and collections')),
    servers: routes,
    channels: routes,
  },
  'must be a map with collections, servers and channels',
);
type FileValue = z.infer<typeof fileShape>;
type Path = readonly PropertyKey[];
/** What is wrong, and where; the place is known by its keys, in order. */
interface Mistake {
  readonly at: Path;
  readonly what: string;
}

/** Reads a file of collections. @throws ConfigError as `parseCollections` does, also where it cannot be read */
export function readPlan(file: string): Plan {
  let yaml: string;
  try {
    yaml = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError([
      `${file}: the file that names the collections cannot be read (${reasonOfFault(error)})`,
    ]);
  }
  return parseCollections(yaml, file);
}

/**
 * Reads the text of a file of collections; its folders are relative to it.
 * @param file - its path, for faults
 * @throws ConfigError with a line for each fault: file, line and what is wrong
 */
export function parseCollections(yaml: string, file: string): Plan {
  const shown = shownPath(file);
  const reading = readYaml(yaml.replace(/^\uFEFF/, ''));
  if ('message' in reading) throw new ConfigError([`${shown}:${reading.line ?? 1}: ${reading.message}`]);
  const value = plain(reading.value);
  const parsed = fileShape.safeParse(value);
  const base = dirname(resolve(file));
  const issues = parsed.success ? [] : parsed.error.issues;
  // What has a key too many may be wrong in what else it says, too.
  const known = parsed.success ? parsed : fileShape.safeParse(withoutUnknown(value, issues));
  const faults = [
    ...issues.flatMap((issue) => faultsOf(issue)),
    ...(known.success ? faultsIn(known.data, base) : []),
  ];
  if (!parsed.success || faults.length > 0) {
    const lines = faults.map(({ at, what }) => ({ line: lineOf(yaml, reading, at), at, what }));
    throw new ConfigError(
      lines
        .sort((a, b) => a.line - b.line)
        .map(({ line, at, what }) => `${shown}:${line}: ${at.length === 0 ? '' : `${at.join('.')} `}${what}`),
    );
  }
  return planOf(parsed.data, base);
}

function planOf({ collections, servers, channels }: FileValue, base: string): Plan {
  const named = Object.entries(collections);
  const [fallback = ''] = named.find(([, one]) => one.default === 'true') ?? named[0] ?? [];
  return {
    collections: named.map(([name, { folder, title, language, reader }]): Collection => {
      const path = reader === undefined || READERS.has(reader) ? reader : resolve(base, reader);
      return defined({ name, folder: resolve(base, folder), title: title ?? name, language, reader: path });
    }),
    routes: {
      servers: new Map(Object.entries(servers)),
      channels: new Map(Object.entries(channels)),
      fallback,
    },
  };
}

/** What is wrong although every value has its shape. */
function faultsIn({ collections, servers, channels }: FileValue, base: string): Mistake[] {
  const named = Object.entries(collections);
  const names = named.map(([name]) => name);
  const defaults = named.filter(([, one]) => one.default === 'true').map(([name]) => name);
  const folders = new Map<string, string>();
  const faults: Mistake[] = [];
  const fault = (at: Path, what: string) => faults.push({ at, what });
  if (named.length === 0) fault(['collections'], 'names no collection');
  if (named.length > 1 && defaults.length === 0) {
    fault(['collections'], 'has no default: write "default: true" in the one that direct messages ask');
  }
  for (const name of defaults.slice(1)) {
    fault(['collections', name, 'default'], `is true, but ${defaults[0]} is the default already`);
  }
  for (const [name, { folder, reader }] of named) {
    const at = ['collections', name];
    const path = resolve(base, folder);
    const other = folders.get(path);
    folders.set(path, name);
    if (!NAME.test(name)) fault(at, 'is no name: at most 20 small letters, digits and hyphens between them');
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      fault([...at, 'folder'], `is no folder: ${path}`);
    if (other !== undefined) fault([...at, 'folder'], `is the folder of ${other} already: ${path}`);
    if (reader !== undefined && !READERS.has(reader) && !existsSync(resolve(base, reader)))
      fault([...at, 'reader'], `must be auto, off or a path; there is nothing at ${resolve(base, reader)}`);
  }
  for (const [key, kind, asks] of [
    ['servers', 'server', servers],
    ['channels', 'channel', channels],
  ] as const) {
    for (const [id, name] of Object.entries(asks)) {
      if (!SNOWFLAKE.test(id)) fault([key, id], `is no number of a ${kind}: it has 17 to 20 digits`);
      if (!names.includes(name))
        fault([key, id], `asks "${name}", which is no collection${meant(name, names)}`);
    }
  }
  return faults;
}

function faultsOf(issue: z.core.$ZodIssue): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys((issue.path.length === 0 ? fileShape : collectionShape).shape);
    return issue.keys.map((key) => ({
      at: [...issue.path, key],
      what: `is no known key${meant(key, known)}`,
    }));
  }
  return [{ at: issue.path, what: issue.message }];
}

/** The value without the keys that no shape knows. */
function withoutUnknown(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const rest = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const owner = issue.path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), rest);
    for (const key of issue.keys) Reflect.deleteProperty(Object(owner), key);
  }
  return rest;
}

function meant(word: string, known: readonly string[]): string {
  const guess = nearest(word, known);
  return guess === undefined
    ? `; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`
    : `; is "${guess}" meant?`;
}

/** Maps as plain objects, which zod knows. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

/** The line of the deepest key of a path that stands in the text, from 1. */
function lineOf(yaml: string, { contents }: YamlReading, path: Path): number {
  let at = 0;
  let node: unknown = contents;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair === undefined) break;
    at = isScalar(pair.key) ? (pair.key.range?.[0] ?? at) : at;
    node = pair.value;
  }
  return yaml.slice(0, at).split('\n').length;
}

function shownPath(file: string): string {
  const short = relative(process.cwd(), file);
  return short === '' || short.startsWith('..') ? file : short;
}

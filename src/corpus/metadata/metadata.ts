import { isScalar } from 'yaml';
import { ERA_YEAR, yearOfEra } from '../../language/era-years.js';
import { hanNumber, plainFigures } from '../../language/han-numbers.js';
import { monthNumberOf } from '../../language/month-names.js';
import { ANY_WEEKDAY } from '../../language/weekday-names.js';
import type { Metadata } from '../document.js';
import { keyFault, keysFor, plainKey } from './field-names.js';
import { isVisible } from './infer.js';
import { publicAddress } from './public-address.js';
import { readYaml, type YamlFault } from './read-yaml.js';
import { readTomlLines } from './toml-lines.js';

/** What a file's front matter, or a `corpus.yaml` beside it, says of the file. */
export type GivenMetadata = Partial<Metadata>;

export interface MetadataReading {
  readonly given: GivenMetadata;
  /** One sentence for each value that was dropped. */
  readonly faults: readonly string[];
}

export interface FolderReading {
  readonly files: ReadonlyMap<string, MetadataReading>;
  readonly faults: readonly string[];
}

const FIELDS = ['title', 'publisher', 'published', 'url', 'incident', 'language'] as const;
const NOTHING = new Set(['', '~', 'null', 'Null', 'NULL']);
/** A folder with more documents than that holds them in folders of its own. */
export const MOST_NAMED = 10_000;
const LANGUAGE = /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8}){0,4}$/;

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*(?: \S+)?)?)?)?$/;
const CHINESE = /^(\d{4})\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?)?$/;
const OF_ERA = new RegExp(`^${ERA_YEAR}(?:\\s?(\\S{1,3})\\s?月(?:\\s?(\\S{1,4})\\s?[日号號])?)?$`);
const DAY_MONTH =
  /^(?:(\d{1,2})(?:st|nd|rd|th|\.|er|º|°)?(?:\s+(?:of\s|de\s)?|[-/]?(?=\p{L}{3,9}[-/]?\d)))?(\p{L}{3,13})(?:\.?,?\s+(?:del?\s)?|[-/]?(?=\d))(\d{4})(?:\s?[rг]\.)?$/u;
/** "Tue, 5 Mar 2024 09:12:00 +0100", "March 5, 2024 at 9:12 am" */
const WEEKDAY = new RegExp(String.raw`^${ANY_WEEKDAY}\.?,?\s+`, 'iu');
const CLOCK =
  /(?:,| [-–—]{1,2})? (?:(?:at|um|à|om|a las|às|alle(?: ore)?|kl\.?) )?\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?| Uhr)?(?: \(?(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})\)?){0,2}(?: \(\d{1,2}:\d{2} [A-Z]{1,5}\))?$/i;
const MONTH_DAY = /^(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/**
 * Reads front matter. Every scalar is taken as the text it is written as, so that a date stays as exact as it
 * was given and a title `2018` stays a title.
 */
export function readFrontMatter(
  inside: string,
  syntax: 'yaml' | 'toml' = 'yaml',
): MetadataReading | YamlFault {
  if (syntax === 'toml') return fieldsOf(readTomlLines(inside));
  const root = parseYaml(inside);
  if ('message' in root) return root;
  return fieldsOf(root.entries);
}

/** Reads the lines "Date: …", "Subject: …" above a text; what is no value of its field is left out. */
export function readHeaderLines(entries: ReadonlyMap<string, string>): GivenMetadata {
  return fieldsOf(entries).given;
}

/** Reads a `corpus.yaml`: file names of its folder, each with the fields of front matter. */
export function readFolderMetadata(yaml: string): FolderReading | YamlFault {
  const root = parseYaml(yaml);
  if ('message' in root) return root;
  const files = new Map<string, MetadataReading>();
  const faults: string[] = [];
  if (root.entries.size > MOST_NAMED)
    faults.push(`It names ${root.entries.size} files; only the first ${MOST_NAMED} are read.`);
  for (const [name, value] of [...root.entries].slice(0, MOST_NAMED)) {
    if (value instanceof Map) files.set(name, fieldsOf(value));
    else if (!NOTHING.has(String(value)))
      faults.push(`"${name}" is not followed by fields such as "title:".`);
  }
  return { files, faults };
}

type YamlMap = ReadonlyMap<string, unknown>;

function parseYaml(yaml: string): { entries: YamlMap } | YamlFault {
  const reading = readYaml(yaml);
  if ('message' in reading) return reading;
  const { contents, value } = reading;
  if (contents === null || (isScalar(contents) && NOTHING.has(String(contents.value))))
    return { entries: new Map() };
  if (!(value instanceof Map)) return { message: 'it is not a list of "name: value" lines', line: 1 };
  return { entries: asTextKeys(value) };
}

function asTextKeys(map: Map<unknown, unknown>): YamlMap {
  const named = new Map<string, unknown>();
  for (const [key, value] of map) {
    named.set(String(key), value instanceof Map ? asTextKeys(value) : value);
  }
  return named;
}

function fieldsOf(entries: YamlMap): MetadataReading {
  const given: { -readonly [K in keyof GivenMetadata]: GivenMetadata[K] } = {};
  const faults: string[] = [];
  const plain = new Map([...entries].map(([key, value]) => [plainKey(key), value]));
  const incidents = listOf(plain, 'incident');
  if (incidents.length > 1) given.incidents = incidents;
  for (const field of FIELDS) {
    if (field === 'incident' && incidents.length > 1) continue;
    for (const [rank, key] of keysFor(field).entries()) {
      const raw = plain.get(key);
      if (raw === undefined || raw === null || given[field] !== undefined) continue;
      const text = textOf(raw, rank > 0 || field === 'incident');
      // Only the field's own name promises a value; what another key holds may be something else.
      const isOwn = rank === 0;
      if (text === undefined) {
        if (isOwn) faults.push(`"${key}" is not a single value.`);
        continue;
      }
      if (NOTHING.has(text) || !isVisible(text) || (!isOwn && !mayBe(field, key, text))) continue;
      const value = READERS[field](isOwn ? text : withoutAddress(field, text));
      if (value.ok) given[field] = value.value;
      else if (isOwn || field === 'published') faults.push(value.fault.replace(`"${field}:`, `"${key}:`));
    }
  }
  for (const key of entries.keys()) {
    const fault = keyFault(key);
    if (fault !== undefined) faults.push(fault);
  }
  return { given, faults };
}

/** The values of a list under a field's own name or another's, each once; empty where there is no list of texts. */
function listOf(plain: ReadonlyMap<string, unknown>, field: (typeof FIELDS)[number]): string[] {
  const raw = keysFor(field)
    .map((key) => plain.get(key))
    .find((value) => value !== undefined && value !== null);
  if (!Array.isArray(raw)) return [];
  const values = raw
    .flatMap((one) => textOf(one, false) ?? [])
    .filter((one) => !NOTHING.has(one) && isVisible(one));
  return [...new Set(values)];
}

/** The text of a value; of a list of authors the first. */
function textOf(raw: unknown, mayList: boolean): string | undefined {
  const one: unknown = mayList && Array.isArray(raw) ? raw[0] : raw;
  return typeof one === 'string' ? one.trim().replace(/\s+/g, ' ') : undefined;
}

const ADDRESS = /[<(]?\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\b[>)]?/g;

/** A source may be a name or an address; a link may be a path of the site only. */
function mayBe(field: (typeof FIELDS)[number], key: string, text: string): boolean {
  if (field === 'url') return publicAddress(text) !== undefined;
  if (field === 'publisher') return publicAddress(text) === undefined && withoutAddress(field, text) !== '';
  return !(field === 'published' && (key === 'updated' || key === 'lastmod')) || isoDate(text) !== undefined;
}

/** "Ana Silva <ana@example.org>" is Ana Silva: nobody is called by an address. */
function withoutAddress(field: (typeof FIELDS)[number], text: string): string {
  if (field !== 'publisher') return text;
  return text.replace(ADDRESS, '').replace(/^["'\s]{1,20}|["'\s]{1,20}$/g, '');
}

type ReadValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly fault: string };

const anything = (value: string): ReadValue => ({ ok: true, value });

const READERS: Record<(typeof FIELDS)[number], (text: string) => ReadValue> = {
  title: anything,
  publisher: anything,
  incident: anything,
  published: (text) => {
    const value = isoDate(text);
    return value
      ? { ok: true, value }
      : { ok: false, fault: `"published: ${text}" is no date such as 2018-09-11.` };
  },
  url: (text) => {
    const value = publicAddress(text);
    return value === undefined
      ? { ok: false, fault: `"url: ${text}" is no http(s) address.` }
      : { ok: true, value };
  },
  language: (text) => {
    const tag = LANGUAGE.exec(text)?.[1];
    return tag
      ? { ok: true, value: tag.toLowerCase() }
      : { ok: false, fault: `"language: ${text}" is no language tag such as en.` };
  },
};

/** Writes a date as ISO 8601, as exact as it was given. Only forms that read one way everywhere: `03/04/2018` is none of them. */
export function isoDate(written: string): string | undefined {
  const text = plainFigures(written)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
    .replace(CLOCK, '')
    .trim();
  const numeric = ISO.exec(text) ?? CHINESE.exec(text);
  if (numeric) return calendarDate(numeric[1], numeric[2], numeric[3]);
  const [, era, number = '', eraMonth, eraDay] = OF_ERA.exec(text) ?? [];
  if (era !== undefined)
    return calendarDate(
      String(yearOfEra(era, number)),
      eraMonth && String(hanNumber(eraMonth)),
      eraDay && String(hanNumber(eraDay)),
    );
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return calendarDate(dayFirst[3], String(monthNumberOf(dayFirst[2] ?? '')), dayFirst[1]);
  const monthFirst = MONTH_DAY.exec(text);
  if (monthFirst)
    return calendarDate(monthFirst[3], String(monthNumberOf(monthFirst[1] ?? '')), monthFirst[2]);
  return undefined;
}

function calendarDate(year = '', month?: string, day?: string): string | undefined {
  if (Number(year) < 1000) return undefined;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  const yearMonth = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const d = Number(day);
  const daysInMonth = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  if (d < 1 || d > daysInMonth) return undefined;
  return `${yearMonth}-${String(d).padStart(2, '0')}`;
}

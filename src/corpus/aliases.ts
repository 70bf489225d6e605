import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { AliasGroup, Document } from './document.js';
import { statedAliases } from './stated-aliases.js';

export interface AliasReading {
  readonly groups: readonly AliasGroup[];
  /** One sentence for each part that was dropped. */
  readonly faults: readonly string[];
}

/**
 * Reads an `aliases.yaml`: a list of lists of names, the first being the one to show; or names, each with a list
 * of others; or both mixed. Never throws.
 */
export function readAliasFile(yaml: string): AliasReading {
  const groups: AliasGroup[] = [];
  const faults: string[] = [];
  const add = (names: readonly unknown[], where: string) => {
    const texts = names.filter((name) => typeof name === 'string').map(tidy);
    if (texts.length < names.length || texts.some((name) => name === '')) {
      faults.push(`${where} holds something else than names.`);
    }
    const group = unique(texts.filter((name) => name !== ''));
    if (group.length >= 2) groups.push(group);
    else if (texts.length === names.length) faults.push(`${where} needs at least two names.`);
  };
  const addMap = (map: ReadonlyMap<unknown, unknown>) => {
    for (const [name, others] of map)
      add([name, ...(Array.isArray(others) ? others : [others])], `"${String(name)}"`);
  };
  try {
    const parsed = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
    const error = parsed.errors[0];
    if (error)
      return {
        groups,
        faults: [`It cannot be read: ${(error.message.split('\n')[0] ?? '').replace(/:$/, '')}.`],
      };
    const { contents } = parsed;
    const root: unknown = parsed.toJS({ mapAsMap: true });
    if (isMap(contents) && root instanceof Map) addMap(root);
    else if (isSeq(contents) && Array.isArray(root)) {
      root.forEach((entry: unknown, i) => {
        if (entry instanceof Map) addMap(entry);
        else add(Array.isArray(entry) ? entry : [entry], `Group ${i + 1}`);
      });
    } else if (contents !== null && !(isScalar(contents) && String(contents.value).trim() === '')) {
      faults.push('It is neither a list of lists of names nor names with lists.');
    }
  } catch (error) {
    faults.push(`It cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return { groups, faults };
}

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** Names that mean the same, from a curator's file and from what the documents themselves say. */
export function gatherAliases(given: readonly AliasGroup[], documents: readonly Document[]): AliasGroup[] {
  return mergeAliases([...given, ...documents.flatMap(statedAliases)]);
}

/**
 * Joins groups that share a name, letter case aside. A group begins with the name of the earliest group that it
 * was made of; groups keep the order of their first names' coming.
 */
export function mergeAliases(groups: readonly AliasGroup[]): AliasGroup[] {
  const merged: string[][] = [];
  for (const group of groups) {
    const keys = new Set(group.map(keyOf));
    const touching = merged.filter((other) => other.some((name) => keys.has(keyOf(name))));
    const [first, ...rest] = touching;
    if (!first) {
      merged.push(unique(group));
      continue;
    }
    first.push(...rest.flat(), ...group);
    first.splice(0, first.length, ...unique(first));
    for (const other of rest) merged.splice(merged.indexOf(other), 1);
  }
  return merged.filter((group) => group.length >= 2);
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = keyOf(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

import { uniqueNames } from './aliases.js';
import type { AliasGroup } from './document.js';
import { readYaml } from './metadata/read-yaml.js';

export interface AliasReading {
  readonly groups: readonly AliasGroup[];
  /** One sentence for each part that was dropped. */
  readonly faults: readonly string[];
}

/** Every group costs the reading of each sentence a little. */
export const MOST_GROUPS = 10_000;

/**
 * Reads an `aliases.yaml`: a list of lists of names, the first being the one to show; or names, each with a list
 * of others; or both mixed. Never throws.
 */
export function readAliasFile(yaml: string): AliasReading {
  const groups: AliasGroup[] = [];
  const faults: string[] = [];
  let left = 0;
  const add = (names: readonly unknown[], where: string) => {
    if (groups.length === MOST_GROUPS) {
      left += 1;
      return;
    }
    const texts = names.filter((name) => typeof name === 'string').map(tidy);
    if (texts.length < names.length || texts.some((name) => name === '')) {
      faults.push(`${where} holds something else than names.`);
    }
    const group = uniqueNames(texts.filter((name) => name !== ''));
    if (group.length >= 2) groups.push(group);
    else if (texts.length === names.length) faults.push(`${where} needs at least two names.`);
  };
  const addMap = (map: ReadonlyMap<unknown, unknown>) => {
    for (const [name, others] of map)
      add([name, ...(Array.isArray(others) ? others : [others])], `"${String(name)}"`);
  };
  const reading = readYaml(yaml);
  if ('message' in reading) {
    const where = reading.line === undefined ? '' : ` (line ${reading.line})`;
    return { groups, faults: [`It cannot be read${where}: ${reading.message}.`] };
  }
  const { contents, value } = reading;
  if (value instanceof Map) addMap(value);
  else if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) {
      if (entry instanceof Map) addMap(entry);
      else add(Array.isArray(entry) ? entry : [entry], `Group ${i + 1}`);
    }
  } else if (contents !== null && String(value).trim() !== '') {
    faults.push('It is neither a list of lists of names nor names with lists.');
  }
  if (left > 0)
    faults.unshift(`It has ${MOST_GROUPS + left} groups; only the first ${MOST_GROUPS} are read.`);
  return { groups, faults };
}

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ');

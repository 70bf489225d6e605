import type { AliasGroup, Document } from './document.js';
import { statedAliases } from './stated-aliases.js';

/** Gathers names that mean the same, from a curator's file and from what the documents themselves say. */
export function gatherAliases(given: readonly AliasGroup[], documents: readonly Document[]): AliasGroup[] {
  return mergeAliases([...given, ...documents.flatMap(statedAliases)]);
}

/**
 * Joins groups that share a name, letter case aside. A group begins with the name of the earliest group that it
 * was made of; groups keep the order of their first names' coming.
 */
export function mergeAliases(groups: readonly AliasGroup[]): AliasGroup[] {
  const merged: Merged[] = [];
  const groupOf = new Map<string, Merged>();
  for (const group of groups) {
    const keys = group.map(keyOf);
    const touched = new Set(keys.flatMap((key) => groupOf.get(key) ?? []).map(whole));
    const [first = begin(merged), ...rest] = [...touched].sort((a, b) => a.at - b.at);
    for (const other of rest) {
      first.parts.push(other.parts);
      other.into = first;
    }
    first.parts.push([...group]);
    for (const key of keys) groupOf.set(key, first);
  }
  return merged
    .filter(({ into }) => into === undefined)
    .map(({ parts }) => uniqueNames(namesIn(parts)))
    .filter((group) => group.length >= 2);
}

/** A group in the making. What it takes in is hung into it whole: copying names at every step would cost their square. */
interface Merged {
  /** Its place among all groups ever begun. */
  readonly at: number;
  readonly parts: Part[];
  /** The group that took it in. */
  into?: Merged;
}

type Part = string | Part[];

function begin(merged: Merged[]): Merged {
  const group: Merged = { at: merged.length, parts: [] };
  merged.push(group);
  return group;
}

/** The group that a group is now part of; the way there is cut short for the next time. */
function whole(group: Merged): Merged {
  let top = group;
  while (top.into !== undefined) top = top.into;
  for (let one = group; one.into !== undefined && one.into !== top; ) {
    const next: Merged = one.into;
    one.into = top;
    one = next;
  }
  return top;
}

function namesIn(parts: readonly Part[]): string[] {
  const names: string[] = [];
  const stack: Part[] = [...parts].reverse();
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part === 'string') names.push(part);
    else for (let i = part.length - 1; i >= 0; i--) stack.push(part[i] ?? []);
  }
  return names;
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

/** Gives the names of a group, each once, letter case aside. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = keyOf(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

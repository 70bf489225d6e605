import type { AliasGroup, Document } from './document.js';

/** Names that mean the same, from a curator's file and from what the documents say. */
export function gatherAliases(_given: readonly AliasGroup[], _documents: readonly Document[]): AliasGroup[] {
  return [..._given];
}

export interface AliasReading {
  readonly groups: readonly AliasGroup[];
  readonly faults: readonly string[];
}

export function readAliasFile(_yaml: string): AliasReading {
  return { groups: [], faults: [] };
}

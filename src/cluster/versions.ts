import type { AliasGroup, Problem } from '../corpus/document.js';
import type { Cluster } from './cluster.js';
import { VersionGoneError } from './cluster-error.js';
import { type Patience, patienceOfBuilders } from './patience.js';

/** The indices of a version. */
export const KINDS = ['documents', 'passages', 'events', 'meta'] as const;
export type Kind = (typeof KINDS)[number];

/** Another layout is another version: what stands in the indices reads otherwise. */
export const LAYOUT = 1;

/** What is known of a whole version; its last document, so that a version without one is unfinished. */
export interface Manifest {
  readonly layout: number;
  readonly version: string;
  /** The program that wrote it. */
  readonly program: string;
  /** The version that was read from before; absent of a first one. */
  readonly before?: string;
  readonly documents: number;
  readonly passages: number;
  readonly events: number;
  readonly aliases: readonly AliasGroup[];
  readonly problems: readonly Problem[];
  /** Into how many parts the snapshot of the words is cut. */
  readonly snapshotParts: number;
}

/** Names one index of a version. */
export function indexName(prefix: string, kind: Kind, version: string): string {
  return `${prefix}-${kind}-${version}`;
}

/** Names what always leads to an index of the version in use. */
export function aliasName(prefix: string, kind: Kind): string {
  return `${prefix}-${kind}`;
}

/**
 * Reads the manifest of a version.
 * @returns undefined where there is none, or it is unfinished
 */
export function readManifest(
  cluster: Cluster,
  prefix: string,
  version: string,
  patience: Patience = patienceOfBuilders(),
): Promise<Manifest | undefined> {
  return manifestIn(cluster, indexName(prefix, 'meta', version), patience);
}

/** Reads the manifest in an index, by its name or an alias. @returns as `readManifest` */
export async function manifestIn(
  cluster: Cluster,
  index: string,
  patience: Patience,
): Promise<Manifest | undefined> {
  try {
    const path = `/${index}/_doc/manifest`;
    const { _source } = await cluster.send<{ _source: Manifest }>({ method: 'GET', path }, patience);
    return _source.layout === LAYOUT ? _source : undefined;
  } catch (error) {
    if (error instanceof VersionGoneError) return undefined;
    throw error;
  }
}

export interface Versions {
  /** The one that is read from; absent before the first. */
  readonly current?: string;
  /** All whose indices are there, in part or whole. */
  readonly all: readonly string[];
}

/** Looks which versions there are. */
export async function findVersions(
  cluster: Cluster,
  prefix: string,
  patience: Patience = patienceOfBuilders(),
): Promise<Versions> {
  const path = `/${prefix}-*/_alias`;
  const found = await cluster.send<Record<string, { aliases: Record<string, unknown> }>>(
    { method: 'GET', path },
    patience,
  );
  let current: string | undefined;
  const all = new Set<string>();
  for (const [index, { aliases }] of Object.entries(found)) {
    const version = versionOf(index, prefix);
    if (version === undefined) continue;
    all.add(version);
    if (Object.hasOwn(aliases, aliasName(prefix, 'meta'))) current = version;
  }
  return { ...(current !== undefined && { current }), all: [...all].sort() };
}

/** The version that an index is of; undefined of one that is none of ours. */
function versionOf(index: string, prefix: string): string | undefined {
  const kind = KINDS.find((one) => index.startsWith(`${prefix}-${one}-`));
  if (kind === undefined) return undefined;
  const version = index.slice(`${prefix}-${kind}-`.length);
  return /^v[0-9a-f]+$/.test(version) ? version : undefined;
}

/** Has every reader that opens the index from now on read another version; all of it or nothing. */
export async function swapTo(
  cluster: Cluster,
  prefix: string,
  version: string,
  from?: string,
): Promise<void> {
  const actions = KINDS.flatMap((kind) => {
    const alias = aliasName(prefix, kind);
    return [
      ...(from === undefined || from === version
        ? []
        : [{ remove: { index: indexName(prefix, kind, from), alias } }]),
      { add: { index: indexName(prefix, kind, version), alias } },
    ];
  });
  await cluster.send({ method: 'POST', path: '/_aliases', body: { actions } }, patienceOfBuilders());
}

/** Removes a version, whole or not. */
export async function removeVersion(cluster: Cluster, prefix: string, version: string): Promise<void> {
  // The manifest goes first: what is left of a version that is half removed is no version.
  for (const kind of [...KINDS].reverse()) {
    const path = `/${indexName(prefix, kind, version)}`;
    await cluster.send({ method: 'DELETE', path, query: { ignore_unavailable: true } }, patienceOfBuilders());
  }
}

import { gunzipSync } from 'node:zlib';
import type { Cluster } from './cluster.js';
import { ClusterError } from './cluster-error.js';
import { type Patience, patienceOfStarters } from './patience.js';
import { openSnapshot, type SnapshotBytes, type WordSnapshot } from './snapshot.js';
import { aliasName, indexName, type Manifest, manifestIn } from './versions.js';

/** A version of the index as a reader keeps it; plain values, which cross to worker threads. */
export interface OpenVersion {
  readonly manifest: Manifest;
  /** The words of all documents. */
  readonly snapshot: SnapshotBytes;
}

/**
 * Finds the version in use and reads what every question needs of it.
 * @throws ClusterError when there is none; ClusterAwayError
 */
export async function openVersion(
  cluster: Cluster,
  prefix: string,
  patience: () => Patience = patienceOfStarters,
): Promise<OpenVersion> {
  const manifest = await currentManifest(cluster, prefix, patience());
  const parts: Buffer[] = [];
  for (let part = 0; part < manifest.snapshotParts; part++) {
    const path = `/${indexName(prefix, 'meta', manifest.version)}/_doc/snapshot-${part}`;
    const { _source } = await cluster.send<{ _source: { data: string } }>(
      { method: 'GET', path },
      patience(),
    );
    parts.push(Buffer.from(_source.data, 'base64'));
  }
  const bytes = gunzipSync(Buffer.concat(parts));
  const snapshot = new Uint8Array(new SharedArrayBuffer(bytes.length));
  snapshot.set(bytes);
  return { manifest, snapshot };
}

/**
 * Reads what is known of the version in use, by the alias: every node can tell, also while none of them leads.
 * @throws ClusterError when there is none
 */
export async function currentManifest(
  cluster: Cluster,
  prefix: string,
  patience: Patience = patienceOfStarters(),
): Promise<Manifest> {
  const manifest = await manifestIn(cluster, aliasName(prefix, 'meta'), patience);
  if (manifest === undefined)
    throw new ClusterError(
      `There is no index "${prefix}" in the cluster that this program can read. Make one: casebook index`,
    );
  return manifest;
}

/** Opens the words of a version of the index. */
export function snapshotOf({ snapshot }: OpenVersion): WordSnapshot {
  return openSnapshot(snapshot);
}

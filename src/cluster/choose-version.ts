import type { Cluster } from './cluster.js';
import { ClusterError } from './cluster-error.js';
import { findVersions, readManifest, removeVersion, swapTo } from './versions.js';

/**
 * Has readers go back to the version that was read from before the one in use.
 * @returns that version
 * @throws ClusterError when there is none
 */
export async function rollBack(cluster: Cluster, prefix: string): Promise<string> {
  const { current } = await findVersions(cluster, prefix);
  const manifest = current === undefined ? undefined : await readManifest(cluster, prefix, current);
  const before =
    manifest?.before === undefined ? undefined : await readManifest(cluster, prefix, manifest.before);
  if (before === undefined) throw new ClusterError('There is no version before the one in use.');
  await swapTo(cluster, prefix, before.version, current);
  return before.version;
}

/** Removes every version that is not in use, unfinished ones too. @returns what was removed */
export async function pruneVersions(cluster: Cluster, prefix: string): Promise<readonly string[]> {
  const { current, all } = await findVersions(cluster, prefix);
  const old = all.filter((version) => version !== current);
  for (const version of old) await removeVersion(cluster, prefix, version);
  return old;
}

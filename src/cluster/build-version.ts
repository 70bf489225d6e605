import type { Corpus } from '../corpus/document.js';
import type { Cluster } from './cluster.js';
import { compareVersion } from './compare-version.js';
import { prepare } from './prepare.js';
import { VersionWriter } from './version-writer.js';
import { findVersions, LAYOUT, readManifest, swapTo } from './versions.js';

export interface BuildOptions {
  /** What the names of all indices begin with. */
  readonly prefix: string;
  /** Names the program: another may cut words otherwise. */
  readonly program: string;
  /** Told how far it is, now and then. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: 'reading' | 'documents' | 'events' | 'checking';
  /** Documents done, and all that are to be. */
  readonly done: number;
  readonly all: number;
}

export interface BuildReport {
  readonly version: string;
  /** `same`: it was read from before. `taken`: readers read it from now on. */
  readonly outcome: 'taken' | 'same';
  readonly documents: number;
  readonly passages: number;
  readonly events: number;
  /** Documents written, those that were there already, and those taken out. */
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * Writes a corpus into the cluster as a version of its own, checks it and has readers take it over. What the version in use, or
 * an earlier try, holds already is not sent again. Readers of other versions notice nothing.
 * @throws ClusterError, also when a check fails; ClusterAwayError
 */
export async function buildVersion(
  cluster: Cluster,
  corpus: Corpus,
  { prefix, program, onProgress = () => undefined }: BuildOptions,
): Promise<BuildReport> {
  onProgress({ stage: 'reading', done: 0, all: corpus.documents.length });
  const prepared = prepare(corpus, program);
  const { version } = prepared;
  const { current } = await findVersions(cluster, prefix);
  const known = await readManifest(cluster, prefix, version);
  const facts = { version, documents: prepared.documents.length, passages: prepared.passages };
  const nothing = { written: 0, kept: prepared.documents.length, removed: 0 };
  if (known !== undefined) {
    if (current !== version) await swapTo(cluster, prefix, version, current);
    return { ...facts, ...nothing, outcome: current === version ? 'same' : 'taken', events: known.events };
  }
  const writer = new VersionWriter(cluster, prefix, prepared);
  await writer.open(
    current === undefined ? undefined : await readManifest(cluster, prefix, current),
    program,
  );
  const written = await writer.writeDocuments((done, all) => onProgress({ stage: 'documents', done, all }));
  onProgress({ stage: 'events', done: 0, all: 1 });
  const events = await writer.writeEvents();
  onProgress({ stage: 'checking', done: 0, all: 1 });
  await writer.refresh();
  await compareVersion(cluster, prefix, prepared, events);
  await writer.close({
    layout: LAYOUT,
    version,
    program,
    ...(current !== undefined && { before: current }),
    documents: facts.documents,
    passages: facts.passages,
    events,
    aliases: corpus.aliases,
    problems: corpus.problems,
    snapshotParts: await writer.writeSnapshot(),
  });
  await swapTo(cluster, prefix, version, current);
  return { ...facts, ...written, events, outcome: 'taken' };
}

import { gzipSync } from 'node:zlib';
import { type BulkLine, inParallel, writeLines } from './bulk-writer.js';
import type { Cluster } from './cluster.js';
import { layoutOf, shardsFor } from './layout.js';
import { patienceOfBuilders } from './patience.js';
import {
  documentSource,
  type Prepared,
  type PreparedDocument,
  passageKey,
  passageSources,
} from './prepare.js';
import { readAllHits } from './read-all.js';
import { indexName, KINDS, type Kind, type Manifest } from './versions.js';

/** A bulk request holds about so many passages: half a megabyte. */
const PASSAGES_PER_REQUEST = 500;
const SNAPSHOT_PART_BYTES = 4 * 1024 * 1024;

/** Writes one version, or what is missing of it. */
export class VersionWriter {
  readonly #cluster: Cluster;
  readonly #prefix: string;
  readonly #prepared: Prepared;

  constructor(cluster: Cluster, prefix: string, prepared: Prepared) {
    this.#cluster = cluster;
    this.#prefix = prefix;
    this.#prepared = prepared;
  }

  /**
   * Creates the indices that are not there.
   * @param current - the version in use, which they begin with where it fits
   */
  async open(current: Manifest | undefined, program: string): Promise<void> {
    const { passages } = this.#prepared;
    const fits =
      current?.program === program &&
      shardsFor('passages', current.passages) === shardsFor('passages', passages);
    for (const kind of ['documents', 'passages'] as const) {
      if (await this.#exists(kind)) continue;
      if (fits && current !== undefined) await this.#clone(kind, current.version);
      else await this.#create(kind);
    }
    if (!(await this.#exists('meta'))) await this.#create('meta');
  }

  /** Takes out what is no longer there and writes what is new: the passages of a document first, so that it stands for them. */
  async writeDocuments(onProgress: (done: number, all: number) => void) {
    const there = await this.#documentsThere();
    const wanted = new Set(this.#prepared.documents.map(({ key }) => key));
    const gone = [...there].filter(([key]) => !wanted.has(key));
    const missing = this.#prepared.documents.filter(({ key }) => !there.has(key));
    await inParallel(
      inBatches(gone, ([, passages]) => passages),
      async (batch) => {
        const passages = batch.flatMap(([key, count]) =>
          Array.from({ length: count }, (_, n) => this.#line('passages', passageKey(key, n))),
        );
        await writeLines(this.#cluster, passages);
        await writeLines(
          this.#cluster,
          batch.map(([key]) => this.#line('documents', key)),
        );
      },
    );
    let done = 0;
    onProgress(done, missing.length);
    await inParallel(
      inBatches(missing, ({ indexed }) => indexed.length),
      async (batch) => {
        await this.#writeBatch(batch);
        done += batch.length;
        onProgress(done, missing.length);
      },
    );
    return { written: missing.length, kept: wanted.size - missing.length, removed: gone.length };
  }

  /** Writes the timeline; what an earlier try wrote of it is written over. @returns how many events it has */
  async writeEvents(): Promise<number> {
    if (!(await this.#exists('events'))) await this.#create('events');
    const events = this.#prepared.events();
    await inParallel(
      inBatches(events, () => 1),
      (batch) =>
        writeLines(
          this.#cluster,
          batch.map((event) => this.#line('events', String(event.order), event)),
        ),
    );
    return events.length;
  }

  /** @returns in how many parts */
  async writeSnapshot(): Promise<number> {
    const bytes = gzipSync(this.#prepared.snapshot());
    const parts = Math.max(1, Math.ceil(bytes.length / SNAPSHOT_PART_BYTES));
    for (let part = 0; part < parts; part++) {
      const from = part * SNAPSHOT_PART_BYTES;
      const data = bytes.subarray(from, from + SNAPSHOT_PART_BYTES).toString('base64');
      await writeLines(this.#cluster, [this.#line('meta', `snapshot-${part}`, { data })]);
    }
    return parts;
  }

  async refresh(): Promise<void> {
    const path = `/${KINDS.map((kind) => this.#index(kind)).join(',')}/_refresh`;
    await this.#cluster.send({ method: 'POST', path }, patienceOfBuilders());
  }

  /** Completes the version: from now on nothing in it changes. */
  async close(manifest: Manifest): Promise<void> {
    await writeLines(this.#cluster, [this.#line('meta', 'manifest', manifest)]);
    await this.refresh();
    for (const kind of KINDS) {
      const path = `/${this.#index(kind)}`;
      await this.#cluster.send({ method: 'POST', path: `${path}/_flush` }, patienceOfBuilders());
      await this.#cluster.send({ method: 'PUT', path: `${path}/_block/write` }, patienceOfBuilders());
    }
  }

  async #writeBatch(batch: readonly PreparedDocument[]): Promise<void> {
    const passages = batch.flatMap(passageSources);
    await writeLines(
      this.#cluster,
      passages.map(([id, source]) => this.#line('passages', id, source)),
    );
    await writeLines(
      this.#cluster,
      batch.map((document) => this.#line('documents', document.key, documentSource(document))),
    );
  }

  /** Of each document in the index how many passages it has. */
  async #documentsThere(): Promise<Map<string, number>> {
    const index = this.#index('documents');
    await this.#cluster.send({ method: 'POST', path: `/${index}/_refresh` }, patienceOfBuilders());
    const hits = await readAllHits<{ passages: number }>(
      this.#cluster,
      { index, sort: 'id', source: ['passages'] },
      patienceOfBuilders(),
    );
    return new Map(hits.map(({ _id, _source }) => [_id, _source.passages]));
  }

  async #exists(kind: Kind): Promise<boolean> {
    const found = await this.#cluster.send<boolean>(
      { method: 'HEAD', path: `/${this.#index(kind)}` },
      patienceOfBuilders(),
    );
    return found;
  }

  async #create(kind: Kind): Promise<void> {
    const body = layoutOf(kind, this.#prepared.passages);
    await this.#cluster.send({ method: 'PUT', path: `/${this.#index(kind)}`, body }, patienceOfBuilders());
  }

  /** Begins an index as a copy of another, which shares its files: that takes no time. */
  async #clone(kind: Kind, version: string): Promise<void> {
    const path = `/${indexName(this.#prefix, kind, version)}/_clone/${this.#index(kind)}`;
    const body = { settings: { index: { 'blocks.write': null } } };
    await this.#cluster.send(
      { method: 'PUT', path, query: { wait_for_active_shards: 1 }, body },
      patienceOfBuilders(),
    );
  }

  #index(kind: Kind): string {
    return indexName(this.#prefix, kind, this.#prepared.version);
  }

  #line(kind: Kind, id: string, source?: object): BulkLine {
    return { index: this.#index(kind), id, ...(source !== undefined && { source }) };
  }
}

/** Cuts items into runs of about so many passages. */
function* inBatches<Item>(items: readonly Item[], passagesOf: (item: Item) => number): Iterable<Item[]> {
  let batch: Item[] = [];
  let passages = 0;
  for (const item of items) {
    batch.push(item);
    passages += 1 + passagesOf(item);
    if (passages < PASSAGES_PER_REQUEST) continue;
    yield batch;
    [batch, passages] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

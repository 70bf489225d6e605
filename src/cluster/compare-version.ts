import type { Cluster } from './cluster.js';
import { ClusterError } from './cluster-error.js';
import { type DocumentEntry, unpack } from './document-entry.js';
import { patienceOfBuilders } from './patience.js';
import type { Prepared, PreparedDocument } from './prepare.js';
import { indexName, type Kind } from './versions.js';

/** So many documents are read back and compared, spread over all. */
const SAMPLE = 20;

/**
 * Checks a version before readers take it over: as many documents, passages and events as were read, and of some documents that
 * every passage is, word for word, what was read of the file.
 * @throws ClusterError with what is wrong
 */
export async function compareVersion(
  cluster: Cluster,
  prefix: string,
  { version, documents, passages }: Prepared,
  events: number,
): Promise<void> {
  const wanted: readonly [Kind, number][] = [
    ['documents', documents.length],
    ['passages', passages],
    ['events', events],
  ];
  for (const [kind, count] of wanted) {
    const path = `/${indexName(prefix, kind, version)}/_count`;
    const found = await cluster.send<{ count: number }>({ method: 'GET', path }, patienceOfBuilders());
    if (found.count !== count)
      throw new ClusterError(`The index holds ${found.count} ${kind} where ${count} were written.`);
  }
  const step = Math.max(1, Math.floor(documents.length / SAMPLE));
  const sample = documents.filter((_, at) => at % step === 0);
  for (const document of sample) await compare(cluster, indexName(prefix, 'documents', version), document);
}

async function compare(cluster: Cluster, index: string, { key, entry }: PreparedDocument): Promise<void> {
  const { _source } = await cluster.send<{ _source: { data: string } }>(
    { method: 'GET', path: `/${index}/_doc/${key}` },
    patienceOfBuilders(),
  );
  const { document, passages } = unpack<DocumentEntry>(_source.data);
  const isSame = entry.passages.every(
    ({ start, end }, n) =>
      passages[n]?.start === start &&
      document.text.slice(start, end) === entry.document.text.slice(start, end),
  );
  if (!isSame) throw new ClusterError(`${entry.document.path} does not read in the index as in its file.`);
}

import type { Cluster } from './cluster.js';
import { ClusterAwayError, ClusterError } from './cluster-error.js';
import { patienceOfBuilders } from './patience.js';

/** One line pair of a bulk request: a document to be written, or one to be deleted where there is no source. */
export interface BulkLine {
  readonly index: string;
  readonly id: string;
  readonly source?: object;
}

/** So many requests are under way at the same time. */
const PARALLEL = 3;
const TRIES = 6;

interface BulkAnswer {
  readonly errors: boolean;
  readonly items: readonly Record<
    string,
    { readonly _id: string; readonly status: number; readonly error?: { type: string; reason: string } }
  >[];
}

/**
 * Writes lines, again those that the cluster had no time for; all of them are acknowledged when it resolves.
 * @throws ClusterError when the cluster refuses one
 */
export async function writeLines(cluster: Cluster, lines: readonly BulkLine[]): Promise<void> {
  let left = lines;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === TRIES) throw new ClusterAwayError('the cluster has no time to take documents in');
    const answer = await cluster.send<BulkAnswer>(
      {
        method: 'POST',
        path: '/_bulk',
        lines: left.flatMap(({ index, id, source }) =>
          source === undefined
            ? [{ delete: { _index: index, _id: id } }]
            : [{ index: { _index: index, _id: id } }, source],
        ),
      },
      patienceOfBuilders(),
    );
    if (!answer.errors) return;
    left = left.filter((_, at) => mustBeWrittenAgain(Object.values(answer.items[at] ?? {})[0]));
  }
}

function mustBeWrittenAgain(item: { status: number; error?: { type: string; reason: string } } | undefined) {
  if (item?.error === undefined) return item === undefined;
  const { status, error } = item;
  const isBlocked = error.type === 'cluster_block_exception';
  if (isBlocked)
    throw new ClusterError(
      `The cluster takes nothing in: ${error.reason} Look at the disks of its nodes; see docs/operate.md.`,
    );
  if (status === 429 || status === 503) return true;
  throw new ClusterError(`The cluster refuses a document: ${error.type}: ${error.reason}.`);
}

/** Runs a task for each item, a few at the same time. The first fault ends it. */
export async function inParallel<Item>(
  items: Iterable<Item>,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const work = async () => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) await run(next.value);
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
}

import { CorpusError } from '../corpus/corpus-error.js';
import type { Corpus, Problem } from '../corpus/document.js';
import { documentVersion, indexVersion } from './index-version.js';

/** What came of reading the folder again. Paths are those of documents, each once, in the order of the corpus. */
export interface LoadReport {
  /** `same`: nothing changed. `failed`: the documents before stay; `reason` says why, for everybody who may reload. */
  readonly outcome: 'taken' | 'same' | 'failed';
  readonly reason?: string;
  /** What went wrong, for the log alone: it may name places on the disk of the bot. */
  readonly fault?: unknown;
  /** Documents that are quoted now. */
  readonly documents: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files whose last good version stays, each with all that is wrong with it. */
  readonly faulty: readonly Problem[];
}

export interface ReloadOptions {
  /** What is quoted now. */
  readonly current: () => Corpus;
  /** Reads the folder as it is. */
  readonly load: () => Promise<Corpus>;
  /** Makes another corpus ready and has it take over. */
  readonly take: (corpus: Corpus) => Promise<void>;
}

const EMPTY = 'there is no document in the folder that can be read';
const IN_LOG = 'something went wrong, and the log of the bot says what';

/**
 * Makes what reads the folder again. Whoever asks while it is being read gets one more reading after it, together with
 * all others who ask meanwhile: what they know of may have come too late for the first.
 */
export function createReload(options: ReloadOptions): () => Promise<LoadReport> {
  let running: Promise<LoadReport> | undefined;
  let next: Promise<LoadReport> | undefined;
  const begin = () => {
    running = reload(options).finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (running === undefined) return begin();
    next ??= running.then(() => {
      next = undefined;
      return begin();
    });
    return next;
  };
}

async function reload({ current, load, take }: ReloadOptions): Promise<LoadReport> {
  const before = current();
  const failed = (reason: string, fault?: unknown): LoadReport => ({
    ...differences(before, before),
    outcome: 'failed',
    reason,
    ...(fault !== undefined && { fault }),
    documents: before.documents.length,
    faulty: [],
  });
  try {
    const now = await load();
    if (now.documents.length === 0 && before.documents.length > 0) return failed(EMPTY);
    const isSame = indexVersion(now) === indexVersion(before) && sameProblems(now, before);
    if (!isSame) await take(now);
    return {
      ...differences(before, now),
      outcome: isSame ? 'same' : 'taken',
      documents: now.documents.length,
      faulty: faultyFiles(now.problems),
    };
  } catch (error) {
    return failed(
      error instanceof CorpusError ? `the folder of documents cannot be read (${error.reason})` : IN_LOG,
      error,
    );
  }
}

function differences(before: Corpus, now: Corpus): Pick<LoadReport, 'added' | 'changed' | 'removed'> {
  const [was, is] = [versionsByPath(before), versionsByPath(now)];
  const paths = [...is.keys()];
  return {
    added: paths.filter((path) => !was.has(path)),
    changed: paths.filter((path) => was.has(path) && was.get(path) !== is.get(path)),
    removed: [...was.keys()].filter((path) => !is.has(path)),
  };
}

/** A file may hold several documents. */
function versionsByPath({ documents }: Corpus): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const document of documents) {
    const { path } = document;
    versions.set(path, `${versions.get(path) ?? ''}${documentVersion(document)}\n`);
  }
  return versions;
}

/** `/status` shows them, so that a new fault is news although nothing else changed. */
function sameProblems(a: Corpus, b: Corpus): boolean {
  return JSON.stringify(a.problems) === JSON.stringify(b.problems);
}

function faultyFiles(problems: readonly Problem[]): Problem[] {
  const kept = new Set(problems.filter(({ kind }) => kind === 'kept').map(({ path }) => path));
  return problems.filter(({ path }) => kept.has(path));
}

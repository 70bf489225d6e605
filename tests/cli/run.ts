import { PassThrough, Readable } from 'node:stream';
import type { Answer } from '../../src/answering/answer.js';
import type { ExplainingEngine, Explanation } from '../../src/answering/engine.js';
import type { CliIo } from '../../src/cli/cli-io.js';
import type { CliParts, LoadedCorpus } from '../../src/cli/command.js';
import { runCli } from '../../src/cli/run-cli.js';
import type { Corpus } from '../../src/corpus/document.js';
import { loadCorpus } from '../../src/corpus/load.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in this process, with streams in place of a terminal. */
export async function run(
  argv: readonly string[],
  {
    stdin = '',
    env = {},
    parts = {},
  }: { stdin?: string; env?: Record<string, string>; parts?: Partial<CliParts> } = {},
): Promise<Run> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const printed = Promise.all([textOf(stdout), textOf(stderr)]);
  const io: CliIo = {
    stdin: Readable.from(stdin === '' ? [] : [stdin]),
    stdout,
    stderr,
    env,
    untilStopped: async () => undefined,
  };
  const code = await runCli(argv, io, { ...noParts, ...parts });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { code, stdout: out, stderr: err };
}

/** Documents as if they had been read from a folder. */
export function loadedOf(corpus: Corpus): LoadedCorpus {
  return { corpus, folder: 'documents', judged: async () => undefined };
}

/** A part that reads a folder for commands that need no settings. */
export const readingParts: Pick<CliParts, 'loadCorpus'> = {
  loadCorpus: async (folder) => loadedOf(await loadCorpus(folder)),
};

/** Parts that answer each question as a table says, and refuse the others. */
export function partsOf(
  corpus: Corpus,
  answers: (question: string) => Answer,
  verify: ExplainingEngine['verify'] = async (statement) => ({ statement, verdict: 'nothing', evidence: [] }),
): Partial<CliParts> {
  const engine: ExplainingEngine = {
    corpus,
    ask: async (question) => answers(question),
    verify,
    explain: async (question) => [explanationOf(question)],
  };
  return {
    loadCorpus: async () => loadedOf(corpus),
    createEngine: async () => engine,
  };
}

/** A made-up explanation of one quote. */
export function explanationOf(question: string): Explanation {
  return {
    question,
    kind: 'who',
    terms: [{ word: 'lock', variants: ['lock', 'bolt'] }],
    reader: 'lexical',
    confidence: 0.75,
    threshold: 0.2,
    confidenceShares: [
      { feature: 'coverage', share: 2 },
      { feature: 'unknownShare', share: -0.5 },
    ],
    quotes: [
      {
        documentId: 'note',
        start: 0,
        end: 17,
        belief: 0.5,
        logit: 1.5,
        shares: [{ feature: 'bm25', share: 1 }],
      },
    ],
  };
}

const noParts: CliParts = {
  loadCorpus: () => Promise.reject(new Error('this command reads no documents')),
  createEngine: () => Promise.reject(new Error('this command asks nothing')),
  openIndexed: async () => undefined,
  openIndexing: () => Promise.reject(new Error('this command fills no index')),
  simulate: () => Promise.reject(new Error('this command needs no channel')),
  registerCommands: () => Promise.reject(new Error('this command registers nothing')),
  createRelater: () => Promise.reject(new Error('this command judges no pairs')),
};

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

import type { BuildReport, Progress } from '../cluster/build-version.js';
import { type CliIo, write } from './cli-io.js';
import type { CliCommand } from './command.js';
import { collectionOf, corpusFlag, openCorpus } from './open-corpus.js';
import { parseFlags, UsageError } from './usage.js';

const flags = {
  rollback: { type: 'boolean', says: 'have the version before read again; nothing is built' },
  prune: { type: 'boolean', says: 'remove all versions but the one in use; nothing is built' },
  json: { type: 'boolean', says: 'print one JSON object instead of text' },
  ...corpusFlag,
} as const;

/** Progress is told again after so many documents more. */
const TELL_EVERY = 100;

export const index: CliCommand = {
  name: 'index',
  summary: 'write the documents into an OpenSearch cluster, check them there and have them read',
  synopsis: '[options]',
  flags,
  notes: [
    'Needs OPENSEARCH_URL. Only what changed is sent; run it again after it was interrupted, and it goes on.\n' +
      'Those who read the version before notice nothing, and it stays for --rollback until --prune removes it.',
  ],
  examples: ['casebook index --corpus ./documents', 'casebook index --rollback', 'casebook index --prune'],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(index, flags, args);
    if (positionals.length > 0)
      throw new UsageError('index takes no words: give the folder as --corpus DIR.');
    if (values.rollback === true && values.prune === true)
      throw new UsageError('--rollback and --prune are two things: give one of them.');
    const indexing = await parts.openIndexing(await collectionOf(values, io.env));
    if (values.rollback === true) {
      const version = await indexing.rollBack();
      return tell(io, values.json === true, { version }, `${version} is read from now on.`);
    }
    if (values.prune === true) {
      const removed = await indexing.prune();
      const text = removed.length === 0 ? 'There was nothing to remove.' : `Removed: ${removed.join(', ')}.`;
      return tell(io, values.json === true, { removed }, text);
    }
    const { corpus } = await openCorpus(values, io.env, parts);
    const report = await indexing.build(corpus, progressTo(io));
    return tell(io, values.json === true, report, textOf(report));
  },
};

async function tell(io: CliIo, isJson: boolean, value: object, text: string): Promise<number> {
  await write(io.stdout, `${isJson ? JSON.stringify(value) : text}\n`);
  return 0;
}

function textOf({
  version,
  outcome,
  documents,
  passages,
  events,
  written,
  kept,
  removed,
}: BuildReport): string {
  const holds = `${documents} documents, ${passages} passages, ${events} events`;
  if (outcome === 'same') return `${version} is in use already: ${holds}.`;
  return `${version} is read from now on: ${holds}. Written ${written}, there already ${kept}, taken out ${removed}.`;
}

function progressTo({ stderr }: CliIo): (progress: Progress) => void {
  let last = -TELL_EVERY;
  return ({ stage, done, all }) => {
    if (stage === 'documents') {
      if (done < all && done - last < TELL_EVERY) return;
      last = done;
      stderr.write(`documents: ${done} of ${all}\n`);
    } else stderr.write(`${stage}\n`);
  };
}

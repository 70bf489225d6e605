import { inspectCorpus } from '../console/inspection.js';
import { jsonLine } from '../console/json-line.js';
import { printInspection } from '../console/print-inspection.js';
import { describeTerminal } from '../console/terminal.js';
import { NoDocumentsError } from '../corpus/corpus-error.js';
import { unreadFiles } from '../corpus/unread-files.js';
import { write } from './cli-io.js';
import type { CliCommand } from './command.js';
import { chooseCorpus, corpusFlag } from './open-corpus.js';
import { parseFlags, refuseWords, UsageError } from './usage.js';

const flags = {
  json: { type: 'boolean', says: 'print one JSON object a line, a document each' },
  sentences: {
    type: 'boolean',
    says: 'with --json: tell of every sentence how it was read, and who says it',
  },
  ...corpusFlag,
} as const;

export const check: CliCommand = {
  name: 'check',
  summary: 'show what was read, what was cut and why, and what is wrong',
  synopsis: '[options]',
  flags,
  notes: [
    'Exit code 1 when a file has a problem or is not read, or no document is there: the others are loaded\nall the same.',
  ],
  examples: [
    'casebook check --corpus ./documents',
    'casebook check --json | jq -r "select(.problems != []) | .path"',
  ],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(check, flags, args);
    refuseWords(check, positionals);
    if (values.sentences === true && values.json !== true) {
      throw new UsageError('--sentences goes with --json: casebook check --json --sentences');
    }
    const { folder } = await chooseCorpus(values, io.env);
    const { corpus } = await parts.loadCorpus(folder);
    const { findDates } = await import('../dates/find-dates.js');
    const stances =
      values.sentences === true
        ? (await import('../evidence/sentence-index/stance-index.js')).buildStanceIndex(corpus)
        : undefined;
    const files = inspectCorpus(corpus, findDates, stances);
    const text =
      values.json === true
        ? files.map(jsonLine).join('')
        : printInspection(files, corpus, describeTerminal(io.stdout, io.env));
    await write(io.stdout, text);
    if (corpus.documents.length === 0) throw new NoDocumentsError(folder, unreadFiles(corpus).length);
    return corpus.problems.length > 0 ? 1 : 0;
  },
};

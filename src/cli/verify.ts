import { jsonLine } from '../console/json-line.js';
import { printVerification } from '../console/print-verification.js';
import { describeTerminal } from '../console/terminal.js';
import { verificationToJson } from '../console/verification-json.js';
import { answerLines } from './answer-lines.js';
import { type CliIo, write } from './cli-io.js';
import type { CliCommand, CliParts } from './command.js';
import { type ChosenCorpus, chooseCorpus, corpusFlag, openChosenIndex } from './open-corpus.js';
import { parseFlags, UsageError } from './usage.js';

const flags = {
  json: { type: 'boolean', says: 'print one JSON object instead of text' },
  batch: { type: 'boolean', says: 'read statements from standard input, print one JSON object a line' },
  ...corpusFlag,
} as const;

export const verify: CliCommand = {
  name: 'verify',
  summary: 'set a statement beside what the documents say on it',
  synopsis: '[options] STATEMENT',
  flags,
  notes: [
    'The verdict is "supported" where a document itself says so, "disputed" where one contradicts it,\n' +
      '"reported" where it is only told as somebody\'s word, "mentioned" where the documents speak of the matter\n' +
      'without saying so, else "nothing".',
    'Exit code 0 whatever the verdict. With --batch every line gives one object, in the same order.',
  ],
  examples: [
    'casebook verify "Xu Mingxing was detained by the police."',
    'casebook verify --json --corpus ./documents "The bridge had been inspected."',
    'casebook verify --batch < statements.txt > verdicts.jsonl',
  ],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(verify, flags, args);
    const statement = positionals.join(' ').trim();
    if (values.batch === true && statement !== '') {
      throw new UsageError('--batch reads its statements from standard input: give none beside it.');
    }
    if (values.batch !== true && statement === '') {
      throw new UsageError('State something: casebook verify "Xu Mingxing was detained by the police."');
    }
    const indexed = await openChosenIndex(values, io.env, parts);
    const { corpus, engine } = indexed ?? (await openFolder(values, io, parts));
    if (values.batch === true) {
      await answerLines(io, async (line) => verificationToJson(await engine.verify(line), corpus));
      return 0;
    }
    const verification = await engine.verify(statement);
    await write(
      io.stdout,
      values.json === true
        ? jsonLine(verificationToJson(verification, corpus))
        : printVerification(verification, corpus, describeTerminal(io.stdout, io.env)),
    );
    return 0;
  },
};

/** A folder in which nothing could be read says nothing on any statement. */
async function openFolder(chosen: ChosenCorpus, { env }: CliIo, parts: CliParts) {
  const { folder, reader } = await chooseCorpus(chosen, env);
  const loaded = await parts.loadCorpus(folder, true);
  return { corpus: loaded.corpus, engine: await parts.createEngine(loaded, reader) };
}

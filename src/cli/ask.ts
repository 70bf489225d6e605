import { jsonLine } from '../console/json-line.js';
import { printAnswer } from '../console/print-answer.js';
import { printExplanation } from '../console/print-explanation.js';
import { describeTerminal } from '../console/terminal.js';
import { answerToJson } from '../export/answer-json.js';
import { answerLines } from './answer-lines.js';
import { write } from './cli-io.js';
import type { CliCommand } from './command.js';
import { narrow, narrowFlags } from './narrow.js';
import { corpusFlag, openWithEngine } from './open-corpus.js';
import { parseFlags, UsageError } from './usage.js';

const flags = {
  json: { type: 'boolean', says: 'print one JSON object instead of text' },
  explain: { type: 'boolean', says: 'show, too, what made the scores and the confidence' },
  batch: { type: 'boolean', says: 'read questions from standard input, print one JSON object a line' },
  ...corpusFlag,
  ...narrowFlags,
} as const;

export const ask: CliCommand = {
  name: 'ask',
  summary: 'answer a question with word-for-word quotes',
  synopsis: '[options] QUESTION',
  flags,
  notes: [
    'Exit code 0 also when the documents do not answer. With --batch every line gives one object, in the\n' +
      'same order; an empty line is a question that says nothing, so it is refused like one.',
    '--explain with --json adds the key "explanation"; its shape may change with the engine.',
  ],
  examples: [
    'casebook ask "Was Xu Mingxing detained by the police?"',
    'casebook ask --json --corpus ./documents "How much was lost?"',
    'casebook ask --batch < questions.txt > answers.jsonl',
  ],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(ask, flags, args);
    const question = positionals.join(' ').trim();
    if (values.batch === true && question !== '') {
      throw new UsageError('--batch reads its questions from standard input: give no question beside it.');
    }
    if (values.batch === true && values.explain === true) {
      throw new UsageError('--explain explains one question: leave --batch out.');
    }
    if (values.batch !== true && question === '') {
      throw new UsageError('Ask something: casebook ask "Was Xu Mingxing detained by the police?"');
    }
    const { corpus, engine } = await openWithEngine(values, io.env, parts);
    const filter = narrow(corpus, values);
    if (values.batch === true) {
      await answerLines(io, async (line) => answerToJson(await engine.ask(line, filter), corpus));
      return 0;
    }

    const answer = await engine.ask(question, filter);
    const explanation = values.explain === true ? await engine.explain(question, filter) : undefined;
    if (values.json === true) {
      const json = { ...answerToJson(answer, corpus), ...(explanation === undefined ? {} : { explanation }) };
      await write(io.stdout, jsonLine(json));
      return 0;
    }
    const terminal = describeTerminal(io.stdout, io.env);
    await write(io.stdout, printAnswer(answer, corpus, terminal));
    if (explanation !== undefined) await write(io.stdout, printExplanation(explanation, terminal));
    return 0;
  },
};

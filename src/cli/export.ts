import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { visibleLine, visibleText } from '../console/visible-text.js';
import type { Corpus } from '../corpus/document.js';
import type { LeftOut } from '../export/calendar.js';
import { ANSWER_FORMATS, TIMELINE_FORMATS } from '../export/formats.js';
import { type CliIo, write } from './cli-io.js';
import type { CliCommand, CliParts } from './command.js';
import { narrow, narrowFlags } from './narrow.js';
import { corpusFlag, openCorpus } from './open-corpus.js';
import { parseFlags, UsageError, type Values } from './usage.js';
import { writing } from './writing.js';

const flags = {
  timeline: { type: 'boolean', says: 'the timeline' },
  question: { type: 'string', value: 'QUESTION', says: 'the answer to this question' },
  format: {
    type: 'string',
    value: 'FORMAT',
    says: 'json, csv, md (Markdown) or, of a timeline, ics (a calendar)',
  },
  out: { type: 'string', value: 'FILE', says: 'write into this file instead of standard output' },
  topic: { type: 'string', value: 'WORDS', says: 'of a timeline: only events about this' },
  ...narrowFlags,
  ...corpusFlag,
} as const;

export const exportFile: CliCommand = {
  name: 'export',
  summary: 'write the timeline or an answer, with citations, as a file for other programs',
  synopsis: '--timeline|--question QUESTION --format FORMAT [options]',
  flags,
  notes: [
    'Every event and quote comes with how it is said, by whom, where it stands, and what is on record beside it.',
    'A calendar holds what has a day, and weeks, months and years marked as such; standard error tells what it\ncannot hold. In csv a cell that a spreadsheet would run as a formula has an apostrophe in front.',
  ],
  examples: [
    'casebook export --timeline --format ics --out timeline.ics',
    'casebook export --timeline --format csv --topic "Beijing office" --out office.csv',
    'casebook export --question "Was Xu Mingxing detained by the police?" --format md',
  ],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(exportFile, flags, args);
    const question = (values.question ?? '').trim();
    if ((values.timeline === true) === (question !== '') || positionals.length > 0) {
      throw new UsageError(
        'Say what: casebook export --timeline, or casebook export --question "Was Xu Mingxing detained by the police?"',
      );
    }
    const opened = await openCorpus(values, io.env, parts);
    const text =
      values.timeline === true
        ? await timelineText(values, opened.corpus, io)
        : await answerText(question, values, opened, parts);
    if (text === undefined) return 1;
    await deliver(text, values.out, io);
    return 0;
  },
};

type Given = Values<typeof flags>;

/** @returns undefined where nothing is left for a calendar, which may not be empty; standard error tells */
async function timelineText(values: Given, corpus: Corpus, io: CliIo): Promise<string | undefined> {
  const format = choose(values.format, TIMELINE_FORMATS, '--timeline');
  const topic = (values.topic ?? '').trim();
  const filter = { ...narrow(corpus, values), ...(topic === '' ? {} : { topic }) };
  const [{ buildTimeline }, { exportTimeline }, { englishWords }] = await Promise.all([
    import('../timeline/build-timeline.js'),
    import('../export/export-timeline.js'),
    import('../export/words.js'),
  ]);
  const built = buildTimeline(corpus, filter);
  const options = { words: englishWords, madeMs: Date.now() };
  const { text, events, leftOut } = exportTimeline(built, corpus, format, options);
  const told = leftOutText(leftOut);
  if (format === 'ics' && events === 0) {
    const why = told === '' ? '' : ` (${told})`;
    await write(io.stderr, `casebook: No event has a day that a calendar can hold${why}.\n`);
    return undefined;
  }
  if (told !== '') await write(io.stderr, `Left out of the calendar: ${told}.\n`);
  return text;
}

async function answerText(
  question: string,
  values: Given,
  opened: Awaited<ReturnType<typeof openCorpus>>,
  parts: CliParts,
): Promise<string> {
  const format = choose(values.format, ANSWER_FORMATS, '--question');
  if (values.topic !== undefined)
    throw new UsageError('--topic narrows a timeline: leave it out with --question.');
  const { corpus, reader } = opened;
  const filter = narrow(corpus, values);
  const engine = await parts.createEngine(opened, reader);
  const answer = await engine.ask(question, filter);
  const [{ exportAnswer }, { englishWords }] = await Promise.all([
    import('../export/export-answer.js'),
    import('../export/words.js'),
  ]);
  return exportAnswer(answer, corpus, format, englishWords);
}

function choose<F extends string>(given: string | undefined, formats: readonly F[], what: string): F {
  const format = formats.find((name) => name === given);
  if (format !== undefined) return format;
  const fault = given === undefined ? '' : `, not "${given}"`;
  throw new UsageError(`${what} takes --format ${formats.join(', ')}${fault}.`);
}

function leftOutText({ undated, withoutYear, tooVague }: LeftOut): string {
  return [
    undated > 0 ? `${undated} without a date` : '',
    withoutYear > 0 ? `${withoutYear} without a year` : '',
    tooVague > 0 ? `${tooVague} known to a decade or less exactly` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

async function deliver(text: string, out: string | undefined, io: CliIo): Promise<void> {
  if (out === undefined) {
    // What a terminal would obey is shown to it as a sign; a pipe gets the file as it is.
    await write(io.stdout, io.stdout.isTTY === true ? visibleText(text) : text);
    return;
  }
  await writing(out, () => writeFile(out, text));
  await write(io.stderr, `written ${visibleLine(resolve(out))}\n`);
}

import { writeFile } from 'node:fs/promises';
import { jsonLine } from '../console/json-line.js';
import { printTimeline } from '../console/print-timeline.js';
import { describeTerminal } from '../console/terminal.js';
import type { Timeline } from '../timeline/timeline.js';
import { write } from './cli-io.js';
import type { CliCommand } from './command.js';
import { narrow, narrowFlags } from './narrow.js';
import { corpusFlag, openChosenIndex, openCorpus } from './open-corpus.js';
import { parseFlags, UsageError } from './usage.js';
import { writing } from './writing.js';

const ORDERS = ['oldest', 'newest'];

const flags = {
  topic: {
    type: 'string',
    value: 'WORDS',
    says: 'only events about this; words without a flag mean the same',
  },
  ...narrowFlags,
  order: { type: 'string', value: 'ORDER', says: 'oldest (default) or newest first' },
  json: { type: 'boolean', says: 'print one JSON object instead of text' },
  png: { type: 'string', value: 'FILE', says: 'draw the timeline into this file, too' },
  ...corpusFlag,
} as const;

export const timeline: CliCommand = {
  name: 'timeline',
  summary: 'show what happened when, as exactly as the documents say',
  synopsis: '[options] [TOPIC]',
  flags,
  notes: [
    '--from and --to are about the days of the events; what has no date stays out when they are given.',
  ],
  examples: [
    'casebook timeline',
    'casebook timeline --from 2018-09 --to 2018-10 --png timeline.png',
    'casebook timeline --json "Shanghai"',
  ],

  async run(args, io, parts) {
    const { values, positionals } = parseFlags(timeline, flags, args);
    const topic = [values.topic ?? '', ...positionals].join(' ').trim();
    const order = values.order ?? 'oldest';
    if (!ORDERS.includes(order)) throw new UsageError(`--order takes oldest or newest, not "${order}".`);
    const indexed = await openChosenIndex(values, io.env, parts);
    const { corpus } = indexed ?? (await openCorpus(values, io.env, parts));
    const filter = { ...narrow(corpus, values), ...(topic === '' ? {} : { topic }) };
    const [{ buildTimeline }, { timelineToJson }] = await Promise.all([
      import('../timeline/build-timeline.js'),
      import('../timeline/timeline-json.js'),
    ]);
    const whole = (await indexed?.service.timeline(filter)) ?? buildTimeline(corpus, filter);
    const built = ordered(whole, order === 'newest');
    if (values.png !== undefined) await savePicture(values.png, built);
    const text =
      values.json === true
        ? jsonLine(timelineToJson(built, corpus))
        : printTimeline(built, corpus, describeTerminal(io.stdout, io.env));
    await write(io.stdout, text);
    return 0;
  },
};

/** Turns the dated events round; those without a year stay last, for nobody knows where they belong. */
function ordered(built: Timeline, isNewestFirst: boolean): Timeline {
  if (!isNewestFirst) return built;
  const hasYear = ({ date }: Timeline['events'][number]) => date !== null && !date.startsWith('XXXX');
  const dated = built.events.filter(hasYear).reverse();
  return { ...built, events: [...dated, ...built.events.filter((event) => !hasYear(event))] };
}

async function savePicture(file: string, built: Timeline): Promise<void> {
  const [{ drawTimeline }, { toPng }] = await Promise.all([
    import('../timeline/chart/chart.js'),
    import('../timeline/chart/chart-png.js'),
  ]);
  const svg = drawTimeline(built);
  if (svg === null)
    throw new UsageError('There are fewer than two dated events: nothing to draw. Leave --png out.');
  await writing(file, async () => writeFile(file, await toPng(svg)));
}

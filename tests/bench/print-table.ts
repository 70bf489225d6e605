import { arch, cpus, platform, totalmem } from 'node:os';
import type { Percentiles, SizeFigures } from './measure-size.js';

const START = '<!-- written by npm run bench: from here -->';
const END = '<!-- npm run bench: to here -->';

/** The figures of all sizes as Markdown: a column a size, and the machine below it. */
export function figuresToMarkdown(sizes: readonly SizeFigures[]): string {
  const engines = [...new Set(sizes.flatMap(({ questions }) => Object.keys(questions)))];
  const row = (label: string, of: (size: SizeFigures) => string) => [label, ...sizes.map(of)];
  const rows = [
    row('passages', ({ passages }) => passages.toLocaleString('en')),
    ['---', ...sizes.map(() => '---:')],
    row('text, MB', ({ megabytes }) => number(megabytes)),
    row('first load, s a MB', ({ firstLoadS, megabytes }) => number(firstLoadS / megabytes)),
    row('first load by the clock, s a MB', ({ firstLoadClockS, megabytes }) =>
      number(firstLoadClockS / megabytes),
    ),
    row('timeline, s a MB', ({ timelineS, megabytes }) => number(timelineS / megabytes)),
    row('start from the store, s', ({ fromStoreS }) => number(fromStoreS)),
    row('one file changed: read again and ready, s', ({ oneChangedS }) => number(oneChangedS)),
    row('first question of a process, ms', ({ firstQuestionMs }) => number(firstQuestionMs)),
    ...engines.map((engine) => row(`${engine}: a question, ms`, ({ questions }) => both(questions[engine]))),
    row('times MiniSearch, p50', ({ questions }) => ratio(questions.Casebook, questions.MiniSearch)),
    row('suggestions, ms', ({ suggestion }) => both(suggestion)),
    row('peak memory, MB', ({ peakMb }) => peakMb.toFixed(0)),
  ];
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `${table}\n\n${[...growths(sizes), machine(), ...missing(engines)].join(' ')}\n`;
}

/** Puts the table into a page, between the two marks. @throws RangeError when the page lacks them */
export function putInto(page: string, table: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new RangeError(`The page lacks the lines ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${table}\n${page.slice(end)}`;
}

/** By which power of the text a cost grows from the smallest size to the largest. */
function growths(sizes: readonly SizeFigures[]): string[] {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || large === undefined || small === large) return [];
  const power = (of: (size: SizeFigures) => number) =>
    number(Math.log(of(large) / of(small)) / Math.log(large.megabytes / small.megabytes));
  return [
    `From the smallest to the largest, first load grows with the text to the power of ${power((size) => size.firstLoadS)},`,
    `the timeline of ${power((size) => size.timelineS)}, a question (p50) of ${power((size) => size.questions.Casebook?.p50 ?? 0)}.`,
  ];
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Processor time on ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}, ${memory} GB, ${platform()} ${arch()}), Node.js ${process.version}, without the network.`;
}

function missing(engines: readonly string[]): string[] {
  return engines.includes('SQLite FTS5')
    ? []
    : ['SQLite FTS5 was left out: this Node.js has no `node:sqlite`.'];
}

function number(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

function both(figures: Percentiles | undefined): string {
  return figures === undefined ? '' : `${number(figures.p50)} / ${number(figures.p99)}`;
}

function ratio(own: Percentiles | undefined, peer: Percentiles | undefined): string {
  return own === undefined || peer === undefined ? '' : number(own.p50 / peer.p50);
}

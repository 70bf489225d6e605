import { measurementNames, measurementSpecs } from './measurements.js';
import { writeMeasurement } from './print-report.js';
import type { Report, SetResult } from './report.js';

/** Times are of the machine, not of the program: they stand in no file that is kept. */
const kept = measurementNames.filter((name) => measurementSpecs[name].unit !== 'ms');

/**
 * Gives the report as a Markdown table: a row a measurement, a column a set; a table a system where there are several. Measurements that
 * no set has are left out, and so are times.
 */
export function reportToMarkdown({ results, sample }: Report): string {
  const systems = [...new Set(results.map(({ system }) => system))];
  const note = sample === null ? [] : [`A sample of about ${sample} of each set.`];
  const tables = systems.map((system) => {
    const own = results.filter((result) => result.system === system);
    return systems.length === 1 ? tableOf(own) : `**${system}**\n\n${tableOf(own)}`;
  });
  return `${[...note, ...tables].join('\n\n')}\n`;
}

function tableOf(results: readonly SetResult[]): string {
  const measured = kept.filter((name) => results.some(({ figures }) => figures[name] !== null));
  const rows = [
    ['', ...results.map(({ set }) => set)],
    ['---', ...results.map(() => '---:')],
    ['questions, pages or rumours', ...results.map(({ items }) => String(items))],
    ...measured.map((name) => [
      measurementSpecs[name].label,
      ...results.map(({ figures }) => writeMeasurement(name, figures[name])),
    ]),
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const START = '<!-- written by npm run measure: from here -->';
const END = '<!-- to here -->';

/**
 * Puts a table into a page, between the two marks that say that it is written by a command.
 * @throws RangeError when the page lacks the marks
 */
export function putInto(page: string, table: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new RangeError(`The page lacks the lines ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${table}\n${page.slice(end)}`;
}

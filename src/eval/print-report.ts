import type { Comparison, MeasurementChange } from './compare.js';
import type { Failure } from './failures.js';
import { type MeasurementName, measurementNames, measurementSpecs } from './measurements.js';
import type { Report, SetResult } from './report.js';
import { alignTable } from './table.js';

const MISSING = '–';

/**
 * Makes a table for people: a row a measurement, a column a set; with baselines, a table a set and a column a system. Measurements
 * that no column has are left out.
 */
export function printReport({ results, sample, reader }: Report): string {
  const sets = [...new Set(results.map(({ set }) => set))];
  const systems = new Set(results.map(({ system }) => system));
  const note = [
    reader === undefined ? '' : `Read by: ${reader}\n`,
    sample === null ? '' : `A sample of about ${sample} of each set.\n`,
    reader === undefined && sample === null ? '' : '\n',
  ].join('');
  if (systems.size <= 1) return note + printColumns('', results, ({ set }) => set);
  const tables = sets.map((set) => {
    const own = results.filter((result) => result.set === set);
    return printColumns(set, own, ({ system }) => system);
  });
  return note + tables.join('\n');
}

function printColumns(
  corner: string,
  results: readonly SetResult[],
  headingOf: (result: SetResult) => string,
): string {
  const measured = measurementNames.filter((name) => results.some(({ figures }) => figures[name] !== null));
  return alignTable([
    [corner, ...results.map(headingOf)],
    ['questions or pages', ...results.map(({ items }) => String(items))],
    ['of them answerable', ...results.map(({ answerable }) => String(answerable ?? MISSING))],
    ...measured.map((name) => [
      measurementSpecs[name].label,
      ...results.map(({ figures }) => writeMeasurement(name, figures[name])),
    ]),
  ]);
}

/** Makes a table a set and system: each measurement before, now, and by how much it got better or worse. */
export function printComparison(comparisons: readonly Comparison[]): string {
  return comparisons
    .map(({ before, after, changes }) => {
      const measured = changes.filter((change) => change.before !== null || change.after !== null);
      const others =
        after.items === before.items
          ? ''
          : `Not the same questions: ${before.items} before, ${after.items} now. Differences say little.\n`;
      return (
        alignTable([
          [`${after.set}, ${after.system}`, 'before', 'now', 'change', ''],
          ...measured.map((change) => [
            measurementSpecs[change.name].label,
            writeMeasurement(change.name, change.before),
            writeMeasurement(change.name, change.after),
            ...writeChange(change),
          ]),
        ]) + others
      );
    })
    .join('\n');
}

function writeChange({ name, by, verdict }: MeasurementChange): [string, string] {
  if (verdict === 'same') return ['=', ''];
  const sign = by > 0 ? '+' : '−';
  return [sign + writeMeasurement(name, Math.abs(by)), verdict === 'changed' ? '' : verdict];
}

/** Writes one measurement in its unit; a dash where it was not measured. */
export function writeMeasurement(name: MeasurementName, value: number | null): string {
  if (value === null) return MISSING;
  const { unit } = measurementSpecs[name];
  if (unit === 'share') return value.toFixed(3);
  if (unit === 'ms') return `${value.toFixed(1)} ms`;
  return unit === 'ratio' ? value.toFixed(2) : value.toFixed(0);
}

/** Gives the worst of each result, with what was wanted and what was shown, each text on one line. */
export function printFailures(results: readonly SetResult[]): string {
  return results
    .filter(({ failures }) => (failures ?? []).length > 0)
    .map(({ set, system, failures = [] }) =>
      [`The worst of ${set}, ${system}`, ...failures.map(printFailure)].join('\n\n'),
    )
    .map((text) => `${text}\n`)
    .join('\n');
}

const WORDING = {
  misquoted: 'does not stand in its document',
  boilerplate: 'quotes boilerplate',
  'answered-unanswerable': 'answered though the documents do not say',
  missed: 'none of the first three answers',
  unfair: 'something that a fair answer shows is missing',
  'refused-answerable': 'refused though the documents say',
  'not-first': 'another quote stands before the answer',
  page: 'cut badly',
} as const satisfies Readonly<Record<Failure['fault'], string>>;

function printFailure(failure: Failure): string {
  const { fault, id, question, group, answered, confidence, wanted, mustAlso, shown, onRecord } = failure;
  const head = `[${id}] ${question}`;
  if (fault === 'page') return head;
  const how = `${answered ? 'answered' : 'refused'}, confidence ${confidence.toFixed(3)}`;
  return [
    head,
    `  ${[WORDING[fault], how, group].filter((part) => part !== '').join(' · ')}`,
    ...wanted.map((text) => `  wanted     ${onOneLine(text)}`),
    ...mustAlso.map((text) => `  must also  ${onOneLine(text)}`),
    ...shown.map((text, i) => `  ${answered ? 'shown ' : 'held  '} ${i + 1}   ${onOneLine(text)}`),
    ...onRecord.map((text) => `  on record  ${onOneLine(text)}`),
  ].join('\n');
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

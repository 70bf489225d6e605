import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EvalSetError } from './eval-set-error.js';
import type { Failure } from './failures.js';
import { type MeasurementName, type Measurements, measurementNames } from './measurements.js';

/** What one system reached on one set. */
export interface SetResult {
  readonly set: string;
  /** `casebook`, or a baseline. */
  readonly system: string;
  /** Questions asked, or pages read. */
  readonly items: number;
  /** How many of the questions can be answered; `null` for pages. */
  readonly answerable: number | null;
  readonly figures: Measurements;
  readonly failures?: readonly Failure[];
}

/**
 * A run of `casebook eval`, as `--json` prints it:
 *
 *     { "version": 1, "sample": 200 | null, "reader": "lexical (READER=off)",
 *       "results": [ { "set": "harbour", "system": "casebook", "items": 120, "answerable": 90,
 *                      "figures": { "quoteAt1": 0.86, …, "precision": null, … },
 *                      "failures": [ … ] } ] }
 *
 * `figures` (so called in the JSON) always holds every name of `measurementSpecs`, `null` where the set does not measure it: shares are 0 to 1, lengths
 * UTF-16 code units, times milliseconds. `failures` stands there only when asked for.
 */
export interface Report {
  readonly version: 1;
  readonly sample: number | null;
  /** One line that says which reader read the sentences. */
  readonly reader?: string;
  readonly results: readonly SetResult[];
}

const DECIMALS = 6;

/** Gives the report as JSON on several lines, with a line end. */
export function reportToJson(report: Report): string {
  return `${JSON.stringify(report, (_, value) => (typeof value === 'number' ? rounded(value) : value), 2)}\n`;
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));

const measurement = z.number().nullable().default(null);
const shape = z.object({
  version: z.literal(1),
  sample: z.number().nullable(),
  reader: z.string().default('unknown'),
  results: z.array(
    z.object({
      set: z.string(),
      system: z.string(),
      items: z.number(),
      answerable: z.number().nullable(),
      figures: z.object(
        Object.fromEntries(measurementNames.map((name) => [name, measurement])) as Record<
          MeasurementName,
          typeof measurement
        >,
      ),
    }),
  ),
});

/**
 * Reads what `--json` printed earlier. A measurement that it does not have yet is `null`.
 * @throws EvalSetError when the file cannot be read or is no report
 */
export async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new EvalSetError(`There is no file ${file}`);
  });
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new EvalSetError(`${file} is not what \`casebook eval --json\` printed.`);
  }
}

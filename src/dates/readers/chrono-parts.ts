import type { ParsedResult } from 'chrono-node';
import * as en from 'chrono-node/en';
import type { Meaning } from './reading.js';

/**
 * Has chrono read one wording; undefined where it reads no day.
 * @param month - from 1 to 12, where the text names it: chrono must agree
 */
export function fromChrono(one: string, month?: number): Meaning | undefined {
  const meaning = partsOf(en.strict.parse(one)[0]);
  const agrees = month === undefined || (meaning?.kind === 'calendar' && meaning.month === month);
  return agrees ? meaning : undefined;
}

/** Takes from chrono only what the text says: it fills the rest from the clock of the machine. */
export function partsOf(result: ParsedResult | undefined): Meaning | undefined {
  const start = result?.start;
  if (!start?.isCertain('day') || !start.isCertain('month')) return undefined;
  const day = start.get('day');
  const month = start.get('month');
  if (day === null || month === null) return undefined;
  const year = start.isCertain('year') ? start.get('year') : null;
  return year === null ? { kind: 'calendar', month, day } : { kind: 'calendar', year, month, day };
}

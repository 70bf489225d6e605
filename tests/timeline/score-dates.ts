import { type ParsedResult, parse } from 'chrono-node';
import { findDatesIn } from '../../src/dates/find-dates.js';
import type { Annotated, Mark } from './dates.annotated.js';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly endValue?: string;
}

export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly errors: readonly string[];
}

/** A date counts when its span overlaps a mark's and its value, with its end, is the same to the letter. */
export function score(sentences: readonly Annotated[], find: (one: Annotated) => readonly Found[]): Score {
  let [right, marked, told] = [0, 0, 0];
  const errors: string[] = [];
  for (const one of sentences) {
    const found = [...find(one)];
    told += found.length;
    let from = 0;
    for (const mark of one.marks) {
      marked += 1;
      const start = one.text.indexOf(mark[0], from);
      if (start < 0) throw new Error(`"${mark[0]}" is not in "${one.text}"`);
      from = start + mark[0].length;
      const index = found.findIndex((date) => date.start < from && date.end > start && sameValue(date, mark));
      if (index < 0) errors.push(`missed ${mark.slice(0).join(' ')} in: ${one.text}`);
      else {
        right += 1;
        found.splice(index, 1);
      }
    }
    for (const date of found) {
      errors.push(
        `false ${one.text.slice(date.start, date.end)} = ${date.value} ${date.endValue ?? ''} in: ${one.text}`,
      );
    }
  }
  return { recall: right / marked, precision: right / told, errors };
}

export function findOurs(one: Annotated): readonly Found[] {
  return findDatesIn(one.text, [{ start: 0, end: one.text.length }], one.published);
}

/** chrono alone, read kindly: of its parts only those that it calls certain, and the relative ones it is sure of. */
export function findChrono(one: Annotated): readonly Found[] {
  const reference = one.published === undefined ? undefined : new Date(`${one.published}T12:00:00`);
  return parse(one.text, reference).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    value: isoOf(result.start, one),
    ...(result.end && { endValue: isoOf(result.end, one) }),
  }));
}

function sameValue(date: Found, [, value, endValue]: Mark): boolean {
  return date.value === value && date.endValue === endValue;
}

/** Cuts chrono's date to what the marks of the sentence ask for, so that it never loses for being too exact. */
function isoOf(parts: ParsedResult['start'], one: Annotated): string {
  const iso = `${String(parts.get('year')).padStart(4, '0')}-${String(parts.get('month')).padStart(2, '0')}-${String(parts.get('day')).padStart(2, '0')}`;
  const dated = one.published === undefined && !parts.isCertain('year') ? `XXXX${iso.slice(4)}` : iso;
  const wanted = one.marks.flatMap(([, value, endValue]) => [value, endValue ?? value]);
  return [dated, dated.slice(0, 7), dated.slice(0, 4)].find((value) => wanted.includes(value)) ?? dated;
}

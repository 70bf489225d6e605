import type { Reader } from './reading.js';

const ON_THE_TENTH =
  /\b(?:on|until|since|by)\s+(the\s+([12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?:\s+of\s+(this|last|next)\s+month)?)(?=\s*(?:[,.;)]|$)|\s+(?:and|at|when|that|after|before|we|i|you|he|she|they|it|an?|his|her|our|their|police|there|of\s+(?:this|last|that|the\s+same)\s+month)\b)/gi;

const MONTH_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ last: -1, this: 0, next: 1 }),
);

/** A day told without its month: "on the 10th". */
export const readDayOrdinals: Reader = (text) =>
  [...text.matchAll(ON_THE_TENTH)].map((match) => ({
    start: match.index + match[0].length - (match[1] ?? '').length,
    end: match.index + match[0].length,
    meaning: {
      kind: 'calendar',
      day: Number(match[2]),
      ...(match[3] && { monthShift: MONTH_SHIFTS.get(match[3].toLowerCase()) ?? 0 }),
    } as const,
  }));

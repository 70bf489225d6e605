import type { Reader } from './reading.js';

const ON_THE_TENTH =
  /\b(?:on|until|since|by)\s+(the\s+([12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?:\s+of\s+(this|last|next)\s+month)?)(?=\s*(?:[,.;)]|$)|\s+(?:and|at|when|that|after|before|we|i|you|he|she|they|it|an?|his|her|our|their|police|there|of\s+(?:this|last|that|the\s+same)\s+month)\b)/gi;

const MONTH_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ last: -1, this: 0, next: 1 }),
);

/** "your letter of the 14th inst.", "the 28th ultimo": of this month or of the last, as letters had it. */
const OF_MONTH =
  /\b([12]\d|3[01]|[1-9])(?:st|nd|rd|th)\s+(?:day\s+)?(?:(inst(?:ant|\.)?)|(ult(?:imo|\.)?)|prox(?:imo|\.)?)(?![\p{L}\p{N}])/giu;

/** A day told without its month: "on the 10th", "the 14th inst." */
export const readDayOrdinals: Reader = (text) => [
  ...[...text.matchAll(OF_MONTH)].map(({ index, 0: whole, 1: day, 2: ofThis, 3: ofLast }) => ({
    start: index,
    end: index + whole.length,
    meaning: { kind: 'calendar', day: Number(day), monthShift: ofThis ? 0 : ofLast ? -1 : 1 } as const,
  })),
  ...[...text.matchAll(ON_THE_TENTH)].map((match) => ({
    start: match.index + match[0].length - (match[1] ?? '').length,
    end: match.index + match[0].length,
    meaning: {
      kind: 'calendar',
      day: Number(match[2]),
      ...(match[3] && { monthShift: MONTH_SHIFTS.get(match[3].toLowerCase()) ?? 0 }),
    } as const,
  })),
];

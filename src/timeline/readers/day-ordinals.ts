import type { Reader } from './reading.js';

const ON_THE_TENTH =
  /\b(?:on|until|since|by)\s+(the\s+([12]\d|3[01]|[1-9])(?:st|nd|rd|th))(?=\s*(?:[,.;)]|$)|\s+(?:and|at|when|that|after|before|he|she|they|it|of\s+(?:this|last|that|the\s+same)\s+month)\b)/gi;

/** A day told without its month: "on the 10th". */
export const readDayOrdinals: Reader = (text) =>
  [...text.matchAll(ON_THE_TENTH)].map((match) => ({
    start: match.index + match[0].length - (match[1] ?? '').length,
    end: match.index + match[0].length,
    meaning: { kind: 'calendar', day: Number(match[2]) } as const,
  }));

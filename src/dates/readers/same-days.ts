import type { Reader } from './reading.js';
import { COUNT, countOf, unitOf, WEEKDAY, weekdayNumber } from './words.js';

const SAME_DAY = new RegExp(
  `\\b(${COUNT})\\s+((?:week|fortnight|month|year)s?)\\s+ago\\s+(?:on\\s+)?(?:(to\\s+the\\s+day|today|tonight|this\\s+(?:morning|afternoon|evening|day))|(this\\s+(?:week|month))|(${WEEKDAY}))\\b(?![’']s\\s)`,
  'gi',
);

/** "a year ago today", "three years ago Tuesday", "forty years ago this week": the same day, week or month, so long ago. */
export const readSameDays: Reader = (text) =>
  [...text.matchAll(SAME_DAY)].map((match) => {
    const [whole, count = '', name = '', , unit, weekday] = match;
    return {
      start: match.index,
      end: match.index + whole.length,
      meaning: {
        kind: 'same-day',
        unit: unitOf(name) as 'week' | 'month' | 'year',
        amount: -countOf(count, name),
        ...(unit && (/month/i.test(unit) ? { asMonth: true } : { asWeek: true })),
        ...(weekday && { weekday: weekdayNumber(weekday) }),
      } as const,
    };
  });

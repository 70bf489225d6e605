import { readCalendarDays, readIsoDays } from './calendar-days.js';
import { readNumericDays } from './numeric-days.js';
import type { Reader } from './reading.js';

const WEEK_OF =
  /\b(?:the\s+)?(week|weekend)\s+(?:of|beginning|starting|commencing|ending|that (?:began|ended) on)\s+(?:on\s+)?(?=\S)/gi;
const ISO_WEEK = /\b((?:19|20)\d\d)-?W(0[1-9]|[1-4]\d|5[0-3])\b/g;
/** As many characters as a written date may take. */
const DATE_LENGTH = 32;

/** Weeks told by one of their days. */
export const readWeeks: Reader = (text) => [
  ...[...text.matchAll(WEEK_OF)].flatMap((match) => {
    const from = match.index + match[0].length;
    const behind = text.slice(from, from + DATE_LENGTH);
    const days = [...readIsoDays(behind), ...readCalendarDays(behind), ...readNumericDays(behind)];
    const first = days.find(({ start }) => start === 0);
    if (first?.meaning.kind !== 'calendar' || first.endMeaning) return [];
    const kind = /^weekend$/i.test(match[1] ?? '') ? { asWeekend: true } : { asWeek: true };
    return [{ start: match.index, end: from + first.end, meaning: { ...first.meaning, ...kind } }];
  }),
  ...[...text.matchAll(ISO_WEEK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: { kind: 'week', year: Number(match[1]), week: Number(match[2]) } as const,
  })),
];

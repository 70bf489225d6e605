import { addDays, type CivilDay, daysInMonth, weekdayOf } from './civil.js';

/** So many weekdays into a month (the last for -1), counted from 1, and days behind that. */
interface OfMonth {
  readonly month: number;
  readonly weekday: number;
  readonly count: number;
  readonly behind?: number;
}
/** Days from Easter Sunday. */
interface OfEaster {
  readonly fromEaster: number;
}

const MONDAY = 1;
const THURSDAY = 4;
const SUNDAY = 7;

const RULES = {
  'martin luther king day': { month: 1, weekday: MONDAY, count: 3 },
  "presidents' day": { month: 2, weekday: MONDAY, count: 3 },
  "mother's day": { month: 5, weekday: SUNDAY, count: 2 },
  'memorial day': { month: 5, weekday: MONDAY, count: -1 },
  "father's day": { month: 6, weekday: SUNDAY, count: 3 },
  'labor day': { month: 9, weekday: MONDAY, count: 1 },
  'columbus day': { month: 10, weekday: MONDAY, count: 2 },
  'election day': { month: 11, weekday: MONDAY, count: 1, behind: 1 },
  'thanksgiving day': { month: 11, weekday: THURSDAY, count: 4 },
  'black friday': { month: 11, weekday: THURSDAY, count: 4, behind: 1 },
  'canadian thanksgiving': { month: 10, weekday: MONDAY, count: 2 },
  'mardi gras': { fromEaster: -47 },
  'ash wednesday': { fromEaster: -46 },
  'palm sunday': { fromEaster: -7 },
  'maundy thursday': { fromEaster: -3 },
  'good friday': { fromEaster: -2 },
  'easter sunday': { fromEaster: 0 },
  'easter monday': { fromEaster: 1 },
  'ascension day': { fromEaster: 39 },
  'whit sunday': { fromEaster: 49 },
  'whit monday': { fromEaster: 50 },
  'corpus christi day': { fromEaster: 60 },
} as const satisfies Readonly<Record<string, OfMonth | OfEaster>>;

/** A holiday whose day a rule gives anew each year: of the United States where it counts weekdays, of the Western churches else. */
export type MovingHoliday = keyof typeof RULES;

export const MOVING_HOLIDAYS = Object.keys(RULES) as readonly MovingHoliday[];

/**
 * Gives the day of a holiday in a year.
 * @param year - of the Gregorian calendar
 */
export function dayOfHoliday(name: MovingHoliday, year: number): CivilDay {
  const rule: OfMonth | OfEaster = RULES[name];
  if ('fromEaster' in rule) return addDays(easterOf(year), rule.fromEaster);
  return addDays(weekdayInMonth(year, rule), rule.behind ?? 0);
}

function weekdayInMonth(year: number, { month, weekday, count }: OfMonth): CivilDay {
  if (count > 0) {
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  }
  const last = { year, month, day: daysInMonth(year, month) };
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/** Easter Sunday by the anonymous Gregorian computus (Nature, 1876). */
function easterOf(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

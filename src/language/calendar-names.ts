import { ENGLISH_MONTHS } from './month-names.js';
import { ENGLISH_WEEKDAYS } from './weekday-names.js';

/** What days of the week and months are called in English. */
export const CALENDAR_NAMES: readonly string[] = [...ENGLISH_WEEKDAYS, ...ENGLISH_MONTHS];

/** The same in small letters. */
export const CALENDAR_WORDS: readonly string[] = CALENDAR_NAMES.map((name) => name.toLowerCase());

import type { Stance } from '../../answering/answer.js';
import { dateInWords } from '../../dates/date-in-words.js';
import { SHORT_MONTHS } from '../../language/month-names.js';

/** Which letters a picture needs beside Latin ones: simplified Chinese or Japanese share characters that look different. */
export type Glyphs = 'latin' | 'chinese' | 'japanese';

/** What a picture of a timeline says, and what is said of it to those who do not see it. */
export interface PictureWords {
  /** In the legend, and in the description. */
  readonly stance: Readonly<Record<Stance, string>>;
  readonly yearNotStated: string;
  readonly noDates: string;
  /** "Timeline of 2 of 3 events, from 2018 to 2019." */
  lead(shown: number, all: number, span: string): string;
  /** "from 2018 to 2019" */
  span(from: string, to: string): string;
  /** Of what lasts: "2018 to 2019". */
  range(from: string, to: string): string;
  /** Goes on after the lead, and after another: " 4: March 2018, claim."; `stance` is empty for what is reported. */
  entry(number: number, date: string, stance: string): string;
  /** " And 3 more." */
  more(count: number): string;
}

/** What a picture says, and how it writes dates. */
export interface ChartWords extends PictureWords {
  readonly glyphs: Glyphs;
  /** On the axis; months count from 1. */
  month(month: number): string;
  day(month: number, day: number): string;
  /** A value of TIMEX3's manner: `2018-09-10`, `2018-Q3`, `XXXX-09-10`. */
  date(value: string): string;
}

const shortMonth = (month: number) => SHORT_MONTHS[month - 1] ?? '';

/** In English, as the command line speaks. */
export const englishPicture: PictureWords = {
  stance: { reported: 'reported', statement: 'statement', claim: 'claim', denial: 'denial' },
  yearNotStated: 'year not stated',
  noDates: 'Timeline without dated events.',
  lead: (shown, all, span) =>
    `Timeline of ${shown === all ? '' : `${shown} of `}${all} ${all === 1 ? 'event' : 'events'}, ${span}.`,
  span: (from, to) => `from ${from} to ${to}`,
  range: (from, to) => `${from} to ${to}`,
  entry: (number, date, stance) => ` ${number}: ${date}${stance === '' ? '' : `, ${stance}`}.`,
  more: (count) => ` And ${count} more.`,
};

/** The same, with how dates are written. */
export const englishChart: ChartWords = {
  ...englishPicture,
  glyphs: 'latin',
  month: shortMonth,
  day: (month, day) => `${day} ${shortMonth(month)}`,
  date: (date) => dateInWords({ date }),
};

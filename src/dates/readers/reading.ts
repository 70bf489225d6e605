import type { MovingHoliday } from '../moving-holidays.js';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** `past`, `present` and `future` as the wording points: "last March", "this March", "next March". */
export type Pointing = 'past' | 'present' | 'future';

/** What a wording says of time, before anything outside it is asked. */
export type Meaning =
  /** Parts of a calendar date; absent parts were not said. `yearShift` counts from publication: "March last year". */
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly pointing?: Pointing;
      readonly yearShift?: number;
      /** "December of the same year", "that December" (0), "the following May" (1): counted from the date told last. */
      readonly fromTold?: -1 | 0 | 1;
      /** "Saturday 27 February": from 1 (Monday) to 7 (Sunday); tells which year is meant. */
      readonly weekday?: number;
      /** "the 15th of last month" (-1): counts from the month of publication. */
      readonly monthShift?: number;
      /** "the week of September 3": the week that holds the day is meant. */
      readonly asWeek?: boolean;
      /** "the weekend of September 8": the Saturday and Sunday at the day are meant. */
      readonly asWeekend?: boolean;
    }
  /** A quarter or season of a year, in the manner of TIMEX3. */
  | {
      readonly kind: 'part';
      readonly part: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'SP' | 'SU' | 'FA' | 'WI';
      readonly year?: number;
      readonly pointing?: Pointing;
      readonly yearShift?: number;
      /** "the following spring" (1), "that summer" (0): counted from the date told last. */
      readonly fromTold?: -1 | 0 | 1;
    }
  /** "the latest quarter" (0), "the year-ago period" (-1), "the 1988 quarter": of what the report told. */
  | { readonly kind: 'report'; readonly years?: -1 | 0; readonly year?: number }
  /** `198` for the 1980s, `19` for the twentieth century. */
  | { readonly kind: 'decades'; readonly unit: 'decade' | 'century'; readonly value: string }
  /** A holiday whose day each year gives anew. */
  | {
      readonly kind: 'holiday';
      readonly name: MovingHoliday;
      readonly year?: number;
      /** "Labor Day last year" (-1): counts from publication. */
      readonly yearShift?: number;
      readonly pointing?: Pointing;
    }
  /** A week that the text numbers itself, as ISO 8601 does. */
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  /** From 1 (Monday) to 7 (Sunday). */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly pointing?: Pointing;
      /** "the following Tuesday": the first of its name on that side of the day told last. */
      readonly fromTold?: boolean;
      /** "That Sunday": the day told last, or the first of its name behind it. */
      readonly ofToldWeek?: boolean;
      /** Where the wording's own language tells the side of publication. */
      readonly side?: 'ahead' | 'behind';
      /** "a week ago Friday" (-1), "two weeks from Friday" (2). */
      readonly weeks?: number;
      /** "Friday last week" (-1), "Monday of next week" (1): of that week from the one of publication. */
      readonly inWeek?: number;
      /** "at the weekend": the day and the one behind it are meant. */
      readonly asWeekend?: boolean;
    }
  /** So many units from publication, from the date told last (or told of the event named), or from the next date. */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly amount: number;
      /** `around`: the day or year that the text is in, else publication. */
      readonly anchor: 'publication' | 'told' | 'next' | 'around';
      readonly event?: string;
      /** "year-earlier net income": of the quarter that the report is of, else of its year. */
      readonly reported?: boolean;
      /** "last week": in news a Sunday opens the week to come. */
      readonly fromSunday?: boolean;
    }
  /** "a year ago today", "three years ago Tuesday", "ten years ago this week" (`asWeek`): counted from publication. */
  | {
      readonly kind: 'same-day';
      readonly unit: 'week' | 'month' | 'year';
      readonly amount: number;
      /** From 1 (Monday) to 7 (Sunday); absent for the day of publication. */
      readonly weekday?: number;
      readonly asWeek?: boolean;
      readonly asMonth?: boolean;
    }
  /** A time of day alone, which belongs to the day told before it. */
  | { readonly kind: 'clock' };

/** One wording found in a text; `start` and `end` are UTF-16 offsets into the text given to the reader. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly endMeaning?: Meaning;
  readonly timeText?: string;
}

/** Which number of a day in figures the document writes first. */
export type NumericOrder = 'day-first' | 'month-first';

/** Reads one family of wordings from a text in linear time. */
export type Reader = (text: string, order?: NumericOrder) => Reading[];

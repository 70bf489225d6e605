import { describe, expect, it } from 'vitest';
import { datelineOf, isInDateline } from '../../src/dates/dateline.js';

const LEITH = 'LEITH, May 5 (Agency) - The mill burned on Friday.';
const span = { start: 7, end: 12 };
const reading = { ...span, meaning: { kind: 'calendar', month: 5, day: 5 } } as const;

describe('isInDateline', () => {
  it('sees a place before the date and a dash behind it', () => {
    expect(isInDateline(LEITH, span)).toBe(true);
    expect(isInDateline('On May 5 - a Friday', { start: 3, end: 8 })).toBe(false);
  });
});

describe('datelineOf', () => {
  it('reads the day of the report, in the year of its publication', () => {
    expect(datelineOf(LEITH, [reading], { year: 2018, month: 5, day: 6 })).toEqual({
      year: 2018,
      month: 5,
      day: 5,
    });
  });

  it('takes no day that lies long before publication, and none behind it', () => {
    expect(datelineOf(LEITH, [reading], { year: 2018, month: 6, day: 6 })).toBeUndefined();
    expect(datelineOf(LEITH, [reading], { year: 2018, month: 5, day: 4 })).toBeUndefined();
    expect(datelineOf(LEITH, [], { year: 2018, month: 5, day: 6 })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { type ClockStep, stepClock } from '../../src/language/clock-steps.js';

/** The days of times that follow one another, counted from that of the first. */
function daysOf(...times: readonly string[]): number[] {
  let before: ClockStep | undefined;
  let day = 0;
  return times.map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const next = stepClock(before, hours * 60 + minutes);
    before = next;
    day += next.days;
    return day;
  });
}

describe('times that follow one another', () => {
  it.each([
    [
      ['23:41', '23:58', '00:12', '01:30'],
      [0, 0, 1, 1],
    ],
    [
      ['18:00', '22:30', '05:00'],
      [0, 0, 1],
    ],
    [
      ['23:50', '00:10'],
      [0, 1],
    ],
    [
      ['22:00', '01:00', '09:00', '23:00', '02:00'],
      [0, 1, 1, 1, 2],
    ],
  ])('lead over midnight: %j', (times, days) => {
    expect(daysOf(...times)).toEqual(days);
  });

  it('lead back where the newest stands first', () => {
    expect(daysOf('01:30', '00:12', '23:58', '22:10')).toEqual([0, 0, -1, -1]);
  });

  it.each([
    [['18:00', '05:00']],
    [['10:20', '10:05', '10:40']],
    [['09:00', '17:00', '16:50']],
    [['08:00', '23:40']],
  ])('stay in the day where nothing tells of midnight: %j', (times) => {
    expect(daysOf(...times).every((day) => day === 0)).toBe(true);
  });
});

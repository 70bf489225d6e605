import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/dates/time-of-day.js';

describe('minutesOf', () => {
  it.each([
    ['around 22:00', 1320],
    ['03:05 (UTC+8)', 185],
    ['9.40pm', 1300],
    ['12:15 a.m.', 15],
    ['2 a.m.', 120],
    ['12 pm', 720],
    ['14时20分', 860],
    ['凌晨', 180],
    ['Monday morning', 540],
    ['at noon', 720],
    ['last night', 1380],
    ['昨晚', 1380],
  ])('reads %s', (told, minutes) => {
    expect(minutesOf(told)).toBe(minutes);
  });

  it('reads none where none is told', () => {
    expect(minutesOf('at some point')).toBeUndefined();
  });
});

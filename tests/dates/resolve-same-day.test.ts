import { describe, expect, it } from 'vitest';
import { resolveSameDay } from '../../src/dates/resolve-same-day.js';
import { settingOf } from '../support/date-setting.js';

const resolve = (
  meaning: {
    unit: 'week' | 'month' | 'year';
    amount: number;
    weekday?: number;
    asWeek?: boolean;
    asMonth?: boolean;
  },
  day?: string,
) =>
  resolveSameDay(
    { kind: 'same-day', ...meaning },
    settingOf('It burned then.', 'then', day === undefined ? {} : { day }),
  );

describe('resolveSameDay', () => {
  it('is the day of publication, so long before', () => {
    expect(resolve({ unit: 'year', amount: -1 })?.value).toBe('2017-09-12');
    expect(resolve({ unit: 'month', amount: -9 })?.value).toBe('2017-12-12');
  });

  it('counts from the nearest day of a name', () => {
    expect(resolve({ unit: 'week', amount: -1, weekday: 2 })?.value).toBe('2018-09-04');
    expect(resolve({ unit: 'week', amount: -1, weekday: 5 })?.value).toBe('2018-09-07');
  });

  it('is a week or a month where that is meant', () => {
    expect(resolve({ unit: 'year', amount: -10, asWeek: true })).toMatchObject({
      value: '2008-W37',
      precision: 'week',
    });
    expect(resolve({ unit: 'year', amount: -10, asMonth: true })).toMatchObject({
      value: '2008-09',
      precision: 'month',
    });
  });

  it('is no day where that month has none, or publication is less exact', () => {
    expect(resolve({ unit: 'year', amount: -1 }, '2020-02-29')).toBeUndefined();
    expect(resolve({ unit: 'year', amount: -1 }, '2018-09')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { resolveShift } from '../../src/dates/resolve-shift.js';
import { settingOf } from '../support/date-setting.js';

const shift = (
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade',
  amount: number,
  day?: string,
) =>
  resolveShift(
    { kind: 'shift', unit, amount, anchor: 'publication' },
    settingOf('It burned then.', 'then', day === undefined ? {} : { day }),
  );

describe('resolveShift', () => {
  it.each([
    ['day', -1, '2018-09-11'],
    ['week', -1, '2018-W36'],
    ['month', -9, '2017-12'],
    ['quarter', -1, '2018-Q2'],
    ['year', -1, '2017'],
    ['decade', -1, '200'],
  ] as const)('counts a %s from publication', (unit, amount, value) => {
    expect(shift(unit, amount)).toMatchObject({ value, basis: 'relative' });
  });

  it('is never more exact than publication', () => {
    expect(shift('day', 0, '2018-09')).toMatchObject({ value: '2018-09', precision: 'month' });
    expect(shift('day', -1, '2018-09')).toBeUndefined();
    expect(shift('week', -1, '2018-09')).toBeUndefined();
  });

  it('takes the day that stands beside it', () => {
    const setting = settingOf('It burned yesterday (September 9).', 'yesterday', { twin: '2018-09-09' });
    expect(
      resolveShift({ kind: 'shift', unit: 'day', amount: -1, anchor: 'publication' }, setting)?.value,
    ).toBe('2018-09-09');
  });

  it('counts from the date that follows where it says so', () => {
    const setting = settingOf('Two days after September 5 it burned.', 'Two days after', {
      next: '2018-09-05',
    });
    expect(resolveShift({ kind: 'shift', unit: 'day', amount: 2, anchor: 'next' }, setting)?.value).toBe(
      '2018-09-07',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { resolveCalendar } from '../../src/dates/resolve-calendar.js';
import { settingOf } from '../support/date-setting.js';

const resolve = (meaning: object, sentence: string, wording: string, day?: string) =>
  resolveCalendar(
    { kind: 'calendar', ...meaning },
    settingOf(sentence, wording, day === undefined ? {} : { day }),
  );

describe('resolveCalendar', () => {
  it('takes a whole date as it stands', () => {
    expect(resolve({ year: 2017, month: 3, day: 4 }, 'It burned on 4 March 2017.', '4 March')).toEqual({
      value: '2017-03-04',
      precision: 'day',
      basis: 'explicit',
    });
  });

  it('completes the year by what the verb tells', () => {
    const december = { month: 12, day: 4 };
    expect(resolve(december, 'It burned on 4 December.', '4 December')).toMatchObject({
      value: '2017-12-04',
      basis: 'completed',
    });
    expect(resolve(december, 'It will open on 4 December.', '4 December')).toMatchObject({
      value: '2018-12-04',
    });
  });

  it('completes the month of a day alone from publication, never ahead of it', () => {
    expect(resolve({ day: 10 }, 'It burned on the 10th.', 'the 10th')?.value).toBe('2018-09-10');
    expect(resolve({ day: 20 }, 'It burned on the 20th.', 'the 20th')?.value).toBe('2018-08-20');
  });

  it('gives a week and a weekend as what they are', () => {
    const day = { year: 2018, month: 9, day: 3 };
    expect(resolve({ ...day, asWeek: true }, 'The week of September 3', 'September 3')).toMatchObject({
      value: '2018-W36',
      precision: 'week',
    });
    expect(resolve({ ...day, asWeekend: true }, 'The weekend of September 3', 'September 3')).toMatchObject({
      value: '2018-09-08',
      endValue: '2018-09-09',
    });
  });

  it('leaves the year out where nothing tells it', () => {
    const { published: _, ...bare } = settingOf('It burned on 4 December.', '4 December');
    expect(resolveCalendar({ kind: 'calendar', month: 12, day: 4 }, bare)?.value).toBe('XXXX-12-04');
  });
});

import { describe, expect, it } from 'vitest';
import { resolveWeekday } from '../../src/dates/resolve-weekday.js';
import { settingOf } from '../support/date-setting.js';

const [MONDAY, WEDNESDAY, FRIDAY, SATURDAY] = [1, 3, 5, 6];
/** Published on Wednesday, 12 September 2018. */
const resolve = (
  meaning: {
    weekday: number;
    pointing?: 'past' | 'future';
    weeks?: number;
    inWeek?: number;
    asWeekend?: boolean;
  },
  sentence: string,
  wording: string,
) => resolveWeekday({ kind: 'weekday', ...meaning }, settingOf(sentence, wording));

describe('resolveWeekday', () => {
  it('goes by the verb: back for what is told as past, ahead for what is to come', () => {
    expect(resolve({ weekday: FRIDAY }, 'The mill burned on Friday.', 'Friday')?.value).toBe('2018-09-07');
    expect(resolve({ weekday: FRIDAY }, 'The mill will open on Friday.', 'Friday')?.value).toBe('2018-09-14');
  });

  it('takes the day of publication by its name', () => {
    expect(resolve({ weekday: WEDNESDAY }, 'The mill burned on Wednesday.', 'Wednesday')?.value).toBe(
      '2018-09-12',
    );
  });

  it('keeps to the day of publication where that is to come, too', () => {
    const opens = resolve({ weekday: WEDNESDAY }, 'The mill will open on Wednesday.', 'Wednesday');
    expect(opens?.value).toBe('2018-09-12');
  });

  it('counts weeks, and days of another week', () => {
    expect(
      resolve({ weekday: MONDAY, weeks: -1 }, 'A week ago Monday it burned.', 'A week ago Monday')?.value,
    ).toBe('2018-09-03');
    expect(
      resolve({ weekday: FRIDAY, inWeek: -1 }, 'It burned Friday last week.', 'Friday last week')?.value,
    ).toBe('2018-09-07');
  });

  it('gives both days of a weekend', () => {
    const weekend = resolve(
      { weekday: SATURDAY, inWeek: 0, asWeekend: true },
      'It opens this weekend.',
      'this weekend',
    );
    expect(weekend).toMatchObject({ value: '2018-09-15', endValue: '2018-09-16' });
  });

  it('has no day where publication has none', () => {
    const setting = settingOf('The mill burned on Friday.', 'Friday', { day: '2018-09' });
    expect(resolveWeekday({ kind: 'weekday', weekday: FRIDAY }, setting)).toBeUndefined();
  });
});

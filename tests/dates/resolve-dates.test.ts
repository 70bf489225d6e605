import { describe, expect, it } from 'vitest';
import { parseParts } from '../../src/dates/date-value.js';
import type { Meaning, Reading } from '../../src/dates/readers/reading.js';
import { resolveReading } from '../../src/dates/resolve-dates.js';
import type { Setting } from '../../src/dates/setting.js';
import { type Told, wordsAsked } from '../../src/dates/told.js';
import { settingOf } from '../support/date-setting.js';

const reading = (meaning: Meaning, more: Partial<Reading> = {}): Reading => ({
  start: 0,
  end: 1,
  meaning,
  ...more,
});
const resolve = (meaning: Meaning, setting: Setting, more: Partial<Reading> = {}) =>
  resolveReading(reading(meaning, more), setting);

/** A day that the text told, of its own block. */
const told = (value: string, more: Partial<Told> = {}): Told => ({
  value,
  parts: parseParts(value) ?? {},
  sentence: 'The mill burned.',
  words: wordsAsked('The mill burned.', 'The mill burned.'),
  block: 1,
  opens: false,
  heads: false,
  stamps: false,
  countsYears: false,
  statesYear: true,
  ...more,
});

describe('resolveReading', () => {
  it.each<[string, Meaning, string, string, string]>([
    [
      'a day of the calendar',
      { kind: 'calendar', year: 2017, month: 3, day: 4 },
      '2017-03-04',
      'day',
      'explicit',
    ],
    ['a decade', { kind: 'decades', unit: 'decade', value: '198' }, '198', 'decade', 'explicit'],
    ['a century', { kind: 'decades', unit: 'century', value: '19' }, '19', 'century', 'explicit'],
    ['a week by its number', { kind: 'week', year: 2018, week: 7 }, '2018-W07', 'week', 'explicit'],
    ['a weekday', { kind: 'weekday', weekday: 2 }, '2018-09-11', 'day', 'relative'],
    [
      'days from publication',
      { kind: 'shift', unit: 'day', amount: -2, anchor: 'publication' },
      '2018-09-10',
      'day',
      'relative',
    ],
    [
      'the same day long ago',
      { kind: 'same-day', unit: 'year', amount: -3 },
      '2015-09-12',
      'day',
      'relative',
    ],
    ['a quarter of a year', { kind: 'part', part: 'Q3', year: 2017 }, '2017-Q3', 'quarter', 'explicit'],
    ['a season of a year', { kind: 'part', part: 'SU', yearShift: -1 }, '2017-SU', 'season', 'relative'],
    [
      'a holiday of a year',
      { kind: 'holiday', name: 'labor day', year: 2017 },
      '2017-09-04',
      'day',
      'explicit',
    ],
  ])('resolves %s', (_what, meaning, value, precision, basis) => {
    const setting = settingOf('It burned then.', 'then');
    expect(resolve(meaning, setting)).toEqual({ value, precision, basis });
  });

  it('gives nothing where the text does not let the date be known', () => {
    const { published: _published, ...unpublished } = settingOf('It burned then.', 'then');
    expect(
      resolve({ kind: 'shift', unit: 'day', amount: -1, anchor: 'publication' }, unpublished),
    ).toBeUndefined();
    expect(resolve({ kind: 'holiday', name: 'labor day' }, unpublished)).toBeUndefined();
    expect(resolve({ kind: 'part', part: 'SP', fromTold: 1 }, unpublished)).toBeUndefined();
  });

  describe('of a holiday', () => {
    const laborDay: Meaning = { kind: 'holiday', name: 'labor day' };

    it('takes the day from the year that the sentence points to', () => {
      expect(resolve(laborDay, settingOf('It burned on Labor Day.', 'Labor'))?.value).toBe('2018-09-03');
      const before = settingOf('It burned on Labor Day.', 'Labor', { day: '2018-09-01' });
      expect(resolve(laborDay, before)?.value).toBe('2017-09-04');
      expect(resolve({ ...laborDay, yearShift: -1 }, settingOf('On Labor Day', 'Labor'))?.value).toBe(
        '2017-09-04',
      );
    });
  });

  describe('of a quarter or season', () => {
    const summer: Meaning = { kind: 'part', part: 'SU' };

    it.each<[string, string, 'past' | 'future' | 'present', string]>([
      ['last summer, told in August', '2018-08-12', 'past', '2017-SU'],
      ['last summer, told in September', '2018-09-12', 'past', '2018-SU'],
      ['next summer', '2018-09-12', 'future', '2019-SU'],
      ['this summer', '2018-09-12', 'present', '2018-SU'],
    ])('follows its pointing: %s', (_what, day, pointing, value) => {
      const setting = settingOf('It dried up then.', 'then', { day });
      expect(resolve({ ...summer, pointing }, setting)?.value).toBe(value);
    });

    it('counts a winter told in its last months as begun in the year before', () => {
      const setting = settingOf('It froze this winter.', 'this', { day: '2018-02-12' });
      expect(resolve({ kind: 'part', part: 'WI', pointing: 'present' }, setting)?.value).toBe('2017-WI');
    });

    it('is completed by what the verb tells', () => {
      const spring: Meaning = { kind: 'part', part: 'SP' };
      const behind = resolve(spring, settingOf('It burned in the spring.', 'the spring'));
      const ahead = resolve(spring, settingOf('It will reopen in the spring.', 'the spring'));
      expect(behind).toEqual({ value: '2018-SP', precision: 'season', basis: 'completed' });
      expect(ahead?.value).toBe('2019-SP');
    });

    it('counts from the date told last', () => {
      const setting = settingOf('It reopened then.', 'then', { told: [told('2015-06-05')] });
      expect(resolve({ kind: 'part', part: 'SP', fromTold: 1 }, setting)?.value).toBe('2016-SP');
      expect(resolve({ kind: 'part', part: 'WI', fromTold: -1 }, setting)?.value).toBe('2014-WI');
    });
  });

  describe('of a time alone', () => {
    const clock: Meaning = { kind: 'clock' };
    const at = (more: Partial<Setting>, sentence = 'The gate jammed at 14:05.') =>
      resolve(clock, settingOf(sentence, '14:05', { block: 1, ...more }), { timeText: '14:05' })?.value;

    it('gives it the day told before it in its block', () => {
      expect(at({ told: [told('2015-06-05'), told('2015-06-07')] })).toBe('2015-06-07');
    });

    it('gives an entry the day that heads its part', () => {
      const heads = told('2015-06-05', { heads: true, block: 1 });
      expect(at({ told: [heads, told('2015-06-07', { block: 3 })], block: 8 }, '- 14:05 Gate jams.')).toBe(
        '2015-06-05',
      );
    });

    it('gives it the only day told, a stamp of the page aside', () => {
      const stamp = told('2018-09-01', { stamps: true });
      expect(at({ told: [stamp, told('2015-06-05')], block: 8 })).toBe('2015-06-05');
      expect(at({ told: [told('2015-06-05'), told('2015-06-07')], block: 8 })).toBeUndefined();
    });

    it('gives an entry the day of the title where others are told below it', () => {
      const days = [told('2015-06-05', { block: 0 }), told('2015-06-07', { block: 2 })];
      expect(at({ told: days, block: 8 }, '- 14:05 Gate jams.')).toBe('2015-06-05');
      expect(at({ told: days, block: 8 })).toBeUndefined();
    });

    it('gives it the day of the message, unless that hour is still to come', () => {
      expect(at({ writtenAt: '2018-09-12T14:30' })).toBe('2018-09-12');
      expect(at({ writtenAt: '2018-09-12T13:30' })).toBeUndefined();
    });
  });

  describe('of a range', () => {
    const range = (meaning: object, endMeaning: object) =>
      resolve({ kind: 'calendar', ...meaning }, settingOf('It was dry then.', 'then'), {
        endMeaning: { kind: 'calendar', ...endMeaning },
      });

    it('takes the year of the end from the start', () => {
      expect(range({ year: 2017, month: 5, day: 28 }, { month: 6, day: 3 })).toMatchObject({
        value: '2017-05-28',
        endValue: '2017-06-03',
      });
    });

    it('starts the year before where the months run over its end', () => {
      expect(range({ year: 2018, month: 12 }, { year: 2018, month: 2 })).toMatchObject({
        value: '2017-12',
        endValue: '2018-02',
      });
      expect(range({ month: 11 }, { month: 2 })).toMatchObject({ value: '2017-11', endValue: '2018-02' });
    });

    it('has no end where that is its start', () => {
      expect(range({ year: 2017, month: 5 }, { month: 5 })).not.toHaveProperty('endValue');
    });
  });
});

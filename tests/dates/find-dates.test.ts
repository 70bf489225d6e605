import { describe, expect, it } from 'vitest';
import { findDates, findDatesIn } from '../../src/dates/find-dates.js';
import { corpusOf, type Source } from '../answering/corpus-of.js';
import {
  type Annotated,
  firstBatch,
  knownErrors,
  secondBatch,
  thirdBatch,
} from '../timeline/dates.annotated.js';
import { fifthBatch } from '../timeline/dates.fifth-batch.js';
import { fourthBatch } from '../timeline/dates.fourth-batch.js';
import { findChrono, findOurs, score } from '../timeline/score-dates.js';

function valuesIn(source: Source): string[] {
  const [document] = corpusOf({ one: source }).documents;
  return document ? findDates(document).map(({ text, value }) => `${text} = ${value}`) : [];
}

const BATCHES = [firstBatch, secondBatch, thirdBatch, fourthBatch, fifthBatch];

describe('findDates on the annotated sentences', () => {
  it.each([
    ['first', firstBatch],
    ['second', secondBatch],
    ['third', thirdBatch],
    ['fourth', fourthBatch],
    ['fifth', fifthBatch],
  ])(
    'finds and values nine of ten dates of the %s batch, and nine of ten it finds are dates',
    (_name, batch) => {
      const { recall, precision, errors } = score(batch, findOurs);
      expect(recall, errors.join('\n')).toBeGreaterThanOrEqual(0.9);
      expect(precision, errors.join('\n')).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each(BATCHES.flat().map((one) => [one.text, one] as const))('reads: %s', (_text, one: Annotated) => {
    expect(score([one], findOurs).errors).toEqual([]);
  });

  it.each(knownErrors.map((one) => [one.text, one] as const))(
    'finds one false date at most in: %s',
    (_text, one) => {
      expect(score([one], findOurs).errors.length).toBeLessThanOrEqual(1);
    },
  );

  it('does better than chrono alone on every batch', () => {
    for (const batch of BATCHES) {
      const [ours, alone] = [score(batch, findOurs), score(batch, findChrono)];
      expect(ours.recall).toBeGreaterThan(alone.recall + 0.2);
      expect(ours.precision).toBeGreaterThan(alone.precision + 0.2);
    }
  });
});

describe('findDates', () => {
  it('reads nothing in boilerplate', () => {
    const text = 'The mill burned on May 5, 2018.\n\nMiners earned much in March 2017';
    expect(valuesIn({ text, boilerplate: [1] })).toEqual(['May 5, 2018 = 2018-05-05']);
  });

  it('counts from a date of an earlier block', () => {
    const text = 'The mill burned on May 5, 2018.\n\nTwo days later the ruin fell.';
    expect(valuesIn({ text })).toEqual(['May 5, 2018 = 2018-05-05', 'Two days later = 2018-05-07']);
  });

  it('counts from the event that is named rather than from the date told last', () => {
    const text =
      'Thieves broke into the mint yesterday (June 9). A clerk was fired in May.\n\nA day before the break-in, the alarm failed.';
    expect(valuesIn({ text, published: '2018-06-10' })).toContain('A day before = 2018-06-08');
  });

  it('keeps offsets into the whole text, and the words as they stand', () => {
    const text = 'Nothing here.\n\nOn Sept. 5 the mill burned.';
    const [date] = findDatesIn(text, [{ start: 15, end: text.length }], '2018-10-01');
    expect(date).toMatchObject({
      start: 18,
      end: 25,
      text: 'Sept. 5',
      value: '2018-09-05',
      precision: 'day',
      basis: 'completed',
    });
    expect(text.slice(date?.start, date?.end)).toBe(date?.text);
  });

  it.each([
    ['Around 22:00 on September 10, a crowd came.', 'Around 22:00'],
    ['The log starts at 2018-09-10T22:04Z.', '22:04Z'],
    ['The bell rang on September 10 at 9.30 p.m. Beijing time.', '9.30 p.m. Beijing time'],
    ['The bell rang on the morning of September 10.', 'morning'],
    ['He spoke last night.', 'last night'],
    ['He spoke on Monday evening.', 'evening'],
    ['9月10日晚，人群散去。', '晚'],
  ])('keeps the time of day in the words of: %s', (text, timeText) => {
    const [date] = findDatesIn(text, [{ start: 0, end: text.length }], '2018-10-24');
    expect(date).toMatchObject({ timeText, precision: 'day' });
  });

  it.each(['- 10:49 Version 5.0 is back.', '- 10:49 $400 are paid back.'])(
    'reads the time of a log before figures: %s',
    (line) => {
      const found = findDatesIn(`On 5 May 2018 the pump stood still.\n${line}`, [{ start: 0, end: 80 }]);
      expect(found.map(({ value, timeText }) => [value, timeText])).toContainEqual(['2018-05-05', '10:49']);
    },
  );

  it('gives the times of a log to the one day told above it', () => {
    const log =
      'The gateway failed on 3 May 2018.\n\n- 14:05 Alerts fired.\n- 14:31 UTC The deploy was undone.';
    expect(valuesIn({ text: log })).toEqual([
      '3 May 2018 = 2018-05-03',
      '14:05 = 2018-05-03',
      '14:31 UTC = 2018-05-03',
    ]);
    const two = 'It failed on 3 May 2018 and on 9 May 2018.\n\n- 14:05 Alerts fired.';
    expect(valuesIn({ text: two })).toHaveLength(2);
  });

  it('gives a time alone to the day told before it in its block, and to none elsewhere', () => {
    const told = 'The servers failed on 3 May 2018. At 14:05 UTC the first was back.';
    expect(valuesIn({ text: told })).toEqual(['3 May 2018 = 2018-05-03', 'At 14:05 UTC = 2018-05-03']);
    expect(valuesIn({ text: 'At 14:05 UTC the first was back.' })).toEqual([]);
  });

  it.each([
    ['2018', 'The mill burned in March.', 'March = 2018-03'],
    ['2018-02', 'The mill burned in March.', 'March = 2017-03'],
    ['2018-02', 'The mill burned last month.', 'last month = 2018-01'],
    ['2018-02', 'The mill burned today.', 'today = 2018-02'],
  ])('resolves against a publication known as %s: %s', (published, text, expected) => {
    expect(valuesIn({ text, published })).toEqual([expected]);
  });

  it.each([
    ['2018-02', 'The mill burned yesterday.'],
    ['2018', 'The mill burned last month.'],
  ])('makes up nothing finer than a publication known as %s: %s', (published, text) => {
    expect(valuesIn({ text, published })).toEqual([]);
  });

  it('takes the year that opened the story over that of publication', () => {
    const text = 'In 2014, the dam broke. In May, the village moved.';
    expect(valuesIn({ text, published: '2018-10-24' })).toEqual(['2014 = 2014', 'May = 2014-05']);
  });

  it('leaves a year that the story has left', () => {
    const text =
      'In November 2014, the dam broke. A year later the village moved. In January, the lake froze.';
    expect(valuesIn({ text, published: '2018-10-24' })).toEqual([
      'November 2014 = 2014-11',
      'A year later = 2015',
      'January = 2018-01',
    ]);
  });

  it.each([
    ['2021-02-22', 'The match is on Saturday 27 February.', 'Saturday 27 February = 2021-02-27'],
    ['2018-06-01', 'It closed on Friday, December 2.', 'Friday, December 2 = 2017-12-02'],
    ['2018-06-01', 'It closed on Friday, December 1.', 'Friday, December 1 = 2017-12-01'],
    ['2018-06-01', 'It closed on Friday, June 9.', 'Friday, June 9 = 2017-06-09'],
  ])('lets a weekday tell the year, published %s: %s', (published, text, expected) => {
    expect(valuesIn({ text, published })).toEqual([expected]);
  });

  it.each([
    ['It ran from January 30, 2015 to March 4, 2016.', '2015-01-30/2016-03-04'],
    ['It ran between Sept. 2018 and Jan. 2019.', '2018-09/2019-01'],
    ['The log of 2018-09-05 – 2018-09-07 is lost.', '2018-09-05/2018-09-07'],
    ['It was postponed from May 2018 to June 2019.', '2018-05 2019-06'],
    ['Feb. 27: a kayaker sends a photo.', 'XXXX-02-27'],
    ['In films from 2001: A Mill Odyssey on, men sleep.', ''],
    ['It failed in May 2018 and June 2019.', '2018-05 2019-06'],
  ])('reads and joins the dates of: %s', (text, expected) => {
    const dates = findDatesIn(text, [{ start: 0, end: text.length }]);
    expect(dates.map(({ value, endValue }) => (endValue ? `${value}/${endValue}` : value)).join(' ')).toBe(
      expected,
    );
  });

  it('counts from the stamp above a post where the document has no date', () => {
    const thread =
      'millhand (Member)\n\nSeptember 26, 2020, 01:14 AM\n\nIt burned yesterday.\n\nSeptember 29, 2020, 11:02 PM\n\nThe ruin fell today.';
    expect(valuesIn({ text: thread })).toEqual([
      'September 26, 2020 = 2020-09-26',
      'yesterday = 2020-09-25',
      'September 29, 2020 = 2020-09-29',
      'today = 2020-09-29',
    ]);
    const story =
      'The mill burned on September 26, 2020 at 01:14 AM, and all of it was lost.\n\nIt fell today.';
    expect(valuesIn({ text: story })).toEqual(['September 26, 2020 = 2020-09-26']);
  });

  it('knows the day of an event that another sentence dates', () => {
    const text =
      'A clerk was jailed on Monday over the robbery. The robbery took place on 5 May 2018. He had been seen on the day of the robbery. The day of the wedding was fine.';
    expect(valuesIn({ text, published: '2018-10-24' })).toEqual([
      'Monday = 2018-10-22',
      '5 May 2018 = 2018-05-05',
      'the day of = 2018-05-05',
    ]);
  });

  it('takes the only reading of slashes that another date of the text proves', () => {
    const text = 'It opened on 23/07/2018 and closed on 04/08/2018.';
    expect(valuesIn({ text })).toEqual(['23/07/2018 = 2018-07-23', '04/08/2018 = 2018-08-04']);
  });

  it.each(['a-', '1,', ' ', '8/13 ', 'at the weekend ', '本月15日', 'from 2018-05-01 to '])(
    'reads 200,000 characters of "%s" before the test times out',
    { tags: ['slow'] },
    (words) => {
      const text = words.repeat(200_000 / words.length);
      expect(() => findDatesIn(text, [{ start: 0, end: text.length }], '2018-10-24')).not.toThrow();
    },
  );

  it('reads half a megabyte that no stop ends', { tags: ['slow'] }, () => {
    const text = 'on May 5 the mill burned and two days later the ruin fell, '.repeat(8_000);
    expect(findDatesIn(text, [{ start: 0, end: text.length }], '2018-10-24')).toHaveLength(16_000);
  });

  it('reads a megabyte in one block before the test times out', { tags: ['slow'] }, () => {
    const text =
      'On May 5 the mill burned, and two days later the ruin fell. Nobody came for a year. '.repeat(12_000);
    const dates = findDatesIn(text, [{ start: 0, end: text.length }], '2018-10-24');
    expect(dates.length).toBe(24_000);
  });
});

import { expect, it } from 'vitest';
import { findDatesIn } from '../../../src/dates/find-dates.js';
import { numericOrderOf } from '../../../src/dates/readers/numeric-days.js';

/** What each row of a table or log dates, read as one document. */
function valuesOf(...rows: string[]): string[] {
  const text = rows.join('\n\n');
  let at = 0;
  const spans = rows.map((row) => {
    const start = text.indexOf(row, at);
    at = start + row.length;
    return { start, end: at };
  });
  return findDatesIn(text, spans).map(({ value }) => value);
}

it.each([
  ['the day', ['day: 11/2/2019 · pump 3', 'day: 25/2/2019 · pump 4'], ['2019-02-11', '2019-02-25']],
  ['the month', ['day: 11/2/2019 · pump 3', 'day: 11/25/2019 · pump 4'], ['2019-11-02', '2019-11-25']],
  ['the day behind it', ['25-02-2019 off', '11-02-2019 on'], ['2019-02-25', '2019-02-11']],
])('reads days in figures as another row shows that %s stands first', (_what, rows, values) => {
  expect(valuesOf(...rows)).toEqual(values);
});

it('is sure of the year alone where no row shows it, or rows show both', () => {
  expect(valuesOf('11/2/2019 pump 3', '3/4/2019 pump 4')).toEqual(['2019', '2019']);
  expect(valuesOf('11/2/2019 pump 3', '25/2/2019 pump 4', '2/26/2019 pump 5')).toEqual([
    '2019',
    '2019-02-25',
    '2019-02-26',
  ]);
});

it('learns nothing of slashes from days with dots', () => {
  expect(numericOrderOf(['25.02.2019', '11/2/2019'])).toBeUndefined();
});

import { expect, it } from 'vitest';
import type { TemporalExpression } from '../../src/dates/temporal-expression.js';
import { happeningIn } from '../../src/timeline/happening-fields.js';

const DAY = '03.04.2023';
function dayOf(sentence: string): string | undefined {
  const start = sentence.indexOf(DAY);
  const date: TemporalExpression = {
    start,
    end: start + DAY.length,
    text: DAY,
    value: '2023-04-03',
    precision: 'day',
    basis: 'explicit',
  };
  return happeningIn(sentence, [date])?.value;
}

it.each([
  'Date of the accident:  03.04.2023   Time: 10:15',
  'Unfalltag ........ 03.04.2023',
  'Date de l’incident : 03.04.2023',
])('reads the day of what a form reports: %s', (line) => {
  expect(dayOf(line)).toBe('2023-04-03');
});

it.each([
  'Date of birth: 03.04.2023',
  'Form U-14, version of 03.04.2023',
  'Date: 03.04.2023',
  'Accident report of the works, 03.04.2023',
])('leaves other days of it: %s', (line) => {
  expect(dayOf(line)).toBeUndefined();
});

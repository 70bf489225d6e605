import { expect, it } from 'vitest';
import { attachTimes } from '../../src/dates/attach-times.js';
import type { Reading } from '../../src/dates/readers/reading.js';

/** Days are ISO dates, times are HH:MM, or parts of the day. */
function readingsOf(text: string): Reading[] {
  return [...text.matchAll(/\d{4}-\d\d-\d\d|\d\d:\d\d|morning/g)].map(({ 0: found, index }): Reading => {
    const span = { start: index, end: index + found.length };
    const [year, month, day] = found.split('-').map(Number);
    return month === undefined
      ? { ...span, meaning: { kind: 'clock' }, timeText: found }
      : { ...span, meaning: { kind: 'calendar', year: Number(year), month, day: Number(day) } };
  });
}

function attached(...sentences: string[]): string[] {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  return attachTimes(text, readingsOf(text), spans).map(
    ({ start, end, timeText = '–' }) => `${text.slice(start, end)} ${timeText}`,
  );
}

it('gives a time to the nearest day of its sentence', () => {
  expect(attached('At 22:00 on 2018-09-10 it burned, and again on 2018-09-12.')).toEqual([
    '2018-09-10 22:00',
    '2018-09-12 –',
  ]);
});

it('keeps of several times the nearest', () => {
  expect(attached('It burned on 2018-09-10 at 22:00 and until 23:00.')).toEqual(['2018-09-10 22:00']);
});

it('leaves a time alone whose sentence names no day, and drops a part of a day', () => {
  expect(attached('It burned on 2018-09-10.', 'At 23:00 help came.', 'In the morning it was out.')).toEqual([
    '2018-09-10 –',
    '23:00 23:00',
  ]);
});

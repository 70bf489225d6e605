import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportTimeline } from '../../src/export/export-timeline.js';
import { englishWords } from '../../src/export/words.js';
import type { Event } from '../../src/timeline/timeline.js';
import { documentOf } from '../support/small-corpus.js';
import { CLAIM, DOCUMENTS, eventOf, REPLACED, TIMELINE, tellingOf } from './timeline-sample.js';

const MADE_MS = Date.UTC(2026, 0, 2, 3, 4, 5);
const write = (events: readonly Event[], documents = DOCUMENTS) =>
  exportTimeline({ events, undated: [] }, { documents }, 'ics', { words: englishWords, madeMs: MADE_MS });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const propertyOf = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.slice(name.length + 1);
const daysOf = (date: string, more: Partial<Event> = {}) => {
  const { text } = write([eventOf(date, REPLACED, more)]);
  return [propertyOf(text, 'DTSTART'), propertyOf(text, 'DTEND')].map((value) =>
    value?.replace('VALUE=DATE:', ''),
  );
};

describe('a calendar', () => {
  it('has what RFC 5545 asks for', () => {
    const { text } = write(TIMELINE.events);
    const lines = unfolded(text);
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Casebook//Casebook//EN']);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(2);
    expect(lines.filter((line) => line === 'DTSTAMP:20260102T030405Z').length).toBe(2);
  });

  it.each([
    ['2019-05-10', '20190510', '20190511'],
    ['2019-12-31', '20191231', '20200101'],
    ['2019-02', '20190201', '20190301'],
    ['2019-W01', '20181231', '20190107'],
    ['2019-Q4', '20191001', '20200101'],
    ['2019-WI', '20191201', '20200301'],
    ['2019', '20190101', '20200101'],
  ])('lets %s last from %s until %s', (date, start, end) => {
    expect(daysOf(date)).toEqual([start, end]);
  });

  it('lets a range last to its last day', () => {
    expect(daysOf('2019-05-10', { endDate: '2019-05-12' })).toEqual(['20190510', '20190513']);
  });

  it('says of what has no day that its day was not told', () => {
    const [exact, vague] = ['2019-06-01', '2019-06'].map((date) => write([eventOf(date, REPLACED)]).text);
    expect([propertyOf(exact ?? '', 'STATUS'), propertyOf(vague ?? '', 'STATUS')]).toEqual([
      'CONFIRMED',
      'TENTATIVE',
    ]);
    expect(propertyOf(vague ?? '', 'SUMMARY')).toMatch(/^June 2019\\, day not stated · In June 2019/);
    expect(propertyOf(exact ?? '', 'SUMMARY')).not.toContain('not stated');
  });

  it('says in front that it is a claim, and that there is a denial', () => {
    expect(propertyOf(write(TIMELINE.events).text, 'SUMMARY')).toBe(
      '⚠ claim by “The guard” · 📎 On record ✋ denial by “Reyes” · ' +
        'The guard said that Reyes opened the lock on 10 May 2019\\, at night.',
    );
  });

  it('counts what it cannot hold', () => {
    const events = [
      eventOf(null, REPLACED),
      eventOf('XXXX-05-10', REPLACED),
      eventOf('198', REPLACED),
      eventOf('2019-05-10', REPLACED, { endDate: 'XXXX-05-12' }),
      eventOf('2019-05-10', REPLACED, { endDate: '2019-05-01' }),
      eventOf('2019-05-10', REPLACED),
    ];
    expect(write(events)).toMatchObject({
      events: 1,
      leftOut: { undated: 1, withoutYear: 2, tooVague: 2 },
    });
  });

  it('names an event alike in every file, and no two alike in one', () => {
    const uids = (events: readonly Event[]) =>
      unfolded(write(events).text).filter((line) => line.startsWith('UID:'));
    const [claim, replaced] = [eventOf('2019-05-10', CLAIM), eventOf('2019-06', REPLACED)];
    expect(uids([replaced, claim]).toReversed()).toEqual(uids([claim, replaced]));
    expect(new Set(uids([claim, claim, eventOf('2019-05-11', CLAIM)])).size).toBe(3);
  });

  it('escapes commas, semicolons, backslashes and line ends', () => {
    const odd = documentOf('odd', ['One, two; three \\ four\nfive.']);
    const { text } = write([eventOf('2019-05-10', tellingOf(odd, odd.text))], [odd]);
    expect(propertyOf(text, 'DESCRIPTION')).toContain('“One\\, two\\; three \\\\ four\\nfive.”');
  });

  it('folds any text at 75 octets, parts no character and lets nobody add a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), (drawn) => {
        const odd = documentOf('odd', [`x${drawn}\r\nBEGIN:VALARM`]);
        const { text } = write([eventOf('2019-05-10', tellingOf(odd, odd.text))], [odd]);
        expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\ufffd]/u);
        expect(unfolded(text).filter((line) => !/^[A-Z-]+[:;]/.test(line))).toEqual(['']);
        expect(unfolded(text)).not.toContain('BEGIN:VALARM');
      }),
      { examples: [['\ud83d']] },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { ALT_TEXT_MAX, altText } from '../../../src/timeline/chart/alt-text.js';
import { timelineOf } from '../timeline-of.js';

describe('altText', () => {
  it('says how many events there are, from when to when, and each date by its number', () => {
    expect(altText(timelineOf(['2018-03', '2018-09-10 claim', '2018-09-10 denial']), 4)).toBe(
      'Timeline of 3 events, from March 2018 to 10 Sep 2018. 4: March 2018. 5: 10 Sep 2018, claim. 6: 10 Sep 2018, denial.',
    );
  });

  it('tells of what lasts its first and its last day, and begins and ends the span with them', () => {
    expect(altText(timelineOf(['2018-09-01..2018-09-03', '2018-10-22..2018-10-25']))).toBe(
      'Timeline of 2 events, from 1 Sep 2018 to 25 Oct 2018. 1: 1 Sep 2018 to 3 Sep 2018. 2: 22 Oct 2018 to 25 Oct 2018.',
    );
  });

  it('ends within the limit with how many more there are', () => {
    const dates = Array.from({ length: 200 }, (_, i) => `${1800 + i} claim`);
    const text = altText(timelineOf(dates));
    expect(text.length).toBeLessThanOrEqual(ALT_TEXT_MAX);
    const told = [...text.matchAll(/\d+: \d{4}, claim\./g)].length;
    expect(text).toMatch(new RegExp(` And ${200 - told} more\\.$`));
  });

  it('says when nothing is dated', () => {
    expect(altText({ events: [], undated: [] })).toBe('Timeline without dated events.');
  });
});

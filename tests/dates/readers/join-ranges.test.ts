import { describe, expect, it } from 'vitest';
import { isMoved, joinRanges } from '../../../src/dates/readers/join-ranges.js';

/** Days of September 2018 or later, each as a reader sees it. */
function readingsOf(text: string) {
  return [...text.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: {
      kind: 'calendar',
      year: Number(match[1]),
      month: Number(match[2]),
      day: Number(match[3]),
    } as const,
  }));
}
const joined = (text: string) =>
  joinRanges(text, readingsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('joinRanges', () => {
  it('joins what a dash, "to" or "between … and" joins', () => {
    expect(joined('Open 2018-09-05 – 2018-09-07.')).toEqual(['2018-09-05 – 2018-09-07']);
    expect(joined('Open from 2018-09-05 to 2019-01-07.')).toEqual(['2018-09-05 to 2019-01-07']);
    expect(joined('Open between 2018-09-05 and 2018-09-07.')).toEqual(['2018-09-05 and 2018-09-07']);
  });

  it('keeps two days apart: listed, the wrong way round, or moved from one to the other', () => {
    for (const text of [
      'It burned on 2018-09-05 and 2018-09-07.',
      'From 2018-09-07 to 2018-09-05.',
      'It was postponed from 2018-09-05 to 2018-09-07.',
    ])
      expect(joined(text)).toHaveLength(2);
  });
});

describe('isMoved', () => {
  it('sees that something is moved away from a date', () => {
    expect([isMoved('The hearing was postponed from '), isMoved('Open from ')]).toEqual([true, false]);
  });
});

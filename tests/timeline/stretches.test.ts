import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/timeline/stretches.js';
import type { Event } from '../../src/timeline/timeline.js';

function eventsOn(...dates: readonly string[]): Event[] {
  return dates.map((date, start) => {
    const quote = { documentId: 'a', start, end: start + 1, text: 'x', stance: 'reported' as const };
    return {
      date,
      precision: 'day',
      basis: 'explicit',
      stance: 'reported',
      quotes: [quote],
      counterparts: [],
    };
  });
}

const cut = (dates: readonly string[], limits = {}, most = 14) =>
  stretchesOf(eventsOn(...dates), limits, most).map(({ from, to, events }) => `${from} ${to} ${events}`);

describe('stretchesOf', () => {
  it('cuts by years', () => {
    expect(cut(['2017-05-01', '2018-05-01', '2018-06'])).toEqual(['2017 2017 1', '2018 2018 2']);
  });

  it('cuts one year by months, each with what is known of the year alone', () => {
    expect(cut(['2018', '2018-05-01', '2018-06', '2018-06-09'])).toEqual([
      '2018-01 2018-01 1',
      '2018-05 2018-05 2',
      '2018-06 2018-06 3',
    ]);
  });

  it('cuts by decades where there are too many years', () => {
    expect(cut(['1991', '1992', '1993', '2004'], {}, 3)).toEqual(['1990 1999 3', '2000 2009 1']);
  });

  it('stays within the limits of the timeline', () => {
    expect(cut(['2016', '2018-05-01', '2019-01-01'], { from: '2018-04-02', to: '2019-06' })).toEqual([
      '2018-04-02 2018 1',
      '2019 2019-06 1',
    ]);
  });

  it('cuts nothing that is all of one month, or without a year', () => {
    expect(cut(['2018-05-01', '2018-05-09'])).toEqual([]);
    expect(cut(['XXXX-05-01', 'XXXX-06-09'])).toEqual([]);
  });
});

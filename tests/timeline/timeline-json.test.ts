import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { timelineToJson } from '../../src/timeline/timeline-json.js';
import { corpusOf } from '../answering/corpus-of.js';

describe('timelineToJson', () => {
  it('prints the promised fields, absent values as null', () => {
    const corpus = corpusOf({
      herald: 'Around 22:00 on 5 October 2018, the Royal Mint suspended all withdrawals.',
      gazette: 'The Royal Mint halted all withdrawals on 5 October 2018.',
      mill: 'The mill burned down.',
    });
    const json = timelineToJson(buildTimeline(corpus), corpus);
    expect(json.events).toEqual([
      {
        date: '2018-10-05',
        endDate: null,
        precision: 'day',
        stance: 'reported',
        basis: 'explicit',
        timeText: 'Around 22:00',
        attributedTo: null,
        text: 'Around 22:00 on 5 October 2018, the Royal Mint suspended all withdrawals.',
        document: 'herald',
        path: 'herald.txt',
        start: 0,
        end: 73,
        citation: { title: 'herald', publisher: null, published: null, url: null, paragraph: 1 },
        alsoIn: [
          {
            document: 'gazette',
            path: 'gazette.txt',
            start: 0,
            end: 56,
            citation: { title: 'gazette', publisher: null, published: null, url: null, paragraph: 1 },
            text: 'The Royal Mint halted all withdrawals on 5 October 2018.',
            stance: 'reported',
            attributedTo: null,
          },
        ],
        counterparts: [],
      },
    ]);
    expect(json.undated).toMatchObject([{ date: null, precision: null, basis: null, document: 'mill' }]);
  });
});

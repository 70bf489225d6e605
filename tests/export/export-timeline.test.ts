import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { QuoteMismatchError } from '../../src/answering/verify-quote.js';
import { exportTimeline } from '../../src/export/export-timeline.js';
import { TIMELINE_FORMATS, type TimelineFormat } from '../../src/export/formats.js';
import { englishWords } from '../../src/export/words.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { documentOf } from '../support/small-corpus.js';
import { CLAIM, DOCUMENTS, eventOf, TIMELINE, tellingOf } from './timeline-sample.js';

const options = { words: englishWords, madeMs: 0 };
const write = (format: TimelineFormat, timeline: Timeline = TIMELINE) =>
  exportTimeline(timeline, { documents: DOCUMENTS }, format, options);

describe('exportTimeline', () => {
  it.each(TIMELINE_FORMATS)('never lets an allegation stand bare in %s', (format) => {
    const text = write(format).text.replaceAll('\r\n ', '').replaceAll('\\,', ',');
    for (const said of ['claim', 'The guard', 'Reyes denied it: he was at home on 10 May 2019.', 'denial']) {
      expect(text).toContain(said);
    }
  });

  it.each(TIMELINE_FORMATS)('says in %s where each quote stands', (format) => {
    const text = write(format).text.replaceAll('\r\n ', '');
    for (const said of ['The lock', 'https://herald.example/lock', 'herald.md', 'A denial', 'gazette.md']) {
      expect(text).toContain(said);
    }
  });

  it.each(TIMELINE_FORMATS)('writes no quote in %s that its document does not have', (format) => {
    const wrong = { events: [eventOf('2019-05-10', { ...CLAIM, start: CLAIM.start + 1 })], undated: [] };
    expect(() => write(format, wrong)).toThrow(QuoteMismatchError);
  });

  it('keeps in a table what is on record in the row of each telling', () => {
    const rows = parse(write('csv').text, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ event, date, part, stance }) => [event, date, part, stance])).toEqual([
      ['1', '2019-05-10', 'event', 'claim'],
      ['1', '2019-05-10', 'onRecord', 'denial'],
      ['2', '2019-06', 'event', 'reported'],
      ['3', '', 'event', 'reported'],
    ]);
    expect(rows[0]?.onRecord).toBe(
      '✋ denial by “Reyes”: Reyes denied it: he was at home on 10 May 2019. (A denial · undated · ¶1)',
    );
    expect([rows[0]?.publisher, rows[0]?.timeText]).toEqual(['Herald, "late"', 'at night']);
    expect(rows[3]?.text).toMatch(/^'=HYPERLINK/);
  });

  it('is in JSON what the timeline command prints, with citations', () => {
    expect(JSON.parse(write('json').text)).toMatchObject({
      events: [
        {
          date: '2019-05-10',
          attributedTo: 'The guard',
          citation: { title: 'The lock', publisher: 'Herald, "late"', published: '2019-06-30', paragraph: 1 },
          counterparts: [{ stance: 'denial', attributedTo: 'Reyes', citation: { title: 'A denial' } }],
        },
        { date: '2019-06' },
      ],
      undated: [{ date: null }],
    });
  });

  it('heads each date once in Markdown, and quotes without markup of the text', () => {
    const { text } = write('md');
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Timeline',
      '## 10 May 2019, at night',
      '## June 2019',
      '## Without a date',
    ]);
    expect(text).toContain('> In June 2019 the lock; the bolt, and \\*the key\\* were replaced.');
    expect(text).toContain('[The lock · Herald, "late" · 30 Jun 2019 · ¶1](<https://herald.example/lock>)');
  });

  it('says that nothing is told', () => {
    expect(write('md', { events: [], undated: [] }).text).toContain('The documents tell of no such event.');
    expect(parse(write('csv', { events: [], undated: [] }).text, { columns: true })).toEqual([]);
  });
});

describe('a text of a document, in Markdown', () => {
  it.each([
    ['# no heading', '> \\# no heading'],
    ['- no item', '> \\- no item'],
    ['12. no item', '> 12\\. no item'],
    ['<b>no</b> [link](https://x.example)', '> \\<b\\>no\\</b\\> \\[link\\](https://x.example)'],
    ['    no code\n\n> no quote', '> no code\n> \n> \\> no quote'],
    ['a\u202eb\u0007c', '> a b c'],
  ])('%j stays text', (said, expected) => {
    const odd = documentOf('odd', [said]);
    const timeline = { events: [eventOf('2019-05-10', tellingOf(odd, odd.text))], undated: [] };
    expect(exportTimeline(timeline, { documents: [odd] }, 'md', options).text).toContain(`\n${expected}\n\n`);
  });
});

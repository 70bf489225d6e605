import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import type { Event, Timeline } from '../../src/timeline/timeline.js';

const seeds = join(import.meta.dirname, '../../../shared/seeds');
const hasSeeds = existsSync(seeds);

/** What must be told on which day; the words are the least that its quote holds. */
const EXPECTED: readonly (readonly [monthDay: string, document: string, words: RegExp])[] = [
  ['03', '001', /threatened/],
  ['05', '001', /lost its CEO/],
  ['09', '001', /summoned/],
  ['09-05', '000', /liquidation/],
  ['09-10', '000', /claiming/],
  ['09-10', '000', /surrounded/],
  ['10-22', '001', /Weibo/],
  ['10-23', '001', /broke into/],
];

function find(timeline: Timeline, date: string, document: string, words: RegExp): Event | undefined {
  return timeline.events.find(
    (event) =>
      event.date === date &&
      event.quotes.some((quote) => quote.documentId.startsWith(document) && words.test(quote.text)),
  );
}

// The three documents are not redistributed: where the folder beside the project is absent there is nothing to read.
describe.skipIf(!hasSeeds)('the timeline of the three documents', () => {
  let timeline: Timeline;
  let bare: Timeline;
  const folder = mkdtempSync(join(tmpdir(), 'casebook-'));

  beforeAll(async () => {
    timeline = buildTimeline(await loadCorpus(seeds));
    for (const name of readdirSync(seeds))
      if (name.endsWith('.txt')) cpSync(join(seeds, name), join(folder, name));
    bare = buildTimeline(await loadCorpus(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(EXPECTED)('tells on 2018-%s what document %s says (%s)', (date, document, words) => {
    expect(find(timeline, `2018-${date}`, document, words)).toBeDefined();
  });

  it.each(EXPECTED)(
    'tells on XXXX-%s without metadata what document %s says (%s)',
    (date, document, words) => {
      expect(find(bare, `XXXX-${date}`, document, words)).toBeDefined();
    },
  );

  it('shows the claim of detention with its denial, with or without metadata', () => {
    for (const [one, year] of [
      [timeline, '2018'],
      [bare, 'XXXX'],
    ] as const) {
      const claim = find(one, `${year}-09-10`, '000', /claiming/);
      expect(claim?.stance).toBe('claim');
      expect(
        claim?.counterparts.some(({ stance, text }) => stance === 'denial' && /not detained/.test(text)),
      ).toBe(true);
    }
  });

  it('tells nothing else with a date, and nothing on the day of the report', () => {
    const told = timeline.events.filter(
      (event) =>
        !EXPECTED.some(
          ([date, document, words]) => event === find(timeline, `2018-${date}`, document, words),
        ),
    );
    expect(told.map(({ date, stance }) => [date, stance])).toEqual([['2018-09-10', 'denial']]);
  });

  it('keeps the document without any date among the undated, with the threat it tells of', () => {
    expect(
      timeline.events
        .flatMap(({ quotes }) => quotes)
        .filter(({ documentId }) => documentId.startsWith('002')),
    ).toEqual([]);
    expect(
      timeline.undated.every(({ quotes }) => quotes.every(({ documentId }) => documentId.startsWith('002'))),
    ).toBe(true);
    expect(timeline.undated.some(({ quotes: [quote] }) => /suicidal/.test(quote.text))).toBe(true);
  });

  it('takes no year that the texts do not tell', () => {
    expect(bare.events.every(({ date }) => date?.startsWith('XXXX'))).toBe(true);
  });
});

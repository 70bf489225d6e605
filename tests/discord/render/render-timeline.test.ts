import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verification } from '../../../src/answering/check-statement.js';
import { verifyEvidence } from '../../../src/answering/verified-quote.js';
import { QuoteMismatchError } from '../../../src/answering/verify-quote.js';
import { en } from '../../../src/discord/locales/en.js';
import { renderCheck } from '../../../src/discord/render/render-check.js';
import { renderTimeline } from '../../../src/discord/render/render-timeline.js';
import type { TimelineView } from '../../../src/discord/render/timeline-view.js';
import { unescapeText } from '../../../src/discord/rules/escape.js';
import { validateMessagePayload, validateNothingPings } from '../../../src/discord/rules/validate-message.js';
import { tellingSource } from '../../../src/discord/shown-telling.js';
import { RELATIONS } from '../../../src/reader/sentence-reader.js';
import type { Event, EventQuote } from '../../../src/timeline/timeline.js';
import { textsOf } from '../../support/fake-call.js';
import { actingIn, hostileText } from '../../support/hostile-text.js';
import { documentOf, quoteOf } from '../../support/small-corpus.js';
import { unquoteLines } from '../../support/unquote-lines.js';

const harlow = documentOf('harlow', [
  'The pump failed on 3 May 2019.',
  'A neighbour claimed that it had leaked since March.',
  'The board denied that it had leaked.',
]);
const [failed, leaked, denied] = harlow.blocks.map(
  (block): EventQuote => ({ ...block, documentId: 'harlow', text: harlow.text.slice(block.start, block.end), stance: 'reported' }),
) as [EventQuote, EventQuote, EventQuote]; // biome-ignore format: three tellings

function eventOf(date: string | null, quote: EventQuote, more: Partial<Event> = {}): Event {
  return { date, precision: date === null ? null : 'day', basis: date === null ? null : 'explicit', stance: quote.stance, quotes: [quote], counterparts: [], ...more }; // biome-ignore format: one event
}

const view: TimelineView = {
  ...tellingSource([harlow], {}),
  words: en,
  picture: async () => null,
  title: en.timeline.title,
  state: { action: 'timeline' },
};
const shown = async (events: Event[], undated: Event[] = [], more: Partial<TimelineView> = {}) => {
  const { components } = await renderTimeline({ events, undated }, { ...view, ...more });
  return textsOf(components).join('\n');
};

describe('renderTimeline', () => {
  it('shows a claim together with what answers it', async () => {
    const claim = { ...leaked, stance: 'claim' as const, attributedTo: 'A neighbour' };
    const event = eventOf('2019-03', claim, { counterparts: [{ ...denied, stance: 'denial' }] });
    expect(await shown([event])).toContain(
      '**1. March 2019**\n> A neighbour claimed that it had leaked since March.\n-# harlow · undated · ¶2 · ⚠ claim by “A neighbour”\n' +
        '📎 **On record**\n> The board denied that it had leaked.\n-# harlow · undated · ¶3 · ✋ denial',
    );
  });

  it('shows no more events on a page than a phone does', async () => {
    const long = documentOf('long', [`The pump failed${', and one more engineer looked at it'.repeat(8)}.`]);
    const [block] = long.blocks;
    if (block === undefined) throw new Error('no block');
    const telling: EventQuote = { ...block, documentId: 'long', text: long.text.slice(block.start, block.end), stance: 'reported' }; // biome-ignore format: one telling
    const heads = (text: string) => text.match(/^\*\*\d\. /gm)?.length;
    const source = tellingSource([harlow, long], {});
    const days = ['2019-05-03', '2019-05-04', '2019-05-05', '2019-05-06'];
    expect(
      heads(
        await shown(
          days.map((day) => eventOf(day, failed)),
          [],
          source,
        ),
      ),
    ).toBe(4);
    expect(
      heads(
        await shown(
          days.map((day) => eventOf(day, telling)),
          [],
          source,
        ),
      ),
    ).toBe(2);
  });

  it('says from what a date was told, and its time in the words of the document', async () => {
    const event = eventOf('2019-05-03', failed, { basis: 'relative', timeText: 'around 22:00' });
    const text = await shown([event]);
    expect(text).toContain('**1. 3 May 2019, around 22\\:00**');
    expect(text).toContain(en.timeline.basis.relative);
  });

  it('puts those without a year, then those without a date, last, either way round', async () => {
    const events = [eventOf('2018-05-03', failed), eventOf('2019-05-03', failed), eventOf('XXXX-06', leaked)];
    const heads = (text: string) => [...text.matchAll(/^\*\*\d\. (.*)\*\*$/gm)].map((match) => match[1]);
    const undated = [eventOf(null, denied)];
    const late = ['June, year not stated', 'undated'];
    expect(heads(await shown(events, undated))).toEqual(['3 May 2018', '3 May 2019', ...late]);
    const newest = { state: { action: 'timeline', newestFirst: true } } as const;
    expect(heads(await shown(events, undated, newest))).toEqual(['3 May 2019', '3 May 2018', ...late]);
  });

  it('opens a long one with its times and how many events each has, and with its incidents', async () => {
    const [mill, dam] = ['Mill fire', 'Dam burst'].map((incident) =>
      documentOf(incident, ['It failed.'], { incident }),
    ) as [typeof harlow, typeof harlow];
    const telling = (documentId: string): EventQuote => ({ documentId, start: 0, end: 10, text: 'It failed.', stance: 'reported' }); // biome-ignore format: one telling
    const events = Array.from({ length: 30 }, (_, at) =>
      eventOf(at < 20 ? '2018-05-03' : '2019-05-03', telling(at === 7 ? dam.id : mill.id)),
    );
    const more = { ...tellingSource([mill, dam], {}), overview: true };
    const payload = await renderTimeline({ events, undated: [] }, { ...view, ...more });
    expect(textsOf(payload.components).join('\n')).toMatch(/\*\*2018\*\* ▬+ 20\n\*\*2019\*\* ▬+ 10\n/);
    const buttons = JSON.stringify(payload.components).matchAll(/"label":"([^"]+)","custom_id":"([^"]+)"/g);
    expect([...buttons].map(([, label, id]) => `${label} ${id}`)).toEqual([
      '2018 c1.timeline.f2018.t2018',
      '2019 c1.timeline.f2019.t2019',
      `${en.timeline.list} c1.timeline.p1`,
      'Mill fire c1.incident.p1',
      'Dam burst c1.incident.p2',
    ]);
    expect(validateMessagePayload(payload)).toEqual([]);
    expect(await shown(events.slice(0, 20), [], more)).toContain('**1. 3 May 2018**');
    expect(await shown(events, [], { ...more, overview: false })).toContain('**1. 3 May 2018**');
  });

  it('says how many events of a page its picture shows, where not all', async () => {
    const picture = async () => ({ name: 'timeline.png', attachment: Buffer.from('x') });
    const events = [eventOf('2018-05-03', failed), eventOf('2019-05-03', failed), eventOf('XXXX-06', leaked)];
    expect(await shown(events, [], { picture })).toContain('picture: 2 of 3');
    expect(await shown(events.slice(0, 2), [], { picture })).not.toContain('picture');
  });

  it('cites a page of a PDF by its number', async () => {
    const blocks = harlow.blocks.map((block, at) => ({ ...block, origin: { page: at + 7 } }));
    const source = tellingSource([{ ...harlow, blocks }], {});
    expect(await shown([eventOf('2019-05-03', failed)], [], source)).toContain('harlow · undated · p. 7');
  });

  it('shows nothing when a sentence does not stand in its document', async () => {
    const invented = { ...failed, text: 'The pump failed on 4 May 2019.' };
    await expect(shown([eventOf('2019-05-04', invented)])).rejects.toThrow(QuoteMismatchError);
  });
});

const dates = fc.constantFrom('2019-05-03', '2019-05', '2019', '2019-Q3', 'XXXX-05-03', '201', null);

describe('whatever the documents hold', () => {
  it('every page of a timeline is inside the limits, and its sentences read back as they stand', {
    tags: ['slow'],
  }, async () => {
    const drawn = fc.record({
      texts: fc.array(fc.tuple(hostileText, dates), { minLength: 1, maxLength: 8 }),
      metadata: fc.record({ title: hostileText, publisher: hostileText }),
      attributedTo: hostileText,
      topic: hostileText.map((text) => text.slice(0, 150)),
    });
    await fc.assert(
      fc.asyncProperty(drawn, async ({ texts, metadata, attributedTo, topic }) => {
        const document = documentOf(
          'hostile',
          texts.map(([text]) => text),
          metadata,
        );
        const tellings = document.blocks.map(
          ({ start, end }): EventQuote => ({ documentId: 'hostile', start, end, text: document.text.slice(start, end), stance: 'claim', attributedTo }),
        ); // biome-ignore format: one telling a block
        const events = tellings.map((telling, at) =>
          eventOf(texts[at]?.[1] ?? null, telling, {
            counterparts: tellings.slice(0, at % 4),
            timeText: attributedTo,
          }),
        );
        const timeline = {
          events: events.filter(({ date }) => date !== null),
          undated: events.filter(({ date }) => date === null),
        };
        const read: string[] = [];
        for (let page = 1; page <= 10; page += 1) {
          const payload = await renderTimeline(timeline, {
            ...view,
            ...tellingSource([document], {}),
            topic,
            page,
          });
          expect([...validateMessagePayload(payload), ...validateNothingPings(payload)]).toEqual([]);
          expect(textsOf(payload.components).flatMap(actingIn)).toEqual([]);
          read.push(...payload.files.map(({ attachment }) => attachment.toString('utf8')));
          for (const text of textsOf(payload.components)) {
            const quoted = text.slice(text.search(/^> /m), text.lastIndexOf('\n-# '));
            read.push(unescapeText(unquoteLines(quoted)));
          }
        }
        const whole = tellings.map(({ text }) => text).filter((text) => !/\p{Cs}/u.test(text));
        expect(read).toEqual(expect.arrayContaining(whole));
      }),
      { numRuns: 30 },
    );
  });

  it('every message of a check is inside the limits', () => {
    const drawn = fc.array(fc.tuple(hostileText, fc.array(hostileText, { maxLength: 5 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(drawn, (sentences) => {
        const document = documentOf(
          'hostile',
          sentences.flatMap(([, texts]) => texts),
        );
        const blocks = [...document.blocks];
        const found = (check: Verification) => verifyEvidence(check, [document]);
        let n = 0;
        const skipped = sentences.map(([sentence]) => ({ sentence, reason: 'short' as const }));
        const checked = sentences.map(([sentence, texts]) => ({
          statement: sentence,
          verdict: 'disputed' as const,
          evidence: texts.map((_, at) => {
            const { start, end } = blocks.shift() ?? { start: 0, end: 0 };
            n += 1;
            const quote = quoteOf(document, n, document.text.slice(start, end));
            return {
              quote: { ...quote, start, end },
              relation: RELATIONS[at % RELATIONS.length] ?? 'neutral',
            };
          }),
        }));
        for (const payload of renderCheck(checked.map(found), skipped, en)) {
          expect([...validateMessagePayload(payload), ...validateNothingPings(payload)]).toEqual([]);
          expect(textsOf(payload.components).flatMap(actingIn)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { QuoteMismatchError } from '../../src/answering/verify-quote.js';
import { printTimeline } from '../../src/console/print-timeline.js';
import { describeTerminal } from '../../src/console/terminal.js';
import type { Document } from '../../src/corpus/document.js';
import type { Event, EventQuote } from '../../src/timeline/timeline.js';
import { corpusOf, fileOf } from '../support/small-corpus.js';

const plain = describeTerminal({ columns: 60 }, {});
const fire = fileOf(
  'mill.md',
  'The mill burned on 5 May. A guard claimed that the owner lit it. The owner denied it.',
  {
    title: 'A fire',
    publisher: 'Gazette',
    published: '2019-05-06',
  },
);
const letter = fileOf('letter.md', 'That Sunday the mill was lost. Somebody had sold the grain.', {
  title: 'A letter',
});
const corpus = corpusOf(fire, letter);

function told(document: Document, text: string, known: Partial<EventQuote> = {}): EventQuote {
  const start = document.text.indexOf(text);
  return { documentId: document.id, start, end: start + text.length, text, stance: 'reported', ...known };
}

function event(quotes: readonly [EventQuote, ...EventQuote[]], known: Partial<Event> = {}): Event {
  return {
    date: null,
    precision: null,
    basis: null,
    stance: quotes[0].stance,
    quotes,
    counterparts: [],
    ...known,
  };
}

const burned = event(
  [told(fire, 'The mill burned on 5 May.'), told(letter, 'That Sunday the mill was lost.')],
  {
    date: '2019-05-05',
    precision: 'day',
    basis: 'completed',
    timeText: 'at night',
  },
);
const lit = event(
  [told(fire, 'A guard claimed that the owner lit it.', { stance: 'claim', attributedTo: 'A guard' })],
  {
    date: 'XXXX-05',
    precision: 'month',
    basis: 'explicit',
    counterparts: [told(fire, 'The owner denied it.', { stance: 'denial', attributedTo: 'The owner' })],
  },
);
const sold = event([told(letter, 'Somebody had sold the grain.')]);

describe('printTimeline', () => {
  it('prints each event under its date, with what stands beside it', () => {
    expect(printTimeline({ events: [burned, lit], undated: [sold] }, corpus, plain)).toMatchInlineSnapshot(`
      "5 May 2019, at night · date completed from its context
        ▍ The mill burned on 5 May.
          A fire · Gazette · 6 May 2019 · ¶1
          also in A letter · undated · ¶1

      May, year not stated
        ▍ A guard claimed that the owner lit it.
          A fire · Gazette · 6 May 2019 · ¶1 · ⚠ claim by “A
          guard”
        📎 On record
        ▍ The owner denied it.
          A fire · Gazette · 6 May 2019 · ¶1 · ✋ denial by “The
          owner”

      Without a date

        ▍ Somebody had sold the grain.
          A letter · undated · ¶1
      "
    `);
  });

  it('says so when there is no event', () => {
    expect(printTimeline({ events: [], undated: [] }, corpus, plain)).toBe(
      'The documents tell of no such event.\n',
    );
  });

  it('shows no quote that its document does not hold', () => {
    const bent = event([
      { ...told(letter, 'Somebody had sold the grain.'), text: 'Somebody had sold the grain!' },
    ]);
    expect(() => printTimeline({ events: [], undated: [bent] }, corpus, plain)).toThrow(QuoteMismatchError);
  });
});

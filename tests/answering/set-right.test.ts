import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../src/answering/check-statement.js';
import { notesOn } from '../../src/answering/set-right.js';
import type { Corpus, Metadata } from '../../src/corpus/document.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { openEngine } from '../../src/open-engine.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';
import { documentOf } from '../support/small-corpus.js';
import { corpusOf } from './corpus-of.js';

const LEAK = corpusOf({
  leak: `Thieves took 40,000 library cards in Norvik on 3 May 2022. The server stood open for two years.

The director, Anna Berg, resigned on 4 May 2022.

Correction: An earlier version of this article said that 40,000 library cards were taken. It was 4,000. Ms Berg did not resign.`,
});
const NOTE =
  'Correction: An earlier version of this article said that 40,000 library cards were taken. It was 4,000. Ms Berg did not resign.';

const textsOf = (quotes: readonly { readonly text: string }[]) => quotes.map(({ text }) => text);

/** Documents that differ in what is known of them. */
function editions(known: Readonly<Record<string, Partial<Metadata>>>, texts: Record<string, string>): Corpus {
  const corpus = corpusOf(texts);
  return { ...corpus, documents: corpus.documents.map((one) => ({ ...one, ...known[one.id] })) };
}

describe('what a document sets right', () => {
  it('is shown with the answer that it corrects', async () => {
    const { quotes, onRecord } = await openEngine(LEAK).ask('When did the director resign?');
    expect(textsOf(quotes)).toContain('The director, Anna Berg, resigned on 4 May 2022.');
    expect([...textsOf(quotes), ...textsOf(onRecord)].join(' ')).toContain('Ms Berg did not resign.');
  });

  it('stands before what it corrects where both are quoted, and is no conflict of sources', async () => {
    const corpus = corpusOf({
      outage:
        'The company said that 300 customers of Quorvex were hit by the outage.\n\n' +
        'The company corrected itself: 3,000 customers of Quorvex were hit by the outage, not 300.',
    });
    const { quotes, conflicts } = await openEngine(corpus).ask('How many customers were hit by the outage?');
    expect(quotes[0]?.text).toMatch(/3,000 customers/);
    expect(textsOf(quotes).join(' ')).toContain('said that 300 customers');
    expect(conflicts).toEqual([]);
  });

  it('stands beside the event in the timeline', () => {
    const document = documentOf('leak', LEAK.documents[0]?.text.split('\n\n') ?? []);
    const corpus = { ...LEAK, documents: [document], passages: cutPassages(document) };
    const { events } = buildTimeline(corpus);
    expect(events.map(({ date, counterparts }) => [date, textsOf(counterparts)])).toEqual([
      ['2022-05-03', [NOTE]],
      ['2022-05-04', [NOTE]],
    ]);
  });

  it.each([
    ['Thieves took 40,000 library cards in Norvik.', 'disputed'],
    ['Thieves took 4,000 library cards in Norvik.', 'supported'],
    ['The director, Anna Berg, resigned.', 'disputed'],
    ['The server stood open for two years.', 'supported'],
  ])('counts when "%s" is checked', async (statement, verdict) => {
    expect((await verifyStatement(statement, LEAK)).verdict).toBe(verdict);
  });
});

describe('a note with marks and addresses', () => {
  it('is compared with a statement by its words', async () => {
    const page =
      'Thieves took 40,000 [library cards](https://norvik.example/4,000-cards) in Norvik.\n\n**Correction:** Thieves took **4,000** library cards.\n';
    const index = buildStanceIndex(await corpusOfFiles({ 'leak.md': page }));
    const told = index.all().filter(({ words }) => words.includes('40,000'));
    const notes = notesOn('Thieves took 4,000 library cards in Norvik.', told, index);
    expect(notes.map(({ relation }) => relation)).toEqual(['supports']);
  });

  it('is no word of an edition, nor its link', async () => {
    const fee = (euros: number, link: string) => `The daily fee of the [ferry](${link}) is ${euros} euros.\n`;
    const corpus = await corpusOfFiles({
      'a.md': `---\ntitle: Fees (2021)\npublished: 2021\n---\n\n${fee(5, 'https://a.example/timetable-prices-summer-lines-routes')}`,
      'b.md': `---\ntitle: Fees (2023)\npublished: 2023\n---\n\n${fee(8, 'https://b.example/harbour-office-notices-archive')}`,
    });
    const { quotes } = await openEngine(corpus).ask('What is the daily fee of the ferry?');
    expect(quotes.map(({ documentId }) => documentId)).toEqual(['b', 'a']);
  });
});

describe('two editions of a document', () => {
  const texts = {
    a: 'The daily fee of the ferry is 5 euros. Children travel free.',
    b: 'The daily fee of the ferry is 8 euros. This notice replaces the one of 2021.',
  };
  const ask = async (known: Readonly<Record<string, Partial<Metadata>>>) => {
    const { quotes } = await openEngine(editions(known, texts)).ask('What is the daily fee of the ferry?');
    return quotes.map(({ documentId }) => documentId);
  };

  it('are quoted the newer one first', async () => {
    const known = {
      a: { title: 'Fees (2021)', published: '2021' },
      b: { title: 'Fees (2023)', published: '2023-01-05' },
    };
    expect(await ask(known)).toEqual(['b', 'a']);
  });

  it('are known by what the newer one says too', async () => {
    const known = { a: { title: 'Fees', published: '2021' }, b: { title: 'Fees', published: '2023' } };
    expect(await ask(known)).toEqual(['b', 'a']);
  });

  it.each([
    [
      'of two titles',
      { a: { title: 'Fees', published: '2021' }, b: { title: 'The ferry', published: '2023' } },
    ],
    ['of no date', { a: { title: 'Fees (2021)' }, b: { title: 'Fees (2023)' } }],
    [
      'of which the second is older',
      { a: { title: 'Fees 2024', published: '2024' }, b: { title: 'Fees 2023', published: '2023' } },
    ],
  ])('keep their order, %s', async (_, known) => {
    expect(await ask(known)).toEqual(['a', 'b']);
  });
});

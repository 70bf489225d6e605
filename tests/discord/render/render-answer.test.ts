import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../../src/answering/answer.js';
import { quotedParagraphs } from '../../../src/answering/verified-quote.js';
import { QuoteMismatchError } from '../../../src/answering/verify-quote.js';
import type { Document } from '../../../src/corpus/document.js';
import type { ReplyPayload } from '../../../src/discord/calls.js';
import { en } from '../../../src/discord/locales/en.js';
import { catalogues } from '../../../src/discord/locales/index.js';
import type { AnswerView } from '../../../src/discord/render/answer-frame.js';
import { ACCENT } from '../../../src/discord/render/components.js';
import * as rendering from '../../../src/discord/render/render-answer.js';
import { renderContext } from '../../../src/discord/render/render-context.js';
import { renderCitedSources, renderDocument } from '../../../src/discord/render/render-sources.js';
import { subjectOf } from '../../../src/discord/render/subject.js';
import { plainLine, unescapeText } from '../../../src/discord/rules/escape.js';
import { validateMessagePayload, validateNothingPings } from '../../../src/discord/rules/validate-message.js';
import { shownAnswer } from '../../../src/discord/shown-answer.js';
import { buttonsOf, textsOf } from '../../support/fake-call.js';
import { actingIn, hostileText } from '../../support/hostile-text.js';
import { answerOf, documentOf, quoteOf } from '../../support/small-corpus.js';
import { unquoteLines } from '../../support/unquote-lines.js';

const harlow = documentOf(
  'harlow',
  [
    'The pump at Harlow failed on Monday. Nobody was hurt.',
    'A neighbour claimed that the pump had leaked for weeks.',
    'The water board denied that any pump had leaked.',
    'About 40 homes lost water.',
  ],
  {
    title: 'The pump at Harlow',
    publisher: 'Gazette',
    published: '2018-09-11',
    url: 'https://example.org/harlow',
  },
);
const other = documentOf('other', ['Some 60 homes lost water.'], { published: '2018-09' });
type View = AnswerView & { readonly documents: readonly Document[]; readonly filter?: { source?: string } };
const view: View = { documents: [harlow, other], words: en };
const renderAnswer = (answer: Answer, { documents, ...shown }: View) =>
  rendering.renderAnswer(shownAnswer(answer, documents, shown.filter), shown);
const quotesOnPage = (answer: Answer, { documents, ...shown }: View) =>
  rendering.quotesOnPage(shownAnswer(answer, documents), shown);

const failed = quoteOf(harlow, 1, 'The pump at Harlow failed on Monday.', { highlight: 'on Monday' });
const claim = quoteOf(harlow, 1, 'A neighbour claimed that the pump had leaked for weeks.', {
  stance: 'claim',
  attributedTo: 'A neighbour',
});
const denial = quoteOf(harlow, 2, 'The water board denied that any pump had leaked.', {
  stance: 'denial',
  attributedTo: 'The water board',
});

/** Letters that four buttons may have to stand side by side in a frame of 268 points: a wide one counts twice. */
const COLUMNS = 12;

const textsIn = (payload: ReplyPayload) => textsOf(payload.components);
const labels = (payload: ReplyPayload) => buttonsOf(payload).map(({ label }) => label);

describe('renderAnswer', () => {
  it('shows question, quote with the answering words in bold, and citation', () => {
    expect(textsIn(renderAnswer(answerOf('When did it fail?', [failed]), view))).toEqual([
      '❓ **When did it fail?**',
      '> The pump at Harlow failed **on Monday**.\n' +
        '-# **\\[1\\]** [The pump at Harlow](<https://example.org/harlow>) · Gazette · 11 Sep 2018 · ¶1',
    ]);
  });

  it('marks how a sentence says it, and shows what is on record beside it', () => {
    const payload = renderAnswer(
      answerOf('Did it leak?', [claim], { onRecord: [denial], disputed: true }),
      view,
    );
    const [, disputed, quoted, record, denied] = textsIn(payload);
    expect(disputed).toBe(en.answer.disputed);
    expect(quoted).toMatch(/ · ⚠ claim by “A neighbour”$/);
    expect(record).toBe('📎 **On record**');
    expect(denied).toMatch(
      /^> The water board denied that any pump had leaked\.\n.* · ✋ denial by “The water board”$/,
    );
  });

  it('says on what sources differ, by their numbers', () => {
    const quotes = [
      quoteOf(harlow, 1, 'About 40 homes lost water.'),
      quoteOf(other, 2, 'Some 60 homes lost water.'),
    ];
    const answer = answerOf('How many?', quotes, {
      conflicts: [{ kind: 'count', counted: 'homes', quotes: [1, 2] }],
    });
    expect(textsIn(renderAnswer(answer, view))[1]).toBe(
      '⚖ Sources differ on the number of homes: \\[1\\] · \\[2\\]',
    );
  });

  it('shows a date no more exact than it is known', () => {
    const quotes = [quoteOf(other, 1, 'Some 60 homes lost water.')];
    expect(textsIn(renderAnswer(answerOf('How many?', quotes), view))[1]).toContain('other · Sep 2018 · ¶1');
  });

  it('refuses politely, with the nearest topics', () => {
    const answer = answerOf('Who won the cup?', [], {
      suggestions: ['The pump at Harlow', 'A **dry** summer'],
    });
    const texts = textsIn(renderAnswer(answer, view));
    expect(texts[1]).toContain(en.refusal.title);
    expect(texts[2]).toBe(en.refusal.nearest);
    expect(labels(renderAnswer(answer, view)).slice(0, 2)).toEqual([
      'The pump at Harlow',
      'A **dry** summer',
    ]);
  });

  it('shows what stands nearest in grey, as what does not answer', () => {
    const payload = renderAnswer(answerOf('Who paid?', [], { nearest: [failed] }), view);
    expect(textsIn(payload)[1]).toBe(en.refusal.instead);
    expect(readBack(payload)).toEqual([failed.text]);
    expect(payload.components[0]).toMatchObject({ accent_color: ACCENT.refused });
    expect(validateMessagePayload(payload)).toEqual([]);
  });

  it('says once that the documents are in another language than the question', () => {
    const note = en.answer.otherLanguage;
    expect(textsIn(renderAnswer(answerOf('水泵什么时候坏的？', [failed]), view))[1]).toBe(note);
    expect(textsIn(renderAnswer(answerOf('水泵什么时候坏的？', []), view))[1]).toBe(note);
    expect(textsIn(renderAnswer(answerOf('When did it fail?', [failed]), view))).not.toContain(note);
  });

  it.each([
    ['Warum fiel die Pumpe aus?', true],
    ['¿Cuándo falló la bomba?', true],
    ['When did the pump fail?', false],
    ['Harlow', false],
  ])('tells "%s" that English documents are in another language: %s', (question, isTold) => {
    const english = documentOf('english', ['The pump of the lock failed, and it was not the first to fail.']);
    const shown = textsIn(renderAnswer(answerOf(question, []), { documents: [english], words: en }));
    expect(shown.includes(en.answer.otherLanguage)).toBe(isTold);
  });

  it('names a source once on a page, and a summary as such', () => {
    const noted = documentOf('note', ['The lock failed. The gate failed.'], {
      publisher: 'Casebook summary of a report',
    });
    const quotes = [quoteOf(noted, 1, 'The lock failed.'), quoteOf(noted, 2, 'The gate failed.')];
    const texts = textsIn(
      renderAnswer(answerOf('List what failed', quotes), { documents: [noted], words: en }),
    );
    expect(texts[1]).toContain('**\\[1\\]** note · summary · undated · ¶1');
    expect(texts[2]).toContain('**\\[2\\]** same document · ¶1');
  });

  it('shows the best quote first, with the denial among the others and nothing else', () => {
    const answer = answerOf(
      'Why did it leak?',
      [claim, failed, denial].map((quote, at) => ({
        ...quote,
        citation: { ...quote.citation, n: at + 1 },
      })),
    );
    expect(quotesOnPage(answer, view).map(({ stance }) => stance)).toEqual(['claim', 'denial']);
    expect(quotesOnPage(answer, view).map(({ citation }) => citation.n)).toEqual([1, 2]);
  });

  it('says that there are no documents where there are none', () => {
    expect(textsIn(renderAnswer(answerOf('Why?', []), { ...view, documents: [] }))[1]).toContain(
      en.refusal.empty,
    );
  });

  it('shows nothing when a quote does not stand in its document', () => {
    const invented: Quote = { ...failed, text: 'The pump at Harlow failed on Sunday.' };
    expect(() => renderAnswer(answerOf('When?', [invented]), view)).toThrow(QuoteMismatchError);
  });

  it('offers to share what only the asker sees', () => {
    const answer = answerOf('When?', [failed]);
    expect(labels(renderAnswer(answer, { ...view, isPrivate: true }))).toContain('Share');
    expect(labels(renderAnswer(answer, view))).not.toContain('Share');
  });

  it.each(Object.entries(catalogues))('has few and short buttons, one row of a phone, in %s', (_, words) => {
    const quotes = Array.from({ length: 4 }, (__, at) => quoteOf(harlow, at + 1, failed.text));
    const shown = labels(renderAnswer(answerOf('When?', quotes), { ...view, words }));
    expect(shown).toHaveLength(4);
    expect(stringWidth(shown.join(''))).toBeLessThanOrEqual(COLUMNS);
    expect(labels(renderAnswer(answerOf('When?', []), { ...view, words }))).toHaveLength(2);
  });

  it('says what the question was narrowed to', () => {
    const filter = { source: harlow.sha256.slice(0, 12), from: '2018-09' };
    expect(textsIn(renderAnswer(answerOf('When?', [failed]), { ...view, filter }))[1]).toBe(
      '🔎 Only “The pump at Harlow” · from Sep 2018',
    );
  });

  it('deals quotes to pages that a phone shows whole', () => {
    const texts = ['On Monday', 'On Tuesday', 'On Friday'].map(
      (day) => `${day} the board of Harlow met about the pump${', and heard one more engineer'.repeat(9)}.`,
    );
    const minutes = documentOf('minutes', texts);
    const quotes = texts.map((text, at) => quoteOf(minutes, at + 1, text));
    const answer = answerOf('What are the three days on which the board met?', quotes);
    const shown = [1, 2].map((page) => quotesOnPage(answer, { ...view, documents: [minutes], page }).length);
    expect(shown).toEqual([2, 1]);
  });

  it('keeps conflicting quotes on one page, whatever stands between them', () => {
    const sentences = ['one.', 'two.', 'three.', 'four.', 'five.'].map((word) => `Sentence ${word}`);
    const document = documentOf('many', [sentences.join(' ')]);
    const quotes = sentences.map((sentence, at) => quoteOf(document, at + 1, sentence));
    const answer = answerOf('Which?', quotes, { conflicts: [{ kind: 'date', quotes: [1, 5] }] });
    const shown = (page: number) =>
      quotesOnPage(answer, { ...view, documents: [document], page }).map(
        ({ citation, text }) => `${citation.n} ${text.split(' ')[1]}`,
      );
    expect(shown(1)).toEqual(['1 one.', '2 five.']);
    expect(shown(2)).toEqual(['3 two.', '4 three.', '5 four.']);
  });

  it('attaches a sentence that no message can hold, word for word', () => {
    const sentence = `It was ${'very '.repeat(1000)}long.`;
    const document = documentOf('long', [sentence]);
    const payload = renderAnswer(answerOf('How long?', [quoteOf(document, 1, sentence)]), {
      ...view,
      documents: [document],
    });
    expect(payload.files.map(({ name, attachment }) => [name, attachment.toString('utf8')])).toEqual([
      ['quote-1.txt', sentence],
    ]);
    expect(validateMessagePayload(payload)).toEqual([]);
  });
});

const hostileAnswer = fc
  .record({
    texts: fc.array(hostileText, { minLength: 1, maxLength: 5 }),
    record: fc.array(hostileText, { maxLength: 7 }),
    question: hostileText.map((text) => [...plainLine(text)].slice(0, 150).join('') || '?'),
    metadata: fc.record({
      title: hostileText,
      publisher: hostileText,
      url: fc.webUrl({ withQueryParameters: true }),
    }),
    attributedTo: hostileText,
    counted: hostileText,
    conflicting: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
    suggestions: fc.array(hostileText, { maxLength: 8 }),
    isPrivate: fc.boolean(),
  })
  .map((drawn) => {
    const document = documentOf('hostile', [...drawn.texts, ...drawn.record], drawn.metadata);
    const quotes = document.blocks.map((block, at) => ({
      ...quoteOf(document, at + 1, document.text.slice(block.start, block.end), { stance: 'claim', attributedTo: drawn.attributedTo }),
      start: block.start,
      end: block.end,
      highlights: [{ start: block.start, end: Math.min(block.end, block.start + 20) }],
    })); // biome-ignore format: one quote a block
    const answer: Answer = answerOf(drawn.question, quotes.slice(0, drawn.texts.length), {
      onRecord: quotes.slice(drawn.texts.length),
      disputed: quotes.length > drawn.texts.length,
      conflicts: [{ kind: 'count', counted: drawn.counted, quotes: drawn.conflicting }],
      suggestions: drawn.suggestions,
    });
    return { document, answer, isPrivate: drawn.isPrivate };
  });

/** The source of every quote that a page shows, from what the reader gets. */
function readBack(payload: ReplyPayload): string[] {
  const inText = textsIn(payload)
    .filter((content) => content.startsWith('> '))
    .map((content) => unescapeText(unquoteLines(content.slice(0, content.lastIndexOf('\n-# ')))));
  return [...inText, ...payload.files.map(({ attachment }) => attachment.toString('utf8'))];
}

describe('whatever the documents and the question hold', () => {
  it('every page is inside the limits and pings nobody, and the quotes read back as they stand', {
    tags: ['slow'],
  }, () => {
    fc.assert(
      fc.property(hostileAnswer, ({ document, answer, isPrivate }) => {
        const seen = new Set<number>();
        for (let page = 1; page <= 12; page += 1) {
          const pageView = { documents: [document], words: en, page, isPrivate };
          const payload = renderAnswer(answer, pageView);
          expect([...validateMessagePayload(payload), ...validateNothingPings(payload)]).toEqual([]);
          expect(textsIn(payload).flatMap(actingIn)).toEqual([]);
          const quotes = quotesOnPage(answer, pageView);
          const wellFormed = quotes.map(({ text }) => text).filter((text) => !/\p{Cs}/u.test(text));
          expect(readBack(payload)).toEqual(expect.arrayContaining(wellFormed));
          for (const { citation } of quotes) seen.add(citation.n);
          const message = { components: payload.components.map((part) => ({ toJSON: () => part })) };
          expect(subjectOf(message)).toBe(plainLine(answer.question));
          const further = [
            renderContext(quotedParagraphs(quotes, [document]), en, {
              question: answer.question,
              buttons: rendering.furtherButtons(shownAnswer(answer, [document]), pageView),
            }),
            renderCitedSources(quotes, [document], en),
            renderDocument(document, en, { page }),
          ];
          expect(
            further.flatMap((shown) => [...validateMessagePayload(shown), ...validateNothingPings(shown)]),
          ).toEqual([]);
          expect(further.flatMap(textsIn).flatMap(actingIn)).toEqual([]);
        }
        expect(seen.size).toBe(answer.quotes.length + answer.onRecord.length);
      }),
      { numRuns: 40 },
    );
  });

  it('a refusal is inside the limits', () => {
    fc.assert(
      fc.property(hostileAnswer, ({ document, answer }) => {
        const refused = { ...answer, answered: false, quotes: [], onRecord: [], conflicts: [] };
        const payload = renderAnswer(refused, { documents: [document], words: en });
        expect([...validateMessagePayload(payload), ...validateNothingPings(payload)]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../../src/answering/answer.js';
import type { Document } from '../../../src/corpus/document.js';
import { en } from '../../../src/discord/locales/en.js';
import { phoneHeights, READING_POINTS } from '../../../src/discord/render/phone-height.js';
import { quotesOnPage, renderAnswer } from '../../../src/discord/render/render-answer.js';
import { shownAnswer } from '../../../src/discord/shown-answer.js';
import { textsOf } from '../../support/fake-call.js';
import { answerOf, documentOf, quoteOf } from '../../support/small-corpus.js';

const more = ', and heard one more engineer of the water board'.repeat(6);
const CLAIM = `A neighbour claimed that the pump of Harlow had leaked for weeks${more}.`;
const DENIALS = ['The board', 'The mayor', 'The owner'].map(
  (who) => `${who} denied that any pump of Harlow had leaked${more}.`,
);
const REPORT = 'The pump of Harlow failed on Monday.';
const document = documentOf('harlow', [CLAIM, ...DENIALS, REPORT]);

const quote = (n: number, text: string, stance: Quote['stance'], score = 1): Quote => ({
  ...quoteOf(document, n, text, { stance }),
  score,
});

/** The numbers of what each page shows, in the order of the answer: quotes, then what is on record. */
function pagesOf(answer: Answer, documents: readonly Document[] = [document]): number[][] {
  const shown = shownAnswer(answer, documents);
  const pages: number[][] = [];
  const seen = new Map(
    [...answer.quotes, ...answer.onRecord].map(({ start, citation }) => [start, citation.n]),
  );
  for (let page = 1; page <= 6; page++) {
    const numbers = quotesOnPage(shown, { words: en, page }).map(({ start }) => seen.get(start) ?? 0);
    if (JSON.stringify(numbers) === JSON.stringify(pages.at(-1))) break;
    pages.push(numbers);
  }
  return pages;
}

const heightOf = (answer: Answer, page: number) =>
  phoneHeights(textsOf(renderAnswer(shownAnswer(answer, [document]), { words: en, page }).components));

describe('pageAnswer', () => {
  it('shows what leads with one denial of it, and leaves further ones to pages behind it', () => {
    const answer = answerOf('Did the pump leak?', [quote(1, CLAIM, 'claim')], {
      onRecord: DENIALS.map((text, at) => quote(at + 2, text, 'denial')),
      facing: [1, 2, 3].map((at) => [1, at + 1] as const),
      disputed: true,
    });
    expect(pagesOf(answer)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(heightOf(answer, 1)).toBeLessThanOrEqual(READING_POINTS);
  });

  it('puts a claim with what speaks against it, not with what stands first on record', () => {
    const [board = '', mayor = ''] = DENIALS;
    const answer = answerOf('What about the pump?', [quote(1, CLAIM, 'claim')], {
      onRecord: [quote(2, board, 'denial'), quote(3, mayor, 'denial')],
      facing: [[1, 3]],
    });
    expect(pagesOf(answer)[0]).toEqual([1, 3]);
  });

  it('shows on the page of a claim the denial of it that stands on another', () => {
    const [denied = ''] = DENIALS;
    const quotes = [quote(1, denied, 'denial'), quote(2, REPORT, 'reported', 0), quote(3, CLAIM, 'claim', 0)];
    const lead = { ...answerOf('What about the pump?', quotes), facing: [[1, 3]] as const };
    expect(pagesOf(lead)).toEqual([[1, 3], [2]]);
    const behind = answerOf(
      'When did the pump fail?',
      [quote(1, REPORT, 'reported'), quote(2, denied, 'denial'), quote(3, CLAIM, 'claim')],
      {
        facing: [[2, 3]],
      },
    );
    const [first = [], second = []] = pagesOf(behind);
    expect(first).toEqual([1, 2]);
    expect(second).toEqual([3, 2]);
  });

  it('points to what is on record only on a page that has something on record', () => {
    const [board = '', mayor = ''] = DENIALS;
    const quotes = [quote(1, CLAIM, 'claim'), quote(2, board, 'denial', 0)];
    const answer = answerOf('Did the pump leak?', quotes, {
      onRecord: [quote(3, mayor, 'reported')],
      facing: [[1, 2]],
      disputed: true,
    });
    const texts = (page: number) =>
      textsOf(renderAnswer(shownAnswer(answer, [document]), { words: en, page }).components);
    expect(pagesOf(answer)).toEqual([[1, 2], [3]]);
    expect(texts(1)).not.toContain(en.answer.disputed);
    expect(texts(2)).toContain(en.answer.disputed);
  });
});

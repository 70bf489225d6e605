import type { Conflict } from '../../answering/answer.js';
import type { Verified } from '../../answering/verified-quote.js';
import { asksForSeveral } from '../../retrieval/question-kind.js';
import type { Words } from '../locales/index.js';
import { LIMITS } from '../rules/limits.js';
import type { ShownAnswer } from '../shown-answer.js';
import { type AnswerView, footParts, headParts } from './answer-frame.js';
import { type AnswerPage, pageAnswer, RECORD_SHARE } from './answer-pages.js';
import { textChars, textsIn } from './components.js';
import { BUTTONS_POINTS, FRAME_POINTS, phoneHeights, READING_POINTS } from './phone-height.js';
import { citeAnew, showQuote } from './quote-block.js';

/** Quotes on one page; conflicting ones may be more. */
const QUOTES_ON_PAGE = 3;
/** The first page fits a phone: what answers best and what stands against it; where the best leads by little, the next too. */
const QUOTES_ON_FIRST = 1;
const QUOTES_WHERE_CLOSE = 2;
/** A further quote is close from this share of the first one's belief on. */
const CLOSE_SHARE = 0.1;
/** Kept free of the 4000 characters of a message. */
const SPARE_CHARS = 100;
/** On a phone: the thin line above the buttons, and the one above what is on record, with its title. */
const LINE_POINTS = 17;
const RECORD_POINTS = LINE_POINTS + 21;
/** Attachments of one page; Discord takes 10 MiB a file by default. */
const PAGE_FILE_BYTES = 9 * 1024 * 1024;

/** Deals the quotes of an answer to pages that Discord takes, with citations numbered in the order in which they are shown. */
export function dealPages(answer: ShownAnswer, view: AnswerView) {
  const { words } = view;
  const frame = [...headParts(answer, view, answer.conflicts), ...footParts(view, { page: 99, pages: 99 })];
  const fixed = textChars(frame);
  const chars = LIMITS.textDisplayTotalChars - SPARE_CHARS - fixed - words.answer.onRecord.length;
  const show = (maxChars: number) => (quote: Verified) => showQuote(quote, words, maxChars);
  const recordChars = chars * RECORD_SHARE;
  const firstQuotes = quotesOnFirst(answer);
  const recordPoints = answer.onRecord.length > 0 ? RECORD_POINTS : 0;
  const points =
    READING_POINTS -
    FRAME_POINTS -
    LINE_POINTS -
    BUTTONS_POINTS -
    recordPoints -
    phoneHeights(textsIn(frame));
  const space = { chars, quotes: QUOTES_ON_PAGE, firstQuotes, points, bytes: PAGE_FILE_BYTES };
  const pages = pageAnswer(
    shownQuotes(answer).map(show(answer.onRecord.length > 0 ? chars - recordChars : chars)),
    answer.onRecord.map(show(recordChars)),
    answer,
    space,
  );
  return numberAsShown(pages, answer.conflicts, words);
}

function quotesOnFirst({ answered, question, quotes: [best, next] }: ShownAnswer): number {
  if (!answered || asksForSeveral(question)) return QUOTES_ON_PAGE;
  const isClose = best !== undefined && next !== undefined && next.score >= best.score * CLOSE_SHARE;
  return isClose ? QUOTES_WHERE_CLOSE : QUOTES_ON_FIRST;
}

/** Numbers citations in the order in which the pages show them. */
function numberAsShown(
  pages: readonly AnswerPage[],
  conflicts: readonly Conflict[],
  words: Words,
): { pages: AnswerPage[]; conflicts: Conflict[] } {
  const shown = new Set(
    pages.flatMap(({ quotes, onRecord }) => [...quotes, ...onRecord].map(({ quote }) => quote.citation.n)),
  );
  const numbers = new Map([...shown].map((n, at) => [n, at + 1]));
  const numberOf = (n: number) => numbers.get(n) ?? n;
  return {
    pages: pages.map(({ quotes, onRecord }) => {
      const blocks = citeAnew([...quotes, ...onRecord], numberOf, words);
      return { quotes: blocks.slice(0, quotes.length), onRecord: blocks.slice(quotes.length) };
    }),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      quotes: conflict.quotes.map(numberOf).sort((a, b) => a - b),
    })),
  };
}

function shownQuotes({ answered, quotes, nearest }: ShownAnswer): readonly Verified[] {
  return answered ? quotes : nearest;
}

import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import type { Answer, Conflict, Quote } from '../../answering/answer.js';
import type { Document } from '../../corpus/document.js';
import { knowsLanguageOf } from '../../reader/knows-language.js';
import { asksForSeveral } from '../../retrieval/question.js';
import type { ReplyPayload } from '../calls.js';
import type { Action, ButtonState } from '../custom-id.js';
import type { Words } from '../locales/index.js';
import { escapeLine } from '../rules/escape.js';
import { LIMITS } from '../rules/limits.js';
import { markOfAnswer } from '../shown-mark.js';
import { toldBySmallWords } from '../written-in.js';
import { type AnswerPage, conflictsOn, pageAnswer, RECORD_SHARE } from './answer-pages.js';
import { shortLine } from './citation-line.js';
import { ACCENT, blockParts, button, buttonRows, framed, line, SUBJECT_ID, text } from './components.js';
import { narrowedTo } from './narrowed-to.js';
import { citeAnew, showQuote } from './quote-block.js';
import { suggestionButtons } from './suggestion-buttons.js';

/** How an answer is to be shown, beside what it says. */
export interface AnswerView {
  readonly documents: readonly Document[];
  readonly words: Words;
  /** From 1; a page that is not there shows the nearest. */
  readonly page?: number;
  /** Shown to the asker alone, who may then share it. */
  readonly isPrivate?: boolean;
  /** What the question was narrowed to; goes into the buttons. */
  readonly filter?: Pick<ButtonState, 'source' | 'from' | 'to'>;
  /** Who shares it, as a mention of Discord's. */
  readonly sharedBy?: string;
  /** The title of the documents that answer, where members could take them for others. */
  readonly collection?: string | undefined;
  /** The question shown is not the one that was typed, but goes on from the one before. */
  readonly isFollowUp?: boolean;
}

/** Quotes on one page; conflicting ones may be more. */
const QUOTES_ON_PAGE = 3;
/** The first page fits a phone: what answers best and what stands against it; where the best leads by little, the next too. */
const QUOTES_ON_FIRST = 1;
const QUOTES_WHERE_CLOSE = 2;
/** A further quote is close from this share of the first one's belief on. */
const CLOSE_SHARE = 0.1;
/** Kept free of the 4000 characters of a message. */
const SPARE_CHARS = 100;
/** Attachments of one page; Discord takes 10 MiB a file by default. */
const PAGE_FILE_BYTES = 9 * 1024 * 1024;
const ABOUT_CHARS = 60;
const TITLE_CHARS = 80;
/** Notices of conflicts above one page. */
const CONFLICTS_SHOWN = 5;
/** Enough to know what language a corpus is in. */
const DOCUMENTS_LOOKED_AT = 50;
/** The beginning of a document tells in what letters it is written; UTF-16 code units. */
const BEGINNING_CHARS = 1000;
const SUGGESTIONS_SHOWN = 5;

const SUBJECT_MARK = '❓ ';

/**
 * One page of an answer, what stands nearest to one, or the refusal, as a message. Every quote is checked against its document here and shown
 * whole. The message carries the question, and its buttons the rest, so that any of them works after a restart.
 * @throws QuoteMismatchError when a quote does not stand in its document: nothing is shown then
 */
export function renderAnswer(answer: Answer, view: AnswerView): ReplyPayload {
  if (answer.answered) return renderQuotes(answer, view);
  return answer.nearest.length > 0 ? renderNearest(answer, view) : renderRefusal(answer, view);
}

/** The line that names what a message is about, for `subjectOf` to read again. */
export function subjectLine(subject: string): string {
  return `${SUBJECT_MARK}**${escapeLine(subject)}**`;
}

function renderQuotes(answer: Answer, view: AnswerView): ReplyPayload {
  const { pages, conflicts: all } = dealPages(answer, view);
  const { page, number } = choosePage(pages, view.page);
  const conflicts = conflictsOn(page, all);
  const isDisputed = conflicts.length > 0 || answer.disputed === true;
  const files = [...page.quotes, ...page.onRecord].flatMap((block) => block.file ?? []);
  return framed(
    isDisputed ? ACCENT.disputed : ACCENT.answered,
    [
      ...headParts(answer, view, conflicts),
      ...page.quotes.flatMap(blockParts),
      ...(page.onRecord.length > 0 ? [line(), text(view.words.answer.onRecord)] : []),
      ...page.onRecord.flatMap(blockParts),
      ...footParts(view, number, pages.length),
      line(),
      ...buttonRows([...answerButtons(answer, view, number, pages.length), ...feedbackButtons(view)]),
    ],
    files,
  );
}

/** Quotes that do not answer: without a word on what is disputed, and in the colour of a refusal. */
function renderNearest(answer: Answer, view: AnswerView): ReplyPayload {
  const { page } = choosePage(dealPages(answer, view).pages, 1);
  const shown = markOfAnswer(answer, view.documents);
  return framed(
    ACCENT.refused,
    [
      ...headParts(answer, view, []),
      text(view.words.refusal.instead),
      ...page.quotes.flatMap(blockParts),
      line(),
      ...buttonRows([
        button(view.words.buttons.context, { ...view.filter, action: 'context', page: 1, shown }),
        button(view.words.buttons.sources, { ...view.filter, action: 'sources', page: 1, shown }),
        ...feedbackButtons(view),
      ]),
    ],
    page.quotes.flatMap((block) => block.file ?? []),
  );
}

function renderRefusal(answer: Answer, view: AnswerView): ReplyPayload {
  const { refusal } = view.words;
  const topics = suggestionButtons(answer.suggestions.slice(0, SUGGESTIONS_SHOWN), view.filter);
  const said = view.documents.length === 0 ? refusal.empty : refusal.reason;
  return framed(ACCENT.refused, [
    ...headParts(answer, view, []),
    text(`**${refusal.title}** ${said}`),
    ...(topics.length > 0 ? [text(refusal.nearest), ...buttonRows(topics)] : []),
    text(`-# ${refusal.tips}`),
    ...buttonRows(feedbackButtons(view)),
  ]);
}

/** The quotes that one page shows, those on record after the others. */
export function quotesOnPage(answer: Answer, view: AnswerView): Quote[] {
  const page = choosePage(dealPages(answer, view).pages, view.page).page;
  return [...page.quotes, ...page.onRecord].map((block) => block.quote);
}

function shownQuotes({ answered, quotes, nearest }: Answer): readonly Quote[] {
  return answered ? quotes : nearest;
}

function choosePage(pages: readonly AnswerPage[], wanted = 1): { page: AnswerPage; number: number } {
  const number = Math.min(Math.max(wanted, 1), pages.length);
  return { page: pages[number - 1] ?? { quotes: [], onRecord: [] }, number };
}

function dealPages(answer: Answer, view: AnswerView) {
  const { documents, words } = view;
  const fixed = textChars([...headParts(answer, view, answer.conflicts), ...footParts(view, 99, 99)]);
  const chars = LIMITS.textDisplayTotalChars - SPARE_CHARS - fixed - words.answer.onRecord.length;
  const show = (maxChars: number) => (quote: Quote) =>
    showQuote(
      quote,
      documents.find((document) => document.id === quote.documentId),
      words,
      maxChars,
    );
  const recordChars = chars * RECORD_SHARE;
  const firstQuotes = quotesOnFirst(answer);
  const space = { chars, quotes: QUOTES_ON_PAGE, firstQuotes, bytes: PAGE_FILE_BYTES };
  const pages = pageAnswer(
    shownQuotes(answer).map(show(answer.onRecord.length > 0 ? chars - recordChars : chars)),
    answer.onRecord.map(show(recordChars)),
    answer.conflicts,
    space,
  );
  return numberAsShown(pages, answer.conflicts, words);
}

function quotesOnFirst({ answered, question, quotes: [best, next] }: Answer): number {
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
  const [first, ...further] = pages;
  const shown = [
    ...(first?.quotes ?? []),
    ...(first?.onRecord ?? []),
    ...further.flatMap(({ quotes, onRecord }) => (quotes.length > 0 ? quotes : onRecord)),
  ];
  const numbers = new Map(shown.map(({ quote }, at) => [quote.citation.n, at + 1]));
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

function headParts(
  answer: Answer,
  view: AnswerView,
  conflicts: readonly Conflict[],
): APIComponentInContainer[] {
  const { words } = view;
  const notes = [
    view.collection === undefined ? '' : `-# 📚 ${shortLine(view.collection, TITLE_CHARS)}`,
    narrowedTo(view.filter ?? {}, view.documents, words),
    ...conflicts
      .slice(0, CONFLICTS_SHOWN)
      .map(({ about, kind, counted, quotes }) =>
        words.answer.differ(
          shortLine(kind === undefined ? about : words.answer.matter[kind](counted), ABOUT_CHARS),
          quotes.map((n) => `\\[${n}\\]`).join(' · '),
        ),
      ),
    ...(answer.disputed === true && conflicts.length === 0 ? [words.answer.disputed] : []),
    isForeign(answer.question, view.documents) ? words.answer.otherLanguage : '',
    view.isFollowUp === true ? words.answer.followUp : '',
  ].filter((note) => note !== '');
  return [
    text(subjectLine(answer.question), SUBJECT_ID),
    ...(notes.length > 0 ? [text(notes.join('\n'))] : []),
  ];
}

/** Whether a question is written in letters, or in a language, that none of the first documents is written in. */
function isForeign(question: string, documents: readonly Document[]): boolean {
  const isLatin = knowsLanguageOf(question);
  const language = isLatin ? toldBySmallWords(question) : undefined;
  const first = documents.slice(0, DOCUMENTS_LOOKED_AT);
  const differs = (written: string) => {
    if (knowsLanguageOf(written) !== isLatin) return true;
    const other = language === undefined ? undefined : toldBySmallWords(written);
    return other !== undefined && other !== language;
  };
  return first.length > 0 && first.every(({ text: written }) => differs(written.slice(0, BEGINNING_CHARS)));
}

function footParts(view: AnswerView, page: number, pages: number): APIComponentInContainer[] {
  const notes = [
    pages > 1 ? view.words.pageOf(page, pages) : '',
    view.sharedBy === undefined ? '' : view.words.answer.askedBy(view.sharedBy),
  ].filter((note) => note !== '');
  return notes.length === 0 ? [] : [text(`-# ${notes.join(' · ')}`)];
}

function answerButtons(answer: Answer, view: AnswerView, page: number, pages: number): APIButtonComponent[] {
  const { buttons } = view.words;
  const shown = markOfAnswer(answer, view.documents);
  const to = (action: Action, onPage = page) => ({ ...view.filter, action, page: onPage, shown });
  return [
    ...(page > 1 ? [button(buttons.previous, to('answer', page - 1))] : []),
    ...(page < pages ? [button(buttons.more, to('answer', page + 1))] : []),
    button(buttons.context, to('context')),
    button(buttons.timeline, to('days')),
    button(buttons.sources, to('sources')),
    ...(view.isPrivate === true ? [button(buttons.share, to('share'))] : []),
  ];
}

function feedbackButtons({ words, filter }: AnswerView): APIButtonComponent[] {
  return [
    button(words.buttons.helpful, { ...filter, action: 'helpful' }),
    button(words.buttons.notHelpful, { ...filter, action: 'unhelpful' }),
  ];
}

function textChars(parts: readonly APIComponentInContainer[]): number {
  return parts.reduce((sum, part) => sum + ('content' in part ? part.content.length : 0), 0);
}

import type { APIButtonComponent } from 'discord.js';
import type { Quote } from '../../answering/answer.js';
import type { ReplyPayload } from '../calls.js';
import type { Action } from '../custom-id.js';
import { type PageNumber, turnTo } from '../pages.js';
import type { ShownAnswer } from '../shown-answer.js';
import { type AnswerView, footParts, headParts } from './answer-frame.js';
import { type AnswerPage, conflictsOn } from './answer-pages.js';
import { ACCENT, blockParts, button, buttonRows, framed, line, text } from './components.js';
import { dealPages } from './deal-pages.js';
import { suggestionButtons } from './suggestion-buttons.js';

const SUGGESTIONS_SHOWN = 5;
const EMPTY_PAGE: AnswerPage = { quotes: [], onRecord: [] };
/** Labels that are short in every language, so that the buttons of an answer stand in one row on a phone; help explains them. */
export const ICONS = Object.freeze({ context: '📖', helpful: '👍', unhelpful: '👎' });

/**
 * Shows one page of an answer, what stands nearest to one, or the refusal, as a message. Every quote is shown whole. The message
 * carries the question, and its buttons the rest, so that any of them works after a restart.
 */
export function renderAnswer(answer: ShownAnswer, view: AnswerView): ReplyPayload {
  if (answer.answered) return renderQuotes(answer, view);
  return answer.nearest.length > 0 ? renderNearest(answer, view) : renderRefusal(answer, view);
}

function renderQuotes(answer: ShownAnswer, view: AnswerView): ReplyPayload {
  const { pages, conflicts: all } = dealPages(answer, view);
  const { shown: page = EMPTY_PAGE, ...number } = turnTo(pages, view.page);
  const conflicts = conflictsOn(page, all);
  const isDisputed = conflicts.length > 0 || answer.disputed === true;
  const files = [...page.quotes, ...page.onRecord].flatMap((block) => block.file ?? []);
  return framed(
    isDisputed ? ACCENT.disputed : ACCENT.answered,
    [
      ...headParts(
        { ...answer, disputed: answer.disputed === true && page.onRecord.length > 0 },
        view,
        conflicts,
      ),
      ...page.quotes.flatMap(blockParts),
      ...(page.onRecord.length > 0 ? [line(), text(view.words.answer.onRecord)] : []),
      ...page.onRecord.flatMap(blockParts),
      ...footParts(view, number),
      line(),
      ...buttonRows([
        ...answerButtons(answer, view, number),
        ...(number.page === 1 ? voteButtons(view) : []),
      ]),
    ],
    files,
  );
}

/** Quotes that do not answer: without a word on what is disputed, and in the colour of a refusal. */
function renderNearest(answer: ShownAnswer, view: AnswerView): ReplyPayload {
  const { shown: page = EMPTY_PAGE } = turnTo(dealPages(answer, view).pages);
  const shown = answer.mark;
  return framed(
    ACCENT.refused,
    [
      ...headParts(answer, view, []),
      text(view.words.refusal.instead),
      ...page.quotes.flatMap(blockParts),
      line(),
      ...buttonRows([
        button(ICONS.context, { ...view.filter, action: 'context', page: 1, shown }),
        ...voteButtons(view),
      ]),
    ],
    page.quotes.flatMap((block) => block.file ?? []),
  );
}

function renderRefusal(answer: ShownAnswer, view: AnswerView): ReplyPayload {
  const { refusal } = view.words;
  const topics = suggestionButtons(answer.suggestions.slice(0, SUGGESTIONS_SHOWN), view.filter);
  const said = answer.isEmpty ? refusal.empty : refusal.reason;
  return framed(ACCENT.refused, [
    ...headParts(answer, view, []),
    text(`**${refusal.title}** ${said}`),
    ...(topics.length > 0 ? [text(refusal.nearest), ...buttonRows(topics)] : []),
    text(`-# ${refusal.tips}`),
    ...buttonRows(voteButtons(view)),
  ]);
}

/** Makes the buttons that would crowd an answer on a phone; they go below the context of its quotes. */
export function furtherButtons(
  answer: ShownAnswer,
  { words, filter, page = 1 }: AnswerView,
): APIButtonComponent[] {
  const state = { ...filter, page, shown: answer.mark };
  return [
    button(words.buttons.sources, { ...state, action: 'sources' }),
    ...(answer.answered ? [button(words.buttons.timeline, { ...state, action: 'days' })] : []),
  ];
}

/** Gives the quotes that one page shows, those on record after the others. */
export function quotesOnPage(answer: ShownAnswer, view: AnswerView): Quote[] {
  const { shown: page = EMPTY_PAGE } = turnTo(dealPages(answer, view).pages, view.page);
  return [...page.quotes, ...page.onRecord].map((block) => block.quote);
}

function answerButtons(
  answer: ShownAnswer,
  view: AnswerView,
  { page, pages }: PageNumber,
): APIButtonComponent[] {
  const { buttons } = view.words;
  const shown = answer.mark;
  const to = (action: Action, onPage = page) => ({ ...view.filter, action, page: onPage, shown });
  return [
    ...(page > 1 ? [button(buttons.previous, to('answer', page - 1))] : []),
    ...(page < pages ? [button(buttons.more, to('answer', page + 1))] : []),
    button(ICONS.context, to('context')),
    ...(view.isPrivate === true ? [button(buttons.share, to('share'))] : []),
  ];
}

function voteButtons({ filter }: AnswerView): APIButtonComponent[] {
  return [
    button(ICONS.helpful, { ...filter, action: 'helpful' }),
    button(ICONS.unhelpful, { ...filter, action: 'unhelpful' }),
  ];
}

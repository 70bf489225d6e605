import type { APIComponentInContainer } from 'discord.js';
import type { Conflict } from '../../answering/answer.js';
import { matterText } from '../../export/words.js';
import type { ButtonState } from '../custom-id.js';
import type { Words } from '../locales/index.js';
import { type PageNumber, pageLine } from '../pages.js';
import { escapeLine } from '../rules/escape.js';
import type { ShownAnswer } from '../shown-answer.js';
import { shortLine } from './citation-line.js';
import { SUBJECT_ID, text } from './components.js';
import { narrowedTo } from './narrowed-to.js';

/** How an answer is to be shown, beside what it says. */
export interface AnswerView {
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

const MATTER_CHARS = 60;
const TITLE_CHARS = 80;
/** Notices of conflicts above one page. */
const CONFLICTS_SHOWN = 5;

const SUBJECT_MARK = '❓ ';

/** Writes the line that names what a message is about, for `subjectOf` to read again. */
export function subjectLine(subject: string): string {
  return `${SUBJECT_MARK}**${escapeLine(subject)}**`;
}

/** Makes what stands above the quotes: the question, which documents, what it was narrowed to, what sources differ on. */
export function headParts(
  answer: ShownAnswer,
  view: AnswerView,
  conflicts: readonly Conflict[],
): APIComponentInContainer[] {
  const { words } = view;
  const notes = [
    view.collection === undefined ? '' : `-# 📚 ${shortLine(view.collection, TITLE_CHARS)}`,
    narrowedTo(view.filter ?? {}, answer.source, words),
    ...conflicts
      .slice(0, CONFLICTS_SHOWN)
      .map((conflict) =>
        words.answer.differ(
          shortLine(matterText(conflict, words.answer), MATTER_CHARS),
          conflict.quotes.map((n) => `\\[${n}\\]`).join(' · '),
        ),
      ),
    ...(answer.disputed === true && conflicts.length === 0 ? [words.answer.disputed] : []),
    answer.isForeign ? words.answer.otherLanguage : '',
    view.isFollowUp === true ? words.answer.followUp : '',
  ].filter((note) => note !== '');
  return [
    text(subjectLine(answer.question), SUBJECT_ID),
    ...(notes.length > 0 ? [text(notes.join('\n'))] : []),
  ];
}

/** Makes what stands below the quotes: the page, and who shares it. */
export function footParts(view: AnswerView, number: PageNumber): APIComponentInContainer[] {
  const notes = [
    pageLine(number, view.words),
    view.sharedBy === undefined ? '' : view.words.answer.askedBy(view.sharedBy),
  ].filter((note) => note !== '');
  return notes.length === 0 ? [] : [text(`-# ${notes.join(' · ')}`)];
}

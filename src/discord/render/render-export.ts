import type { Answer } from '../../answering/answer.js';
import type { ExportedTimeline } from '../../export/export-timeline.js';
import type { AnswerFormat, TimelineFormat } from '../../export/formats.js';
import type { AnswerWords } from '../../export/words.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { RequestError } from '../request-error.js';
import { shortLine } from './citation-line.js';
import { ACCENT, blockParts, framed } from './components.js';

/** Without it spreadsheets take a table for one of an older encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const QUESTION_CHARS = 300;

export interface ExportOptions<Format extends TimelineFormat> {
  readonly format: Format;
  readonly words: Words;
  /** The largest file that may be sent, in bytes. */
  readonly maxBytes: number;
}

/**
 * Shows a timeline as a file.
 * @throws RequestError where nothing would be in it, or it would be too large
 */
export function renderTimelineExport(
  { text, events, leftOut }: ExportedTimeline,
  options: ExportOptions<TimelineFormat>,
): ReplyPayload {
  const { words } = options;
  const missing = leftOut.undated + leftOut.withoutYear + leftOut.tooVague;
  if (events === 0) throw new RequestError(missing === 0 ? words.timeline.none : words.export.noDay);
  const lines = [
    words.export.title(words.count.events(events)),
    ...(missing === 0 ? [] : [`-# ${words.export.leftOut(missing)}`]),
  ];
  return asFile('timeline', text, lines, options);
}

/**
 * Shows an answer as a file: what is quoted, or stands nearest, with its citations and what is on record beside it.
 * @param text - of the file
 * @throws RequestError where the documents do not say, or it would be too large
 */
export function renderAnswerExport(
  answer: Pick<Answer, 'grade' | 'question'>,
  text: string,
  options: ExportOptions<AnswerFormat>,
): ReplyPayload {
  const { words } = options;
  if (answer.grade === 'nothing') throw new RequestError(words.refusal.title);
  return asFile(
    'answer',
    text,
    [words.export.answer, `-# ${shortLine(answer.question, QUESTION_CHARS)}`],
    options,
  );
}

function asFile(
  name: string,
  content: string,
  lines: readonly string[],
  { format, words, maxBytes }: ExportOptions<TimelineFormat>,
): ReplyPayload {
  const attachment = Buffer.from(format === 'csv' ? `${BYTE_ORDER_MARK}${content}` : content);
  if (attachment.length > maxBytes) throw new RequestError(words.export.tooLarge);
  const file = { name: `${name}.${format}`, attachment };
  return framed(ACCENT.info, blockParts({ text: lines.join('\n'), file }), [file]);
}

/** Gives the words of a file in a member's language. */
export function wordsOfFile(words: Words): AnswerWords {
  const { timeline, answer, refusal } = words;
  return {
    timeline: words.export.heading,
    eventDate: words.eventDate,
    range: (from, to) => `${from} – ${to}`,
    undated: words.undated,
    byFileName: words.byFileName,
    withoutDate: words.undated,
    dayNotStated: words.export.dayNotStated,
    basis: timeline.basis,
    stance: words.stance,
    onRecord: withoutMarks(answer.onRecord),
    alsoIn: timeline.also,
    paragraph: words.paragraph,
    page: words.page,
    row: words.row,
    none: timeline.none,
    doNotSay: refusal.title,
    nearest: withoutMarks(refusal.instead),
    matter: answer.matter,
    differ: answer.differ,
  };
}

/** Bold is Discord's; a file has marks of its own. */
function withoutMarks(words: string): string {
  return words.replaceAll('*', '');
}

import type { Corpus } from '../../corpus/document.js';
import { exportTimeline, type TimelineFormat } from '../../export/export-timeline.js';
import type { ExportWords } from '../../export/words.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { RequestError } from '../request-error.js';
import { ACCENT, blockParts, framed } from './components.js';

/** Without it spreadsheets take a table for one of an older encoding. */
const BYTE_ORDER_MARK = '\ufeff';

export interface ExportOptions {
  readonly format: TimelineFormat;
  readonly words: Words;
  /** The largest file that may be sent, in bytes. */
  readonly maxBytes: number;
  /** When it is made, in milliseconds since 1970. */
  readonly madeMs: number;
}

/**
 * Shows a timeline as a file.
 * @throws RequestError where nothing would be in it, or it would be too large
 */
export function renderExport(
  timeline: Timeline,
  corpus: Pick<Corpus, 'documents'>,
  { format, words, maxBytes, madeMs }: ExportOptions,
): ReplyPayload {
  const { text, events, leftOut } = exportTimeline(timeline, corpus, format, {
    words: wordsOfFile(words),
    madeMs,
  });
  const missing = leftOut.undated + leftOut.withoutYear + leftOut.tooVague;
  if (events === 0) throw new RequestError(missing === 0 ? words.timeline.none : words.export.noDay);
  const attachment = Buffer.from(format === 'csv' ? `${BYTE_ORDER_MARK}${text}` : text);
  if (attachment.length > maxBytes) throw new RequestError(words.export.tooLarge);
  const lines = [
    words.export.title(words.count.events(events)),
    ...(missing === 0 ? [] : [`-# ${words.export.leftOut(missing)}`]),
  ];
  const file = { name: `timeline.${format}`, attachment };
  return framed(ACCENT.info, blockParts({ text: lines.join('\n'), file }), [file]);
}

/** The words of a file in a member's language. */
function wordsOfFile(words: Words): ExportWords {
  const { timeline, answer } = words;
  return {
    timeline: words.export.heading,
    eventDate: words.eventDate,
    range: (from, to) => `${from} – ${to}`,
    undated: words.undated,
    withoutDate: words.undated,
    dayNotStated: words.export.dayNotStated,
    basis: timeline.basis,
    stance: words.stance,
    onRecord: answer.onRecord.replaceAll('*', ''),
    alsoIn: timeline.also,
    paragraph: words.paragraph,
    page: words.page,
    row: words.row,
    none: timeline.none,
  };
}

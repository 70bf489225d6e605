import { type StampedText, withStampedLines } from '../entries/stamped-lines.js';
import { withTimedLines } from '../entries/timed-lines.js';
import { addressMarks, leaderMarks, referenceMarks, unseenSigns } from '../lines/inline-marks.js';
import { partColumns } from '../lines/text-columns.js';
import { plainUnits } from '../lines/units.js';
import { blocksOf } from '../make-blocks.js';
import { tidyMarks } from '../marks.js';
import { withVoices } from '../speakers/cue-voices.js';
import { withQuotedNames } from '../speakers/quoted-by.js';
import { readThread } from '../speakers/threads.js';
import { withPosts } from './chat/posts.js';
import type { Extracted } from './format.js';
import { readFront } from './front.js';
import { withMails } from './mail/mail-authors.js';
import { readTalkPage } from './wiki/talk-pages.js';

/**
 * Reads a plain text: notes, mails, pages pasted from a browser, text copied out of a PDF, subtitles. Columns are read one after the other.
 * @param day - of a chat or a log whose lines begin with times alone, unless the text names it: that of the file's name, which may be a month or year; ISO 8601
 */
export function readText(file: string, day?: string): Extracted {
  const text = partColumns(file);
  const front = readFront(text, false);
  const thread = readTalkPage(text) ?? readThread(text);
  const plain = thread?.plain ?? text;
  const marked = markText(plain, front.block?.end ?? 0, front.block);
  const stamped = thread?.hasPosts ? undefined : withStamps(plain, marked.blocks, fullDay(day));
  const mails = stamped ? undefined : withMails(plain, marked.blocks);
  const given = { ...mails?.given, ...front.given };
  const written =
    stamped?.blocks ?? mails?.blocks ?? withPosts(plain, marked.blocks, given.published ?? fullDay(day));
  const blocks = thread?.withAuthors(written) ?? written;
  const marks = tidyMarks([...(marked.marks ?? []), ...(stamped?.marks ?? []), ...(thread?.tags ?? [])]);
  return { text, blocks, marks, given, faults: [...front.faults, ...(stamped?.faults ?? [])] };
}

function withStamps(
  text: string,
  blocks: Extracted['blocks'],
  day: string | undefined,
): StampedText | undefined {
  return withStampedLines(text, blocks) ?? withTimedLines(text, blocks, day);
}

/**
 * Finds the blocks and marks of a plain text from an offset on.
 * @param isMail - whether it is known for a mail
 */
export function markText(
  text: string,
  from = 0,
  above?: Extracted['blocks'][number],
  isMail = false,
): Pick<Extracted, 'text' | 'blocks' | 'marks'> {
  const { units, marks, voices } = plainUnits(text, from, isMail);
  const read = blocksOf(units, { infersHeadings: true, isSpoken: voices !== undefined });
  const blocks = voices === undefined ? withQuotedNames(text, read) : withVoices(read, voices);
  const all = tidyMarks([
    ...marks,
    ...addressMarks(text, from),
    ...referenceMarks(text, from),
    ...leaderMarks(text, from),
    ...unseenSigns(text, from),
  ]);
  return { text, blocks: above ? [above, ...blocks] : blocks, marks: all };
}

const fullDay = (date: string | undefined) => (date?.length === 'YYYY-MM-DD'.length ? date : undefined);

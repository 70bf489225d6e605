import { ANY_MONTH as MONTH } from '../../language/month-names.js';
import type { Block, Mark } from '../document.js';
import { isoDate } from '../metadata/metadata.js';
import { dayAfter } from './day-times.js';
import { countAuthored, firstLineOf, type StampedLine, stampHeadsOf, timedLineOf } from './stamped-line.js';
import { followMessages } from './stamped-messages.js';

/** Fewer such lines are no chat. */
const LEAST_LINES = 2;
/** So many of the text's blocks begin with a time. */
const LEAST_SHARE = 0.4;
/** A line that tells a day to those below it is no longer; UTF-16 code units. */
const DAY_CHARS = 70;
/** "--- Day changed Tue May 15 2018", "Session Start: Mon May 14 09:00:00 2018", "2018-05-15", "— 15 May 2018 —" */
const DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<iso>\d{4}-\d{2}-\d{2})|(?<d>\d{1,2})(?:st|nd|rd|th|\.|er|º)? (?:de )?(?<m>${MONTH}),? (?:de )?(?<y>\d{4})|(?<month>${MONTH}) +(?<day>\d{1,2})(?:st|nd|rd|th)?,?(?: \d{2}:\d{2}(?::\d{2})?)?(?: [A-Z]{3,4})? (?<year>\d{4}))(?![\p{L}\p{N}])`,
  'iu',
);
const LEVEL = /^[[(]?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL|ALERT)\b/;
const WORD = /\p{L}{2,}/gu;
const MOST_WORDS = 5;
/** "-!- ida [ida@example.net] has joined #ops" */
const PROGRAM = /^(?:-!-|-->|<--|\*\*\*|--?\s|={2,}|\* (?:now talking|topic|set by|\S+ sets mode)\b)/i;
/** Whoever reads 23:50 above 00:05 reads on the next day. */
const HOURS_BACK = 12;

/**
 * Reads chats and logs whose lines begin with a time alone, as those of IRC do: each was written by whoever is named and, where the day is
 * known, then. A line that tells a day tells that of the lines below it.
 * @param known - the day of the first line, unless the text names one above it; ISO 8601
 * @returns nothing where the text is no such chat
 */
export function withTimedLines(
  text: string,
  blocks: readonly Block[],
  known: string | undefined,
): { readonly blocks: readonly Block[]; readonly marks: readonly Mark[] } | undefined {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const wordsOf = (block: Block, { stampLength }: StampedLine) => firstLineOf(text, block).slice(stampLength);
  const heads = stampHeadsOf(text, body, timedLineOf);
  const isChat = countAuthored(heads) >= LEAST_LINES;
  const isLog = [...heads].filter(([block, head]) => LEVEL.test(wordsOf(block, head))).length >= LEAST_LINES;
  if (!(isChat || isLog) || heads.size < body.length * LEAST_SHARE) return undefined;
  // Without its day the hour of a log is a part of its line.
  if (isLog && known === undefined) return undefined;
  const clock = dayClock(known);
  const messages = followMessages();
  const found = blocks.map((block): Block => {
    if (block.kind === 'boilerplate') return block;
    const head = heads.get(block);
    const line = firstLineOf(text, block);
    const header: Block = { start: block.start, end: block.end, kind: 'boilerplate', reason: 'chat header' };
    if (head === undefined) {
      const day = dayOfLine(line);
      if (day !== undefined) clock.begin(day);
      if (day !== undefined || PROGRAM.test(line)) return header;
      return messages.within(block);
    }
    const at = clock.at(head);
    if (PROGRAM.test(wordsOf(block, head))) return header;
    messages.begin(block, head, at);
    return messages.within(block);
  });
  return { blocks: found, marks: messages.marks };
}

/** Counts the days of times that follow one another. */
function dayClock(known: string | undefined) {
  let day = known;
  let last = 0;
  return {
    begin(next: string) {
      [day, last] = [next, 0];
    },
    at({ stamp }: StampedLine): string | undefined {
      const [, hour = '', minute = '', half = ''] =
        /^(\d{1,2}):(\d{2})(?::\d{2})?\s?(\p{L})?/u.exec(stamp) ?? [];
      const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      if (day === undefined || hours > 23 || Number(minute) > 59) return undefined;
      if (last - hours >= HOURS_BACK) day = dayAfter(day);
      last = hours;
      return `${day}T${String(hours).padStart(2, '0')}:${minute}`;
    },
  };
}

/** The day of a line that tells hardly anything else. */
function dayOfLine(line: string): string | undefined {
  if (line.length > DAY_CHARS || (line.match(WORD)?.length ?? 0) > MOST_WORDS) return undefined;
  const { iso, d, m, y, month, day, year } = DAY.exec(line)?.groups ?? {};
  const read = isoDate(iso ?? `${d ?? day ?? ''} ${m ?? month ?? ''} ${y ?? year ?? ''}`);
  return read?.length === 'YYYY-MM-DD'.length ? read : undefined;
}

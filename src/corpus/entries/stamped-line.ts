import type { Span } from '../../language/span.js';

/** Of a block so much is read for its head; UTF-16 code units. */
const MOST_CHARS = 200;
/** What a line begins with that a chat or a log wrote: its stamp and, in a chat, whoever wrote it. */
export interface StampedLine {
  /** The day and the time as written. */
  readonly stamp: string;
  readonly author?: string;
  /** UTF-16 code units of the line before its words. */
  readonly length: number;
  /** UTF-16 code units before the name. */
  readonly stampLength: number;
}

const DAY = String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}[- ][A-Z][a-z]{2,8}[- ](?:\d{4}|\d{2})`;
const TIME = String.raw`(?:, ?|T| )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const ZONE = String.raw`(?: ?(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})(?=[\s\]|)]))?`;
const STAMPED = new RegExp(
  String.raw`^\u{200E}?(?:[-*•]\s)?(?:([[(])((?:${DAY})${TIME})${ZONE}[\])]\s*(?:[-–|:]\s)?|((?:${DAY})${TIME})${ZONE}(\s+[-–|]\s+|:?\s+))\u{200E}?`,
  'u',
);
/** A name in words, in words that all begin large, of somebody unknown ("~ Ida", "+47 912 34 567"). */
const NAME =
  /^(?:<([^<>\n]{1,40})>|((?:~\s?)?[\p{L}@][\p{L}\p{N}_.@'’-]*(?: [\p{L}\p{N}_.@'’-]+){0,2}|(?:~\s?)?(?:[\p{Lu}\p{N}\p{So}\p{Emoji_Presentation}(][^\s:]{0,20} ){1,5}[\p{Lu}\p{N}\p{So}\p{Emoji_Presentation}(][^\s:]{0,20}|\+\d[\d \u{A0}()-]{5,20}\d)(?: \([^()\n]{1,40}\))?:)\s+(?=\S)/u;
/** What a program writes where a chat has a name. */
const LEVEL =
  /^(?:trace|debug|info|notice|warn|warning|error|err|critical|fatal|alert|ok|note|update|system)$/i;
/** "[09:12] <ida> …", "09:12:33 <@ida> …", "[09:12] ida: …", "09:12 -!- ole has quit", "09:12:33.120 ERROR …": only a chat or a log writes so. */
const TIMED =
  /^(?:[[(](\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?)[\])]|(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,6})?(?=\s{1,3}(?:<|\*\s|-!-|-->|<--|\*\*\*|[[(]?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL|ALERT)\b)))\s{1,3}/;
const RANK = /^<\s?[@+%&~]?/;
/** A stamp and a name stand in so much of a line. */
const REACH = 120;

/** Reads the stamp at the beginning of a line; undefined where there is none, or nothing behind it. */
export function stampedLineOf(line: string): StampedLine | undefined {
  const head = line.slice(0, REACH);
  const match = STAMPED.exec(head);
  if (match === null) return undefined;
  const [whole, bracket, bracketed, bare, joint = ''] = match;
  const stamp = bracketed ?? bare;
  if (stamp === undefined || line.length === whole.length) return undefined;
  // Only a chat sets its stamps in brackets or parts them from the name.
  const mayName = bracket !== undefined || /[-–|]/.test(joint) || head[whole.length] === '<';
  const name = mayName ? NAME.exec(head.slice(whole.length)) : null;
  const author = name?.[1] ?? name?.[2];
  const isNamed = name !== null && author !== undefined && !LEVEL.test(author);
  return {
    stamp,
    stampLength: whole.length,
    ...(isNamed ? { author, length: whole.length + name[0].length } : { length: whole.length }),
  };
}

/** Reads a time alone at the beginning of a line of a chat; undefined where there is none, or nothing behind it. */
export function timedLineOf(line: string): StampedLine | undefined {
  const head = line.slice(0, REACH);
  const match = TIMED.exec(head);
  if (match === null || line.length === match[0].length) return undefined;
  const [{ length: stampLength }, bracketed, bare] = match;
  const stamp = bracketed ?? bare;
  if (stamp === undefined) return undefined;
  const behind = head.slice(stampLength);
  const rank = RANK.exec(behind)?.[0].slice(1).length ?? 0;
  const name = NAME.exec(rank > 0 ? `<${behind.slice(1 + rank)}` : behind);
  const author = name?.[1] ?? name?.[2];
  const isNamed = name !== null && author !== undefined && !LEVEL.test(author);
  return isNamed
    ? { stamp, stampLength, author, length: stampLength + rank + name[0].length }
    : { stamp, stampLength, length: stampLength };
}

/** Gives as much of a block as a stamp and its author may take. */
export function firstLineOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + MOST_CHARS));
}

/** Reads the heads of the blocks that have one. */
export function stampHeadsOf<Place extends Span>(
  text: string,
  blocks: readonly Place[],
  read: (line: string) => StampedLine | undefined,
): ReadonlyMap<Place, StampedLine> {
  return new Map(
    blocks.flatMap((block) => {
      const head = read(firstLineOf(text, block));
      return head === undefined ? [] : [[block, head] as const];
    }),
  );
}

/** Counts the heads that name an author. */
export function countAuthored(heads: ReadonlyMap<unknown, StampedLine>): number {
  return [...heads.values()].filter(({ author }) => author !== undefined).length;
}

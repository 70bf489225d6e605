import type { Block } from '../document.js';
import { linesOf } from '../lines/lines.js';
import { startsLow } from '../lines/open-lines.js';
import type { Reason } from '../lines/reasons.js';
import { shapeOf } from '../pages/line-shape.js';
import { isFieldKey } from './field-names.js';
import { HEAD_DAY, menuParts, NO_TITLE, wordsOf } from './head-phrases.js';
import { GENRE_WORDS, MENU_WORDS, SECTION_WORDS } from './head-words.js';
import { isStampAround } from './stamp-line.js';

/** What a line of the head of a document is by itself. */
export type HeadRole =
  | 'menu'
  | 'byline'
  | 'stamp'
  | 'label'
  | 'section'
  | 'rule'
  | 'greeting'
  | 'field'
  | 'other';

/** A line above the first paragraph of a document. */
export interface HeadLine {
  /** Without marks of headings and emphasis. */
  readonly text: string;
  readonly role: HeadRole;
  readonly block: Block;
  /** Where the line begins in the text. */
  readonly start: number;
  /** Of a marked heading, from 1; 0 for any other line. */
  readonly level: number;
}

/** The head of a document, and where its first paragraph begins. */
export interface DocumentHead {
  readonly lines: readonly HeadLine[];
  readonly bodyStart: number;
  /** Whether it goes on behind what was looked at. */
  readonly isCutOff: boolean;
}

const MOST_LINES = 16;
const REACH_CHARS = 6000;
/** So much of a block is read. */
const BLOCK_CHARS = 2000;
const LINE_CHARS = 240;
/** A line of more words is text; so is a closed one of fewer. */
const PROSE_WORDS = 26;
const SENTENCE_WORDS = 8;

/** Cut, and no line of a head: nobody reads them as one. */
const UNSEEN: ReadonlySet<string> = new Set<Reason>([
  'front matter',
  'header lines',
  'image',
  'markup comment',
  'link definition',
  'code',
  'embed',
  'cue number and time',
  'page head or foot',
  'table of contents',
  'references',
]);

const STAMP_WORDS =
  /(?<![\p{L}\p{N}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|published|posted|updated|issued|released|recorded|broadcast|revised|last|first|page|on|at|am|pm|gmt|bst|cest?|utc|est|edt)(?![\p{L}\p{N}])|\d{1,2}[:.h]\d{2}|\d{1,4}\s?(?:min(?:ute)?s?\sread|comments?|replies|shares|views)/giu;
const STAMP_REST = 3;
const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s["“]?\p{Lu}/u;
const CREDIT =
  /^(?:(?:written|words|story|report(?:ing)?|interview|text|edited|taken|posted|opened|photos?|transcript(?:ion)?|blog)\s?(?:by|von|par|:)\s|(?:staff writer|hosts?|guests?|presenter|author|editor|reporter|autor(?:in)?|auteur|moderation)s?:\s|attributable to\s)/iu;
const isByline = (line: string): boolean => BYLINE.test(line) || CREDIT.test(line);
const LABEL =
  /^(?:press|media|news) (?:release|information)(?:\s?[-–—,|#]?\s?(?:no\.?\s?)?[\d/]{1,10})?(?:\s?[-–—,|(].{0,60})?[.:!]?$|^for immediate (?:use|release|publication)\b.{0,40}$/iu;
const SPEAKER =
  /^(?:\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,2}(?:\s\([^()]{1,30}\))?:\s\S|[[(]\d|\S{1,30}\s\d{1,2}:\d{2}\s)/u;
const GREETING =
  /^(?:dear|sehr geehrte[rs]?|liebe[rs]?|chers?|chères?|estimad[oa]s?|hello|hi)\s[^.!?]{1,40},?$|^(?:sir|madam),$/iu;
const RULE = /^[-–—=_*~.·•+#\s]+$/u;
/** "Update 3 - Mill burns again", "Update on the fire" */
const AGAIN = /^update (?:\d{1,2}\s?[-–—]|(?:on|about|regarding|from|to)\s(?!\d|\p{L}{3,6}day(?!\p{L})))/iu;
const ARROWS = /^[←‹«]|[→]$/u;
const PAGE_NUMBER = /^(?:page|seite|página)\s\d{1,4}(?:\s(?:of|von|de)\s\d{1,4})?(?!\p{L})/iu;
const NUMBERED = /^(?:\d{1,3}[.)]|[[(]\d{1,3}[\])])\s/u;
const PART_WORDS = 4;

/**
 * Finds the lines above the first paragraph of a document, those of the page's furniture among them, each with what it is
 * by itself.
 * @param text - the document as it is read, its hidden marks blanked
 */
export function findHead(text: string, blocks: readonly Block[]): DocumentHead {
  const lines: HeadLine[] = [];
  for (const block of blocks) {
    if (block.start > REACH_CHARS || lines.length >= MOST_LINES)
      return { lines, bodyStart: block.start, isCutOff: true };
    if (block.reason !== undefined && UNSEEN.has(block.reason)) continue;
    if (isOfBody(text, block)) return { lines, bodyStart: block.start, isCutOff: false };
    const { above, bodyStart } = linesOfBlock(text, block, lines.length === 0);
    lines.push(...above);
    if (bodyStart !== undefined) return { lines, bodyStart, isCutOff: false };
  }
  return {
    lines: lines.slice(0, MOST_LINES),
    bodyStart: blocks.at(-1)?.end ?? text.length,
    isCutOff: lines.length > MOST_LINES,
  };
}

/** Whether a block is no part of a head, whatever its words. */
function isOfBody(text: string, { kind, origin, start, end }: Block): boolean {
  const isItem = kind === 'list' && !isField(plainLine(text.slice(start, end)));
  return kind === 'row' || isItem || origin?.message !== undefined || origin?.author !== undefined;
}

/** The lines of a block that are of the head, and where the first one begins that is none. */
function linesOfBlock(
  text: string,
  block: Block,
  isFirst: boolean,
): { above: HeadLine[]; bodyStart?: number } {
  const { kind } = block;
  const above: HeadLine[] = [];
  const own = linesOf(text, block.start, Math.min(block.end, block.start + BLOCK_CHARS));
  for (const [i, line] of own.entries()) {
    const said = plainLine(line.text);
    if (said === '') continue;
    const isOpening = isFirst && above.length === 0;
    const mayBeText = kind !== 'heading' && !isField(said);
    if (mayBeText && isText(said, kind === 'boilerplate', own[i + 1]?.text, isOpening))
      return { above, bodyStart: line.start };
    const level = kind === 'heading' ? (/^#{1,6}(?=\s)/.exec(line.text)?.[0].length ?? 0) : 0;
    const role = level > 0 && HEAD_DAY.test(said) ? 'other' : roleOf(said);
    above.push({ text: said, role, block, start: line.start, level });
  }
  return { above };
}

/** A line without the marks of headings, quotations and emphasis. */
const plainLine = (line: string): string =>
  line
    .slice(0, LINE_CHARS)
    .replace(/^(?:[+*•-]\s|#{1,6}\s|[>\s])+|[*_`]{1,3}(?!\w)|(?<!\w)[*_`]{1,3}/g, '')
    .trim();

/** Whether a line is of the text itself: what stands above that is the head. */
function isText(line: string, isCut: boolean, next: string | undefined, isFirst: boolean): boolean {
  const { words, closed } = shapeOf(line);
  if (
    NUMBERED.test(line) ||
    (SPEAKER.test(line) && !(isFirst && /^\p{L}/u.test(line)) && !isByline(line) && !isCut && words > 3)
  )
    return true;
  if (isCut) return false;
  const goesOn = next !== undefined && !closed && words >= SENTENCE_WORDS && startsLow(next);
  return (
    words >= PROSE_WORDS ||
    goesOn ||
    (words >= SENTENCE_WORDS && !isStamp(line) && /[.。]["'”’»)\]*_]{0,4}$/u.test(line))
  );
}

/** "Source: The Norvik Post", as scrapers put it above a text. */
function isField(line: string): boolean {
  const key = /^(\p{L}[\p{L} _-]{1,24}):\s\S/u.exec(line)?.[1];
  return key !== undefined && isFieldKey(key);
}

function roleOf(line: string): HeadRole {
  if (RULE.test(line)) return 'rule';
  if (PAGE_NUMBER.test(line)) return 'stamp';
  if (GREETING.test(line)) return 'greeting';
  if (isField(line)) return 'field';
  if (LABEL.test(line) || (NO_TITLE.test(line) && !AGAIN.test(line) && !isStamp(line))) return 'label';
  if (isMenu(line)) return 'menu';
  if (isByline(line)) return 'byline';
  if (isStamp(line)) return 'stamp';
  const words = wordsOf(line);
  return words.length > 0 &&
    words.length <= PART_WORDS &&
    words.every((word) => SECTION_WORDS.has(word) || word === '&' || word === 'and')
    ? 'section'
    : 'other';
}

/** A row of short parts, or a button alone. */
function isMenu(line: string): boolean {
  if (ARROWS.test(line) && wordsOf(line).length <= PART_WORDS) return true;
  const parts = menuParts(line);
  const isOfMenu = (part: string) =>
    wordsOf(part).every((word) => MENU_WORDS.has(word) || SECTION_WORDS.has(word));
  if (parts.length < 2) return isOfMenu(line) && wordsOf(line).some((word) => !SECTION_WORDS.has(word));
  if (HEAD_DAY.test(line) || isByline(line) || parts.some((part) => isByline(part))) return false;
  const isShort = parts.every((part) => wordsOf(part).length <= PART_WORDS);
  return isShort && parts.filter(isOfMenu).length * 2 >= parts.length - 1 && parts.some(isOfMenu);
}

/** A day with hardly a word beside it. */
function isStamp(line: string): boolean {
  if (!HEAD_DAY.test(line)) return false;
  const { index, 0: day } = HEAD_DAY.exec(line) as RegExpExecArray;
  if (isStampAround(line.slice(0, index), line.slice(index + day.length), false) && !namesGenre(line))
    return true;
  const rest = wordsOf(line.replace(HEAD_DAY, ' ').replace(HEAD_DAY, ' ').replace(STAMP_WORDS, ' '));
  // "May 4th 2023 pump failure" tells of that day.
  const runsOn = /^\s\p{L}/u.test(line.slice(index + day.length));
  return rest.length <= (runsOn ? 0 : STAMP_REST) && !namesGenre(line);
}

const namesGenre = (line: string): boolean => wordsOf(line).some((word) => GENRE_WORDS.has(word));

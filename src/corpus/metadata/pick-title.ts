import type { Span } from '../../language/span.js';
import type { Block } from '../document.js';
import { isShouted, startsLow } from '../lines/open-lines.js';
import { shapeOf } from '../pages/line-shape.js';
import type { PageCue } from '../pages/page-cue.js';
import { findHead, type HeadLine, type HeadRole } from './head-lines.js';
import { menuParts, wordsOf } from './head-phrases.js';
import { GENRE_WORDS, NAME_PARTICLES } from './head-words.js';
import { houseOf } from './house-name.js';

/** The line that titles a document, and what of its block stands below it. */
export interface TitleLine extends Span {
  /** Of a path through a forum the last part. */
  readonly part?: string;
}

/** What a line is worth as a title by what it is; points. */
const ROLE_POINTS: ReadonlyMap<HeadRole, number> = new Map([
  ['menu', -6],
  ['byline', -6],
  ['stamp', -6],
  ['label', -5],
  ['section', -4],
  ['rule', -9],
  ['field', -6],
  ['greeting', -4],
  ['other', 0],
]);
const HEADING = 3;
const TOP_HEADING = 1;
const PAGE_TITLE = 2.5;
const LONG_ENOUGH = 2;
const ONE_WORD = -1;
const SAID = 1.5;
const HOUSE = -3;
const PERIODICAL = -3;
const OVER_BYLINE = 0.5;
const BELOW_MENU = 0.5;
/** "~ notes from the quay ~" stands below the name of a page. */
/** Under the name of a page stands what it is about, and under that the menu. */
const OVER_MENU = -1;
const DECORATED = -2;
/** A letter alone, or two, may be a name of something. */
const SHORTEST_LOW = 4;
/** A line with several sentences. */
const SENTENCES = -2;
const GENRE = 1;
const QUOTED = 0.5;
const FURNITURE = -2.5;
const SHOUTED_ABOVE = -2;
const OF_MANY = -4;
const PER_LINE = -0.4;
const PER_SHARED = 0.5;
const MOST_SHARED = 4;
/** Shorter words stand in any text. */
const SHARED_LETTERS = 5;
/** By so much another line must be better than the one that would be taken by its place alone, where that is doubted. */
const MARGIN = 0.5;
/** A line worth less is no title. */
const LEAST = 1;
/** … where the text itself would be the title. */
const LEAST_OVER_TEXT = 2.5;
const OPENING_CHARS = 1200;
const MOST_WORDS = 26;
/** What stands beside a house's name has no more words, as a name of somebody has. */
const MOST_SIGNED = 7;

const PAGE_CUES: readonly PageCue[] = [
  'share',
  'subscribe',
  'account',
  'legal',
  'advert',
  'media',
  'adjacent',
];
const BELOW_TITLE: ReadonlySet<HeadRole> = new Set<HeadRole>(['byline', 'stamp']);
const ABOVE_TITLE: ReadonlySet<HeadRole> = new Set<HeadRole>(['menu', 'section', 'rule']);
const TAGLINE =
  /^(?:an?|the|eine?|un|une|una)\s(?:\p{L}+\s){0,3}(?:blog|weblog|newsletter|podcast|magazine|diary|journal|zine|column)(?!\p{L})/iu;
const CRUMB = /[›»>]/u;

/**
 * Finds the line of a document's head that titles it: by its shape, its marks, the words that it shares with the beginning of
 * the text, and what stands around it.
 * @param usual - where the line begins that would be the title by its place alone
 * @returns undefined where that one is as good as any
 */
export function pickTitle(
  text: string,
  blocks: readonly Block[],
  usual: number | undefined,
): TitleLine | undefined {
  const head = findHead(text, blocks);
  const opening = new Set(
    wordsOf(text.slice(head.bodyStart, head.bodyStart + OPENING_CHARS)).filter(
      (word) => word.length >= SHARED_LETTERS,
    ),
  );
  // A page's menu may be longer than what is looked at.
  const at = head.lines.findIndex(({ start }) => start === usual);
  if (at < 0 && (head.isCutOff || (usual ?? 0) < head.bodyStart)) return undefined;
  const doubts = head.lines.map((line, i) => doubtsOf(line, i, head.lines));
  if (at >= 0 && doubts[at] === 0 && crumbOf(head.lines[at] as HeadLine) === undefined) return undefined;
  let best: TitleLine | undefined;
  let most = at < 0 ? LEAST_OVER_TEXT : LEAST;
  for (const [i, line] of head.lines.entries()) {
    const part = crumbOf(line);
    const worth = worthOf(part ?? line.text, line, opening) + headingPoints(line, head.lines, blocks);
    const points = worth + placeOf(i, head.lines) + (part === undefined ? (doubts[i] ?? 0) : 0);
    if (i === at && part === undefined && points >= most - MARGIN) {
      best = undefined;
      most = points + MARGIN;
    } else if (points > most) {
      best = { start: line.start, end: line.block.end, ...(part !== undefined && { part }) };
      most = points;
    }
  }
  return best;
}

/** "Club forum > Talk > The missing cup" is titled by its last part, where that says something. */
function crumbOf({ text, level }: HeadLine): string | undefined {
  if (level > 0 || !CRUMB.test(text)) return undefined;
  const last = menuParts(text).at(-1) ?? '';
  return menuParts(text).length >= 3 && wordsOf(last).length >= 3 ? last : undefined;
}

/** What speaks for a line as a title: its length, its words, those of them that the text begins with. */
function worthOf(said: string, { block }: HeadLine, opening: ReadonlySet<string>): number {
  const words = wordsOf(said);
  const shared = words.filter((word) => word.length >= SHARED_LETTERS && opening.has(word)).length;
  let points = Math.min(MOST_SHARED, shared) * PER_SHARED;
  if (words.length >= 4 && words.length <= MOST_WORDS) points += LONG_ENOUGH;
  if (words.length === 1) points += ONE_WORD;
  if (saysSomething(said)) points += SAID;
  if (words.slice(0, 3).some((word) => GENRE_WORDS.has(word))) points += GENRE;
  if (/^["“„«‘']/u.test(said)) points += QUOTED;
  if (/\p{Ll}{3}[.!?]\s\p{Lu}/u.test(said)) points += SENTENCES;
  if (block.reason === 'page title') points += PAGE_TITLE;
  return points;
}

/** What speaks against a line: what it is by itself, a house's name, the furniture around it; 0 where nothing does. */
function doubtsOf(line: HeadLine, i: number, lines: readonly HeadLine[]): number {
  const { text, block, level, role } = line;
  let points = ROLE_POINTS.get(role) ?? 0;
  if (level === 0 ? isSigned(text) : houseOf(text) !== undefined) points += HOUSE;
  if (TAGLINE.test(lines[i + 1]?.text ?? '')) points += PERIODICAL;
  const { cues } = shapeOf(text);
  if (PAGE_CUES.some((cue) => cues.has(cue))) points += FURNITURE;
  if (block.reason !== undefined && block.reason !== 'page title') points += FURNITURE;
  if (startsLow(text) && text.length >= SHORTEST_LOW) points += FURNITURE;
  if (/^[~=*_·•–—-].*[~=*_·•–—-]$/u.test(text)) points += DECORATED;
  const isOverAnother = lines.slice(i + 1).some((below) => below.role === 'other' && !isShouted(below.text));
  return isShouted(text) && /\p{Lu}{2}/u.test(text) && isOverAnother ? points + SHOUTED_ABOVE : points;
}

/** What speaks for a line where it stands: early, under the menu, over the byline. */
function placeOf(i: number, lines: readonly HeadLine[]): number {
  const roleAt = (at: number): HeadRole => lines[at]?.role ?? 'other';
  const isBelowMenu = ABOVE_TITLE.has(roleAt(i - 1));
  const isOverByline = BELOW_TITLE.has(roleAt(i + 1));
  const isOverMenu = ABOVE_TITLE.has(roleAt(i + 1));
  return (
    PER_LINE * i +
    (isOverMenu ? OVER_MENU : 0) +
    (isBelowMenu ? BELOW_MENU : 0) +
    (isOverByline ? OVER_BYLINE : 0)
  );
}

/** A heading that is one of several of its kind heads a part; so does one below another where text of its own kind follows. */
function headingPoints(
  { level, block }: HeadLine,
  lines: readonly HeadLine[],
  blocks: readonly Block[],
): number {
  if (block.kind !== 'heading') return 0;
  if (level === 0) return 1;
  const top = Math.min(...lines.filter((line) => line.level > 0).map((line) => line.level));
  const isOfMany = blocks.filter((other) => other.kind === 'heading').length > 2;
  if (level > top && isOfMany) return OF_MANY;
  return HEADING + (level === 1 ? TOP_HEADING : 0);
}

/** Whether a line names a house and hardly anything else: "Norvik Post", "The Norvik Post / Nora Weiss". */
function isSigned(line: string): boolean {
  const parts = menuParts(line).flatMap((part) => part.split(/\s[–—-]\s|,\s/u));
  return (
    parts.some((part) => houseOf(part) !== undefined) &&
    parts.every((part) => wordsOf(part).length <= MOST_SIGNED)
  );
}

/** Whether a line has words in small letters that no name has: "… halts withdrawals as customers ask". */
function saysSomething(line: string): boolean {
  return line.split(/\s+/).some((word) => /^\p{Ll}[\p{L}'’-]*$/u.test(word) && !NAME_PARTICLES.has(word));
}

import { LIST_MARK } from '../../language/list-mark.js';
import type { Span } from '../../language/span.js';
import type { BlockKind, Mark, Origin, Turn } from '../document.js';
import { releaseDayOf, releaseVersionOf } from '../entries/release-lines.js';
import { stampedLineOf, timedLineOf } from '../entries/stamped-line.js';
import { cueVoices, isNameAlone } from '../speakers/cue-voices.js';
import { nickLabelOf, nicksIn } from '../speakers/nick-labels.js';
import { opensTurn } from '../speakers/turn-labels.js';
import { cueLines, cueTags, untagged } from './cue-lines.js';
import { furnitureReason } from './line-furniture.js';
import { unnumberLines } from './line-numbers.js';
import { type Line, linesOf } from './lines.js';
import { breaksOff, isClosed, isParted, isShouted, startsLow } from './open-lines.js';
import { pageEdges } from './page-breaks.js';
import { quotedLines } from './quoted-lines.js';
import type { Reason } from './reasons.js';
import { WROTE } from './wrote.js';

/** A run of whole lines that is kept or cut as one. */
export interface LineUnit extends Span {
  readonly text: string;
  readonly kind: Exclude<BlockKind, 'boilerplate'>;
  /** Set where the markup alone tells that it is no text. */
  readonly cut?: Reason;
  /** Set where its form alone tells that, unless what stands around it tells more. */
  readonly looksLike?: Reason;
  readonly blankAbove: boolean;
  readonly header?: Span;
  readonly origin?: Origin;
}

/** The units of a text and what in them is no words. */
export interface Units {
  readonly units: readonly LineUnit[];
  readonly marks: readonly Mark[];
  /** Of subtitles: where somebody begins to speak. */
  readonly voices?: readonly Turn[];
}

const BEGINS_ITEM = new RegExp(`${LIST_MARK.source}\\S`);
/** A mark and the first letter behind it stand in so much of a line; UTF-16 code units. */
const MARK_REACH = 40;
/** The number of a paragraph, alone on its line, as in filings. */
const NUMBER_ALONE = /^\(?\d{1,3}[.)]$/;
/** "Resolved - Orders work again.": the next report of a status page. */
const OPENS_REPORT =
  /^(?:Resolved|Monitoring|Identified|Investigating|Update|Scheduled|In progress|Completed|Verifying)\s*[-–—:]\s/;
/** Widths at which mail and terminals break lines; UTF-16 code units. */
const WRAP_MIN = 50;
const WRAP_MAX = 120;
/** A line that the last one of a page may be is no shorter; UTF-16 code units. */
const PAGE_LINE = 45;
/** A line that the next one continues by its first letter alone is no shorter. */
const LOWER_MIN = 20;

/**
 * Gives the units of a plain text. A paragraph is one line, or several where the lines are broken at a width. They are where
 * the next begins in lower case, where the one above breaks off, or where the text as a whole is broken at one width. The head and foot of a
 * page are marks where a sentence goes on behind them, and units to be cut elsewhere.
 * @param isMail - whether the text is known for a mail
 */
export function plainUnits(text: string, from: number, isMail = false): Units {
  const lines = linesOf(text, from);
  const cues = cueLines(lines);
  return cues.size > 0 ? spokenUnits(text, lines, cues) : writtenUnits(text, lines, isMail);
}

function spokenUnits(text: string, lines: readonly Line[], cues: ReadonlySet<number>): Units {
  const voices = cueVoices(lines, cues);
  const { units, marks } = joinUnits(text, lines, {
    edges: cues,
    edgeReason: 'cue number and time',
    formOf: ({ quoted }) => ({ kind: quoted > 0 ? 'quote' : 'paragraph' }),
    goesOn: ({ above, at }) => !voices.opening.has(at) && !endsSpeech(above.text),
  });
  return { units, marks: [...cueTags(text), ...voices.marks, ...marks], voices: voices.turns };
}

function writtenUnits(text: string, given: readonly Line[], isMail: boolean): Units {
  const unquoted = quotedLines(text, given, isMail);
  const { lines, marks: numbers } = unnumberLines(unquoted.lines);
  const edges = pageEdges(lines);
  const width = wrapWidth(lines.filter((_, i) => !edges.has(i)));
  const nicks = nicksIn(lines.map((line) => line.text));
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const { units, marks } = joinUnits(text, lines, {
    edges,
    edgeReason: 'page head or foot',
    formOf: ({ quoted, text: words }) => {
      const looksLike = furnitureReason(words);
      const kind = quoted > 0 ? 'quote' : beginsItem(words) ? 'list' : 'paragraph';
      return { kind, ...(looksLike && { looksLike }) };
    },
    goesOn: ({ unit, first, above, line, acrossPage }) =>
      nickLabelOf(line.text, nicks) === undefined &&
      (goesOn(above, line, acrossPage, width, longest, unit) ||
        (isTurn(first) && !acrossPage && goesOnInTurn(above, line))),
  });
  return { units, marks: [...unquoted.marks, ...numbers, ...marks] };
}

/** Whether the unit that a line begins is a turn of a transcript with numbered lines. */
const isTurn = ({ numbered, text }: Line): boolean => numbered === true && opensTurn(text);

/** How the lines of a text make units. */
interface Layout {
  /** The lines that are no words, by their places among all, and why they are cut. */
  readonly edges: ReadonlySet<number>;
  readonly edgeReason: Reason;
  /** What a line is by its form alone. */
  formOf(line: Line): Pick<LineUnit, 'kind' | 'looksLike'>;
  /** Whether a line goes on with the unit above it. */
  goesOn(place: {
    readonly unit: LineUnit;
    /** The first and the last line of the unit. */
    readonly first: Line;
    readonly above: Line;
    readonly line: Line;
    /** The place of the line among all. */
    readonly at: number;
    /** Whether the edge of a page stands between them. */
    readonly acrossPage: boolean;
  }): boolean;
}

function joinUnits(
  text: string,
  lines: readonly Line[],
  { edges, edgeReason, formOf, goesOn }: Layout,
): Pick<Units, 'units' | 'marks'> {
  const units: LineUnit[] = [];
  const marks: Mark[] = [];
  let last: { readonly unit: LineUnit; readonly first: Line; readonly above: Line } | undefined;
  let between: Line[] = [];
  const cutEdges = () => {
    for (const edge of between) units.push(unitOf(text, edge, { kind: 'paragraph', cut: edgeReason }, units));
    between = [];
  };
  lines.forEach((line, at) => {
    if (edges.has(at)) {
      between.push(line);
      return;
    }
    const form = formOf(line);
    const isText = form.looksLike === undefined && last?.unit.looksLike === undefined;
    if (last && isText && goesOn({ ...last, line, at, acrossPage: between.length > 0 })) {
      marks.push(...seam(text, last.above, line, between.length > 0));
      const { start } = last.unit;
      last = {
        ...last,
        unit: { ...last.unit, end: line.end, text: text.slice(start, line.end) },
        above: line,
      };
      units[units.length - 1] = last.unit;
      between = [];
      return;
    }
    cutEdges();
    last = { unit: unitOf(text, line, form, units), first: line, above: line };
    units.push(last.unit);
  });
  cutEdges();
  return { units, marks };
}

/** The mark between two lines of a unit, where one is needed. */
function seam(text: string, above: Line, line: Line, acrossPage: boolean): Mark[] {
  if (isParted(above.text) && startsLow(line.text))
    return [{ start: above.end - 1, end: line.start, joins: true }];
  // One white space stays, so that the words on both sides stay two.
  const gap = { start: above.end + (text[above.end] === '\r' ? 2 : 1), end: line.start };
  return gap.end > gap.start && (line.blankAbove > 0 || acrossPage) ? [gap] : [];
}

/** Whether a line of a cue ends a sentence; a name alone belongs to what is said below it. */
const endsSpeech = (line: string): boolean => isClosed(untagged(line)) && !isNameAlone(untagged(line));

function unitOf(
  text: string,
  line: Line,
  form: Pick<LineUnit, 'kind' | 'cut' | 'looksLike'>,
  units: readonly LineUnit[],
): LineUnit {
  const start = line.rawStart;
  const blankAbove = line.blankAbove > 0 || units.length === 0;
  return { start, end: line.end, text: text.slice(start, line.end), blankAbove, ...form };
}

/** Whether a line continues the one above; `acrossPage` where the edge of a page stands between them. */
function goesOn(
  above: Line,
  line: Line,
  acrossPage: boolean,
  width: number | undefined,
  longest: number,
  unit: LineUnit,
): boolean {
  if (above.quoted !== line.quoted || beginsItem(line.text)) return false;
  if (NUMBER_ALONE.test(line.text) || opensTurn(line.text) || OPENS_REPORT.test(line.text)) return false;
  const begins = stampedLineOf(line.text) ?? timedLineOf(line.text);
  if (begins !== undefined || (above.quoted > 0 && WROTE.test(above.text))) return false;
  if (releaseDayOf(above.text) ?? releaseDayOf(line.text) ?? releaseVersionOf(above.text)) return false;
  if (NUMBER_ALONE.test(above.text)) return line.blankAbove === 0 && !acrossPage;
  if (isClosed(above.text)) {
    const wrapped = width !== undefined && line.blankAbove === 0 && !acrossPage;
    return wrapped && above.text.length >= width * 0.6;
  }
  const length = above.text.length;
  if (acrossPage) return length >= LOWER_MIN && !isShouted(above.text);
  if (isParted(above.text) && startsLow(line.text)) return line.blankAbove <= 1;
  const low = startsLow(line.text);
  if (breaksOff(above.text)) return line.blankAbove <= 1 && (line.blankAbove === 0 || low);
  // A blank line may be the end of a page: a long line that is not closed goes on where the next begins low.
  if (line.blankAbove === 1 && low && length >= PAGE_LINE && !isShouted(above.text)) return true;
  if (line.blankAbove > 0) return false;
  if (unit.kind === 'list') return low || line.indent > 0;
  if (low && (length >= LOWER_MIN || line.numbered === true)) return true;
  if (width !== undefined) return length >= width * 0.6;
  // Too few lines to tell a width: one that no line passes by far, and that this line fills.
  return longest <= WRAP_MAX && length >= WRAP_MIN && length >= longest * 0.8 && line.quoted > 0;
}

/** A numbered line of a transcript belongs to the turn above it until that is closed, whatever it begins with. */
function goesOnInTurn(above: Line, { text, numbered, blankAbove }: Line): boolean {
  const isNext = numbered === true && blankAbove === 0 && !isClosed(above.text);
  return isNext && !isShouted(text) && !beginsItem(text) && !opensTurn(text);
}

/** The width at which most lines of the text are broken, when there is one. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]?.blankAbove === 0) lengths.push(lines[i]?.text.length ?? 0);
  }
  if (lengths.length < 2) return undefined;
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (wide < WRAP_MIN || wide > WRAP_MAX || (lengths.at(-1) ?? 0) > WRAP_MAX * 1.5) return undefined;
  const full = lengths.filter((length) => length >= wide * 0.75).length;
  return full >= lengths.length * 0.6 ? wide : undefined;
}

/** Tells whether a line begins with the mark of a list's item: `- `, `2. `, `(a) `. */
export function beginsItem(line: string): boolean {
  return BEGINS_ITEM.test(line.slice(0, MARK_REACH));
}

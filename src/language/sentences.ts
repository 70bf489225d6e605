import { endsInAbbreviation } from './abbreviations.js';
import { everyMatch } from './every-match.js';
import { LIST_MARK } from './list-mark.js';
import { madeOnce } from './made-once.js';
import { EVERY_FOREIGN_MONTH } from './month-names.js';
import { plainStops } from './plain-stops.js';
import { isLetter } from './plain-words.js';
import type { Span } from './span.js';

/** The segmenter's cost grows with the square of what it is given at once; UTF-16 code units. */
const WINDOW = 4096;

/**
 * A longer sentence, such as a list without stops, is searched and quoted like any other, but not parsed. Nobody reads
 * names, figures or a stance into it. UTF-16 code units.
 */
export const LONGEST_PARSED_CHARS = 2000;

/** Made for the first text that is not of plain characters. */
const segmenter = madeOnce(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
/** The number of a list item alone. */
const LIST_NUMBER = /^\(?(?:\d{1,3}|[a-z])[.)]\s*$/i;
const LIST_NUMBER_REACH = 12;
/** What closes a sentence behind its stop: quotes, brackets, marks of emphasis, footnote marks. */
const TAIL =
  /^(?:["'”’»」』）)\]]|[*_]{1,3}(?=\s|$)|\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\])+(?=\s|$|[“"‘「『(\p{L}])/iu;
const FOOTNOTE_CUT = /\[$/;
/** A stop, what closes it, and a digit or quote after it, where the segmenter sees no end. */
const MISSED =
  /[.!?]["”’»)\]]*(?:\[\d{1,3}\])*\s+(?=[“"‘'«([$€£¥]{0,2}\d|\p{Ll}{1,2}\p{Lu})|[.!?]["”’»)]*(?:\[(?:\d{1,3}|citation needed)\])+\s+(?=[“"‘«(]?\p{Lu})|[.!?](?:\[\d{1,3}\])+(?=\p{Lu}\p{Ll})|[.!?][”"]?\s+(?=“[\p{Ll}\d])/gu;
const LOWER_START = /^[“"‘'«([]*\p{Ll}(?!\p{Ll}?\p{Lu})/u;
const [SPACE, FULL_STOP, CAPITAL_A, CAPITAL_Z] = [0x20, 0x2e, 0x41, 0x5a];
const STOP_CLOSED = /[.!?…。！？]["'”’»)\]」』*_]*\s*$/u;
/** "am 9. Mai": the stop belongs to the day. */
const ORDINAL_DAY = /(?<![\p{L}\p{N}.,])(?:[12]?\d|3[01])\.\s*$/u;
const ORDINAL_MONTH = new RegExp(`^${EVERY_FOREIGN_MONTH}(?!\\p{L})`, 'iu');
const HAN_SPEECH = /^(?:他|她|他们|她们|其|我|你|对方)?[^\s，。]{0,2}(?:说|說|道|问|問|答)[，。：,]?/u;
const HAN_CLOSED_QUOTE = /[。！？…][”」』]$/u;

/**
 * Cuts a range of a text into sentences: `Intl.Segmenter` mended for abbreviations, initials, stops inside
 * quotations, footnote marks and hard-wrapped lines. A blank line and a list item always begin a new sentence;
 * a single line end never does.
 * @returns trimmed spans in text order, without overlap, that cover all of the range but white space
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  return pieces(text, start, end).flatMap((piece) => splitPiece(text, piece));
}

/** Parts of the range that no sentence crosses: between blank lines, and from list item to list item. */
function pieces(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  let lineStart = start;
  const close = (to: number) => {
    const span = trimSpan(text, from, to);
    if (span.start < span.end) found.push(span);
    from = to;
  };
  const startLine = (at: number, lineTo: number) => {
    if (at > from && LIST_MARK.test(text.slice(at, Math.min(lineTo, at + 200)).trimStart())) close(at);
  };
  LINE_END.lastIndex = start;
  for (let match = LINE_END.exec(text); match && match.index < end; match = LINE_END.exec(text)) {
    startLine(lineStart, match.index);
    if (isBlank(text, lineStart, match.index)) close(match.index);
    lineStart = match.index + match[0].length;
  }
  startLine(lineStart, end);
  close(end);
  return found;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/.test(text[i] ?? ' ')) return false;
  return true;
}

/** Trims a span: without the white space at its ends; empty at `end` when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === SPACE) last--;
  if (isDark(text.charCodeAt(start)) && isDark(text.charCodeAt(last - 1)) && start < last)
    return { start, end: last };
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + slice.trimEnd().length) };
}

/** Whether a character is of ASCII or a mark of typographers, and no white space. */
function isDark(code: number): boolean {
  return (code > SPACE && code < 0x7f) || (code >= 0x2010 && code <= 0x2027);
}

function splitPiece(text: string, piece: Span): Span[] {
  const flat = text.slice(piece.start, piece.end).replace(/[\r\n\u2028\u2029]/g, ' ');
  const stops = sentenceStops(flat);
  const spans: Span[] = [];
  let from = 0;
  for (const stop of [...stops, flat.length]) {
    const span = trimSpan(flat, from, stop);
    if (span.start < span.end) spans.push({ start: piece.start + span.start, end: piece.start + span.end });
    from = stop;
  }
  return spans;
}

/** Offsets at which a new sentence begins, after mending. */
function sentenceStops(flat: string): number[] {
  const candidates = new Set<number>();
  for (const stop of segmentStops(flat)) candidates.add(pullTail(flat, stop));
  for (const match of everyMatch(flat, MISSED)) candidates.add(match.index + match[0].length);
  const sorted = [...candidates].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const stop of sorted) {
    if (stop <= (kept.at(-1) ?? 0) || stop >= flat.length) continue;
    if (isRealStop(flat, stop)) kept.push(stop);
  }
  return kept;
}

/** The segmenter's own cuts, taken window by window so that the cost stays linear. */
function segmentStops(flat: string): number[] {
  const plain = flat.length <= WINDOW ? plainStops(flat) : undefined;
  if (plain !== undefined) return plain;
  const stops: number[] = [];
  let from = 0;
  let size = WINDOW;
  while (from < flat.length) {
    const window = flat.slice(from, from + size);
    const isLast = from + size >= flat.length;
    const cuts: number[] = [];
    for (const segment of segmenter().segment(window)) if (segment.index > 0) cuts.push(segment.index);
    if (isLast) {
      for (const cut of cuts) stops.push(from + cut);
      break;
    }
    // The last cut of a window may be an effect of its end: the next window begins at the one before.
    const safe = cuts.slice(0, -1);
    const last = safe.at(-1);
    if (last === undefined) {
      size *= 2;
      continue;
    }
    for (const cut of safe) stops.push(from + cut);
    from += last;
    size = WINDOW;
  }
  return stops;
}

/** Moves a cut behind the quotes, brackets, marks of emphasis and footnote marks that close the sentence before it. */
function pullTail(flat: string, stop: number): number {
  if (flat.charCodeAt(stop - 1) === SPACE) return stop;
  const at =
    FOOTNOTE_CUT.test(flat.slice(stop - 1, stop)) && /[.!?…"”’)]/.test(flat[stop - 2] ?? '')
      ? stop - 1
      : stop;
  if (/\s/.test(flat[at - 1] ?? ' ')) return at === stop ? stop : at;
  const tail = TAIL.exec(flat.slice(at, at + 40));
  return tail ? at + tail[0].length : stop;
}

function isRealStop(flat: string, stop: number): boolean {
  const before = flat.slice(Math.max(0, stop - 60), stop);
  const after = flat.slice(stop, stop + 60).trimStart();
  if (after === '') return false;
  if (stop < LIST_NUMBER_REACH && LIST_NUMBER.test(flat.slice(0, stop))) return false;
  // Nearly every stop is a full stop between a letter and a capital: it only may be that of an abbreviation.
  if (isCommonStop(flat, stop)) return !endsInAbbreviation(before, after);
  if (!STOP_CLOSED.test(before)) return plainStop(before);
  if (LOWER_START.test(after) && /[.!?…]["'”’»)\]]*\s*$/u.test(before)) return false;
  if (HAN_CLOSED_QUOTE.test(before) && HAN_SPEECH.test(after)) return false;
  if (endsInAbbreviation(before, after)) return false;
  return !(ORDINAL_DAY.test(before) && ORDINAL_MONTH.test(after));
}

/** Whether a letter and a full stop stand before a cut, and a capital behind it, all of ASCII, with one space between them. */
function isCommonStop(flat: string, stop: number): boolean {
  const first = flat.charCodeAt(stop);
  if (first < CAPITAL_A || first > CAPITAL_Z) return false;
  if (flat.charCodeAt(stop - 1) !== SPACE || flat.charCodeAt(stop - 2) !== FULL_STOP) return false;
  return isLetter(flat.charCodeAt(stop - 3));
}

/** A cut that the segmenter made at something else than a stop we know, such as `।` or a footnote mark. */
function plainStop(before: string): boolean {
  return !/[\p{L}\p{N},;:\-–—]\s*$/u.test(before);
}

import type { Span } from '../language/span.js';

/** Reading farther back would make a long document slow and seldom find the quotation's start. */
const LONGEST_PARAGRAPH_CHARS = 4000;
/** Where a sentence ends and another begins, but not behind a title: "Dr. Anand". */
export const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sgt|Gen|Capt|Rep|Sen|Gov|Prof|No|\p{Lu}))[.!?。！？][”"’']?\s+(?=[\p{Lu}“"])/gu;
const OPENING = '“「『';
const CLOSING = '”」』';
const MARK = /["“「『”」』]/;
/** Typewriters have one mark for both sides; UTF-16 code unit. */
const STRAIGHT = 0x22;
/** No mark but that one comes before it. */
const FIRST_CURLY = 0x201c;
const LETTER = /\p{L}/u;

/**
 * The ranges of a sentence inside double quotation marks, an unclosed one running to the end.
 * @param goesOn - whether a quotation is open where the sentence starts
 */
export function quotedRanges(words: string, goesOn = false): Span[] {
  if (!goesOn && !MARK.test(words)) return [];
  const ranges: Span[] = [];
  let open = goesOn ? 0 : -1;
  for (let at = 0; at < words.length; at++) {
    const mark = words.charAt(at);
    const toggles = mark === '"';
    if (open < 0 && (OPENING.includes(mark) || toggles)) open = at;
    else if (CLOSING.includes(mark) || (toggles && open >= 0)) {
      // A closing mark without its opening one ends a quotation that began before this sentence.
      ranges.push({ start: Math.max(open, 0), end: at + 1 });
      open = -1;
    }
  }
  if (open >= 0) ranges.push({ start: open, end: words.length });
  return ranges;
}

/**
 * Whether a sentence goes on with a quotation opened before it. Straight marks look the same on both sides: their number
 * in the sentence must fit too, or a stray one would turn the rest of a paragraph inside out.
 */
export function goesOnWithQuotation(text: string, sentence: Span): boolean {
  const opening = openQuoteAt(text, sentence.start);
  if (opening < 0 || text.charAt(opening) !== '"') return opening >= 0;
  const marks = text.slice(sentence.start, sentence.end).split('"').length - 1;
  return marks === 0 || marks % 2 === 1;
}

/** Whether a sentence has no word outside quotation marks. */
export function isAllQuoted(text: string, sentence: Span): boolean {
  const words = text.slice(sentence.start, sentence.end);
  const ranges = quotedRanges(words, goesOnWithQuotation(text, sentence));
  if (ranges.length === 0) return false;
  let behind = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (LETTER.test(words.slice(behind, start))) return false;
    behind = Math.max(behind, end);
  }
  return !LETTER.test(words.slice(behind));
}

export function isQuoted(ranges: readonly Span[], at: number): boolean {
  return ranges.some((range) => range.start <= at && at < range.end);
}

/**
 * Where the quotation opened that is still open at an offset, looking back to the start of the paragraph.
 * @returns the offset of the opening mark in `text`, or -1
 */
export function openQuoteAt(text: string, offset: number): number {
  const start = paragraphStart(text, offset);
  // Most sentences have no mark before them, and that is told much sooner.
  if (start === offset || !MARK.test(text.slice(start, offset))) return -1;
  // The last mark tells alone, unless it is straight: then it depends on how many of these stand behind the one before.
  let straight = 0;
  let last = -1;
  for (let at = offset - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code < FIRST_CURLY) {
      if (code === STRAIGHT) {
        straight += 1;
        last = Math.max(last, at);
      }
      continue;
    }
    const mark = text.charAt(at);
    if (OPENING.includes(mark)) return straight === 0 ? at : straight % 2 === 0 ? last : -1;
    if (CLOSING.includes(mark)) break;
  }
  return straight % 2 === 1 ? last : -1;
}

/** The offset behind the last empty line before `offset`; no farther back than a long paragraph reaches. */
export function paragraphStart(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_PARAGRAPH_CHARS);
  const before = text.slice(from, offset);
  let below = before.lastIndexOf('\n');
  for (let above = lineEndBefore(before, below); above >= 0; above = lineEndBefore(before, below)) {
    if (before.slice(above + 1, below).trim() === '') return from + below + 1;
    below = above;
  }
  return from;
}

function lineEndBefore(text: string, at: number): number {
  return at <= 0 ? -1 : text.lastIndexOf('\n', at - 1);
}

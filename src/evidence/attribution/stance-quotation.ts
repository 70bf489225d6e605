import type { Span } from '../../language/span.js';
import type { LookBack } from './look-back.js';

const OPENING = '“「『';
const CLOSING = '”」』';
const MARK = /["“「『”」』]/;
const LETTER = /\p{L}/u;

/**
 * Finds the ranges of a sentence inside double quotation marks, an unclosed one running to the end.
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

/** What a title in quotation marks stands behind: "in our report", "an article headlined". */
const TITLED =
  /\b(?:articles?|reports?|stor(?:y|ies)|pieces?|columns?|editorials?|headlines?|titled|entitled|headlined|headed)[,:]?\s*$/i;

/** Finds the quoted ranges that are titles: nobody speaks in them. */
export function titlesAmong(ranges: readonly Span[], words: string): Span[] {
  return ranges.filter(({ start }) => TITLED.test(words.slice(0, start)));
}

/** Tells whether a quotation that begins in a sentence goes on behind it. */
export function leavesQuoteOpen(words: string): boolean {
  const end = words.trimEnd().length;
  const last = quotedRanges(words.slice(0, end)).at(-1);
  return last?.end === end && last.start < end - 1 && !MARK.test(words.charAt(end - 1));
}

/** Tells whether a sentence may end a quotation that goes on in it. */
export function mayCloseQuote(words: string): boolean {
  return [...words].some((mark) => mark === '"' || CLOSING.includes(mark));
}

/**
 * Tells whether a sentence goes on with a quotation opened before it. Straight marks look the same on both sides. Their
 * number in the sentence must fit too, or a stray one would turn the rest of a paragraph inside out.
 */
export function goesOnWithQuotation(back: LookBack, sentence: Span): boolean {
  const { text } = back;
  const opening = back.openQuoteAt(sentence.start);
  if (opening < 0 || text.charAt(opening) !== '"') return opening >= 0;
  const marks = text.slice(sentence.start, sentence.end).split('"').length - 1;
  return marks === 0 || marks % 2 === 1;
}

/** Tells whether a sentence has no word outside quotation marks. */
export function isAllQuoted(back: LookBack, sentence: Span): boolean {
  const words = back.text.slice(sentence.start, sentence.end);
  const ranges = quotedRanges(words, goesOnWithQuotation(back, sentence));
  if (ranges.length === 0) return false;
  let behind = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (LETTER.test(words.slice(behind, start))) return false;
    behind = Math.max(behind, end);
  }
  return !LETTER.test(words.slice(behind));
}

/** Tells whether an offset stands inside one of the ranges. */
export function isQuoted(ranges: readonly Span[], at: number): boolean {
  return ranges.some((range) => range.start <= at && at < range.end);
}

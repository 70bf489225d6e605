import { publicAddress } from '../../corpus/metadata/public-address.js';
import type { Span } from '../../language/span.js';

/** Acts wherever it stands: emphasis, spoilers, code, brackets of links and mentions, headings, parts of a url. */
const ACTIVE = /[\\*_~|`[\]<>@#/⟦⟧]/;
/** `:name:`, and the `:` of `https://`; one before a space does nothing. */
const COLON = /:(?!\s)/;
/** The first sign of a list's item or, in `-#`, of small print. */
const BULLET = /(?<![\p{L}\p{N}])[-+]/u;
/** `1. item` and `1) item`. */
const NUMBERED = /(?<=\d)[.)](?=\s|$)/;
/** Joins the parts of an emoji or letters of a script that needs it; elsewhere it only hides something. */
const JOINER =
  /(?<=(?!\p{Script=Latin})[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D](?=(?!\p{Script=Latin})[\p{L}\p{Extended_Pictographic}])/u;
/** Control, formatting and unpaired characters and blank letters; tab and line ends may stay. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u034F|[\u115F\u1160\u3164\uFFA0]/u;

const TO_ESCAPE = new RegExp(
  `(?<joiner>${JOINER.source})|(?<hidden>${HIDDEN.source})|${anyOf(ACTIVE, COLON, BULLET, NUMBERED)}`,
  'gu',
);
const TO_DROP = new RegExp(`(${JOINER.source})|${HIDDEN.source}`, 'gu');
/** Printable characters of ASCII with single spaces between them: nothing to drop. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;
/** Discord shows any character but a letter, a digit or white space after a backslash as it is; `**` is ours. */
const TO_SHOW = /\\([^0-9A-Za-z\s])|⟦U\+([0-9A-F]{4,6})⟧|\*\*/gu;

/** Wherever some screen might begin a new line: Discord does so at a lone carriage return, as old files have them. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const QUOTE_MARK = '> ';
const BOLD = '**';
/** So much of what was typed is shown again where it cannot be taken. */
const ECHO_CHARS = 60;

/**
 * Writes a text as Discord must get it so that it shows those characters and does nothing: no mention, link, emoji, heading,
 * list, code or emphasis. What cannot be seen, or turns the direction of the writing, is shown as `⟦U+202E⟧`.
 * Nothing is lost: `unescapeText` gives the same text back.
 */
export function escapeText(text: string): string {
  return edited(text, escapesOf(text));
}

/** Tells what a reader sees of text made by `escapeText` or `emphasize`, hidden characters being themselves again. */
export function unescapeText(shown: string): string {
  return shown.replaceAll(TO_SHOW, (_, plain?: string, hex?: string) =>
    hex === undefined ? (plain ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** Writes a text for a place of one line, such as a title or a question: as `plainLine`, then as `escapeText`. */
export function escapeLine(text: string): string {
  return escapeText(plainLine(text));
}

/** Gives the visible characters of a text on one line: hidden ones go, white space is one space. Not for quotes. */
export function plainLine(text: string): string {
  if (PLAIN_LINE.test(text)) return text;
  return text
    .replaceAll(/[\s\u0085]+/g, ' ')
    .replaceAll(TO_DROP, (_, joiner?: string) => joiner ?? '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** Gives the first characters of a text as one escaped line of visible text, no more than `maxChars` before escaping. */
export function escapeStart(text: string, maxChars: number): string {
  return escapeLine([...plainLine(text)].slice(0, maxChars).join(''));
}

/** Shows again what a member typed, inside the sentence that says what is wrong with it. */
export function echo(typed: string): string {
  return escapeStart(typed, ECHO_CHARS);
}

/**
 * Writes escaped text with some ranges in bold; ranges with only spaces between them become one.
 * @param ranges - in code units of `text`, in any order; what lies outside is ignored
 */
export function emphasize(text: string, ranges: readonly Span[]): string {
  const edges = boldRanges(text, ranges).flatMap(({ start, end }) => [
    { start, end: start, shown: BOLD },
    { start: end, end, shown: BOLD },
  ]);
  // A stable sort: a mark goes before the character that it stands at.
  return edited(
    text,
    [...edges, ...escapesOf(text)].toSorted((a, b) => a.start - b.start),
  );
}

/** Puts the mark of a quotation before every line, whatever ends the lines. */
export function quoteLines(shown: string): string {
  return QUOTE_MARK + shown.replaceAll(LINE_END, `$&${QUOTE_MARK}`);
}

/**
 * Gives the escaped label and address of a masked link that unfolds no preview; only the label where the address is not
 * of the web.
 */
export function maskedLink(label: string, url: string | undefined): string {
  const address = url === undefined ? undefined : webAddress(url);
  if (address === undefined) return escapeLine(label);
  // Discord gives up on a label with an unbalanced bracket, escaped or not.
  return `[${escapeLine(label.replaceAll('[', '(').replaceAll(']', ')'))}](<${address}>)`;
}

/** Makes a url in a form that ends nowhere but at its end, for everybody to see; undefined when it is not of the web or too long to show. */
export function webAddress(url: string): string | undefined {
  const known = publicAddress(url.trim());
  if (known === undefined) return undefined;
  const address = new URL(known).href.replaceAll(/[<>()[\]\\|*_~`\s]/g, percentEncode);
  return address.length <= MAX_URL_CHARS ? address : undefined;
}

/** Discord takes urls of up to 512 characters in buttons; more in text would only crowd the quotes out. */
const MAX_URL_CHARS = 512;

/** What is shown in the place of a span of text. */
interface Edit extends Span {
  readonly shown: string;
}

function edited(text: string, edits: readonly Edit[]): string {
  let shown = '';
  let at = 0;
  for (const edit of edits) {
    shown += text.slice(at, edit.start) + edit.shown;
    at = edit.end;
  }
  return shown + text.slice(at);
}

function escapesOf(text: string): Edit[] {
  // One match after the other: all at once are more than the youngest memory holds.
  return Array.from(text.matchAll(TO_ESCAPE), (match) => {
    const [character] = match;
    const { joiner, hidden } = match.groups ?? {};
    const shown = hidden === undefined ? `\\${character}` : `⟦U+${hexOf(character)}⟧`;
    return { start: match.index, end: match.index + character.length, shown: joiner ?? shown };
  });
}

function boldRanges(text: string, ranges: readonly Span[]): Span[] {
  const lines = ranges
    .map(({ start, end }) => ({
      start: characterEdge(text, Math.max(0, start), -1),
      end: characterEdge(text, Math.min(text.length, end), 1),
    }))
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => visibleRuns(text, start, end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const range of lines) {
    const last = merged.at(-1);
    const isNext = last !== undefined && /^[^\S\n\r]*$/.test(text.slice(last.end, range.start));
    if (last !== undefined && (isNext || range.start <= last.end)) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** The parts of a range that stand on one line each, without white space at their ends: bold crosses neither. */
function visibleRuns(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\n\r]*\S)?/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The offset itself, or the next one in a direction where it would split a surrogate pair. */
function characterEdge(text: string, offset: number, direction: -1 | 1): number {
  const splitsPair = offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
  return splitsPair ? offset + direction : offset;
}

function anyOf(...patterns: readonly RegExp[]): string {
  return patterns.map((pattern) => pattern.source).join('|');
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

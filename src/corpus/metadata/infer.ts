import { isPlain } from '../../language/plain-words.js';
import { splitSentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import type { Block } from '../document.js';
import { linesOf } from '../lines/lines.js';
import { breaksOff, isClosed, startsLow } from '../lines/open-lines.js';
import { NO_TITLE } from './head-phrases.js';
import { pickTitle } from './pick-title.js';

/** Longest title taken from a text, in UTF-16 code units; a longer line is cut at a word. */
const TITLE_MAX = 120;
/** A first sentence that is shorter says too little. */
const TITLE_MIN = 20;
/** How much of a text is looked at to tell its language; UTF-16 code units. */
const SAMPLE = 4000;

const MARKUP = /^(?:#{1,6}\s+|>\s*|[-*+•]\s+)+|(?<!\s)\s+#+$/g;
const EMPHASIS = /[*_`]{1,3}([^*_`]+)[*_`]{1,3}/g;
const LINK = /!?\[([^\]]{0,300})\]\([^)]{0,500}\)/g;
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|to|in|is|was|for|that|on|with|he|it|as|at|by|from|has|are)(?!\p{L})/giu;

/** Neither white space, marks without a letter, nor characters and blank letters that nobody sees. */
const VISIBLE = /[^\s\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Blocks above the headline. */
const MOST_SKIPPED = 4;
/** A heading further down than this many blocks of the body is not the title of the whole. */
const TITLE_REACH = 2;

/**
 * Finds a title: the headline of the page that the text was pasted from, the heading that opens the body, or its first
 * line; `fallback` where there is none.
 * @param text - the document as it is read, its hidden marks blanked
 * @param shownOf - how a part of it is shown, where that is not so
 */
export function inferTitle(
  text: string,
  blocks: readonly Block[],
  fallback: string,
  shownOf: (span: Span) => string = ({ start, end }) => text.slice(start, end),
): string {
  // What somebody wrote in a chat is no title of it.
  const isChat = blocks.some(({ origin }) => origin?.message !== undefined && origin.author !== undefined);
  const body = blocks.filter(
    ({ kind, origin }) => kind !== 'boilerplate' && !(isChat && origin?.message !== undefined),
  );
  const lineOf = ({ start, end }: Span) =>
    titleOf(wholeLine(shownOf({ start, end: Math.min(end, start + 2000) })));
  const named = body.findIndex((one) => !NO_TITLE.test(lineOf(one)));
  if (named > 0 && named <= MOST_SKIPPED) body.splice(0, named);
  const block =
    blocks.find((one) => one.reason === 'page title') ??
    body.slice(0, TITLE_REACH).find((one) => one.kind === 'heading' && one.origin?.message === undefined) ??
    body[0];
  if (!block) return fallback;
  const first = lineOf(block);
  if (first === '') return fallback;
  const usual = linesOf(text, block.start, block.end)[0]?.start;
  const picked = pickTitle(text, isChat ? body : blocks, usual);
  return (picked && (picked.part ? titleOf(picked.part) : lineOf(picked))) || first;
}

/** The first line of a block, with the next ones where a sentence goes on there: half of one may say the opposite. */
function wholeLine(block: string): string {
  const lines = block.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim());
  // A headline over its byline is no sentence: that ends with a stop.
  const isSentence = isClosed(lines.findLast((line) => line !== '') ?? '');
  const goesOn = (line: string, next: string | undefined) =>
    next !== undefined && !isClosed(line) && (breaksOff(line) || (isSentence && startsLow(next)));
  const end = lines.findIndex((line, i) => !goesOn(line, lines[i + 1]));
  return lines.slice(0, end + 1).join(' ');
}

/** Tells whether a name, such as a title, shows anything: a member must have something to read. */
export function isVisible(name: string): boolean {
  return VISIBLE.test(name);
}

/** Tells what a heading or line says, without markup and in one line; empty where that shows nothing. */
export function titleOf(blockText: string): string {
  const line = blockText.slice(0, 2000).split(/[\r\n\u2028\u2029]/)[0] ?? '';
  const plain = line
    .replace(LINK, '$1')
    .replace(MARKUP, '')
    .replace(EMPHASIS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (!isVisible(plain)) return '';
  if (plain.length <= TITLE_MAX) return plain;
  const [first] = splitSentences(plain, 0, plain.length);
  if (first !== undefined && first.end >= TITLE_MIN && first.end <= TITLE_MAX)
    return plain.slice(0, first.end);
  const cut = plain.slice(0, TITLE_MAX).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > TITLE_MAX / 2 ? cut.slice(0, space) : cut}…`;
}

/**
 * Tells the language by its script: `ja` by kana, `ko` by hangul, `zh` by other Han characters, `en` for Latin
 * letters with English function words among them. Anything else is `und`.
 */
export function inferLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  if (isPlain(sample)) {
    const words = count(/[a-z]+/gi);
    return words > 0 && isEnglish(words, sample) ? 'en' : 'und';
  }
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 'und';
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const han = count(/\p{Script=Han}/gu);
  // A Han character says about as much as a Latin word of three letters.
  if ((kana + han) * 3 > letters - kana - han && kana > (kana + han) * 0.1) return 'ja';
  if (hangul * 3 > letters - hangul) return 'ko';
  if (han * 3 > letters - han) return 'zh';
  const latin = count(/\p{Script=Latin}/gu);
  if (latin < letters * 0.5) return 'und';
  return isEnglish(count(/\p{L}+/gu), sample) ? 'en' : 'und';
}

/** A short note may hold none of the function words by chance; a long text without them is another language. */
function isEnglish(words: number, sample: string): boolean {
  return words < 30 || (sample.match(ENGLISH)?.length ?? 0) >= words * 0.06;
}

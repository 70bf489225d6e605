import { stemmer } from 'stemmer';
import { madeOnce } from './made-once.js';
import { isPlain, nextWordStart, wordEnd } from './plain-words.js';
import { segmentsOf } from './segments.js';
import type { Span } from './span.js';
import { stopWords } from './stop-words.js';
import { regularForm } from './word-forms.js';

/**
 * One word of a text. Parts of a joined word (`db` and `7` of `db-7`) follow it with the same `position`. So the whole
 * and its parts are findable, while distances between words stay true.
 */
export interface Token extends Span {
  /** What is compared: folded and, for English words, stemmed. */
  readonly term: string;
  /** The folded word before stemming; spelling is forgiven against this. */
  readonly word: string;
  /** Counts the words of the text from 0. */
  readonly position: number;
  readonly stop: boolean;
  /** Whether the text writes it with a capital first letter, or wholly in capitals. */
  readonly capital: boolean;
}

// Letters and digits, joined by one of . ' ’ : , - / & _ @ when a letter or digit follows at once (db-7, 09:15Z, 1.6, R&D).
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’:,/&_@\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;
const CJK_RUN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const POSSESSIVE = /['’]s?$/u;
/** What is left of a short form once its verb is gone: they're → they. */
const SHORT_VERB = /['’](?:ll|re|ve|d|m)$/iu;
const NEGATED = /n['’]t$/iu;
/** Letters with a full stop between each: `U.S` of `U.S.`, `p.m` of `p.m.`. */
const INITIALISM = /^\p{L}(?:\.\p{L})+$/u;
/** Stop words that may stand for a name: the month of May, the US. */
const LIKE_NAMES: ReadonlySet<string> = new Set(['may', 'us', 'who', 'it']);
/** Where they do: the month after a preposition or beside a day, a name after its article. */
const NO_STOP_WORD =
  /(?<=\b(?:in|of|since|by|until|before|after|during|from|to|last|early|late|mid|\d{1,2}(?:st|nd|rd|th)?)[\s-])may\b|\bmay(?=,?\s\d)|(?<=\bthe\s)(?:us|who|it)\b/iuy;
const COUNTRY = /\bUS\b/uy;
const LOWER_CASE = /\p{Ll}/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const NUMBER = /^\d+(?:\.\d+)?$/u;
const PART = /[\p{L}\p{N}\p{M}]+/gu;
const JOINED = /[^\p{L}\p{N}\p{M}]/u;
const PLAIN_WORD = /^[a-z]{3,}$/u;
const UPPER_CASE = /^\p{Lu}/u;
/** Has neither width nor accents nor curly marks to fold. */
const ASCII = /^[ -~]*$/;
const MARKS = /\p{M}+/gu;

/** Made when the first run of such characters is cut: most texts have none. */
const cjkWords = madeOnce(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** Folds case, width and accents away: `ＯＫＥｘ` → `okex`, `Café` → `cafe`. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[‐‑]/gu, '-');
}

/** Words that Porter's rules would take for another word: who founded is not who found, no officer is an office. */
const STEMS: ReadonlyMap<string, string> = new Map(
  [
    ['founded', 'founding'],
    ['news'],
    ['officer', 'officers'],
    ['authority', 'authorities'],
    ['important', 'importance', 'importantly'],
    ['experiment', 'experiments', 'experimental'],
    ['university', 'universities'],
    ['emergency', 'emergencies'],
    ['organ', 'organs'],
  ].flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

/** Gives the stem of a folded word: Porter's of its regular form for plain English words, the word itself for all else. */
export function stemWord(word: string): string {
  const stem = STEMS.get(word);
  if (stem !== undefined) return stem;
  return PLAIN_WORD.test(word) ? stemmer(regularForm(word)) : word;
}

/**
 * Cuts a text into words by script: letters and digits of spaced scripts by Unicode class, Chinese and Japanese through
 * `Intl.Segmenter`. The latter are cut into pairs of neighbouring characters, too: a question often cuts a name
 * otherwise than a document.
 * @param text - any text; offsets of the tokens count from `base`
 * @param read - reads its words, see `wordKeeper`
 * @returns tokens in text order; stop words are kept and marked
 */
export function analyze(text: string, base = 0, read: WordReader = tokensOfWord): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  if (isPlain(text)) {
    for (let start = nextWordStart(text, 0); start < text.length; ) {
      const end = wordEnd(text, start);
      const words = wordTokens(text.slice(start, end), text, start, read);
      position = addWords(tokens, words, base + start, position);
      start = nextWordStart(text, end);
    }
    return tokens;
  }
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    position = CJK.test(word)
      ? addMixedRun(tokens, word, base + match.index, position)
      : addWords(tokens, wordTokens(word, text, match.index, read), base + match.index, position);
  }
  return tokens;
}

/** Does as `analyze`, but gives no terms: stemming takes most of the time. */
export function analyzeWords(text: string): readonly Omit<Token, 'term'>[] {
  return analyze(text, 0, (surface) => tokensOfWord(surface, noStem));
}

/** Gives the term of a word. */
type Stem = (word: string) => string;
const noStem: Stem = () => '';

/** Lists the terms of a text that carry a subject, in order, repeated ones included. */
export function contentTerms(text: string): string[] {
  return termsOf(analyze(text));
}

/** Lists the terms of some words that carry a subject, in order, repeated ones included. */
export function termsOf(tokens: readonly Token[]): string[] {
  return tokens.filter((token) => !token.stop).map((token) => token.term);
}

/** A token of a word wherever it stands: `at` and `to` count from the word's start. */
export interface WordToken extends Pick<Token, 'term' | 'word' | 'stop' | 'capital'> {
  readonly at: number;
  readonly to: number;
  /** A stop word that may stand for a name. */
  readonly maybeName: boolean;
}

/** Gives the tokens of one word of a spaced script, as it is read by itself. */
export type WordReader = (surface: string) => readonly WordToken[];

function addWords(tokens: Token[], words: readonly WordToken[], start: number, position: number): number {
  for (const { term, word, stop, capital, at, to } of words)
    tokens.push({ term, word, start: start + at, end: start + to, position, stop, capital });
  return position + 1;
}

/** The tokens of the word that stands at an offset of a text; the month of May and the US are no stop words. */
function wordTokens(
  surface: string,
  text: string,
  offset: number,
  read: WordReader = tokensOfWord,
): readonly WordToken[] {
  const words = read(surface);
  if (!maybeNames(words)) return words;
  return isNameAt(text, offset) ? asName(words) : words;
}

/** Tells whether one of the words that `maybeNames` tells stands at an offset of a text as a name. */
export function isNameAt(text: string, offset: number): boolean {
  return matchesAt(NO_STOP_WORD, text, offset) || (LOWER_CASE.test(text) && matchesAt(COUNTRY, text, offset));
}

/** Gives the tokens of a word that is a name, though it may be a stop word. */
export function asName([first, ...rest]: readonly WordToken[]): readonly WordToken[] {
  return first === undefined ? rest : [{ ...first, stop: false }, ...rest];
}

/** Tells whether what stands beside a word decides whether it is a name. */
export function maybeNames(words: readonly WordToken[]): boolean {
  return words[0]?.maybeName === true;
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** Gives the tokens of one word of a spaced script, as it is read by itself: the word, and behind it the parts that it is joined of. */
export function tokensOfWord(surface: string, stem: Stem = stemWord): readonly WordToken[] {
  if (NEGATED.test(surface)) return [wordToken('not', surface, stem)];
  const bare = surface.replace(POSSESSIVE, '').replace(SHORT_VERB, '');
  const whole = bare === '' ? surface : bare;
  const folded = foldWord(whole);
  if (INITIALISM.test(whole)) return [wordToken(folded.replaceAll('.', ''), whole, stem, 0, false)];
  const amount = THOUSANDS.test(folded) ? folded.replaceAll(',', '') : folded;
  const token = wordToken(amount, whole, stem);
  const isJoined = JOINED.test(whole) && !NUMBER.test(amount) && !folded.includes("'");
  const parts = isJoined ? [...whole.matchAll(PART)] : [];
  return [token, ...parts.map((part) => wordToken(foldWord(part[0]), part[0], stem, part.index))].filter(
    ({ word }) => word !== '',
  );
}

function wordToken(word: string, surface: string, stem: Stem, at = 0, stop = stopWords.has(word)): WordToken {
  const capital = UPPER_CASE.test(surface);
  const maybeName = stop && LIKE_NAMES.has(word);
  return { term: stem(word), word, stop, capital, at, to: at + surface.length, maybeName };
}

function addMixedRun(tokens: Token[], run: string, start: number, firstPosition: number): number {
  let position = firstPosition;
  let at = 0;
  for (const match of run.matchAll(CJK_RUN)) {
    if (match.index > at) position = addPlainParts(tokens, run.slice(at, match.index), start + at, position);
    position = addCjkRun(tokens, match[0], start + match.index, position);
    at = match.index + match[0].length;
  }
  return at < run.length ? addPlainParts(tokens, run.slice(at), start + at, position) : position;
}

function addPlainParts(tokens: Token[], text: string, start: number, firstPosition: number): number {
  let position = firstPosition;
  for (const match of text.matchAll(WORD))
    position = addWords(tokens, tokensOfWord(match[0]), start + match.index, position);
  return position;
}

function addCjkRun(tokens: Token[], run: string, start: number, firstPosition: number): number {
  let position = firstPosition;
  const segments = [...segmentsOf(cjkWords(), run)];
  for (const [i, { segment, index }] of segments.entries()) {
    const from = start + index;
    const next = segments[i + 1]?.segment ?? '';
    push(tokens, foldWord(segment), segment, from, position);
    for (let at = 0; at + 1 < segment.length && segment.length > 2; at += 1) {
      push(tokens, segment.slice(at, at + 2), segment.slice(at, at + 2), from + at, position);
    }
    // A pair with a stop word in it is no part of a name: looked for, it would only be missed.
    if (next !== '' && !stopWords.has(segment) && !stopWords.has(next)) {
      const across = `${segment.slice(-1)}${next.slice(0, 1)}`;
      push(tokens, across, across, from + segment.length - 1, position);
    }
    position += 1;
  }
  return position;
}

function push(tokens: Token[], word: string, surface: string, start: number, position: number): void {
  if (word === '') return;
  const { term, stop, capital, to } = wordToken(word, surface, stemWord);
  tokens.push({ term, word, start, end: start + to, position, stop, capital });
}

import { stemmer } from 'stemmer';
import type { Span } from '../corpus/document.js';
import { stopWords } from './stop-words.js';
import { regularForm } from './word-forms.js';

/**
 * One word of a text. Parts of a joined word (`db` and `7` of `db-7`) follow it with the same `position`, so that
 * both the whole and its parts are findable while distances between words stay true.
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
/** Words that would be stop words elsewhere: the month after a preposition or beside a day, a name after its article. */
const NO_STOP_WORD =
  /(?<=\b(?:in|of|since|by|until|before|after|during|from|to|last|early|late|mid|\d{1,2}(?:st|nd|rd|th)?)[\s-])may\b|\bmay(?=,?\s\d)|(?<=\bthe\s)(?:us|who|it)\b/giu;
const COUNTRY = /\bUS\b/gu;
const LOWER_CASE = /\p{Ll}/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const NUMBER = /^\d+(?:\.\d+)?$/u;
const PART = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN_WORD = /^[a-z]{3,}$/u;
const MARKS = /\p{M}+/gu;

const cjkWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Case, width and accents folded away: `ＯＫＥｘ` → `okex`, `Café` → `cafe`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[‐‑]/gu, '-');
}

/** Words that Porter's rules would take for another word: who founded is not who found. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ['founded', 'founded'],
  ['founding', 'founded'],
  ['news', 'news'],
]);

/** The stem of a folded word: Porter's of its regular form for plain English words, the word itself for all else. */
export function stemWord(word: string): string {
  const stem = STEMS.get(word);
  if (stem !== undefined) return stem;
  return PLAIN_WORD.test(word) ? stemmer(regularForm(word)) : word;
}

/**
 * Cuts a text into words by script: letters and digits of spaced scripts by Unicode class, Chinese and Japanese through
 * `Intl.Segmenter` and, since names are often cut differently in a question and in a document, also into pairs of
 * neighbouring characters.
 * @param text - any text; offsets of the tokens count from `base`
 * @returns tokens in text order; stop words are kept and marked
 */
export function analyze(text: string, base = 0): Token[] {
  const tokens: Token[] = [];
  const names = namesLikeStopWords(text);
  let position = 0;
  for (const match of text.matchAll(WORD)) {
    position = CJK.test(match[0])
      ? addMixedRun(tokens, match[0], base + match.index, position)
      : addWord(tokens, match[0], base + match.index, position, names.has(match.index));
  }
  return tokens;
}

/** The terms of a text that carry a subject, in order, repeated ones included. */
export function contentTerms(text: string): string[] {
  return analyze(text)
    .filter((token) => !token.stop)
    .map((token) => token.term);
}

/** Where a word stands that is spelt like a stop word and is a name: the month of May, the US. */
function namesLikeStopWords(text: string): Set<number> {
  const patterns = LOWER_CASE.test(text) ? [NO_STOP_WORD, COUNTRY] : [NO_STOP_WORD];
  return new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index)));
}

function addWord(tokens: Token[], surface: string, start: number, position: number, isName = false): number {
  if (NEGATED.test(surface)) {
    push(tokens, 'not', surface, start, position);
    return position + 1;
  }
  const bare = surface.replace(POSSESSIVE, '').replace(SHORT_VERB, '');
  const whole = bare === '' ? surface : bare;
  const folded = foldWord(whole);
  if (INITIALISM.test(whole)) {
    push(tokens, folded.replaceAll('.', ''), whole, start, position, false);
    return position + 1;
  }
  const joined = /[^\p{L}\p{N}\p{M}]/u.test(whole);
  const amount = THOUSANDS.test(folded) ? folded.replaceAll(',', '') : folded;
  push(tokens, amount, whole, start, position, !isName && stopWords.has(amount));
  if (joined && !NUMBER.test(amount) && !folded.includes("'")) {
    for (const part of whole.matchAll(PART))
      push(tokens, foldWord(part[0]), part[0], start + part.index, position);
  }
  return position + 1;
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
    position = addWord(tokens, match[0], start + match.index, position);
  return position;
}

function addCjkRun(tokens: Token[], run: string, start: number, firstPosition: number): number {
  let position = firstPosition;
  const segments = [...cjkWords.segment(run)];
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

function push(
  tokens: Token[],
  word: string,
  surface: string,
  start: number,
  position: number,
  stop = stopWords.has(word),
): void {
  if (word === '') return;
  tokens.push({
    term: stemWord(word),
    word,
    start,
    end: start + surface.length,
    position,
    stop,
    capital: /^\p{Lu}/u.test(surface),
  });
}

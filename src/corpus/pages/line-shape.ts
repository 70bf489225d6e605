import { countWords } from './count-words.js';
import type { PageCue } from './page-cue.js';
import { pageCuesOf } from './page-lexicon.js';

/** One line of a page, measured. */
export interface LineShape {
  readonly text: string;
  readonly words: number;
  readonly cues: ReadonlySet<PageCue>;
  /** Ends as a sentence does. */
  readonly closed: boolean;
  /** Ends in ".." or "…": cut off. */
  readonly teaser: boolean;
  /** Share of function words among the words, 0 to 1. */
  readonly functionShare: number;
  /** Share of words that begin with a capital, 0 to 1. */
  readonly capitalShare: number;
  /** Reads like prose: closed or long, with function words. */
  readonly prose: boolean;
  /** The words alone, in lower case; lines of one key say the same. */
  readonly key: string;
  /** What stays of a short line where names and figures change; empty for a line of these alone. */
  readonly mold: string;
}

/** Letters of scripts whose function words are in the lexicon. */
const KNOWN_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
/** What function words make of prose where they are not known. */
const USUAL_FUNCTION_SHARE = 0.4;
const CLOSED = /[.!?。！？।؟۔…:：;；][)"'”’»」』\]]*(?:\[\d{1,3}\])*$/u;
const TEASER = /(?:\.\.|…)[)"'”’\]]*$/;
/** Longest part of a line that is measured word by word; UTF-16 code units. */
const MEASURED = 3000;
/** Longer lines have no mold: that two are alike says nothing; words. */
const MOLD_WORDS = 16;

/** Measures a line by itself. */
export function shapeOf(line: string): LineShape {
  const text = line.length > MEASURED ? line.slice(0, MEASURED) : line;
  const { words, functions, capitals, han } = countWords(text);
  // Two Han characters are about one word, and they know no capitals and no such function words.
  const equal = words - han / 2;
  const tail = line.slice(-12);
  const closed = CLOSED.test(tail);
  const hanText = han > words / 2;
  const unknownScript = hanText || !KNOWN_SCRIPT.test(text);
  const functionShare = words === 0 ? 0 : unknownScript ? USUAL_FUNCTION_SHARE : functions / words;
  let key: string | undefined;
  let mold: string | undefined;
  return {
    text,
    words: equal,
    cues: pageCuesOf(text),
    closed,
    teaser: TEASER.test(tail),
    functionShare,
    capitalShare: words === 0 || hanText ? 0 : capitals / words,
    prose: (closed && equal >= 8 && functionShare >= 0.15) || (equal >= 18 && functionShare >= 0.22),
    // Only of a page, and most texts are none.
    get key() {
      key ??= keyOf(text);
      return key;
    },
    get mold() {
      mold ??= equal <= MOLD_WORDS ? moldOf(text) : '';
      return mold;
    },
  };
}

function keyOf(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `Ann Lee on May 3, 2019 at 4:47 pm said:` becomes `N on N 0, 0 at 0:0 pm said:`. */
function moldOf(text: string): string {
  const mold = text
    .replace(/\p{N}+/gu, '0')
    .replace(/\p{Lu}[\p{L}'’-]*(?:[\s.]+\p{Lu}[\p{L}'’-]*)*/gu, 'N')
    .replace(/\s+/g, ' ')
    .trim();
  return /[0\p{Ll}]/u.test(mold) && mold.length > 3 ? mold : '';
}

import { ANY_WEEKDAY } from '../../language/weekday-names.js';
import { wordsOf } from './head-phrases.js';
import { GENRE_WORDS } from './head-words.js';
import { houseOf, isNameShaped } from './house-name.js';

/** What is named beside a day is parted from it and from each other so. */
const PARTED = /\s{0,2}[,;|·•(]\s{0,2}|\s[/–—-]\s|[.:]\s|\.$/u;
const WRITTEN_BY = /^(?:by|von|par|por|(?:posted|written|opened|reported|compiled|filed) by)\s/iu;
const CLOCK = /^(?:at\s|um\s|à\s)?\d{1,2}[:.h]\d{2}/iu;
const OPENS_PARTED = /^\s{0,2}[,;|·•()/.–—-]|^\s(?:by|at|von|um)\s/u;
/** Of what stands behind a day: "5 min read", "302 comments", "by Ida Falk". */
const BEHIND_WORDS = 5;
const GENRE_REACH = 12;
const NAME_WORDS = 4;
const JOINED = /\s(?:and|und|et|y|&)\s/u;
const PLACED = /\s(?:at|in|on|for)\s/u;
const WEEKDAY = new RegExp(String.raw`${ANY_WEEKDAY}\.?,?\s*$`, 'iu');

/**
 * Tells whether a line stamps a text with the day in it: "Ann Lee and Bo Falk · 12 May 2024", "Falk Mills Inc., Lund. 7 May 2024,
 * 10:15 | 3 min read". Before the day stand names of people, houses and places, or the kind of the text; behind it hardly a word.
 * @param isFirst - whether it is the first line of the text: that may name an event and its day
 */
export function isStampAround(before: string, after: string, isFirst: boolean): boolean {
  const left = before.replace(WEEKDAY, '').trim();
  // "Norvik Gazette 7 May 2024": a house alone needs no sign between.
  if (left !== '' && !/[,;|·•(/–—.:-]$/u.test(left) && houseOf(left) === undefined) return false;
  const named = left.split(PARTED).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const tells = named.some((part) => isGenre(part) || houseOf(part.trim()) !== undefined);
  if (isFirst && !tells) return false;
  if (!named.every((part) => isNamed(part.trim()))) return false;
  const behind = after.replace(/^[\s,;|·•)–—.-]{1,6}/u, '');
  // "13 May 2024 mill fire" tells of that day.
  if (behind !== '' && !OPENS_PARTED.test(after) && !CLOCK.test(behind)) return false;
  return behind.split(PARTED).every((part) => CLOCK.test(part) || wordsOf(part).length <= BEHIND_WORDS);
}

function isNamed(part: string): boolean {
  if (WRITTEN_BY.test(part) || isGenre(part) || houseOf(part) !== undefined) return true;
  return (
    isNameShaped(part) && wordsOf(part).length <= NAME_WORDS * part.split(JOINED).length && !PLACED.test(part)
  );
}

function isGenre(part: string): boolean {
  const words = wordsOf(part);
  return words.length <= GENRE_REACH && words.slice(0, 3).some((word) => GENRE_WORDS.has(word));
}

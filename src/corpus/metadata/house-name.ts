import {
  GENERIC_WORDS,
  MENU_WORDS,
  NAME_PARTICLES,
  NAMED_LOW,
  ORG_WORDS,
  PRESS_WORDS,
  SECTION_WORDS,
  SITED_WORDS,
} from './head-words.js';

const MOST_WORDS = 9;
const LONGEST = 70;
/** A short word in capitals without a vowel, or of three letters, is most likely one of letters: "BBC", "RTÉ". */
const LETTERS = /^(?:[^AEIOUYÄÖÜÉ]{1,6}|\p{Lu}{1,3})$|[\d&.]/u;

const wordsIn = (name: string): string[] => name.split(/\s+/).filter((word) => word !== '');
const bare = (word: string): string => word.toLowerCase().replace(/^(?:l|d)['’]|['’]s?$|[.,;:()"“”]+/gu, '');

/** Tells whether a phrase is written as names are: every word of weight with a capital. */
export function isNameShaped(phrase: string): boolean {
  const words = wordsIn(phrase);
  if (
    words.length === 0 ||
    words.length > MOST_WORDS ||
    phrase.length > LONGEST ||
    /[?!:;"“”[\]]/u.test(phrase)
  )
    return false;
  const isOfName = (word: string) =>
    /^[\p{Lu}\p{N}]|^['’(]?\p{Lu}|^[ld]['’]\p{Lu}/u.test(word) ||
    NAME_PARTICLES.has(word) ||
    NAMED_LOW.has(bare(word));
  return words.every(isOfName) && /^['’]?[\p{Lu}\p{N}]|^(?:the|el|la|le|die|der)\s/u.test(phrase);
}

/**
 * Tells what kind of house a phrase names by the word that carries its name: "Calder Post" and "Radio Calder" press, "Calder
 * Town Council" and "Bureau of Mines" an office, company or society.
 * @returns undefined where it names none, or one that is no name by itself, such as "City Council"
 */
export function houseOf(phrase: string): 'press' | 'office' | undefined {
  if (!isNameShaped(phrase)) return undefined;
  const words = wordsIn(phrase).map(bare);
  const own = words.filter((word) => !NAME_PARTICLES.has(word));
  if (own.length < 2 || own.every((word) => MENU_WORDS.has(word) || SECTION_WORDS.has(word)))
    return undefined;
  const isOffice = words[0] === 'office' && words[1] === 'of';
  if ((own.length === 2 || isOffice) && own.every((word) => GENERIC_WORDS.has(word))) return undefined;
  const heads = headsOf(words);
  if (
    heads.some((word) => PRESS_WORDS.has(word)) ||
    own.some((word, i) => i < 2 && /^(?:radio|daily)$/.test(word))
  )
    return 'press';
  if (
    own.some((word, i) => i > 0 && i >= own.length - 2 && PRESS_WORDS.has(word)) &&
    !heads.some((word) => ORG_WORDS.has(word))
  )
    return 'press';
  const isSited = own.length > 2 && SITED_WORDS.has(own.at(-2) ?? '') && heads[0] === own.at(-1);
  return isSited || heads.some((word) => ORG_WORDS.has(word)) ? 'office' : undefined;
}

/** The word before the first "of", "for", "at", and the last where there is none of them. */
function headsOf(words: readonly string[]): string[] {
  const first = words.findIndex(
    (word, i) =>
      i > 0 && NAME_PARTICLES.has(word) && word !== '&' && word !== 'and' && word !== 'und' && word !== 'et',
  );
  const head = words[first < 0 ? words.length - 1 : first - 1];
  return head === undefined ? [] : [head];
}

/**
 * Writes a name that stands in capitals as names are written: as the text has it elsewhere, else each word of weight with one
 * capital. Short names that may be made of letters stay.
 */
export function calmName(name: string, text: string): string {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (plain !== plain.toUpperCase() || plain === plain.toLowerCase()) return plain;
  const known = writtenIn(plain, text);
  if (known !== undefined) return known;
  const words = plain.split(' ');
  if (words.length < 2) return plain;
  return words
    .map((word, i) => {
      const low = word.toLowerCase();
      if (i > 0 && NAME_PARTICLES.has(low)) return low;
      if (LETTERS.test(word) && low !== 'the' && !PRESS_WORDS.has(low) && !ORG_WORDS.has(low)) return word;
      return low.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

/** The name as it stands in the text in small letters; without its "THE" where it stands so. */
function writtenIn(name: string, text: string): string | undefined {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  if (lower.length !== text.length) return undefined;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const written = text.slice(at, at + wanted.length);
    const isWhole = !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + wanted.length] ?? ' '));
    if (isWhole && written !== name && isNameShaped(written)) return written.replace(/^the /, 'The ');
  }
  return undefined;
}

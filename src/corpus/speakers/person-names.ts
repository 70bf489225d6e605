const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|MR|MRS|MS|MISS|DR|PROF)\.? )`;
const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,24}`;
const PARTICLE = '(?:von|van|de|da|do|dos|du|del|della|di|la|le|der|den|ter|af|av|zu|bin|al|y|e) ';

/** The source of a pattern for a person's whole name, in capitals or not: "Agnes Holub", "DR. ELSPETH M. DRUMMOND". */
export const WHOLE_NAME = `${TITLE}?${WORD}(?: (?:\\p{Lu}\\.|(?:${PARTICLE}){0,2}${WORD})){1,3}(?![\\p{L}'’-])`;
/** The same, or a surname behind a title: "MR. FENWICK". */
export const TITLED_NAME = `(?:${WHOLE_NAME}|${TITLE}${WORD}(?![\\p{L}'’-]))`;

/** Gives the source of a pattern for words in small letters, in capitals, or with a capital in front. */
export const cased = (words: string): string =>
  words.replace(
    /[a-z]+/g,
    (word) => `(?:${word}|${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()})`,
  );
/** What heads a page is called so, and nobody. */
export const NO_PERSON =
  /(?<!\p{L})(?:court|district|county|state|states|volume|case|page|session|deposition|hearing|transcript|reporters?|exhibit|examination|testimony|appearances|index|plaintiff|defendant|interview|magazine|press|times|street|university)(?!\p{L})/iu;

const TITLED = new RegExp(`^${TITLE}`, 'u');

/** Gives the first letters of a name, without its title: "AH" of "Dr. Agnes Holub". */
export function initialsOf(name: string): string {
  const bare = name.replace(TITLED, '');
  return [...bare.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('');
}

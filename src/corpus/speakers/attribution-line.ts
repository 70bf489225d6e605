import { WHOLE_NAME } from './person-names.js';

/** A line that names whoever said what stands above it is no longer; UTF-16 code units. */
const LINE_CHARS = 160;
const DASH = /^\s*(?:[—–―~]|--?(?!-))\s*(?=\S)/u;
/** What tells more of somebody behind his name: "Ida Falk, cashier", "a clerk who asked not to be named". */
const BEHIND = / ?[,;(|/[]| (?:who|in|on|at|to|speaking|writing|via|when|as) | [—–-] /u;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}.'’&-]{0,30})`;
const BETWEEN = '(?:(?:of|the|for|and|&|von|van|de|da|do|du|del|della|la|le|der|den|af|av|zu|bin|al|y) )';
/** "Commissioner Dana Ruiz", "The Pilots’ Union of Moss" */
const NAMED = new RegExp(`^${WORD}(?: ${BETWEEN}{0,2}${WORD}){0,5}$`, 'u');
/** "former cashier Ida Falk" */
const WITH_PART = new RegExp(`^(?:\\p{Ll}[\\p{L}'’-]{0,20} ){1,4}${WHOLE_NAME}$`, 'u');
/** "a former clerk", "the owner of the mill" */
const DESCRIBED = /^(?:an?|the|one|another|his|her|their)(?: [\p{L}'’-]{1,20}){1,6}$/iu;
const NOBODY =
  /^(?:anonymous|anon|unknown|unattributed|ibid|yes|no|and|but|so|then|or|source|sources|photo|image|figure|fig|table|continued|advertisement|end|ends|none|n\/a)\b/iu;

/** "the gardener, Ida Falk": whoever is described first and named behind it; "a reader, New Haven" tells where one lives. */
const NAMED_BEHIND = new RegExp(`^(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) [^,\\n]{2,60}, (${WHOLE_NAME})$`, 'u');

/** Reads who is named in what stands beside a quotation: "Kato Brun, caretaker" names Kato Brun; undefined where it names nobody. */
export function speakerNamed(phrase: string): string | undefined {
  // What stands on a line of its own below a name tells more of him.
  const words = phrase
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join(', ')
    .replace(/\s+/g, ' ');
  const behind = NAMED_BEHIND.exec(words)?.[1];
  if (behind !== undefined) return behind;
  const end = words.search(BEHIND);
  const name = (end < 0 ? words : words.slice(0, end)).trim();
  const isName = NAMED.test(name) || WITH_PART.test(name) || DESCRIBED.test(name);
  const isWhole = !/[.!?:…]$/u.test(words) || /\b\p{L}{1,2}\.$/u.test(words);
  return isName && isWhole && !NOBODY.test(name) ? name : undefined;
}

/** A line that begins with a dash and names somebody or nobody. */
export interface AttributionLine {
  readonly speaker?: string;
}

/** Reads a line behind a quotation: "— Kato Brun, caretaker"; undefined where it is none. */
export function attributionLine(line: string): AttributionLine | undefined {
  const dash = line.length > LINE_CHARS ? null : DASH.exec(line);
  if (dash === null || /\n/.test(line.trim())) return undefined;
  const phrase = line.slice(dash[0].length).trim();
  const speaker = speakerNamed(phrase);
  if (speaker !== undefined) return { speaker };
  return /^(?:anonymous|anon\b|unknown)/iu.test(phrase) ? {} : undefined;
}

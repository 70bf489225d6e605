import { isPlain } from './plain-words.js';

/** What classes of letters and marks hold of plain texts, inside of brackets. */
const IN_PLAIN_TEXTS: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z'],
  ['Lu', 'A-Z'],
  ['Ll', 'a-z'],
  ['N', '0-9'],
  ['M', ''],
]);
const CLASS = /\\p\{(\w+)\}|\\.|[[\]]/gsu;

/** A pattern that is made when it is first used. */
export type Written = Pick<RegExp, 'source' | 'flags'>;

/**
 * Gives a pattern for each text that finds the same in it: on plain texts, see `isPlain`, one of a few letters. Letters of all
 * scripts, in either case, take milliseconds when a pattern is first used.
 * @param pattern - with the classes `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}` and no others
 */
export function plainPattern({ source, flags }: Written): (text: string) => RegExp {
  let plain: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (isPlain(text)) {
      plain ??= new RegExp(plainSource(source), flags);
      return plain;
    }
    full ??= new RegExp(source, flags);
    return full;
  };
}

function plainSource(source: string): string {
  let isInside = false;
  return source.replace(CLASS, (part, name: string | undefined) => {
    if (part === '[' || part === ']') isInside = part === '[';
    if (name === undefined) return part;
    const letters = IN_PLAIN_TEXTS.get(name);
    if (letters === undefined) throw new RangeError(`no plain text is known to hold ${part}`);
    return isInside ? letters : `[${letters}]`;
  });
}

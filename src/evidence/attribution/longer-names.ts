/** A word with a capital, and the space behind it. */
const CAPITAL_WORD = /\b\p{Lu}[\p{Ll}’'-]+ /gu;
/** What a name begins with. */
const FIRST_LETTERS = /[\p{L}\p{N}_]+/uy;

/**
 * Tells of names whether a text has them behind another word with a capital: "Falk" of "Ida Falk". The text is read once,
 * when it is first asked for.
 */
export function longerNameFinder(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return (name) => {
    places ??= secondWordsOf(text);
    const found = known.get(name) ?? isAtOne(places.get(firstLetters(name, 0)) ?? [], text, name);
    known.set(name, found);
    return found;
  };
}

function isAtOne(places: readonly number[], text: string, name: string): boolean {
  return places.some((place) => text.startsWith(name, place) && isWordEdge(text, place + name.length));
}

/** Where each word stands that follows one with a capital, by its first letters. */
function secondWordsOf(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { index, 0: word } of text.matchAll(CAPITAL_WORD)) {
    const place = index + word.length;
    const letters = firstLetters(text, place);
    const known = places.get(letters);
    if (known === undefined) places.set(letters, [place]);
    else known.push(place);
  }
  return places;
}

function firstLetters(text: string, at: number): string {
  FIRST_LETTERS.lastIndex = at;
  return FIRST_LETTERS.exec(text)?.[0] ?? '';
}

/** As `\b` of a pattern. */
function isWordEdge(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at - 1)) !== /\w/.test(text.charAt(at));
}

/** Letters of other scripts than the Latin one, in any number that is more than a name or two. */
const MOST_FOREIGN = 0.2;
const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** A text is told by its beginning. */
const LOOKED_AT = 4000;

/** Tells whether a trained reader, which knows English, may read a text: whether it is written in Latin letters. */
export function knowsLanguageOf(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const letters = head.match(LETTER)?.length ?? 0;
  const latin = head.match(LATIN)?.length ?? 0;
  return letters - latin <= letters * MOST_FOREIGN;
}

import { contentTerms } from '../../language/analyzer.js';

const END_OF_QUESTION = /(?<=[?？])\s*/u;

/** At most so many questions are read out of one text; the rest stays with the last. */
const MAX_PARTS = 3;

/**
 * Cuts a text that asks several things into its questions: at question marks, where a part says enough to be asked alone.
 * "Really?" or "Why?" stays with the question before it.
 * @returns at least one part; all parts joined hold every word of the text
 */
export function splitQuestion(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.trim().split(END_OF_QUESTION)) {
    const last = parts.at(-1);
    const standsAlone = contentTerms(piece).length >= 2 && parts.length < MAX_PARTS;
    if (last === undefined || (standsAlone && contentTerms(last).length >= 2)) parts.push(piece);
    else parts[parts.length - 1] = `${last} ${piece}`.trim();
  }
  return parts;
}

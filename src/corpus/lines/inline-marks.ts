import type { Mark } from '../document.js';

/** An address in running text; the stop behind it is none of it. */
const ADDRESS = /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"“”‘’«»「」『』（），。]{1,2000}/giu;
/** No address is without one of these. */
const MAYBE_ADDRESS = /http|www\./i;
const ADDRESS_TAIL = /[.,;:!?'*_~)\]}>]{1,20}$/;

/** A mark of reference stands right behind a word or a stop: "said.[4][5]", "unclear.[7]: 12", "Brandt,[a]". */
const REFERENCE =
  /(?<=[\p{L}\p{N}.,;:!?%"'“”’»)\]]|\](?::\s?\d{1,4})?\s)\[(?:\d{1,3}|[a-z]|(?:note|nb|n|fn) ?\d{1,3}|[a-z][a-z ]{2,28}(?:needed|dubious|discuss|source|verification|\?))\](?::\s?\d{1,4}(?:[–-]\d{1,4})?(?=[\s.,;]|$))?/giu;
const NUMBERED_REFERENCE = /\[\d{1,3}\]/;
const EDIT = /(?<=[\p{L}\p{N})])\s?\[\s?edit\s?\]/giu;
/** A single bracket may be a part of the text: "item[1]". */
const FEW = 2;

/** Marks addresses in a text: shown, but never read as words, names or dates. */
export function addressMarks(text: string, from = 0): Mark[] {
  const marks: Mark[] = [];
  if (!MAYBE_ADDRESS.test(text)) return marks;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index < from) continue;
    const length = match[0].length - tailOf(match[0]);
    marks.push({ start: match.index, end: match.index + length, shown: true });
  }
  return marks;
}

/** A bracket that closes one of the address is a part of it. */
function tailOf(address: string): number {
  const tail = ADDRESS_TAIL.exec(address.slice(-20))?.[0] ?? '';
  const keeps = tail.startsWith(')') && address.includes('(');
  return keeps ? tail.length - 1 : tail.length;
}

/** Finds the marks that point to a list of references, where a text has such marks. */
export function referenceMarks(text: string, from = 0): Mark[] {
  const found = [...text.matchAll(REFERENCE)].filter(({ index }) => index >= from);
  if (found.filter(([mark]) => NUMBERED_REFERENCE.test(mark)).length < FEW) return [];
  return [...found, ...text.matchAll(EDIT)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
}

/** "Place ......... Linden Park": dots that lead from the name of a field to what stands in it. */
const LEADERS = /(?<=[\p{L}\p{N})])[ \t]?\.{6,}(?=[ \t]{1,20}[\p{L}\p{N}])/gu;

/** Finds the dots that lead the eye: they end no sentence. */
export function leaderMarks(text: string, from = 0): Mark[] {
  if (!text.includes('......')) return [];
  return [...text.matchAll(LEADERS)]
    .map(({ index, 0: dots }) => ({ start: index, end: index + dots.length, shown: true as const }))
    .filter(({ start }) => start >= from);
}

/** Soft hyphens, spaces without width and joiners of words: what shows where a line may break, and what a page leaves in a copy. */
const UNSEEN = /[\u00ad\u200b\u2060]+/gu;
const LETTERS = /^\p{L}[\p{L}\p{M}]$|^\p{M}\p{L}$/u;

/** Finds signs that nobody sees: within a word they are no letters of it, elsewhere they are no text. */
export function unseenSigns(text: string, from = 0): Mark[] {
  return [...text.matchAll(UNSEEN)]
    .map(({ index, 0: signs }) => ({ start: index, end: index + signs.length }))
    .filter(({ start }) => start >= from)
    .map(({ start, end }) => {
      const joins = LETTERS.test(`${text.slice(start - 1, start)}${text.slice(end, end + 1)}`);
      return joins ? { start, end, joins } : { start, end };
    });
}

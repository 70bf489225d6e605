/** A white space that is no plain one, or several. */
const UNEVEN = /[^\S ]| {2}/;

/** Gives a text with one space for each run of white space in it, such as one where a mark of emphasis or an address stood. */
export function oneSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

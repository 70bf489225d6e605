/** Control characters but the line feed, and what turns the direction of the writing. */
const UNSAFE = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Writes a text without what a program might obey: line ends become line feeds, control characters and turns of direction a space. */
export function plain(text: string): string {
  return text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replaceAll(UNSAFE, ' ');
}

/** Does as `plain`, on one line: every run of white space is one space. */
export function safeLine(text: string): string {
  return plain(text).replaceAll(/\s+/gu, ' ').trim();
}

const ASKS = /[?？][)"'”’»」』\]*_]*\s*$/u;

/** Tells whether a sentence asks, and does not tell. */
export function asksAtEnd(words: string): boolean {
  return ASKS.test(words);
}

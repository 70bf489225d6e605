const QUOTED_START = /(^|\r\n|[\n\v\f\r\u0085\u2028\u2029])> /g;

/** Takes the marks of a quotation off again that `quoteLines` puts before every line. */
export function unquoteLines(quoted: string): string {
  return quoted.replaceAll(QUOTED_START, '$1');
}

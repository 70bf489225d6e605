/** C0 controls except tab and the line ends, DEL, C1 controls, Unicode's own line ends, and what reorders text. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const SYMBOL_FOR_DELETE = '\u2421';
const SYMBOL_FOR_ESCAPE = '\u241b';
const SYMBOL_FOR_LINE_END = '\u2424';
const SYMBOL_FOR_REORDERING = '\u21c4';

/**
 * Makes text of strangers safe to print: what a terminal would obey (escape sequences, bells, text reordering) becomes
 * a symbol that a person sees. White space stays white space.
 * @param text - any text; line feeds, tabs and carriage returns before a line feed are kept
 * @returns text of the same length, so that offsets into one hold for the other
 */
export function visibleText(text: string): string {
  return text.replace(UNSAFE, (char, offset: number) => {
    const code = char.charCodeAt(0);
    if (char === '\n' || char === '\t' || (char === '\r' && text[offset + 1] === '\n')) return char;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return SYMBOL_FOR_DELETE;
    if (code === 0x85 || code === 0x2028 || code === 0x2029) return SYMBOL_FOR_LINE_END;
    return code < 0xa0 ? SYMBOL_FOR_ESCAPE : SYMBOL_FOR_REORDERING;
  });
}

/** Writes `visibleText` on one line: every run of white space becomes one space. For titles, names and questions. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/[\s\u0085]+/gu, ' ')).trim();
}

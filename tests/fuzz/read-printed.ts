/** What a terminal obeys or reorders; line feeds part rows. */
const OBEYED = /(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const ROW = /^ {0,2}▍ ?(.*)$/;
/** White space, what a terminal obeys, and the symbols that stand for it: where rows part is not a quote's matter. */
const ASIDE = /[\s\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u2400-\u2424\u21C4]/gu;

/** What is wrong with something printed without colours. */
export function faultsOfPrinted(printed: string): string[] {
  const obeyed = OBEYED.exec(printed);
  return obeyed === null ? [] : [`a terminal obeys U+${(obeyed[0].codePointAt(0) ?? 0).toString(16)}`];
}

/** The quotes of something printed without colours, white space and control characters left out. */
export function printedQuotes(printed: string): string[] {
  const quotes: string[] = [];
  let run = '';
  for (const line of [...printed.split('\n'), '']) {
    const row = ROW.exec(line)?.[1];
    if (row !== undefined) run += row;
    else if (run !== '') {
      quotes.push(bare(run));
      run = '';
    }
  }
  return quotes;
}

/** A text without white space and control characters, to compare with a printed one. */
export function bare(text: string): string {
  return text.replaceAll(ASIDE, '');
}

/** What the markup of a wiki holds; in other texts hardly two of them stand together. */
const SIGNS: readonly RegExp[] = [
  /'''[^'\n]{1,200}'''/,
  /<ref\b[^<>]{0,300}>/i,
  /^={2,5}[^=\n]{1,200}={2,5}\s*$/m,
  /\{\{[^{}|\n]{1,80}\|[^{}]{1,2000}\}\}/,
  /\[\[[^[\]\n]{1,200}\]\]/,
];
const LEAST = 2;
/** Links in double brackets alone are of many a program. */
const LINK_SIGN = SIGNS.length - 1;

/** Tells whether a text is written in the markup of MediaWiki. */
export function isWiki(head: string): boolean {
  const found = SIGNS.flatMap((sign, i) => (sign.test(head) ? [i] : []));
  return found.length >= LEAST && found.some((i) => i < LINK_SIGN);
}

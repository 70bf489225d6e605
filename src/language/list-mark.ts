/** The mark of a list's item at the beginning of a line, with the space behind it: `- `, `2. `, `(a) `. */
export const LIST_MARK: RegExp = /^(?:[-*+•‣▪●◦·–—☐☑☒✓✔✅]|\[[ xX]\]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t\u00a0]+/;

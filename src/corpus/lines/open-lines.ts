/** What ends a line that the next one does not continue. */
const CLOSED = /[.!?。！？:：;；…][)"'”’»」』\]*_]*$/u;
/** A footnote's mark behind the stop. */
const MARKED = /(?:\[[^\][]{1,30}\]){1,8}$/u;
/** Words that no sentence ends with, above all negations: what they speak of is on the next line. */
const CANNOT_END =
  /(?:^|\s)(?:not|never|that|the|an?|of|and|or|but|because|whether|which|whose|is|are|was|were|been|has|have|had|did|does|will|would|could|should|must|their|its|his|her|than|nor|neither)$/i;
const NEARLY_NEVER_END = /(?:^|\s)(?:to|by|for|with|from|into|as|at|least|about|no|any|in|on)$/i;
/** UTF-16 code units. */
const LONG_LINE = 40;
const HANGING = /[,(–—$€£¥&]$/u;
const LOWER_START = /^["'“‘«(]*\p{Ll}/u;
const PARTED = /\p{Ll}[-\u2010\u00ad]$/u;
const SHOUTED = /^[^\p{Ll}]*$/u;

/** What nobody sees at a line's end: it hides no stop. */
const UNSEEN = /[\p{C}\s]{1,60}$/u;

/** Tells whether a line ends as sentences end, or as what introduces something does. */
export function isClosed(line: string): boolean {
  return CLOSED.test(line.slice(-60).replace(UNSEEN, '').replace(MARKED, ''));
}

/** Tells whether a line breaks off in the middle of a sentence, whatever follows. */
export function breaksOff(line: string): boolean {
  const end = line.slice(-40);
  if (HANGING.test(end)) return line.length >= 20;
  // Short lines in capitals are headings, which may be worded so; a long one is of a report in capitals.
  if (line.length >= LONG_LINE) return CANNOT_END.test(end) || NEARLY_NEVER_END.test(end);
  return CANNOT_END.test(end) && !SHOUTED.test(line);
}

/** Tells whether a word is parted at the end of a line. */
export function isParted(line: string): boolean {
  return PARTED.test(line.slice(-3));
}

/** Tells whether a line goes on from another by its first letter. */
export function startsLow(line: string): boolean {
  return LOWER_START.test(line.slice(0, 4));
}

/** Tells whether a line is in capitals only, as headings of filings are. */
export function isShouted(line: string): boolean {
  return SHOUTED.test(line);
}

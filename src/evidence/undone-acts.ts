/** What says of an act before it that it was not done. */
export const NOT =
  "(?:(?:did|do|does|have|has|had)(?:n[’']t| not)(?: ever)?|(?:have |has |had |[’'](?:ve|d) )?never)";
const ADVERBS = '(?:(?:\\p{L}+ly|ever|once|even|at any time|in any way) ){0,2}';
/** The act itself, as the group `act`. */
export const ACT = `${ADVERBS}(?<act>\\p{L}{3,})`;
/** Something was done, then, but otherwise. */
export const IN_PART =
  /^[^.!?;]{0,60}?\b(?:without|until|because|only|just|merely|solely|alone|yet|for (?:money|free|profit|fun|nothing|long)|enough|lightly|in time|on purpose|as (?:much|many|often))\b/iu;
/** What is left undone is no act that can be denied by saying that it was not done. */
export const LEFT_UNDONE =
  /(?:\b(?:not|never|nobody|without|fail(?:s|ed|ing|ure)?|refus\w+|neglect\w*|omit\w*|declin\w+|stopped)|n[’']t)\b(?: \p{L}+){0,3} $/iu;

/** "Objection, form.", "Object to the form.", "You can answer.": what counsel puts in between a question and its answer. */
const INTERPOSED =
  /^\W*(?:(?:same|standing|again|asked and answered),? )?(?:objections?\b|objected\b|(?:I |we )?(?:also |would )?object(?= to\b|[.;,:])|einspruch\b|asked and answered\b|(?:assumes facts|calls for speculation|lacks foundation|leading|compound|form)[.;,])|^\W*(?:you (?:can|may)|go ahead and) (?:go ahead and )?answer\b/iu;

/** Tells whether a sentence of a hearing is said to the court between a question and its answer, and tells nothing of the matter. */
export function isInterposed(words: string): boolean {
  return INTERPOSED.test(words);
}

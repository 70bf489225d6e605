/** What a paper takes back: "Correction: we wrote …", "An earlier version of this article gave …". */
const TAKEN_BACK =
  /^(?:correction|corrigendum|clarification|erratum)\b|\b(?:an? |the )?(?:earlier|previous|original|first) version of (?:this|the|our) (?:article|story|post|report|piece|text|page)\b|\bwe (?:had |have )?(?:wrongly|mistakenly|incorrectly|erroneously)\b|\bthis (?:article|story|post) (?:has been|was) (?:corrected|amended)\b/iu;

/** Whether a sentence repeats what was published before only to take it back: no source stands by it. */
export function isTakenBack(words: string): boolean {
  return TAKEN_BACK.test(words.trimStart());
}

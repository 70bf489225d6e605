/** What a paper takes back: "Correction: we wrote …", "An earlier version of this article gave …". */
const TAKEN_BACK =
  /^(?:correction|corrigendum|clarification|erratum)\b|\b(?:an? |the )?(?:earlier|previous|original|first) version of (?:this|the|our) (?:article|story|post|report|piece|text|page)\b|\bwe (?:had |have )?(?:wrongly|mistakenly|incorrectly|erroneously)\b|\bthis (?:article|story|post) (?:has been|was) (?:corrected|amended)\b/iu;

/** "“We knew of it for weeks.” No.": a list of rumours gives what is right behind each. */
const REFUTED =
  /^\s*(?:no|false|wrong|untrue|not true)\.\s*$|[”"»]\s*(?:no|false|wrong|untrue|incorrect|nonsense|not (?:true|correct)|(?:this|that)(?: is|['’]s) (?:false|wrong|untrue|incorrect|not (?:true|correct)))[.!]+\s*$/iu;

/** Whether a sentence quotes something only to say that it is not so. */
export function isRefuted(words: string): boolean {
  return REFUTED.test(words);
}

/** Whether a sentence repeats what was published before only to take it back: no source stands by it. */
export function isTakenBack(words: string): boolean {
  return TAKEN_BACK.test(words.trimStart());
}

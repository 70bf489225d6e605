const AHEAD =
  /\b(?:will|would|shall|won[’']t|’ll|to be (?:held|released|launched|opened)|(?:is|are) (?:set|due|expected|scheduled|likely|planned|slated|to)\b|scheduled (?:for|to)|slated|expects?|plans? (?:to|for)|aims? to|hopes? to|intends? to|upcoming|postponed|rescheduled|adjourned|(?:be|been) moved|deadline|due (?:in|on|by|back)|going to|takes? (?:effect|place)|comes? into (?:force|effect)|goes into effect|begins|starts|expires|resumes)\b|将于|将在|预计|拟于/gi;
const BEHIND =
  /\b(?:\w{2,}ed|was|were|had|has|have|did|said|told|began|came|took|went|broke|lost|won|met|made|found|left|fell|rose|gave|got|held|sold|bought|cut|hit|shut|quit|sent|spent|stole|struck|shot|wrote|saw|showed|became|grew|ran|built|led|drew|knew|paid|put|set|spoke|stood|taught|thought|threw|understood|wore)\b/gi;
/** "listed the matter for", "remanded until": what was done set a day; the date stands right behind. */
const SET_FOR =
  /\b(?:remanded|adjourned|postponed|rescheduled|deferred|put off|pushed back|delayed|extended|bailed|listed|called|set|fixed|scheduled|slated|booked|planned|summoned|barred|banned|suspended)\b[^.;,]{0,50}\b(?:until|till|to|for)\s+(?:the\s+|next\s+)?$/i;
/** "want an answer by", "vowed to leave before", "to turn a profit by" */
const ASKED_BY =
  /\bto\s+(?!have\b)[a-z]{2,}\s[^,.;]{0,60}\bby\s+(?:the\s+)?$|\b(?:wants?|demand(?:s|ed)?|needs?|must|have to|has to|promised|vowed|pledged|threatened|urged|asked|invited|told|ordered|given|agreed)\b[^.;,]{0,60}\b(?:by|before|until|till)\s+(?:the\s+|next\s+)?$/i;
const CLAUSE_END =
  /\b(?:said|says|added|believes?|thinks?)\s+(?!(?:on|in|at|by|late|early|last|this|earlier|yesterday|today|\w+day|[A-Z]\w{2,8}\.?\s+\d)\b)(?=\w+\s+\w+)|\b(?:that|which|who|whom|whose|while|but|and then|after|before|because|although)\b|[;:—()“”"]|,\s/gi;

/**
 * Tells whether a date in a sentence lies ahead of the telling ("will open in March") or behind it ("opened in March").
 * The verb of the date's own clause decides: the last before the date, else the first after it.
 * @param at - the offset of the date in `sentence`
 */
export function liesAhead(sentence: string, at: number): boolean {
  const before = lastClause(sentence.slice(0, at));
  const verdict = last(before);
  if (verdict !== undefined) return verdict;
  const behind = first(sentence.slice(at));
  if (behind !== undefined) return behind;
  return last(sentence.slice(0, at)) ?? false;
}

/** Whether the date is one that was set or asked for: it may lie ahead of the telling or be over. */
export function isSetOrAsked(sentence: string, at: number): boolean {
  const before = lastClause(sentence.slice(0, at));
  return SET_FOR.test(before) || ASKED_BY.test(before);
}

function lastClause(text: string): string {
  let from = 0;
  for (const match of text.matchAll(CLAUSE_END)) from = match.index + match[0].length;
  return text.slice(from);
}

function last(text: string): boolean | undefined {
  const ahead = [...text.matchAll(AHEAD)].at(-1)?.index ?? -1;
  const behind = [...text.matchAll(BEHIND)].at(-1)?.index ?? -1;
  if (ahead < 0 && behind < 0) return undefined;
  // "is expected" and "was to be held" hold both; the ahead wording spans the participle.
  return ahead >= 0 && (ahead > behind || behind - ahead < 16);
}

function first(text: string): boolean | undefined {
  const ahead = text.search(AHEAD);
  const behind = text.search(BEHIND);
  if (ahead < 0 && behind < 0) return undefined;
  return ahead >= 0 && (behind < 0 || ahead <= behind);
}

/** Verbs that tell in the present what a calendar says of days to come: "The team plays on Saturday". */
const ALONE =
  'meet|meets|joins?|play|plays|visits?|resumes?|opens?|reopens?|hosts?|begins?|starts?|ends?|concludes?|closes?|expires?|returns?|travels?|leaves?|departs?|arrives?|flies|fly|premieres?|debuts?|appears?|testif(?:y|ies)|performs?|competes?|convenes?|reconvenes?|receives?|celebrates?|commemorates?|gathers?|takes? on|takes? over|takes? (?:effect|place|office|part)|comes? (?:into (?:force|effect)|to an end|before|up for)|go(?:es)? (?:to|on|before|into|up|live|home)|kicks? off|sets? off|heads? to|faces?|holds?|votes?|votes? on|decides?|hears?|considers|(?<=\\w )consider|discuss(?:es)?|unveils?|publish(?:es)?|delivers?|address(?:es)|speaks?|swears? in|climaxes|culminates|falls? on|entertains?|awaits?|heads? into|turns \\d+|is sworn in|are sworn in|marks|pits|airs|launches|kicks? in|runs? out|falls? due|is back|are back';
/** Nouns look the same behind these: "the protests on Saturday", "of votes". "To meet" may be of any time, and "didn't meet" is over. */
const NOUN_BEHIND =
  "(?<!\\b(?:the|an?|this|that|these|those|its|his|her|their|our|my|of|in|by|for|to|with|at|from|after|before|during|since|between|into|over|despite|no|all|any|some|more|which|new|recent|other|two|three|several|many|also had|and their)\\s|\\b(?:did|could|had|has|have|was|were)(?:\\snot|n[’']t)\\s|[’']s\\s|s[’']\\s|-)";
const TIMETABLE = new RegExp(`${NOUN_BEHIND}\\b(?:${ALONE})(?!\\p{L})`, 'iu');
/** Of these no noun looks alike: they tell, whatever stands behind the date. */
const SURE = new RegExp(
  `${NOUN_BEHIND}\\b(?:meets?|host|begins?|arrives?|departs?|convenes?|testif(?:y|ies)|appears?|travels?|takes? (?:on|over|effect|place|office|part)|comes? (?:into (?:force|effect)|to an end|up for)|go(?:es)? (?:to|before|into|live|home|on (?:sale|trial|strike|air|show))|kicks? off)(?!\\p{L})[^.;,]{0,30}$`,
  'iu',
);
/** "is appearing before the panel on Thursday" */
const GOING_ON =
  /\b(?:is|are)\s+(?:also\s+|again\s+|now\s+)?(?:meeting|appearing|visiting|retiring|leaving|arriving|travell?ing|returning|playing|opening|closing|starting|beginning|ending|hosting|holding|voting|going|coming|flying|heading|resigning|stepping down|launching|speaking|performing|celebrating|marrying|falling)\b[^.;,]{0,40}$/iu;
/** "a vigil is Thursday", "the summit is in November": nothing but the date is told of it. */
const IS_ON =
  /(?<!\b(?:today|it|this|that|which|tomorrow) )\b(?:is|are)\s+(?:(?:only|due|not)\s+)?(?:(?:from\s+)?\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:to|until|till|-|–)\s?\d{1,2}(?::\d\d)?)?(?:\s?[ap]\.?m\.?)?\s+)?(?:(?:on|in|for|at)\s+)?(?:the\s+)?$/iu;
const FORECAST =
  /\b(?:forecast|predicted|in store|on the (?:calendar|agenda|programme|program)) (?:for|on|by)\s+(?:the\s+)?(?:\S+\s+and\s+)?$/iu;

/** "Schools stay shut until Friday", "prosecutors have until Tuesday": the term of what is so now. */
const STILL_UNTIL =
  /\b(?:(?:is|are|(?<!\b(?:to|did|not|had)\s)(?:stays?|remains?|keeps?|lasts?|runs?|continues?)|goes on)\b(?:(?!\b(?:was|were|had|did|that|which|who)\b)[^.;,]){0,40}|(?:has|have)(?: only)?)\s+(?:until|till|through)\s+(?:the\s+)?(?:(?:about\s+)?(?:noon|midday|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s+(?:on\s+)?)?$/iu;

const OPENS = /^[^\p{L}]*$/u;
/** "which has its annual meeting Tuesday" */
const HAS_ON =
  /\b(?:has|have)\s+(?:an?|its|his|her|their|our|another)\s+(?:(?!\p{L}{2,}ed\b)[\p{L}-]+\s+){1,3}(?:on\s+)?$/iu;
const BY_PRONOUN = new RegExp(
  `\\b(?:we|I|they|he|she|you|it)\\s(?:${ALONE})\\s(?:[^.;,]{0,30}\\s)?(?:on\\s)?$`,
  'iu',
);
/** "talks that broke off in May resume Thursday": right before the day, and no noun. */
const RIGHT_BEFORE = new RegExp(
  `${NOUN_BEHIND}\\b(?:lands|resumes?|reopens?|reconvenes?|expires|opens|starts|sails|flies|concludes)\\s+(?:again\\s+)?(?:on\\s+)?$`,
  'iu',
);
/** "a law taking effect Thursday", "a report being released Tuesday", but "after being released Tuesday" */
const UNDER_WAY =
  /(?<!\b(?:after|before|since|of|despite|without|for|by|from|in|was|were)\s)\b(?:being\s+(?:\p{L}+ed|held|given|shown|taken|built|sold|sent|brought|sworn)(?:\s+(?:in|at|by|to)\s[^.;,]{1,30})?|taking\s+(?:effect|place|office)(?:\s+(?:in|at)\s[^.;,]{1,50})?)\s+(?:on\s+)?$/iu;
/** "If convicted Thursday, he faces …" */
const IF_THEN =
  /\bif\s+(?:\p{L}+\s+){0,2}\p{L}{2,}ed\s+(?:on\s+)?$|\b(?:if|unless)\s+(?:\p{L}+\s+){1,5}(?:is|are|isn[’']t|aren[’']t)\s+(?:\p{L}+\s+){1,3}(?:by|before)\s+$|\b(?:if|unless)\s+(?:[\p{L}’'-]+\s+){1,5}?(?:wins?|loses?|fails?|passes|approves?|agrees?|beats?|succeeds?|refuses?|resigns?|returns?|comes|goes)\s+(?:again\s+)?(?:on\s+)?$/iu;
/** "see you Tuesday" */
const UNTIL_THEN = /\b(?:see|meet|join|call)\s+(?:you|me|us)\b[^.;,]{0,30}$/iu;
/** "remarks prepared for delivery Tuesday" */
const FOR_RELEASE =
  /\bfor\s+(?:delivery|release|publication|broadcast)\s+(?:on\s+)?$|\bprepared\s+for\s+an?\s+(?:speech|address|lecture|appearance|hearing)\b[^.;,]{0,60}$/iu;
/** "until the results are certified Nov. 21" */
const UNTIL_IS =
  /\b(?:until|till|when|once|before|as\s+soon\s+as)\s+(?:\p{L}+\s+){1,5}(?:is|are)\s+\p{L}{2,}ed\s+(?:on\s+)?$/iu;
/** "The team's next game is at home Wednesday" */
const NEXT_IS = /\bnext\s+(?:\p{L}+\s+){1,2}(?:is|are)\b(?!\s+not\b)[^.;,]{0,40}$/iu;
/** "The fair, which ends on Saturday": no noun opens a clause so. */
const OPENS_WITH =
  /^\s*(?:also\s+|now\s+)?(?:ends|begins|starts|opens|closes|expires|resumes|concludes|climaxes|culminates|includes|(?:kicks|gets)\s+\p{L}+|takes\s+place|falls)\s+(?:\p{L}+\s+){0,3}?(?:on\s+)?$/iu;
/** "the team, who play Hull on Friday" */
const OPENS_WITH_PLURAL =
  /^\s+(?:also\s+|next\s+)?(?:play|host|visit|meet|face|take\s+on|travel\s+to)\s[^.;,]{0,30}$/;
/** "Banks are closed Friday" */
const IS_CLOSED =
  /\b(?:is|are)\s+(?:also\s+|\p{L}+ly\s+)?(?:closed|open|off|free|available|back|away|out|in\s+\p{L}+)\s+(?:on\s+)?$/iu;
/** "Monday is a holiday." */
const IS_SUBJECT = /^\S+\s+(?:is|marks)\s+(?:an?|the|his|her|its|their|also|the last)\b/iu;

/** Tells whether the words right beside a date tell in the present what is on that day, whatever else the sentence tells. */
export function isOnThatDay(before: string, behind: string): boolean {
  return (
    [
      HAS_ON,
      BY_PRONOUN,
      SURE,
      GOING_ON,
      RIGHT_BEFORE,
      UNDER_WAY,
      FOR_RELEASE,
      IF_THEN,
      UNTIL_THEN,
      UNTIL_IS,
      NEXT_IS,
      OPENS_WITH,
      OPENS_WITH_PLURAL,
      IS_CLOSED,
    ].some((now) => now.test(before)) ||
    (OPENS.test(before) && IS_SUBJECT.test(behind))
  );
}

/**
 * Tells whether a date is the term of what is so at the telling.
 * @param before - the clause up to the date
 */
export function endsWhatIsSo(before: string): boolean {
  return STILL_UNTIL.test(before);
}

/**
 * Tells whether the clause of a date tells in the present what is to come on it; asked where no verb tells of the past.
 * @param before - the clause up to the date
 * @param behind - from the date to the end of its clause
 */
export function isOnTimetable(before: string, behind: string): boolean {
  return IS_ON.test(before) || FORECAST.test(before) || TIMETABLE.test(before) || TIMETABLE.test(behind);
}

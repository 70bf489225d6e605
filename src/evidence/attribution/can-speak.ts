/** An address, a path, code, a time or a slug: what a misread line begins with. */
const NO_NAME =
  /https?:|www\.|[\\/<>{}=#|[\]`]|^\d{1,2}(?::\d{2}|\s?[AaPp]\.?\s?[Mm]\b)|^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+){2,}$|_/u;
/** Said without an article, of several. */
const PEOPLE =
  /(?:(?:er|or|ist|ant|ent|ian|ee|ive|ate|al|man)s|men|women|people|police|staff|media|sources|witnesses|authorities|experts|critics|friends|fans|teens|netizens|reports?|documents|records|data|papers|rumou?rs|others|some|many|both)$/i;
/** What happens, is done or is said tells nothing by itself. */
const NO_SPEAKER =
  /\b(?:dispute|event|attacks?|errors?|leaks?|opinion|incidents?|trial|criticism|move|decision|remarks?|mistake|hack|breach|outage|payment|settlement|issue|problem|fact|case|action|app|site|idea|question|answer|result|time|year|day|way|thing|part|headline|fire|crash|death|call|deal|plan|amount|sum|total|figure|number|price|cost)$/i;
const INTERJECTION =
  /^(?:sirs?|madam|gentlemen|well|yes|no|oh|so|now|then|here|there|fortunately|sadly|\p{L}+ed|\p{L}+ing)$/iu;
const PREPOSITION = / (?:in|on|at|between|against|over|after|before|during|of) /iu;
/** "our report that …" */
const POSSESSIVE = /^(?:our|my|your|his|its|their)$/i;
const OPENS_NAME =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|some|several|many|most|two|three|four|five|six|both|all|one|another|other|no|more|nobody|everyone|\d)/i;

/** Tells whether a phrase reads as somebody or something that can say a thing; else it is a misread piece of a clause. */
export function canSpeak(phrase: string): boolean {
  if (NO_NAME.test(phrase) || POSSESSIVE.test(phrase) || NO_SPEAKER.test(phrase) || INTERJECTION.test(phrase))
    return false;
  const [head = ''] = phrase.split(PREPOSITION);
  if (NO_SPEAKER.test(head)) return false;
  if (OPENS_NAME.test(phrase) || !/^\p{Ll}/u.test(phrase)) return true;
  const last = phrase.split(' ').at(-1) ?? '';
  return (
    PEOPLE.test(phrase) ||
    /^(?:(?:version|summary) of|(?:people|persons|sources|officials) (?:briefed|close|familiar|with))\b/.test(
      phrase,
    ) ||
    /^[\p{Lu}\d]/u.test(last) ||
    /\p{Ll}\d/u.test(last)
  );
}

import { TITLED_NAME } from './person-names.js';

/** "Q.", "A:", "Q    Did you", "THE COURT:", "MR. OLSEN:", "Interviewer:", "Anna Berg:"; what stands before the sign is a name or a part. */
const TURN =
  /^(?:[*_]{1,2})?((?:Q|A)(?=[.:]| {2}|\t)|\p{Lu}[\p{L}'’.-]{0,24}(?: (?:\p{Lu}|[a-z]{2,3} \p{Lu})[\p{L}'’.-]{0,24}){0,3})(?: \(([^()]{1,30})\)){0,2}[*_]{0,2}(?:[:：]|(?<=^[QA])(?:\.|(?= {2}|\t)))[*_]{0,2}(?=\s)/u;
/** So much of a line may be its label. */
const REACH = 110;
/** Parts of a mail or a page that are written the same way. */
export const NO_SPEAKER: RegExp =
  /^(?:note|notes|source|sources|photo|photograph|image|picture|video|caption|date|time|place|location|subject|from|to|cc|title|author|by|update|updated|correction|corrections|clarification|retraction|editor['’]s note|example|figure|table|warning|tip|important|summary|background|result|results|question|conclusion|tags?|categories|category|contact|phone|email|address|website|more|see|read|read more|related|step|part|chapter|section|status|impact|cause|resolution|resolved|identified|investigating|monitoring|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[ap]m|uhr|utc|gmt|[ecmp][sd]t|cest?|bst)$/iu;

const QUESTION = /^question$/i;

/** "AH Until 2011", "A.H. Until 2011": initials that the text explains need no sign behind them. */
const BARE_INITIALS = /^((?:\p{Lu}\.?){2,4})(?=\s{1,8}[\p{Lu}\p{N}“"‘'«¿¡([…])/u;

/** "The Minister for Fisheries (Anna Holt):", whoever holds an office is told behind it. */
const IN_OFFICE = new RegExp(
  `^([Tt]he (?:(?:\\p{Lu}[\\p{L}’'-]{1,24}|of|for|and|the|to),? ){1,10})\\((${TITLED_NAME})\\)(?: \\([^()]{1,30}\\))?[:：](?=\\s)`,
  'u',
);

/** The label of whoever speaks on a line. */
export interface TurnLabel {
  readonly speaker: string;
  /** What stands in brackets behind it, such as initials that stand for it from there on. */
  readonly aside?: string;
  /** What the speaker is, where the label tells that too: it may stand for him from there on. */
  readonly office?: string;
  /** UTF-16 code units of the line, its sign counted. */
  readonly length: number;
}

/**
 * Reads who speaks from the beginning of a line; undefined where it names nobody.
 * @param explained - whom initials without stops stand for, as the text tells
 */
export function turnLabelOf(line: string, explained?: ReadonlyMap<string, string>): TurnLabel | undefined {
  const holder = /^the /i.test(line) ? IN_OFFICE.exec(line.slice(0, REACH)) : null;
  if (holder?.[2] !== undefined)
    return { speaker: holder[2], office: (holder[1] ?? '').trim(), length: holder[0].length };
  const match = TURN.exec(line.slice(0, REACH));
  const [whole = '', speaker, aside] = match ?? [];
  // "QUESTION (Radio Oslo): …": whoever is named behind it asks.
  if (aside !== undefined && QUESTION.test(speaker ?? '')) return { speaker: aside, length: whole.length };
  if (speaker !== undefined && !NO_SPEAKER.test(speaker))
    return { speaker, length: whole.length, ...(aside !== undefined && { aside }) };
  const initials = explained?.size ? BARE_INITIALS.exec(line.slice(0, REACH))?.[1] : undefined;
  const isKnown = initials !== undefined && explained?.has(initials.replaceAll('.', '')) === true;
  return isKnown ? { speaker: initials, length: initials.length } : undefined;
}

/** Tells whether a line is one that no sentence of another runs into: "Q. …", "THE COURT: …". */
export function opensTurn(line: string): boolean {
  const label = turnLabelOf(line);
  return label !== undefined && label.speaker === label.speaker.toUpperCase();
}

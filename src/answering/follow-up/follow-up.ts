import { contentTerms } from '../../language/analyzer.js';

/** Stands between a question and what was added to it: "When did the pump fail — and why?". */
export const JOINT = ' — ';

/** A question that goes on from another. */
export interface FollowUp {
  /** The question gone on from, which may go on from one itself. */
  readonly before: string;
  /** The new words, without "and" before them and question marks after. */
  readonly added: string;
}

const LEAD = /^(?:(?:and|but|or|so|then|also|ok|okay)\b[\s,]*)+|^(?:那么|那|然后|还有|而且|但是)/iu;
/** Question marks and stops behind a question. */
export const QUESTION_END = /(?<![\s?？.。!！])[\s?？.。!！]+$/u;
const FILLER = /(?<!\s)\s+(?:exactly|though|then|again|anyway)$/iu;

const WH = String.raw`(?:(?:by|for|since|until|from|to|at|in|on|with)\s+)?(?:who(?:m|se)?|when|where|why|what(?:\s+(?:time|day|date|year|month))?|how(?:\s+(?:long|often|far|old|big|much|many(?:\s+times)?))?)`;
const AUX = `(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)(?:n['’]t)?`;
const NOUNS = String.raw`((?:(?!${AUX}\b)[\p{L}\p{N}'’-]+\s+){1,3})`;

/** "when", "why was that", "when did it happen", "by whom": asks of the same thing what else is to be known. */
const BARE = new RegExp(
  String.raw`^(${WH})(?:\s+for)?(?:\s+${AUX}\s+(?:it|that|this|they|all this)(?:\s+(?:happen|take place|occur|so))?)?$`,
  'iu',
);
const ASKS = new RegExp(String.raw`^(?:${WH}|${AUX}|which)\b`, 'iu');
/** "How many miners were trapped": counted, verb, rest. */
const COUNTED = new RegExp(
  String.raw`^(?:how many|how much|which|what|whose)\s+${NOUNS}(${AUX})\s+(\S.*)$`,
  'iu',
);
const OF_WHICH = new RegExp(String.raw`^${WH}\s+(${AUX})\s+(\S.*)$`, 'iu');
const BY_WHOM = /^(who|what)\s+(\S.*)$/iu;
const MADE =
  /^what\s+(?:happen(?:s|ed)(?:\s+(?:to|at|in|on|with))?|caused|started|triggered|led to)\s+(\S.*)$/iu;
const WHETHER = new RegExp(String.raw`^(${AUX})\s+(\S.*)$`, 'iu');

const PRONOUN = /\b(?:he|she|it|they|him|her|them|his|its|their)\b/iu;
const OF_PERSON = /\b(?:he|she|him|her|his|they|them|their)\b/iu;
/** Points at something that only the question before names. */
export const REFERS_BACK =
  /\b(?:he|she|it|they|him|her|them|his|its|their|this|that|those|these|there|then)\b|[他她它们这那]/iu;
const OWNS = /^(?:his|its|their)$/iu;
const OWNED = /\bher\s+\p{L}/iu;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}'’-]*(?:\s+(?:(?:of|the|de|van|von)\s+){0,2}\p{Lu}[\p{L}\p{N}'’-]*)*`;
/** A thing that a pronoun may stand for: "the captain of the Marisol Dunn", "Xu Mingxing". */
const THING = new RegExp(
  String.raw`^(?:the|a|an|his|her|their)\s+(?:[\p{L}\p{N}'’-]+\s+){0,2}?[\p{L}\p{N}'’-]+(?:\s+of\s+(?:the\s+)?${NAME})?$|^${NAME}$`,
  'u',
);
const ALL_NAME = new RegExp(`^${NAME}$`, 'u');
const MANY = /^the(?:y|m|ir)$/iu;
const FIRST_THING = new RegExp(String.raw`^(?:the|a|an)\s+(?:${NAME}|[\p{L}'’-]+)|^${NAME}`, 'u');

const HAN = /\p{Script=Han}/u;
const HAN_ASKED =
  /什么时候|何时|哪[年天一]|为什么|为何|哪里|哪儿|何处|什么地方|怎么|如何|多少|几[个名人次]|是谁|谁/u;
const HAN_BARE = new RegExp(`^(?:是|在|又|这是|那是)?(${HAN_ASKED.source})(?:呢|啊|的|发生的)?$`, 'u');

/** Takes a text apart that goes on from a question: undefined where it does not. */
export function splitFollowUp(text: string): FollowUp | undefined {
  const at = text.lastIndexOf(JOINT);
  if (at <= 0) return undefined;
  const added = clean(text.slice(at + JOINT.length));
  const asks = ASKS.test(added) || HAN_ASKED.test(added) || /[吗呢?？]\s*$/u.test(text);
  return added === '' || !asks ? undefined : { before: text.slice(0, at), added };
}

/** Tells whether words added ask something that can be gone on from itself: "was it repaired?", and not "and in October?". */
export function asksMore(added: string): boolean {
  const words = clean(added);
  return (ASKS.test(words) || HAN_ASKED.test(words)) && contentTerms(words).length > 0;
}

/** Tells whether words added hold their own subject, if not whose: "did the police come", "how many were hurt". */
export function saysItself(added: string): boolean {
  return asksMore(added) && !REFERS_BACK.test(added);
}

/**
 * Tells whether the question before leaves a person open, and the words added point at one: "Who was arrested — where
 * is he now?".
 */
export function pointsAtPerson({ before, added }: FollowUp): boolean {
  return /^who\b/iu.test(before) && OF_PERSON.test(added);
}

/**
 * Says in one question what a follow-up asks.
 * @param before - the question gone on from, itself in one question
 * @param answer - who or what answered it, where its words point at that
 */
export function rewriteFollowUp(before: string, added: string, answer?: string): string {
  const asked = clean(before);
  if (HAN.test(added)) return rewriteChinese(asked, added);
  const bare = BARE.exec(added)?.[1];
  if (bare !== undefined) return `${askOf(/^what for\b/iu.test(added) ? 'why' : bare.toLowerCase(), asked)}?`;
  if (!ASKS.test(added)) return `${asked}${JOINT}${added}?`;
  const subject = subjectOf(asked);
  const [pronoun] = PRONOUN.exec(added) ?? [];
  const thing = pronoun === undefined ? undefined : (answer ?? thingFor(pronoun, subject));
  return thing === undefined ? `${added}${JOINT}${subject}?` : `${named(added, thing)}?`;
}

function clean(text: string): string {
  return text.trim().replace(LEAD, '').replace(QUESTION_END, '').replace(FILLER, '');
}

/** The question with another question word: "When did the mill burn down" asked for `why`. */
function askOf(word: string, asked: string): string {
  const counted = COUNTED.exec(asked);
  if (counted !== null) return `${word} ${counted[2]} ${counted[1]}${counted[3]}`;
  const verb = OF_WHICH.exec(asked);
  if (verb !== null) return `${word} ${verb[1]} ${verb[2]}`;
  const [, who, rest] = BY_WHOM.exec(asked) ?? [];
  if (who !== undefined)
    return `${word} was it that ${who.toLowerCase() === 'who' ? 'somebody' : 'something'} ${rest}`;
  return WHETHER.test(asked)
    ? `${word} ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`
    : `${word}${JOINT}${asked}`;
}

/** What a question is about, without the words that ask. */
function subjectOf(asked: string): string {
  const counted = COUNTED.exec(asked);
  if (counted !== null) return `${counted[1]}${counted[3]}`;
  const told = OF_WHICH.exec(asked)?.[2] ?? MADE.exec(asked)?.[1] ?? BY_WHOM.exec(asked)?.[2];
  return told ?? WHETHER.exec(asked)?.[2] ?? asked;
}

/** What a pronoun may stand for in a subject: a name for "he", no single thing for "they". */
function thingFor(pronoun: string, subject: string): string | undefined {
  const thing = THING.test(subject) ? subject : FIRST_THING.exec(subject)?.[0];
  if (thing === undefined) return undefined;
  if (MANY.test(pronoun)) return /s$/u.test(thing) ? thing : undefined;
  return /^its?$/iu.test(pronoun) || ALL_NAME.test(thing) || thing === subject ? thing : undefined;
}

function named(added: string, thing: string): string {
  return added.replace(PRONOUN, (word) => {
    const owns = OWNS.test(word) || (/^her$/iu.test(word) && OWNED.test(added));
    return owns ? `${thing}'s` : thing;
  });
}

function rewriteChinese(asked: string, added: string): string {
  const subject = asked.replace(/[吗呢]$/u, '');
  const bare = HAN_BARE.exec(added)?.[1];
  if (bare === undefined) return `${added}，${subject.replace(HAN_ASKED, '')}？`;
  return HAN_ASKED.test(subject) ? `${subject.replace(HAN_ASKED, bare)}？` : `${subject}，${bare}？`;
}

import type { IndexedSentence } from './indexed-sentence.js';
import type { Stance } from './judgement.js';
import type { StanceIndex } from './stance-index.js';
import { isAct, OWN_MATTER } from './subjects.js';

/** What an act weighs against an ordinary word that two sentences share. */
const ACT_WEIGHT = 1.6;
/** Names and words past these sums add nothing: long sentences share much by chance. */
const MOST_SUBJECTS = 3;
const MOST_NAMES = 1.6;
/** A name that is only meant ("the company") against one that stands there. */
const MEANT_WEIGHT = 0.6;
/** However often a name or an act stands in a corpus, the two together still tell one matter from another. */
const TELLING_FLOOR = 0.5;
const SAME_PASSAGE = 0.9;
const NEXT_PASSAGE = 0.5;
const SAME_DOCUMENT = 0.2;
const NEXT_SENTENCE = 0.4;
const CONTRADICTS_ALL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|ward(?:s|ed|ing)? off|baseless|groundless|unfounded|false|unnecessary|rumou?rs?)\b(?:[^.;:]{0,60}\b(?:allegations?|accusations?|claims?|rumou?rs?|reports?|charges?|wrongdoing)|[^.;:]{0,15}\b(?:them|it|this|everything))\b|\b(?:rumou?rs?|allegations?|accusations?|claims?) (?:\w+ ){0,4}(?:false|untrue|baseless|unfounded|stop)\b|\bpleaded not guilty\b|不实|谣言|(?<!\p{L})(?:bestreite[nt]|bestritt(?:en)?|dementier\p{L}*|weist|weisen|wies(?:en)?|zurückgewiesen)(?!\p{L})[^.!?]{0,60}(?:Vorw[uü]rfe?|Anschuldigung|Verdacht|Behauptung)|(?<!\p{L})(?:conteste(?:nt)?|nient?|nié|démen\p{L}+|rejett?e?\p{L}*|réfut\p{L}+)(?!\p{L})[^.!?]{0,40}(?:faits|accusation|allégation|soupçon)|(?<!\p{L})(?:nieg(?:a|an)|neg(?:ó|aron)|desmi\p{L}+|rechaz\p{L}+)(?!\p{L})[^.!?]{0,40}(?:acusaci|hechos|cargos|denuncia)|(?:疑い|容疑|告発|指摘)[をは].{0,12}(?:否定|否認)|無実を|事実無根/iu;
const DENIES_ALL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|pleaded not guilty)\b|否认|bestr|dementier|weist|wies|conteste|nie|dément|rejet|réfut|nieg|neg[óa]|desm|rechaz|否定|否認/iu;
const UNINVOLVED =
  /\b(?:nothing to do with|no (?:\w+ )?(?:part|role|hand|involvement) in|not (?:\w+ )?involved|(?:am|is|are|was|were) (?:\w+ly )?innocent|(?:his|her|their) innocence)\b/iu;
const ACCUSES = /\b(?:accus|alleg|suspect|blam|claim|rumou?r)|指控|指责|涉嫌|举报|声称/i;
/** What a denial of everything weighs beside an accusation, and away from it by whoever is accused there. */
const BESIDE_ALL = 0.5;
const BY_ACCUSED = 0.8;
/** From this score on, a claim and a denial are taken to speak of the same matter. */
const SAME_MATTER = 1.25;
/** Away from each other they must share so much more, by name. */
const FAR_SUBJECTS = 2;
const NOTHING: ReadonlySet<string> = new Set();
/** Which stances may tell the other side of which, and how far: a denial of an allegation fully, a party's account less. */
const OTHER_SIDE: Readonly<Record<Stance, readonly (readonly [Stance, number])[]>> = {
  claim: [
    ['denial', 1],
    ['statement', 0.6],
    ['reported', 1],
  ],
  denial: [
    ['claim', 1],
    ['reported', 0.6],
    ['statement', 0.8],
  ],
  reported: [
    ['denial', 0.6],
    ['claim', 1],
  ],
  statement: [
    ['claim', 0.6],
    ['denial', 0.8],
  ],
};
/** What a report or a statement weighs against its denial where it tells of an accusation. */
const ACCUSATION = 1;
/** A statement about somebody and the denial of that share so many subjects, or an act, or stand beside each other. */
const LEAST_DENIED = 2;

/**
 * Tells how surely a claim and a denial speak of one matter, by the people, organisations and subjects that they share.
 * @param asked - subjects of the question: sharing one of them counts as sharing an act
 * @returns a score; 0 where they do not
 */
export function matchOf(
  a: IndexedSentence,
  b: IndexedSentence,
  index: StanceIndex,
  asked: ReadonlySet<string> = NOTHING,
): number {
  // Whoever blames others and denies it for himself says one thing twice.
  if (!isOpposed(a, b) || isSameSpeaker(a, b) || (!isBeside(a, b) && !sharesMuch(a, b))) return 0;
  const score = sameMatter(a, b, index, asked);
  return score >= SAME_MATTER ? score : 0;
}

/**
 * Tells how surely a sentence gives the other side of another: a denial, an acquittal, or the account of whom a claim is
 * about. It asks less than `matchOf`: enough to stand beside what is shown, too little to call that disputed.
 * @param asked - subjects of the question: sharing one of them counts as sharing an act
 * @returns a score; 0 where it does not
 */
export function otherSideOf(
  sentence: IndexedSentence,
  other: IndexedSentence,
  index: StanceIndex,
  asked: ReadonlySet<string> = NOTHING,
): number {
  const weight = weightOf(sentence, other);
  if (weight === undefined || !mayAnswer(sentence, other, index, asked)) return 0;
  const score = weight * sameMatter(sentence, other, index, asked);
  return score >= SAME_MATTER ? score : 0;
}

function weightOf(sentence: IndexedSentence, other: IndexedSentence): number | undefined {
  const weight = OTHER_SIDE[sentence.stance].find(([stance]) => stance === other.stance)?.[1];
  const told = toldOf(sentence, other);
  return weight !== undefined && told?.tellsOfAccusation === true ? ACCUSATION : weight;
}

/** Of a denial and what a document or a party tells: the latter. */
function toldOf(a: IndexedSentence, b: IndexedSentence): IndexedSentence | undefined {
  const [denial, told] = a.stance === 'denial' ? [a, b] : [b, a];
  const tells = told.stance === 'reported' || told.stance === 'statement';
  return denial.stance === 'denial' && tells ? told : undefined;
}

function mayAnswer(
  sentence: IndexedSentence,
  other: IndexedSentence,
  index: StanceIndex,
  asked: ReadonlySet<string>,
): boolean {
  if (isSameSpeaker(sentence, other)) return false;
  const told = toldOf(sentence, other);
  if (told !== undefined) {
    const denial = told === sentence ? other : sentence;
    if (told.tellsOfAccusation)
      return answersEverything(denial) || clearsHimself(denial, told) || sharesMatter(told, denial);
    if (told.stance === 'statement') return isDeniedStatement(told, denial);
  }
  if (other.stance === 'statement') return isAccount(other, sentence, index);
  if (sentence.stance === 'statement')
    return sharesSubject(sentence, other, isAct) && isAccount(sentence, other, index);
  const reported =
    sentence.stance === 'reported' ? sentence : other.stance === 'reported' ? other : undefined;
  if (!reported) return true;
  // What a document reports for itself is contradicted by a denial of that very matter, or is itself the acquittal.
  if (sentence.stance === 'claim' || other.stance === 'claim') return reported.clearsSomebody;
  return sharesSubject(sentence, other, (subject) => isAtIssue(subject, asked));
}

function sharesSubject(
  a: IndexedSentence,
  b: IndexedSentence,
  counts: (subject: string) => boolean,
): boolean {
  for (const subject of a.subjects) if (b.subjects.has(subject) && counts(subject)) return true;
  return false;
}

/** Whether a denial is of somebody whom a statement speaks about, and of the matter that it tells. */
function isDeniedStatement(statement: IndexedSentence, denial: IndexedSentence): boolean {
  const meant = [...statement.names].filter((name) => !statement.speakerNames.has(name));
  return meant.some((name) => denial.speakerNames.has(name)) && sharesMatter(statement, denial);
}

function sharesMatter(told: IndexedSentence, denial: IndexedSentence): boolean {
  const shared = [...denial.subjects].filter((subject) => told.subjects.has(subject));
  return shared.length >= LEAST_DENIED || shared.some(isAct) || (shared.length > 0 && isBeside(told, denial));
}

/** Whether the speaker of a statement is among those whom a claim speaks about, and denies what is said of him. */
function isAccount(statement: IndexedSentence, claim: IndexedSentence, index: StanceIndex): boolean {
  const speakers = statement.speakerNames;
  if (speakers.size === 0) return false;
  const accused = [...claim.names, ...claim.nearNames].filter((name) => !claim.speakerNames.has(name));
  return accused.some((name) => speakers.has(name) && index.isDenier(name));
}

/** A claim and its denial, or a charge and the acquittal. */
function isOpposed(a: IndexedSentence, b: IndexedSentence): boolean {
  const [claim, other] = a.stance === 'claim' ? [a, b] : [b, a];
  if (claim.stance !== 'claim') return false;
  return other.stance === 'denial' || (other.stance === 'reported' && other.clearsSomebody);
}

function isBeside(a: IndexedSentence, b: IndexedSentence): boolean {
  return a.documentId === b.documentId && Math.abs(a.passage - b.passage) <= 1;
}

/** Away from each other they share an act and whom it concerns, or a name and several subjects. */
function sharesMuch(a: IndexedSentence, b: IndexedSentence): boolean {
  const subjects = [...a.subjects].filter((subject) => b.subjects.has(subject));
  const isNamed = [...a.names].some((name) => b.names.has(name));
  if (isNamed && subjects.length >= FAR_SUBJECTS) return true;
  const isMeant = [...a.names, ...a.nearNames].some((name) => b.names.has(name) || b.nearNames.has(name));
  return isMeant && subjects.some(isAct);
}

function isSameSpeaker(a: IndexedSentence, b: IndexedSentence): boolean {
  if (!a.attributedTo || !b.attributedTo) return false;
  // "the company" is the same one to reports of the same.
  if (plainName(a.attributedTo) === plainName(b.attributedTo)) return true;
  const names = [...a.speakerNames].filter((name) => a.names.has(name) && b.names.has(name));
  return names.some((name) => b.speakerNames.has(name));
}

const plainName = (speaker: string) => speaker.replace(/^(?:the|an?|its|his|her|their) /i, '').toLowerCase();

function sameMatter(
  a: IndexedSentence,
  b: IndexedSentence,
  index: StanceIndex,
  asked: ReadonlySet<string>,
): number {
  const names = sharedNames(a, b, index);
  const subjects = sharedSubjects(a, b, index);
  const near = nearness(a, b);
  const [claim, denial] = b.stance === 'denial' || a.stance === 'claim' ? [a, b] : [b, a];
  const clears = clearsHimself(denial, claim);
  const answersAll = (clears || answersEverything(denial)) && isAccusation(claim);
  const isSamePlace = isBeside(a, b);
  if ((names === 0 && !isSamePlace) || (answersAll && isOfOthers(denial, claim))) return 0;
  // "Rumours stop with the wise" answers what stands beside it; elsewhere only "he denied the accusations" does.
  const answersElsewhere =
    answersAll && names > 0 && (clears || DENIES_ALL.test(denial.words)) && claim.tellsOfAccusation;
  if (subjects === 0 && !(answersAll && isSamePlace) && !answersElsewhere) return 0;
  if (!answersAll && isChanceWord(a, b, asked)) return 0;
  const byAccused = answersElsewhere && [...denial.speakerNames].some((name) => claim.names.has(name));
  return names + subjects + near + (answersAll && isSamePlace ? BESIDE_ALL : byAccused ? BY_ACCUSED : 0);
}

/** "Hill's lawyer rejects every charge" answers nothing that names people, and not Hill. */
function isOfOthers(denial: IndexedSentence, claim: IndexedSentence): boolean {
  const people = [...denial.names, ...denial.speakerNames];
  return people.length > 0 && claim.names.size > 0 && !people.some((name) => claim.names.has(name));
}

/** Sentences that share a single ordinary word and write no common name speak of two things. */
function isChanceWord(a: IndexedSentence, b: IndexedSentence, asked: ReadonlySet<string>): boolean {
  const shared = [...a.subjects].filter((subject) => b.subjects.has(subject));
  if ([...a.names].some((name) => b.names.has(name))) return false;
  return (
    shared.length < 2 &&
    !shared.some((subject) => isAtIssue(subject, asked)) &&
    Math.abs(a.position - b.position) > 1
  );
}

/** What people are accused of, or what the question is about. */
function isAtIssue(subject: string, asked: ReadonlySet<string>): boolean {
  return isAct(subject) || asked.has(subject);
}

/** Whether a claim charges somebody, rather than boasting or passing on hearsay. */
function isAccusation(claim: IndexedSentence): boolean {
  return claim.tellsOfAccusation || ACCUSES.test(claim.words) || [...claim.subjects].some(isAct);
}

/** "He had nothing to do with the fire" answers whatever its document accuses him of. */
function clearsHimself(denial: IndexedSentence, claim: IndexedSentence): boolean {
  return denial.documentId === claim.documentId && deniesLittle(denial) && UNINVOLVED.test(denial.words);
}

/** Tells whether a denial answers whatever was alleged, as "he denied the accusations" does; one that names its own act answers that alone. */
export function answersEverything(denial: IndexedSentence): boolean {
  return deniesLittle(denial) && CONTRADICTS_ALL.test(denial.words);
}

function deniesLittle({ subjects }: IndexedSentence): boolean {
  return subjects.size <= OWN_MATTER && ![...subjects].some(isAct);
}

function sharedNames(a: IndexedSentence, b: IndexedSentence, index: StanceIndex): number {
  let sum = 0;
  for (const name of new Set([...a.names, ...a.nearNames])) {
    const isThere = a.names.has(name) && b.names.has(name);
    const isMeant = !isThere && (b.names.has(name) || b.nearNames.has(name));
    if (isThere || isMeant) sum += (isThere ? 1 : MEANT_WEIGHT) * Math.max(TELLING_FLOOR, index.rarity(name));
  }
  return Math.min(sum, MOST_NAMES);
}

function sharedSubjects(a: IndexedSentence, b: IndexedSentence, index: StanceIndex): number {
  let sum = 0;
  for (const subject of a.subjects) {
    if (!b.subjects.has(subject)) continue;
    const rarity = index.rarity(subject);
    sum += isAct(subject) ? ACT_WEIGHT * Math.max(TELLING_FLOOR, rarity) : rarity;
  }
  return Math.min(sum, MOST_SUBJECTS);
}

function nearness(a: IndexedSentence, b: IndexedSentence): number {
  if (a.documentId !== b.documentId) return 0;
  const next = Math.abs(a.position - b.position) === 1 ? NEXT_SENTENCE : 0;
  if (a.passage === b.passage) return SAME_PASSAGE + next;
  return next + (Math.abs(a.passage - b.passage) === 1 ? NEXT_PASSAGE : SAME_DOCUMENT);
}

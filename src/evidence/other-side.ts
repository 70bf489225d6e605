import { clearsHimself } from './answers-everything.js';
import { isAtIssue, isBeside, matterScore } from './relation/same-matter.js';
import type { IndexedSentence } from './sentence-index/indexed-sentence.js';
import type { KnownSides } from './sentence-index/judged-sentences.js';
import { answerWeight, sideOf } from './sides.js';
import { isAct } from './subjects.js';

/** What a sentence tells from the other side of another. */
export interface OtherSide {
  /** How surely both are of one matter; at least `SAME_MATTER`. */
  readonly score: number;
  /** Whether both cannot be true: enough to call what is shown disputed. */
  readonly isOpposed: boolean;
}

/** From this score on, two sentences are taken to speak of the same matter. */
const SAME_MATTER = 1.25;
/** Sentences that are opposed away from each other share a name and so many subjects. */
const FAR_SUBJECTS = 2;
/** A statement about somebody and the denial of that share so many subjects, or an act, or stand beside each other. */
const LEAST_DENIED = 2;
/** What a report or a statement weighs against its denial where it tells of an accusation. */
const ACCUSATION = 1;

/**
 * Tells how a sentence gives the other side of one that is shown: it denies it, it is what that denies, or it clears somebody.
 * @param asked - subjects of the question: sharing one of them counts as sharing an act
 * @returns undefined where it does not, or where both are of two matters or of one speaker
 */
export function otherSideOf(
  shown: IndexedSentence,
  answer: IndexedSentence,
  index: KnownSides,
  asked: ReadonlySet<string>,
): OtherSide | undefined {
  const side = sideOf(answer.stance, answer.clearsSomebody);
  const weight = side && answerWeight(shown.stance, shown.clearsSomebody, side);
  // Whoever blames others and denies it for himself says one thing twice.
  if (weight === undefined || isSameSpeaker(shown, answer) || !mayAnswer(shown, answer, index, asked))
    return undefined;
  const score =
    (isDeniedAccusation(shown, answer) ? ACCUSATION : weight) * matterScore(shown, answer, index, asked);
  return score < SAME_MATTER ? undefined : { score, isOpposed: isOpposed(shown, answer) };
}

/** Of a denial and what a document or a party tells: the latter. */
function toldOf(shown: IndexedSentence, answer: IndexedSentence): IndexedSentence | undefined {
  const [denial, told] = shown.stance === 'denial' ? [shown, answer] : [answer, shown];
  return denial.stance === 'denial' && told.stance !== 'claim' ? told : undefined;
}

function isDeniedAccusation(shown: IndexedSentence, answer: IndexedSentence): boolean {
  return toldOf(shown, answer)?.tellsOfAccusation === true;
}

function mayAnswer(
  shown: IndexedSentence,
  answer: IndexedSentence,
  index: KnownSides,
  asked: ReadonlySet<string>,
): boolean {
  const told = toldOf(shown, answer);
  if (told !== undefined) return isDenied(told, told === shown ? answer : shown, index, asked);
  if (shown.stance !== 'statement') return true;
  return sharesSubject(shown, answer, isAct) && isAccount(shown, answer, index);
}

/** Whether a denial is of what a document or a party tells. */
function isDenied(
  told: IndexedSentence,
  denial: IndexedSentence,
  index: KnownSides,
  asked: ReadonlySet<string>,
): boolean {
  if (told.tellsOfAccusation)
    return index.answersEverything(denial) || clearsHimself(denial, told) || sharesMatter(told, denial);
  if (told.stance === 'statement') return isDeniedStatement(told, denial);
  // What a document reports for itself is contradicted by a denial of that very matter.
  return sharesSubject(told, denial, (subject) => isAtIssue(subject, asked));
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
function isAccount(statement: IndexedSentence, claim: IndexedSentence, index: KnownSides): boolean {
  const speakers = statement.speakerNames;
  if (speakers.size === 0) return false;
  const accused = [...claim.names, ...claim.nearNames].filter((name) => !claim.speakerNames.has(name));
  return accused.some((name) => speakers.has(name) && index.isDenier(name));
}

/** Whether a claim stands against its denial, or a charge against the acquittal. */
function isOpposed(shown: IndexedSentence, answer: IndexedSentence): boolean {
  const [claim, other] = shown.stance === 'claim' ? [shown, answer] : [answer, shown];
  const contradicts = claim.stance === 'claim' && other.stance !== 'statement';
  return contradicts && (isBeside(claim, other) || sharesMuch(claim, other));
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

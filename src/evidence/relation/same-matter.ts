import { analyze } from '../../language/analyzer.js';
import { clearsHimself, isUninvolved } from '../answers-everything.js';
import { isCalledPerson } from '../attribution/pronouns.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';
import type { KnownSides } from '../sentence-index/judged-sentences.js';
import { isAct } from '../subjects.js';

/** What an act weighs against an ordinary word that two sentences share. */
const ACT_WEIGHT = 1.6;
/** Names and words past these sums add nothing: long sentences share much by chance. */
const MOST_SUBJECTS = 3;
const MOST_NAMES = 1.6;
/** A name that is only meant ("the company") against one that stands there. */
const MEANT_WEIGHT = 0.6;
/** However often a name or an act stands in a corpus, the two together still tell one matter from another. */
const TELLING_FLOOR = 0.5;
/** What it weighs to stand near each other. */
const SAME_PASSAGE = 0.9;
const NEXT_PASSAGE = 0.5;
const SAME_DOCUMENT = 0.2;
const NEXT_SENTENCE = 0.4;
/** What denies everything wherever it stands. */
const DENIES_ALL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|pleaded not guilty)\b|否认|bestr|dementier|weist|wies|conteste|nie|dément|rejet|réfut|nieg|neg[óa]|desm|rechaz|否定|否認/iu;
const ACCUSES = /\b(?:accus|alleg|suspect|blam|claim|rumou?r)|指控|指责|涉嫌|举报|声称/i;
/** A speaker who is told by what he is: "the mayor". */
const DESCRIBED = /^the \p{Ll}[\p{Ll} -]{2,40}$/u;
/** What a denial of everything weighs beside an accusation, and away from it by whoever is accused there. */
const BESIDE_ALL = 0.5;
const BY_ACCUSED = 0.8;

/**
 * Tells how surely two sentences speak of one matter, by the names and subjects that they share and how near they stand. A
 * denial of everything shares the matter of any accusation beside it.
 * @param asked - subjects of the question: sharing one of them counts as sharing an act
 * @returns a score from 0, not bounded: about 1 for a name or an act in common, 0 where nothing speaks for it
 */
export function matterScore(
  a: IndexedSentence,
  b: IndexedSentence,
  index: KnownSides,
  asked: ReadonlySet<string>,
): number {
  const isDescribed = isDescribedDenier(a, b);
  const names = sharedNames(a, b, index) || (isDescribed ? MEANT_WEIGHT : 0);
  const isSamePlace = isBeside(a, b);
  if (names === 0 && !isSamePlace) return 0;
  const subjects = sharedSubjects(a, b, index);
  const near = nearness(a, b);
  const [claim, denial] = b.stance === 'denial' || a.stance === 'claim' ? [a, b] : [b, a];
  const clears = clearsHimself(denial, claim) || (isDescribed && isUninvolved(denial));
  const answersAll = (clears || index.answersEverything(denial)) && isAccusation(claim);
  if (answersAll && !isDescribed && isOfOthers(denial, claim)) return 0;
  // "Rumours stop with the wise" answers what stands beside it; elsewhere only "he denied the accusations" does.
  const answersElsewhere =
    answersAll && names > 0 && (clears || DENIES_ALL.test(denial.words)) && claim.tellsOfAccusation;
  if (subjects === 0 && !(answersAll && isSamePlace) && !answersElsewhere) return 0;
  if (!answersAll && isChanceWord(a, b, asked)) return 0;
  const byAccused =
    answersElsewhere && (isDescribed || [...denial.speakerNames].some((name) => claim.names.has(name)));
  return names + subjects + near + (answersAll && isSamePlace ? BESIDE_ALL : byAccused ? BY_ACCUSED : 0);
}

const ENDS_IN_LETTER = /\p{L}$/u;
/** "the mayor's" is not the mayor. */
const GOES_ON = /^[\p{L}’']/u;

/** Tells whether one of two sentences of a document denies what the other tells of the one it calls by the same words: "the mayor". */
export function isDescribedDenier(a: IndexedSentence, b: IndexedSentence): boolean {
  if (a.documentId !== b.documentId) return false;
  const [claim, denial] = b.stance === 'denial' ? [a, b] : [b, a];
  const who = denial.attributedTo?.toLowerCase();
  if (denial.stance !== 'denial' || who === undefined || !DESCRIBED.test(who)) return false;
  const [words, speaker] = [claim.words.toLowerCase(), claim.attributedTo?.toLowerCase()];
  const at = words.indexOf(who);
  const isWhole =
    at >= 0 && !ENDS_IN_LETTER.test(words.slice(0, at)) && !GOES_ON.test(words.slice(at + who.length));
  return speaker !== who && isWhole;
}

/** "Hill's lawyer rejects every charge" answers nothing that names people, and not Hill. */
function isOfOthers(denial: IndexedSentence, claim: IndexedSentence): boolean {
  const people = [...denial.names, ...denial.speakerNames];
  return people.length > 0 && claim.names.size > 0 && !people.some((name) => claim.names.has(name));
}

/** Sentences that share a single ordinary word and write no common name speak of two things. */
function isChanceWord(a: IndexedSentence, b: IndexedSentence, asked: ReadonlySet<string>): boolean {
  if ([...a.names].some((name) => b.names.has(name))) return false;
  const common = [...a.subjects].filter((subject) => b.subjects.has(subject));
  const people = new Set(common.length === 0 ? [] : peopleIn(a.words));
  const shared = common.filter((subject) => !people.has(subject));
  return (
    shared.length < 2 &&
    !shared.some((subject) => isAtIssue(subject, asked)) &&
    Math.abs(a.position - b.position) > 1
  );
}

/** The terms by which a sentence tells who somebody is, "the country manager": they tell of no matter. */
function peopleIn(words: string): string[] {
  const tokens = analyze(words);
  return tokens.flatMap((token, at) => {
    if (!isCalledPerson(token.word)) return [];
    const before = tokens[at - 1];
    return before === undefined || before.stop ? [token.term] : [before.term, token.term];
  });
}

/** Tells whether a subject is what people are accused of, or what the question is about. */
export function isAtIssue(subject: string, asked: ReadonlySet<string>): boolean {
  return isAct(subject) || asked.has(subject);
}

/** Whether a claim charges somebody, rather than boasting or passing on hearsay. */
function isAccusation(claim: IndexedSentence): boolean {
  return claim.tellsOfAccusation || ACCUSES.test(claim.words) || [...claim.subjects].some(isAct);
}

function sharedNames(a: IndexedSentence, b: IndexedSentence, index: KnownSides): number {
  let sum = 0;
  for (const name of new Set([...a.names, ...a.nearNames])) {
    const isThere = a.names.has(name) && b.names.has(name);
    const isMeant = !isThere && (b.names.has(name) || b.nearNames.has(name));
    if (isThere || isMeant) sum += (isThere ? 1 : MEANT_WEIGHT) * Math.max(TELLING_FLOOR, index.rarity(name));
  }
  return Math.min(sum, MOST_NAMES);
}

function sharedSubjects(a: IndexedSentence, b: IndexedSentence, index: KnownSides): number {
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

/** Tells whether two sentences stand in one passage or in neighbouring ones. */
export function isBeside(a: IndexedSentence, b: IndexedSentence): boolean {
  return a.documentId === b.documentId && Math.abs(a.passage - b.passage) <= 1;
}

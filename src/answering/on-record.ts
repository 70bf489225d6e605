import type { Span } from '../corpus/document.js';
import { isRefuted, isTakenBack } from '../evidence/correction.js';
import { announcesAccount, givesOtherAccount, isReply, pointsToBefore } from '../evidence/reply.js';
import {
  type IndexedSentence,
  isContestable,
  type SentenceRef,
  type StanceIndex,
} from '../evidence/stance-index.js';
import { isAct } from '../evidence/subjects.js';
import type { Stance } from './answer.js';

const NOTHING: ReadonlySet<string> = new Set();

/** Whole sentences of a document that an answer shows. */
export interface Shown extends Span {
  readonly documentId: string;
}

/** At most so many sentences are put on record beside an answer. */
export const MAX_ON_RECORD = 3;

/** From this score on, two sentences of opposite stance are taken to speak of the same matter. */
const SAME_MATTER = 1.25;
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
/** Candidates scoring below this share of the best are left out: beside a sure answer a weak one misleads. */
const NEAR_BEST = 0.55;
/** How near another candidate's words may come before it says the same again, as a share of common subjects. */
const SAME_WORDS = 0.8;

/** What a denial scores that stands right behind what it denies: enough to be shown, too little to crowd out another. */
const REPLY = 2.2;
/** How many sentences before it a reply may answer. */
const LONGEST_ANSWERED = 3;
/** Which stances answer which, and how far: a denial an allegation fully, a party's account of the matter less. */
const OPPOSED: Readonly<Record<Stance, readonly (readonly [Stance, number])[]>> = {
  claim: [
    ['denial', 1],
    ['statement', 0.6],
    ['reported', 1],
  ],
  denial: [
    ['claim', 1],
    ['reported', 0.6],
  ],
  reported: [
    ['denial', 0.6],
    ['claim', 1],
  ],
  statement: [['claim', 0.6]],
};

const CONTRADICTS_ALL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|ward(?:s|ed|ing)? off|baseless|groundless|unfounded|false|unnecessary|rumou?rs?)\b(?:[^.;:]{0,60}\b(?:allegations?|accusations?|claims?|rumou?rs?|reports?|charges?|wrongdoing)|[^.;:]{0,15}\b(?:them|it|this|everything))\b|\b(?:rumou?rs?|allegations?|accusations?|claims?) (?:\w+ ){0,4}(?:false|untrue|baseless|unfounded|stop)\b|\bpleaded not guilty\b|不实|谣言/i;
const DENIES_ALL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|pleaded not guilty)\b|否认/i;
const ACCUSES = /\b(?:accus|alleg|suspect|blam|claim|rumou?r)|指控|指责|涉嫌|举报|声称/i;
const CLEARED =
  /\b(?:acquitted|exonerated|cleared of|found not guilty|charges? (?:\w+ )?(?:dropped|dismissed))\b/i;

/**
 * Finds what a fair answer must also show: for every shown allegation the denial, or else the accused side's
 * account; for every shown denial the allegation that it answers.
 *
 * Two sentences belong together when their stances oppose and they share people or organisations and a subject;
 * standing near each other helps and never suffices. A side that is shown already is not added again.
 * @param shown - the spans that the answer shows, in its order
 * @param index - of the same corpus
 * @param question - its own words are what is at issue: sharing one of them counts as sharing an act
 * @returns at most `limit` sentences, the closest match first, none of them shown already
 */
export function findOnRecord(
  shown: readonly Shown[],
  index: StanceIndex,
  question = '',
  limit: number = MAX_ON_RECORD,
): SentenceRef[] {
  const asked = index.subjectsOf(question);
  const sentences = shown.flatMap((quote) => index.touching(quote.documentId, quote));
  const isShown = new Set(sentences);
  const best = new Map<IndexedSentence, number>();
  const consider = (candidate: IndexedSentence, score: number) => {
    if (!isShown.has(candidate) && score > (best.get(candidate) ?? 0)) best.set(candidate, score);
  };
  for (const sentence of isShown) {
    for (const reply of repliesBeside(sentence, isShown, index)) consider(reply, REPLY);
    for (const right of correctionBehind(sentence, index)) consider(right, REPLY);
    for (const [candidate, score] of counterparts(sentence, index, asked)) {
      consider(candidate, score);
      if (sentence.stance === 'denial' && !sentence.attributedTo) considerOwnWords(candidate, score);
    }
  }
  // A denial in the document's own voice does not stand for the word of the accused.
  function considerOwnWords(allegation: IndexedSentence, score: number): void {
    for (const [denial, own] of counterparts(allegation, index, asked)) {
      if (denial.stance === 'denial' && denial.attributedTo) consider(denial, Math.min(own, score));
    }
  }

  const floor = Math.max(0, ...best.values()) * NEAR_BEST;
  const ordered = [...best]
    .filter(([, score]) => score >= floor)
    .sort(([a, x], [b, y]) => y - x || a.position - b.position)
    .map(([one]) => one);
  const chosen: IndexedSentence[] = [];
  for (const candidate of ordered) {
    if (chosen.length === limit) break;
    if (!chosen.some((other) => saysTheSame(candidate, other))) chosen.push(candidate);
  }
  return chosen;
}

/** Whether two sentences of opposed stances speak of the same matter. */
export function answerEachOther(a: IndexedSentence, b: IndexedSentence, index: StanceIndex): boolean {
  const weight = OPPOSED[a.stance].find(([stance]) => stance === b.stance)?.[1] ?? 0;
  return weight > 0 && mayAnswer(a, b, NOTHING) && weight * sameMatter(a, b, index, NOTHING) >= SAME_MATTER;
}

/** The sentences that answer one sentence, each with a score of at least `SAME_MATTER`. */
function counterparts(
  sentence: IndexedSentence,
  index: StanceIndex,
  asked: ReadonlySet<string>,
): [IndexedSentence, number][] {
  const found: [IndexedSentence, number][] = [];
  const weights = new Map(OPPOSED[sentence.stance]);
  for (const other of namedAlikeOrBeside(sentence, index)) {
    const weight = weights.get(other.stance);
    if (weight === undefined || !isContestable(other)) continue;
    const score =
      weight * (mayAnswer(sentence, other, asked) ? sameMatter(sentence, other, index, asked) : 0);
    if (score >= SAME_MATTER) found.push([other, score]);
  }
  return found;
}

/** Those that share a name with a sentence and those of its own passage and the next ones: no others can be of its matter. */
function namedAlikeOrBeside(sentence: IndexedSentence, index: StanceIndex): Set<IndexedSentence> {
  const named = [...sentence.names, ...sentence.nearNames].flatMap((name) => index.contestable(name));
  const beside: IndexedSentence[] = [];
  for (const step of [-1, 1]) {
    for (let at = sentence.position; ; at += step) {
      const other = index.sentences[at];
      if (other === undefined || Math.abs(other.passage - sentence.passage) > 1) break;
      beside.push(other);
    }
  }
  return new Set([...named, ...beside]);
}

/**
 * The denial behind a sentence that answers it, with the denial that goes into detail behind that one; or what a denial
 * shown answers: "Mills disputes this."
 */
function repliesBeside(
  sentence: IndexedSentence,
  isShown: ReadonlySet<IndexedSentence>,
  index: StanceIndex,
): IndexedSentence[] {
  if (sentence.stance === 'denial') return answeredOnce(sentence, isShown, index);
  const following = index.sentences.slice(sentence.position + 1, sentence.position + 1 + LONGEST_ANSWERED);
  const reply = following.find(({ stance }) => stance === 'denial');
  if (reply === undefined || !answeredBy(reply, index).includes(sentence)) return [];
  const detail = index.sentences[reply.position + 1];
  const goesOn =
    detail?.passage === reply.passage &&
    (announcesAccount(reply.text) || (!isReply(detail.text) && isOfDenier(detail, reply)));
  return goesOn ? [reply, detail] : [reply];
}

function isOfDenier(detail: IndexedSentence, reply: IndexedSentence): boolean {
  const saysOn = detail.stance === 'statement' && detail.attributedTo !== undefined;
  return detail.stance === 'denial' || (saysOn && detail.attributedTo === reply.attributedTo);
}

/** One of the sentences that a denial answers, unless one is shown: a sentence that names the denier, else the first. */
function answeredOnce(
  denial: IndexedSentence,
  isShown: ReadonlySet<IndexedSentence>,
  index: StanceIndex,
): IndexedSentence[] {
  // What another account is set against may be told by anybody, and farther back.
  if (givesOtherAccount(denial.text)) return [];
  const answered = answeredBy(denial, index);
  if (answered.some((sentence) => isShown.has(sentence))) return [];
  const naming = answered.find(({ names }) => [...denial.speakerNames].some((name) => names.has(name)));
  return naming ? [naming] : answered.slice(0, 1);
}

/** What is right in place of what was taken back or refuted: shown alone, "we wrote …" would spread the error again. */
function correctionBehind(sentence: IndexedSentence, { sentences }: StanceIndex): IndexedSentence[] {
  if (!isTakenBack(sentence.text) && !isRefuted(sentence.text)) return [];
  const next = sentences[sentence.position + 1];
  return next?.passage === sentence.passage ? [next] : [];
}

/** What a denial without matter of its own answers: the claim before it with what its speaker went on to say, else what was said. */
function answeredBy(denial: IndexedSentence, { sentences }: StanceIndex): IndexedSentence[] {
  if (!answersBefore(denial.text)) return [];
  const nearest = sentences[denial.position - 1];
  if (nearest?.documentId !== denial.documentId) return [];
  // A reply that opens a paragraph answers the one before.
  const before = sentences
    .slice(Math.max(0, denial.position - LONGEST_ANSWERED), denial.position)
    .filter(({ passage }) => passage === nearest.passage);
  const last = before.at(-1);
  if (last?.stance === 'claim' || last?.stance === 'reported') return [last];
  const from = before.findLastIndex(({ stance }) => stance === 'claim' || stance === 'denial');
  const claim = before[from]?.stance === 'claim' ? before[from] : undefined;
  const said = before.slice(from + 1).filter(({ stance }) => stance === 'statement');
  if (claim === undefined) return said;
  return [claim, ...said.filter(({ attributedTo }) => attributedTo === claim.attributedTo)];
}

function answersBefore(words: string): boolean {
  return isReply(words) || pointsToBefore(words) || givesOtherAccount(words);
}

function mayAnswer(sentence: IndexedSentence, other: IndexedSentence, asked: ReadonlySet<string>): boolean {
  const shared = [...sentence.subjects].filter((subject) => other.subjects.has(subject));
  if (other.stance === 'statement') return isAccount(other, sentence);
  if (sentence.stance === 'statement') return shared.some(isAct) && isAccount(sentence, other);
  // Whoever blames others and denies it for himself says one thing twice.
  if (isSameSpeaker(sentence, other)) return false;
  const reported = [sentence, other].find(({ stance }) => stance === 'reported');
  if (!reported) return true;
  // What a document reports for itself is contradicted by a denial of that very matter, or is itself the acquittal.
  if (sentence.stance === 'claim' || other.stance === 'claim') return CLEARED.test(reported.text);
  return shared.some((subject) => isAtIssue(subject, asked));
}

function isSameSpeaker(a: IndexedSentence, b: IndexedSentence): boolean {
  if (!a.attributedTo || !b.attributedTo) return false;
  const names = [...a.speakerNames].filter((name) => a.names.has(name) && b.names.has(name));
  return names.some((name) => b.speakerNames.has(name));
}

/** Whether the speaker of a statement is among those whom a claim speaks about. */
function isAccount(statement: IndexedSentence, claim: IndexedSentence): boolean {
  const speakers = statement.speakerNames;
  if (speakers.size === 0) return false;
  const accused = [...claim.names, ...claim.nearNames].filter((name) => !claim.speakerNames.has(name));
  return accused.some((name) => speakers.has(name));
}

function sameMatter(
  a: IndexedSentence,
  b: IndexedSentence,
  index: StanceIndex,
  asked: ReadonlySet<string>,
): number {
  const names = sharedNames(a, b, index);
  const subjects = sharedSubjects(a, b, index);
  const near = nearness(a, b);
  const [claim, denial] = a.stance === 'claim' ? [a, b] : [b, a];
  const answersAll = answersEverything(denial) && isAccusation(claim);
  const isSamePlace = a.documentId === b.documentId && Math.abs(a.passage - b.passage) <= 1;
  if (names === 0 && !isSamePlace) return 0;
  // "Rumours stop with the wise" answers what stands beside it; elsewhere only "he denied the accusations" does.
  const answersElsewhere = answersAll && names > 0 && DENIES_ALL.test(denial.text);
  if (subjects === 0 && !(answersAll && isSamePlace) && !answersElsewhere) return 0;
  if (!answersAll && isChanceWord(a, b, asked)) return 0;
  return names + subjects + near + (answersAll && isSamePlace ? 0.5 : 0);
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
  return ACCUSES.test(claim.text) || [...claim.subjects].some(isAct);
}

/** "He denied the accusations" answers whatever was alleged; a denial that names its own act answers that alone. */
function answersEverything(denial: IndexedSentence): boolean {
  return CONTRADICTS_ALL.test(denial.text) && ![...denial.subjects].some(isAct);
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

function saysTheSame(a: IndexedSentence, b: IndexedSentence): boolean {
  if (a.text === b.text) return true;
  const shared = [...a.subjects].filter((subject) => b.subjects.has(subject)).length;
  return a.subjects.size > 2 && shared >= SAME_WORDS * Math.max(a.subjects.size, b.subjects.size);
}

import { answersEverything } from '../../evidence/answers-everything.js';
import { leavesQuoteOpen, mayCloseQuote } from '../../evidence/attribution/stance-quotation.js';
import type { Correction } from '../../evidence/corrections/bound-notes.js';
import { withdrawalBehind } from '../../evidence/corrections/withdrawal.js';
import { detailBehind, LONGEST_ANSWERED } from '../../evidence/replies.js';
import { answersOne, isReply, pointsToBefore } from '../../evidence/reply.js';
import type { IndexedSentence, SentenceRef } from '../../evidence/sentence-index/indexed-sentence.js';
import type { JudgedSentences, NotedSentences } from '../../evidence/sentence-index/judged-sentences.js';
import { isAct } from '../../evidence/subjects.js';

/** A sentence that a fair answer shows too. */
export interface RecordedSentence {
  /** It begins with the sentence that it answers, where it says nothing without that one. */
  readonly sentence: SentenceRef;
  /** Whether it contradicts what is shown, or is what that contradicts; else it only sets it right. */
  readonly isOpposed: boolean;
}

/** What may be put on record, and how surely it belongs there. */
export interface Recorded {
  readonly candidate: IndexedSentence;
  readonly score: number;
  /** Opposed unless it says otherwise. */
  readonly isOpposed?: boolean;
}

/** At most so many sentences are put on record beside an answer. */
export const MAX_ON_RECORD = 3;
/** Candidates scoring below this share of the best are left out: beside a sure answer a weak one misleads. */
const NEAR_BEST = 0.55;
/** How near another candidate's words may come before it says the same again, as a share of common subjects. */
const SAME_WORDS = 0.8;
/** Sentences with so many subjects in common, or with something people are accused of, are of one matter. */
const SAME_MATTER = 2;
/** A sentence with the one that it answers is no longer than this; UTF-16 code units. */
const LONGEST = 350;
/** How a sentence ends, in any script; a headline ends without. */
const ENDS = /[.!?…。！？"”’»」』)\]*_]$/u;

/**
 * Chooses the closest of what may be put on record: nothing that is shown, nothing that repeats it, no two of the same words. What
 * the documents set right of what is shown comes first, whatever else there is.
 * @returns at most `MAX_ON_RECORD`
 */
export function chooseOnRecord(
  recorded: readonly Recorded[],
  isShown: ReadonlySet<IndexedSentence>,
  index: NotedSentences,
): RecordedSentence[] {
  const corrections = correctionsOf(isShown, index);
  const denied = [...isShown].filter(({ stance }) => stance === 'denial');
  const deniers = speakersOf(denied);
  const isOwnClaim = (one: IndexedSentence) =>
    one.stance === 'claim' && [...speakersOf([one])].some((name) => deniers.has(name));
  const isNoted = new Set(corrections.flatMap(({ sentences }) => sentences));
  const apart = recorded.filter(
    ({ candidate }) =>
      !isShown.has(candidate) &&
      !isNoted.has(candidate) &&
      !isOwnClaim(candidate) &&
      !withdrawalBehind(candidate, index).isWithdrawn &&
      !isHeadline(candidate) &&
      !answersAnother(candidate, isShown, index) &&
      !denied.some((shown) => deniesAgain(candidate, shown)),
  );
  const floor = Math.max(0, ...apart.map(({ score }) => score)) * NEAR_BEST;
  const ordered = apart
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score || a.candidate.position - b.candidate.position);
  const chosen: Recorded[] = [];
  for (const one of ordered) {
    if (chosen.length + corrections.length >= MAX_ON_RECORD) break;
    if (!chosen.some(({ candidate }) => saysTheSame(one.candidate, candidate))) chosen.push(one);
  }
  const told = new Set([...isShown, ...chosen.map(({ candidate }) => candidate)]);
  return [
    ...corrections.map((sentence) => ({ sentence, isOpposed: false })),
    ...chosen.map(({ candidate, isOpposed = true }) => ({
      sentence: completed(candidate, told, index),
      isOpposed,
    })),
  ];
}

/** A report without an end is a headline: the text below tells it better. */
function isHeadline({ stance, words }: IndexedSentence): boolean {
  return stance === 'reported' && !ENDS.test(words.trimEnd());
}

/** Whether a denial is of one thing told right before it, which is another than what is shown: "She denies this." */
function answersAnother(
  candidate: IndexedSentence,
  isShown: ReadonlySet<IndexedSentence>,
  index: JudgedSentences,
): boolean {
  if (candidate.stance !== 'denial' || !answersOne(candidate.words)) return false;
  const answered = answeredBefore(candidate, index);
  const before = answered.at(-1);
  if (before === undefined || answered.some((one) => isShown.has(one))) return false;
  return ![...isShown].some(({ subjects }) => {
    const shared = [...before.subjects].filter((subject) => subjects.has(subject));
    return shared.length >= SAME_MATTER || shared.some(isAct);
  });
}

/** What a denial may answer: the few sentences before it in its paragraph. */
function answeredBefore({ position, passage }: IndexedSentence, index: JudgedSentences): IndexedSentence[] {
  return index.between(position - LONGEST_ANSWERED, position).filter((one) => one.passage === passage);
}

/**
 * Gives a sentence with those without which it says too little. A denial that says nothing of its own comes with what
 * it answers, unless that is told already, and with what its speaker says on. A quotation comes whole.
 */
function completed(
  candidate: IndexedSentence,
  told: ReadonlySet<IndexedSentence>,
  index: JudgedSentences,
): SentenceRef {
  const first = answeredWith(candidate, told, index) ?? candidate;
  const last = detailBehind(candidate, index) ?? candidate;
  const end = quotationEnd(last, index);
  const spans = [
    [first, end],
    [first, last],
    [candidate, end],
    [first, candidate],
    [candidate, last],
  ] as const;
  const [from, to] = spans.find(([from, to]) => to.end - from.start <= LONGEST) ?? [candidate, candidate];
  const { start, text } = index.joined(from, to);
  return { ...candidate, start, end: to.end, text };
}

/** The sentence before a denial that says nothing of its own, unless one that it may answer is told already. */
function answeredWith(
  candidate: IndexedSentence,
  told: ReadonlySet<IndexedSentence>,
  index: JudgedSentences,
): IndexedSentence | undefined {
  const { stance, words } = candidate;
  if (stance !== 'denial' || !(isReply(words) || pointsToBefore(words))) return undefined;
  const answered = answeredBefore(candidate, index);
  return answered.some((one) => told.has(one)) ? undefined : answered.at(-1);
}

/** The sentence of the passage in which a quotation ends that a sentence leaves open; the sentence itself where none does. */
function quotationEnd(sentence: IndexedSentence, index: JudgedSentences): IndexedSentence {
  if (!leavesQuoteOpen(sentence.text)) return sentence;
  for (let at = sentence.position + 1; ; at++) {
    const next = index.at(at);
    if (next?.passage !== sentence.passage) return sentence;
    if (mayCloseQuote(next.text)) return next;
  }
}

/** The names that speakers go by, and what the documents call them there: "the company". */
const speakersOf = (sentences: readonly IndexedSentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ speakerNames, attributedTo }) => [
      ...speakerNames,
      ...(attributedTo === undefined ? [] : [attributedTo.toLowerCase()]),
    ]),
  );

/** What the documents set right of what is shown: each note once. */
function correctionsOf(isShown: ReadonlySet<IndexedSentence>, index: NotedSentences): Correction[] {
  const notes = new Map<number, Correction>();
  for (const sentence of isShown) {
    for (const correction of index.correctionsOf(sentence)) {
      const [first = correction.key] = correction.sentences;
      if (!isShown.has(correction.key) && !notes.has(first.position)) notes.set(first.position, correction);
    }
  }
  return [...notes.values()].slice(0, MAX_ON_RECORD);
}

/** Whether a denial is the one that is shown, in other words: of the same speaker, on the same matter or on all of it. */
function deniesAgain(candidate: IndexedSentence, shown: IndexedSentence): boolean {
  if (candidate.stance !== 'denial') return false;
  const speakers = speakersOf([shown]);
  const isSpeaker = [...speakersOf([candidate])].some((name) => speakers.has(name));
  if (!isSpeaker) return false;
  return answersEverything(shown) || [...candidate.subjects].some((subject) => shown.subjects.has(subject));
}

function saysTheSame(a: IndexedSentence, b: IndexedSentence): boolean {
  if (a.words === b.words) return true;
  const shared = [...a.subjects].filter((subject) => b.subjects.has(subject)).length;
  return a.subjects.size > 2 && shared >= SAME_WORDS * Math.max(a.subjects.size, b.subjects.size);
}

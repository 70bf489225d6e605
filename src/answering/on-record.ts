import { areApart } from '../corpus/incidents-of.js';
import type { Correction } from '../evidence/corrections.js';
import { findCandidates } from '../evidence/find-candidates.js';
import type { IndexedSentence, SentenceRef } from '../evidence/indexed-sentence.js';
import { judgeWithCare, type RelationReader } from '../evidence/relation.js';
import { correctionBehind, repliesBeside } from '../evidence/replies.js';
import { matchOf, otherSideOf } from '../evidence/same-matter.js';
import type { StanceIndex } from '../evidence/stance-index.js';
import { isBorneOut, type VoiceReader } from '../evidence/voice.js';
import { contentTerms } from '../language/analyzer.js';
import type { Span } from '../language/span.js';

/** Whole sentences of a document that an answer shows. */
export interface Shown extends Span {
  readonly documentId: string;
}

/** A sentence that a fair answer shows too. */
export interface RecordedSentence {
  readonly sentence: SentenceRef;
  /** Whether it contradicts what is shown, or is what that contradicts; else it only sets it right. */
  readonly isOpposed: boolean;
}

export interface RecordOptions {
  /** The question where it asks whether something is so: then that is a claim too. */
  readonly asked?: string;
  /** What incident a place of a document tells of, where that is known: two incidents are two matters. */
  readonly incidentOf?: (documentId: string, start: number) => string | undefined;
}

/** At most so many sentences are put on record beside an answer. */
export const MAX_ON_RECORD = 3;

/** What a denial scores that stands right behind what it denies: enough to be shown, too little to crowd out another. */
const REPLY = 2.2;
/** What a denial of the asked statement scores, at most. */
const OF_ASKED = 2.5;
/** Candidates scoring below this share of the best are left out: beside a sure answer a weak one misleads. */
const NEAR_BEST = 0.55;
/** How near another candidate's words may come before it says the same again, as a share of common subjects. */
const SAME_WORDS = 0.8;
/** A denial is one of the asked statement where it holds so many of its words, and this share of them. */
const ASKED_WORDS = 3;
const ASKED_SHARE = 0.4;
const CANDIDATES = 12;
/** So many sentences of the first quotes. */
const LEADING = 3;
/** A reader that finds less than this of a contradiction speaks against a match by words. */
const DOUBTED = 0.2;

interface Recorded {
  readonly candidate: IndexedSentence;
  readonly score: number;
  /** Opposed unless it says otherwise. */
  readonly isOpposed?: boolean;
}

/** A pair that may contradict. */
interface Proposal extends Recorded {
  readonly claim: IndexedSentence | string;
  readonly sentence: IndexedSentence;
  /** Only told from the other side: a reader has nothing to find in it. */
  readonly isSide?: boolean;
}

/**
 * Finds what a fair answer must also show: for every shown allegation what contradicts it, for every shown denial what it
 * denies, and where the question asks whether something is so, who denies that. A bare denial answers what stands right
 * before it. A side that is shown already is not added again.
 * @param shown - the spans that the answer shows, in its order
 * @param index - of the same corpus
 * @returns at most `MAX_ON_RECORD` sentences, the closest match first, none of them shown already
 */
export async function findOnRecord(
  shown: readonly Shown[],
  index: StanceIndex,
  options: RecordOptions & { readonly reader?: RelationReader; readonly voices?: VoiceReader } = {},
): Promise<RecordedSentence[]> {
  const { reader, voices } = options;
  if (reader === undefined) return findOnRecordByWords(shown, index, options);
  const isShown = new Set(shown.flatMap((quote) => index.touching(quote.documentId, quote)));
  const proposals = proposedByWords(isShown, index, options).filter(
    (proposal) => !isShown.has(proposal.candidate) && isOneMatter(proposal, options),
  );
  const recorded = [...settled(isShown, index), ...(await judged(proposals, reader))];
  return choose(await borneOut(recorded, voices), isShown, index);
}

/** Without the allegations that a reader does not take for any. */
async function borneOut(recorded: readonly Recorded[], voices: VoiceReader | undefined): Promise<Recorded[]> {
  if (voices === undefined) return [...recorded];
  const claims = recorded.filter(({ candidate }) => candidate.stance === 'claim');
  if (claims.length === 0) return [...recorded];
  const read = await voices.stances(claims.map(({ candidate }) => [candidate.words]));
  const doubted = new Set(claims.filter((_, at) => !isBorneOut('claim', read[at] ?? [])));
  return recorded.filter((one) => !doubted.has(one));
}

/** Finds the same by the words of the sentences alone. */
export function findOnRecordByWords(
  shown: readonly Shown[],
  index: StanceIndex,
  options: RecordOptions = {},
): RecordedSentence[] {
  const isShown = new Set(shown.flatMap((quote) => index.touching(quote.documentId, quote)));
  const proposals = proposedByWords(isShown, index, options).filter((one) => isOneMatter(one, options));
  return choose([...settled(isShown, index), ...proposals], isShown, index);
}

/** What stands beside what is shown and answers it or sets it right: that needs no comparing. */
function settled(isShown: ReadonlySet<IndexedSentence>, index: StanceIndex): Recorded[] {
  return [...isShown].flatMap((sentence) => [
    ...repliesBeside(sentence, isShown, index).map((candidate) => ({ candidate, score: REPLY })),
    ...correctionBehind(sentence, index).map((candidate) => ({
      candidate,
      score: REPLY,
      isOpposed: false,
    })),
  ]);
}

/** What an answer leads with: only that is called disputed. */
function leadOf(isShown: ReadonlySet<IndexedSentence>): ReadonlySet<IndexedSentence> {
  return new Set([...isShown].slice(0, LEADING));
}

function proposedByWords(
  isShown: ReadonlySet<IndexedSentence>,
  index: StanceIndex,
  { asked }: RecordOptions,
): Proposal[] {
  return [
    ...[...isShown].flatMap((sentence) => counterparts(sentence, leadOf(isShown), index, asked)),
    ...(asked === undefined ? [] : denialsOf(asked, index)),
  ];
}

function isOneMatter(
  { claim, sentence }: Proposal,
  { incidentOf = () => undefined }: RecordOptions,
): boolean {
  if (typeof claim === 'string') return true;
  return !areApart(
    incidentOf(claim.documentId, claim.start),
    incidentOf(sentence.documentId, sentence.start),
  );
}

/** What may contradict a sentence or be what it contradicts, and what tells the other side of it, by the words that they share. */
function counterparts(
  sentence: IndexedSentence,
  lead: ReadonlySet<IndexedSentence>,
  index: StanceIndex,
  asked = '',
): Proposal[] {
  const subjects = index.subjectsOf(asked);
  const others = [...namedAlikeOrBeside(sentence, index)].filter(takesSide);
  return others.flatMap((other): Proposal[] => {
    const match = matchOf(sentence, other, index, subjects);
    if (match > 0) return [{ ...pairOf(sentence, other, match), isOpposed: lead.has(sentence) }];
    const side = otherSideOf(sentence, other, index, subjects);
    return side > 0 ? [{ ...pairOf(sentence, other, side), isOpposed: false, isSide: true }] : [];
  });
}

/** An account that only tells more takes none. */
function takesSide({ stance, clearsSomebody, tellsOfAccusation }: IndexedSentence): boolean {
  if (stance === 'reported') return clearsSomebody || tellsOfAccusation;
  return stance !== 'statement';
}

function pairOf(shown: IndexedSentence, candidate: IndexedSentence, score: number): Proposal {
  const [claim, sentence] = shown.stance === 'denial' ? [candidate, shown] : [shown, candidate];
  return { claim, sentence, candidate, score };
}

/** Those of another side that share a name with a sentence, those of its own passage and of the next: no others are of its matter. */
function namedAlikeOrBeside(sentence: IndexedSentence, index: StanceIndex): Set<IndexedSentence> {
  const found = new Set(index.answering(sentence));
  for (const step of [-1, 1]) {
    for (let at = sentence.position; ; at += step) {
      const other = index.at(at);
      if (other === undefined || Math.abs(other.passage - sentence.passage) > 1) break;
      found.add(other);
    }
  }
  return found;
}

/** The denials that hold the words of what is asked. */
function denialsOf(asked: string, index: StanceIndex): Proposal[] {
  const terms = new Set(contentTerms(asked));
  return findCandidates(asked, index, 5 * CANDIDATES)
    .filter(({ sentence }) => sentence.stance === 'denial')
    .flatMap(({ sentence, share }) => {
      const held = new Set(contentTerms(sentence.words).filter((term) => terms.has(term)));
      const isOfIt = held.size >= ASKED_WORDS && share >= ASKED_SHARE;
      return isOfIt ? [{ claim: asked, sentence, candidate: sentence, score: OF_ASKED * share }] : [];
    })
    .slice(0, MAX_ON_RECORD);
}

/** The proposals that the reader does not doubt, and those of the other side. */
async function judged(all: readonly Proposal[], reader: RelationReader): Promise<Proposal[]> {
  const proposals = all.filter(({ isSide }) => isSide !== true);
  const chances = await judgeWithCare(
    proposals.map(({ claim, sentence }) => ({
      claim: typeof claim === 'string' ? claim : claim.words,
      sentence,
    })),
    reader,
  );
  const believed = proposals.flatMap((proposal, at) => {
    const one = chances[at];
    if (one === undefined) return [];
    return one.contradicts >= DOUBTED
      ? [{ ...proposal, score: proposal.score + one.contradicts }]
      : [{ ...proposal, isOpposed: false }];
  });
  return [...believed, ...all.filter(({ isSide }) => isSide === true)];
}

/** The closest, none of them shown and no two of the same words. */
function choose(
  recorded: readonly Recorded[],
  isShown: ReadonlySet<IndexedSentence>,
  index: StanceIndex,
): RecordedSentence[] {
  const corrections = correctionsOf(isShown, index);
  const deniers = speakersOf([...isShown].filter(({ stance }) => stance === 'denial'));
  const isOwnClaim = (one: IndexedSentence) =>
    one.stance === 'claim' && [...speakersOf([one])].some((name) => deniers.has(name));
  const isNoted = new Set(corrections.flatMap(({ sentences }) => sentences));
  const apart = recorded.filter(
    ({ candidate }) => !isShown.has(candidate) && !isNoted.has(candidate) && !isOwnClaim(candidate),
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
  return [
    ...corrections.map((sentence) => ({ sentence, isOpposed: false })),
    ...chosen.map(({ candidate, isOpposed = true }) => ({ sentence: candidate, isOpposed })),
  ];
}

/** The names that speakers go by, and what the documents call them there: "the company". */
const speakersOf = (sentences: readonly IndexedSentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ speakerNames, attributedTo }) => [
      ...speakerNames,
      ...(attributedTo === undefined ? [] : [attributedTo.toLowerCase()]),
    ]),
  );

/** What the documents set right of what is shown: it is shown whatever else there is, each note once. */
function correctionsOf(isShown: ReadonlySet<IndexedSentence>, index: StanceIndex): Correction[] {
  const notes = new Map<number, Correction>();
  for (const sentence of isShown) {
    for (const correction of index.correctionsOf(sentence)) {
      const [first = correction.key] = correction.sentences;
      if (!isShown.has(correction.key) && !notes.has(first.position)) notes.set(first.position, correction);
    }
  }
  return [...notes.values()].slice(0, MAX_ON_RECORD);
}

function saysTheSame(a: IndexedSentence, b: IndexedSentence): boolean {
  if (a.words === b.words) return true;
  const shared = [...a.subjects].filter((subject) => b.subjects.has(subject)).length;
  return a.subjects.size > 2 && shared >= SAME_WORDS * Math.max(a.subjects.size, b.subjects.size);
}

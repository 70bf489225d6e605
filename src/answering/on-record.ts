import { areApart } from '../corpus/incidents-of.js';
import { type Candidate, findCandidates } from '../evidence/find-candidates.js';
import type { IndexedSentence } from '../evidence/indexed-sentence.js';
import { judgeWithCare, type RelationReader } from '../evidence/relation.js';
import { correctionBehind, repliesBeside } from '../evidence/replies.js';
import { answersOne } from '../evidence/reply.js';
import { matchOf, otherSideOf } from '../evidence/same-matter.js';
import { sideOf } from '../evidence/sides.js';
import type { StanceIndex } from '../evidence/stance-index.js';
import { isBorneOut, type VoiceReader } from '../evidence/voice.js';
import { contentTerms } from '../language/analyzer.js';
import type { Span } from '../language/span.js';
import { chooseOnRecord, MAX_ON_RECORD, type Recorded, type RecordedSentence } from './choose-on-record.js';

export { MAX_ON_RECORD, type RecordedSentence };

/** Whole sentences of a document that an answer shows. */
export interface Shown extends Span {
  readonly documentId: string;
}

export interface RecordOptions {
  /** What was asked: only what tells of that is called disputed. */
  readonly question?: string;
  /** The question where it asks whether something is so: then that is a claim too. */
  readonly asked?: string;
  /** What incident a place of a document tells of, where that is known: two incidents are two matters. */
  readonly incidentOf?: (documentId: string, start: number) => string | undefined;
}

/** What a denial scores that stands right behind what it denies: enough to be shown, too little to crowd out another. */
const REPLY = 2.2;
/** What a denial of the asked statement scores, at most. */
const OF_ASKED = 2.5;
/** A denial is one of the asked statement where it holds so many of its words, and this share of them … */
const ASKED_WORDS = 3;
const ASKED_SHARE = 0.4;
/** … or this share, where a reader finds so much of a contradiction; of a long statement less will do. */
const READ_SHARE = 0.5;
const READ_CONTRADICTION = 0.45;
const LONG_ASKED = 5;
const READ_SHARE_OF_LONG = 0.25;
const READ_CONTRADICTION_OF_LONG = 0.33;
const CANDIDATES = 12;
/** At most so many denials are read for being of what is asked. */
const MAX_READ = 6;
/** So many sentences of the first quotes. */
const LEADING = 3;
/** A reader that finds less than this of a contradiction speaks against a match by words. */
const DOUBTED = 0.2;

/** The sentences of what is shown. */
interface Showing {
  readonly all: ReadonlySet<IndexedSentence>;
  /** Those of the first quote. */
  readonly first: ReadonlySet<IndexedSentence>;
  /** Those that may be called disputed: what leads and tells of what is asked. */
  readonly disputable: ReadonlySet<IndexedSentence>;
}

/** A pair that may contradict. */
interface Proposal extends Recorded {
  readonly claim: IndexedSentence | string;
  readonly sentence: IndexedSentence;
  /** Only told from the other side: a reader has nothing to find in it. */
  readonly isSide?: boolean;
  /** Its words alone are too few: a reader must find so much of a contradiction. */
  readonly least?: number;
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
  const showing = showingOf(shown, index, options);
  const proposals = proposedByWords(showing, index, options).filter(
    (proposal) => !showing.all.has(proposal.candidate) && isOneMatter(proposal, options),
  );
  const recorded = [...settled(showing, index), ...(await judged(proposals, reader))];
  return chooseOnRecord(await borneOut(recorded, voices), showing.all, index);
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
  const showing = showingOf(shown, index, options);
  const proposals = proposedByWords(showing, index, options).filter(
    (one) => one.least === undefined && isOneMatter(one, options),
  );
  return chooseOnRecord([...settled(showing, index), ...proposals], showing.all, index);
}

function showingOf(shown: readonly Shown[], index: StanceIndex, options: RecordOptions): Showing {
  const [first = [], ...rest] = shown.map((quote) => index.touching(quote.documentId, quote));
  const all = new Set([first, ...rest].flat());
  return { all, first: new Set(first), disputable: disputableOf(all, index, options) };
}

/** What stands beside what is shown and answers it or sets it right: that needs no comparing. */
function settled({ all, disputable }: Showing, index: StanceIndex): Recorded[] {
  return [...all].flatMap((sentence) => [
    ...repliesBeside(sentence, all, index).map((candidate) => ({
      candidate,
      score: REPLY,
      isOpposed: disputable.has(sentence),
    })),
    ...correctionBehind(sentence, index).map((candidate) => ({
      candidate,
      score: REPLY,
      isOpposed: false,
    })),
  ]);
}

function disputableOf(
  isShown: ReadonlySet<IndexedSentence>,
  index: StanceIndex,
  { question = '' }: RecordOptions,
): ReadonlySet<IndexedSentence> {
  const asked = [...index.subjectsOf(question)];
  const lead = [...isShown].slice(0, LEADING);
  const tellsOfIt = ({ subjects }: IndexedSentence) =>
    asked.length === 0 || asked.some((subject) => subjects.has(subject));
  // "The mill denies that." tells of what the sentences beside it do.
  const besides = ({ position, subjects }: IndexedSentence) =>
    subjects.size > 0 ? [] : lead.filter((one) => Math.abs(one.position - position) === 1);
  return new Set(lead.filter((one) => [one, ...besides(one)].some(tellsOfIt)));
}

function proposedByWords(showing: Showing, index: StanceIndex, { asked }: RecordOptions): Proposal[] {
  return [
    ...[...showing.all].flatMap((sentence) => counterparts(sentence, showing, index, asked)),
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
  { first, disputable }: Showing,
  index: StanceIndex,
  asked = '',
): Proposal[] {
  // "She denies this" is of what stands before it alone.
  if (sentence.stance === 'denial' && answersOne(sentence.words)) return [];
  const subjects = index.subjectsOf(asked);
  const isAsked = disputable.has(sentence);
  // Who asks of something else is told no allegation because its denial stands in a further quote.
  const mayBeAccused = isAsked || first.has(sentence);
  const others = [...namedAlikeOrBeside(sentence, index)].filter(
    (other) => takesSide(other) && (mayBeAccused || other.stance !== 'claim'),
  );
  return others.flatMap((other): Proposal[] => {
    const match = matchOf(sentence, other, index, subjects);
    if (match > 0) return [{ ...pairOf(sentence, other, match), isOpposed: isAsked }];
    const side = otherSideOf(sentence, other, index, subjects);
    return side > 0 ? [{ ...pairOf(sentence, other, side), isOpposed: false, isSide: true }] : [];
  });
}

/** An account that only tells more takes none. */
function takesSide({ stance, clearsSomebody }: IndexedSentence): boolean {
  return sideOf(stance, clearsSomebody) !== undefined;
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

/** The denials that hold the words of what is asked, and those that a reader may find to be of it. */
function denialsOf(asked: string, index: StanceIndex): Proposal[] {
  const terms = new Set(contentTerms(asked));
  const isLong = terms.size >= LONG_ASKED;
  const [least, readShare] = isLong
    ? [READ_CONTRADICTION_OF_LONG, READ_SHARE_OF_LONG]
    : [READ_CONTRADICTION, READ_SHARE];
  const denials = findCandidates(asked, index, 5 * CANDIDATES).filter(
    ({ sentence }) => sentence.stance === 'denial',
  );
  const holdsWords = ({ sentence, share }: Candidate) =>
    share >= ASKED_SHARE &&
    new Set(contentTerms(sentence.words).filter((term) => terms.has(term))).size >= ASKED_WORDS;
  const propose = ({ sentence, share }: Candidate): Proposal => ({
    claim: asked,
    sentence,
    candidate: sentence,
    score: OF_ASKED * share,
  });
  const sure = denials.filter(holdsWords).slice(0, MAX_ON_RECORD);
  const likely = denials
    .filter((one) => one.share >= readShare && !sure.includes(one))
    .slice(0, MAX_READ)
    .map((one) => ({ ...propose(one), least }));
  return [...sure.map(propose), ...likely];
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
    if (one === undefined || one.contradicts < (proposal.least ?? 0)) return [];
    return one.contradicts >= DOUBTED
      ? [{ ...proposal, score: proposal.score + one.contradicts }]
      : [{ ...proposal, isOpposed: false }];
  });
  return [...believed, ...all.filter(({ isSide }) => isSide === true)];
}

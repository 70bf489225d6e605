import type { DocumentSpan } from '../../corpus/document-span.js';
import { areApart, type IncidentOf } from '../../corpus/incidents-of.js';
import { correctionBehind } from '../../evidence/corrections/withdrawal.js';
import { defeatBehind } from '../../evidence/motions.js';
import { judgeWithCare, type RelationReader } from '../../evidence/relation/relation.js';
import { repliesBeside } from '../../evidence/replies.js';
import type { IndexedSentence } from '../../evidence/sentence-index/indexed-sentence.js';
import type { StanceIndex } from '../../evidence/sentence-index/stance-index.js';
import { isBorneOut, type VoiceReader } from '../../evidence/voice.js';
import { chooseOnRecord, type Recorded, type RecordedSentence } from './choose-on-record.js';
import { type Proposal, proposeByWords, type Showing } from './propose-on-record.js';

export interface RecordOptions {
  /** What was asked: only what tells of that is called disputed. */
  readonly question?: string;
  /** The question where it asks whether something is so: then that is a claim too. */
  readonly asked?: string;
  /** What incident a place of a document tells of, where that is known: two incidents are two matters. */
  readonly incidentOf?: IncidentOf;
}

/** What a denial scores that stands right behind what it denies: enough to be shown, too little to crowd out another. */
const REPLY = 2.2;
/** So many sentences of the first quotes. */
const LEADING = 3;
/** A reader that finds less than this of a contradiction speaks against a match by words. */
const DOUBTED = 0.2;

/**
 * Finds what a fair answer must also show. That is for every shown allegation what contradicts it, and for every shown
 * denial what it denies. Where the question asks whether something is so, it is who denies that. A bare denial answers
 * what stands right before it. A side that is shown already is not added again.
 * @param shown - the whole sentences that the answer shows, in its order
 * @param index - of the same corpus
 * @returns at most `MAX_ON_RECORD` sentences, the closest match first, none of them shown already
 */
export async function findOnRecord(
  shown: readonly DocumentSpan[],
  index: StanceIndex,
  options: RecordOptions & { readonly reader?: RelationReader; readonly voices?: VoiceReader } = {},
): Promise<RecordedSentence[]> {
  const { reader, voices } = options;
  if (reader === undefined) return findOnRecordByWords(shown, index, options);
  const showing = showingOf(shown, index, options);
  const proposals = proposeByWords(showing, index, options.asked).filter(
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
  shown: readonly DocumentSpan[],
  index: StanceIndex,
  options: RecordOptions = {},
): RecordedSentence[] {
  const showing = showingOf(shown, index, options);
  const proposals = proposeByWords(showing, index, options.asked).filter(
    (one) => one.least === undefined && isOneMatter(one, options),
  );
  return chooseOnRecord([...settled(showing, index), ...proposals], showing.all, index);
}

function showingOf(shown: readonly DocumentSpan[], index: StanceIndex, options: RecordOptions): Showing {
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
    ...defeatOf(sentence, all, index).map((candidate) => ({
      candidate,
      score: REPLY,
      isOpposed: disputable.has(sentence),
    })),
  ]);
}

/** How the vote on what is shown went against it, unless that is shown. */
function defeatOf(
  sentence: IndexedSentence,
  isShown: ReadonlySet<IndexedSentence>,
  index: StanceIndex,
): IndexedSentence[] {
  const defeat = defeatBehind(sentence, index);
  return defeat === undefined || isShown.has(defeat) ? [] : [defeat];
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

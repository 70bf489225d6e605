import type { Corpus } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { isRefuted, isTakenBack } from '../evidence/corrections/note-words.js';
import { withdrawalBehind } from '../evidence/corrections/withdrawal.js';
import { NEGATED } from '../evidence/cues/negation-cues.js';
import { type Candidate, findCandidates } from '../evidence/relation/find-candidates.js';
import {
  judgeRelations,
  judgeWithCare,
  likeliest,
  type RelationReader,
  surest,
} from '../evidence/relation/relation.js';
import { LONGEST_ANSWERED } from '../evidence/replies.js';
import { isReply } from '../evidence/reply.js';
import type { IndexedSentence, SentenceRef } from '../evidence/sentence-index/indexed-sentence.js';
import { buildStanceIndex, type StanceIndex } from '../evidence/sentence-index/stance-index.js';
import { asksAtEnd } from '../language/asks-at-end.js';
import type { Relation, RelationChances } from '../reader/sentence-reader.js';
import type { Quote } from './answer.js';
import { quoteSentence } from './make-quotes.js';
import { answerTo, standsBeside } from './on-record/stands-beside.js';
import { notesOn } from './set-right.js';

/**
 * How a statement stands. `supported`: a document tells it itself, or a party admits it. `disputed`: one contradicts
 * it. `reported`: it is only told as somebody's word. `mentioned`: the documents speak of the matter, and whether they say so is not sure.
 * `nothing`: they do not even do that.
 */
export type Verdict = 'supported' | 'disputed' | 'reported' | 'mentioned' | 'nothing';

export interface Evidence {
  readonly relation: Relation;
  readonly quote: Quote;
}

/** A statement with what the documents say on it. */
export interface Verification {
  readonly statement: string;
  readonly verdict: Verdict;
  /** What contradicts it, what supports it, what tells it as hearsay, and what is near or not surely one of these. */
  readonly evidence: readonly Evidence[];
}

/** Sentences that are judged, in one batch. */
const CANDIDATES = 24;
/** From this share of the statement's words on, a sentence is worth judging … */
const WORTH_JUDGING = 0.25;
/** … and from this one on worth showing where nothing better is there. */
const WORTH_MENTIONING = 0.45;
/** A question that holds so much of it asks whether it is so. */
const PUT = 0.6;
/** A claim that holds so much of it tells it. */
const TOLD = 0.8;
const ASKS_MORE =
  /^\W*(?:(?:and|so|but|then|well|now)\b,? ?){0,3}(?:who|whom|whose|what|when|where|which|why|how)\b|\b(?:no one|nobody|none|never|nothing)\b/iu;
const ADDRESSES = /\byou(?:r|rs|rself)?\b/iu;
const SHOWN_OF_EACH = 2;
const ORDER: readonly Relation[] = ['contradicts', 'supports', 'hearsay', 'neutral'];
const ASKED =
  /^(?:so |and |but )?(?:is|was) it (?:really |actually |even )?(?:true|the case|right) (?:that )?/i;

interface JudgedCandidate extends Candidate {
  readonly chances: RelationChances;
  readonly relation: Relation;
}

/** What is shown: a sentence, or a whole note. */
interface ShownCandidate extends Omit<JudgedCandidate, 'sentence'> {
  readonly sentence: SentenceRef;
}

/**
 * Sets a statement beside what the documents say on it.
 * @param statement - one sentence, or "Is it true that …?"
 * @param reader - what reads statement and sentence together; without one their words alone are compared
 * @param index - of the corpus, where the caller has it already
 */
export async function verifyStatement(
  statement: string,
  corpus: Corpus,
  reader?: RelationReader,
  index: StanceIndex = buildStanceIndex(corpus),
): Promise<Verification> {
  const claim = claimOf(statement);
  const isAsked = (sentence: IndexedSentence) =>
    asksAtEnd(sentence.words) && answerTo(sentence, corpus, index).length > 0;
  const candidates = findCandidates(claim, index, CANDIDATES).filter(({ share }) => share >= WORTH_JUDGING);
  const pairs = candidates.map(({ sentence }) => ({ claim, sentence }));
  const chances = await judgeWithCare(pairs, reader);
  const read = candidates.map((candidate, at) => {
    const judged = judge(candidate, chances[at], index);
    return isAsked(candidate.sentence) ? { ...judged, relation: 'neutral' as const } : judged;
  });
  const judged = await withRetorts(withReplies(read, index));
  const told = ORDER.flatMap((relation) => strongest(judged, relation));
  const shown = told.some(({ relation }) => relation !== 'neutral')
    ? told.filter(({ relation }) => relation !== 'neutral')
    : told.filter(({ share }) => share >= WORTH_MENTIONING);
  const documents = documentsById(corpus.documents);
  const standing = inOrder(
    withNotes(shown, withBeside(shown, claim, corpus, index), claim, index).map(asSaid),
  );
  return {
    statement,
    verdict: verdictOf(standing),
    evidence: standing.flatMap(({ sentence, relation, chances, share }, at) => {
      const score = relation === 'neutral' ? share : chances[relation];
      return quoteSentence(sentence, at + 1, documents, score).map((quote) => ({ relation, quote }));
    }),
  };
}

/** What is hardly sure, and told by a document in its own words, is nobody's word: it is shown, and nothing is said of it. */
function asSaid(one: ShownCandidate): ShownCandidate {
  const { stance, attributedTo } = one.sentence;
  const isOwn = stance === 'reported' && attributedTo === undefined;
  return one.relation === 'hearsay' && isOwn ? { ...one, relation: 'neutral' } : one;
}

/** What is shown with the notes that set right what was told. */
function withNotes(
  told: readonly JudgedCandidate[],
  shown: readonly ShownCandidate[],
  claim: string,
  index: StanceIndex,
): ShownCandidate[] {
  const notes = notesOn(
    claim,
    told.map(({ sentence }) => sentence),
    index,
  ).map(({ note, relation }) => shownAs(note, relation, 1));
  return [...shown, ...notes];
}

/** What contradicts first, then as `ORDER` goes on. */
function inOrder(shown: readonly ShownCandidate[]): ShownCandidate[] {
  return [...shown].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
}

function shownAs(sentence: SentenceRef, relation: Relation, share: number): ShownCandidate {
  const chances = { supports: 0, contradicts: 0, hearsay: 0, neutral: 0, [relation]: 1 };
  return { sentence, relation, chances, share };
}

/** Tells what a question asks to be true: "Is it true that the mill burned?" asks of "the mill burned?". */
export function claimOf(question: string): string {
  return question.replace(ASKED, '');
}

/** Sets beside what is shown what takes it back or is answered to it; that contradicts where what is shown speaks for the statement. */
function withBeside(
  shown: readonly JudgedCandidate[],
  claim: string,
  corpus: Corpus,
  index: StanceIndex,
): ShownCandidate[] {
  const done = new Set<IndexedSentence>();
  const added = shown.flatMap((one): ShownCandidate[] => {
    const { sentences, contradicts } = standsBeside(one.sentence, corpus, index);
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (!first || !last || sentences.some((sentence) => done.has(sentence))) return [];
    for (const sentence of sentences) done.add(sentence);
    const { stance } = sentences.find((sentence) => sentence.stance === 'denial') ?? last;
    const isPut = one.share >= PUT && isPutToOther(one.sentence) && !NEGATED.test(claim);
    const speaks =
      isPut ||
      isTold(one.sentence, one.share, claim) ||
      one.relation === 'supports' ||
      one.relation === 'hearsay';
    const there = shown.filter(({ sentence }) => sentences.includes(sentence));
    const found = ORDER.find((relation) => there.some((other) => other.relation === relation));
    const relation = contradicts && speaks ? 'contradicts' : (found ?? 'neutral');
    return [shownAs({ ...index.joined(first, last), stance }, relation, one.share)];
  });
  // Stands a part of it there already, the whole takes its place.
  const kept = shown.filter(({ sentence }) => !done.has(sentence));
  return [...kept, ...added];
}

/** Whether a claim in a document is the very statement, in whatever language. */
function isTold(
  { stance, words }: SentenceRef & { readonly words: string },
  share: number,
  claim: string,
): boolean {
  return stance === 'claim' && share >= TOLD && NEGATED.test(words) === NEGATED.test(claim);
}

/** Whether "no" says that what is put is not so: a question, or "You took it." */
function isPutToOther({ words, stance }: IndexedSentence): boolean {
  return asksWhether(words) || (stance === 'claim' && ADDRESSES.test(words) && !NEGATED.test(words));
}

function asksWhether(words: string): boolean {
  return asksAtEnd(words) && !ASKS_MORE.test(words);
}

function judge(
  candidate: Candidate,
  chances: RelationChances | undefined,
  index: StanceIndex,
): JudgedCandidate {
  const known = chances ?? { supports: 0, contradicts: 0, hearsay: 0, neutral: 1 };
  const { text, stance } = candidate.sentence;
  const relation = isTakenBack(text) || isRefuted(text) ? 'neutral' : surest(known);
  // What a document calls an allegation is not its own word, and what its speaker takes back is nobody's.
  const isDoubted = () => stance === 'claim' || withdrawalBehind(candidate.sentence, index).isWithdrawn;
  const isOnlyAlleged = relation === 'supports' && isDoubted();
  return { ...candidate, chances: known, relation: isOnlyAlleged ? 'hearsay' : relation };
}

/** A bare denial speaks against what it answers: "The mill rejected the accusation." */
function withReplies(judged: readonly JudgedCandidate[], index: StanceIndex): JudgedCandidate[] {
  const relationOf = new Map(judged.map(({ sentence, relation }) => [sentence, relation]));
  const isTold = (sentence: IndexedSentence) =>
    ['supports', 'hearsay'].includes(relationOf.get(sentence) ?? 'neutral');
  return judged.map((one) => {
    const { sentence } = one;
    if (sentence.stance !== 'denial' || !isReply(sentence.words)) return one;
    const answered = index
      .between(sentence.position - LONGEST_ANSWERED, sentence.position)
      .filter(({ documentId }) => documentId === sentence.documentId);
    return answered.some(isTold) ? { ...one, relation: 'contradicts' } : one;
  });
}

/** Two who wrote in one chat or on one page. */
function speakWithEachOther(one: IndexedSentence, other: IndexedSentence): boolean {
  const areWritten = one.isWritten === true && other.isWritten === true;
  return areWritten && one.documentId === other.documentId && one.attributedTo !== other.attributedTo;
}

/** Whoever says to another of a chat the opposite of what he told speaks against the statement too, though he may not name all again. */
async function withRetorts(judged: readonly JudgedCandidate[]): Promise<JudgedCandidate[]> {
  const told = judged.filter(({ relation }) => relation === 'supports' || relation === 'hearsay');
  const isOpen = ({ relation, sentence }: JudgedCandidate) =>
    relation === 'neutral' && !isTakenBack(sentence.text) && !isRefuted(sentence.text);
  const pairs = judged
    .filter(isOpen)
    .flatMap((one) =>
      told
        .filter(({ sentence }) => speakWithEachOther(sentence, one.sentence))
        .map(({ sentence }) => ({ one, pair: { claim: sentence.words, sentence: one.sentence } })),
    );
  const chances = await judgeRelations(pairs.map(({ pair }) => pair));
  const against = new Set(
    pairs.flatMap(({ one }, at) =>
      surest(chances[at] as RelationChances) === 'contradicts' || isDenied(one) ? [one] : [],
    ),
  );
  return judged.map((one) => (against.has(one) ? { ...one, relation: 'contradicts' } : one));
}

/** Who denies what another wrote beside him need be no surer. */
const isDenied = ({ sentence, chances }: JudgedCandidate): boolean =>
  sentence.stance === 'denial' && likeliest(chances) === 'contradicts';

/** The surest of one relation; of those that say the same words the first. */
function strongest(judged: readonly JudgedCandidate[], relation: Relation): JudgedCandidate[] {
  const own = judged.filter((one) => one.relation === relation);
  const order = relation === 'neutral' ? own : own.sort((a, b) => b.chances[relation] - a.chances[relation]);
  const seen = new Set<string>();
  const apart = order.filter(({ sentence }) => {
    const words = sentence.words.replaceAll(/\W+/gu, ' ').toLowerCase();
    return !seen.has(words) && seen.add(words);
  });
  return apart.slice(0, SHOWN_OF_EACH);
}

function verdictOf(shown: readonly ShownCandidate[]): Verdict {
  const has = (relation: Relation) => shown.some((one) => one.relation === relation);
  if (has('contradicts')) return 'disputed';
  if (has('supports')) return 'supported';
  if (has('hearsay')) return 'reported';
  return shown.length > 0 ? 'mentioned' : 'nothing';
}

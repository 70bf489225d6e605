import { otherSideOf } from '../../evidence/other-side.js';
import { type Candidate, findCandidates } from '../../evidence/relation/find-candidates.js';
import { isDescribedDenier } from '../../evidence/relation/same-matter.js';
import { answersOne } from '../../evidence/reply.js';
import type { IndexedSentence } from '../../evidence/sentence-index/indexed-sentence.js';
import type { StanceIndex } from '../../evidence/sentence-index/stance-index.js';
import { contentTerms } from '../../language/analyzer.js';
import { MAX_ON_RECORD, type Recorded } from './choose-on-record.js';

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
/** So many sentences are looked at for denials of what is asked. */
const CANDIDATES = 60;
/** "The mayor" is looked for among so many sentences on either side. */
const NEAR_SENTENCES = 60;
/** At most so many denials are read for being of what is asked. */
const MAX_READ = 6;

/** The sentences of what is shown. */
export interface Showing {
  readonly all: ReadonlySet<IndexedSentence>;
  /** Those of the first quote. */
  readonly first: ReadonlySet<IndexedSentence>;
  /** Those that may be called disputed: what leads and tells of what is asked. */
  readonly disputable: ReadonlySet<IndexedSentence>;
}

/** A pair that may contradict. */
export interface Proposal extends Recorded {
  readonly claim: IndexedSentence | string;
  readonly sentence: IndexedSentence;
  /** Only told from the other side: a reader has nothing to find in it. */
  readonly isSide?: boolean;
  /** Its words alone are too few: a reader must find so much of a contradiction. */
  readonly least?: number;
}

/**
 * Proposes what may stand on record beside what is shown, by the words that both share: its other side, and the denials of what
 * is asked.
 * @param asked - the question where it asks whether something is so
 */
export function proposeByWords(showing: Showing, index: StanceIndex, asked: string | undefined): Proposal[] {
  return [
    ...[...showing.all].flatMap((sentence) => counterparts(sentence, showing, index, asked)),
    ...(asked === undefined ? [] : denialsOf(asked, index)),
  ];
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
    ({ stance }) => mayBeAccused || stance !== 'claim',
  );
  return others.flatMap((other): Proposal[] => {
    const side = otherSideOf(sentence, other, index, subjects);
    if (side === undefined) return [];
    const pair = pairOf(sentence, other, side.score);
    return [side.isOpposed ? { ...pair, isOpposed: isAsked } : { ...pair, isOpposed: false, isSide: true }];
  });
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
  for (const other of describedDeniers(sentence, index)) found.add(other);
  return found;
}

/** The denials not far from a claim by whom it speaks of in the same words: "the mayor". */
function describedDeniers(sentence: IndexedSentence, index: StanceIndex): IndexedSentence[] {
  if (sentence.stance !== 'claim') return [];
  return index
    .between(sentence.position - NEAR_SENTENCES, sentence.position + NEAR_SENTENCES)
    .filter((other) => other.stance === 'denial' && isDescribedDenier(sentence, other));
}

/** The denials that hold the words of what is asked, and those that a reader may find to be of it. */
function denialsOf(asked: string, index: StanceIndex): Proposal[] {
  const terms = new Set(contentTerms(asked));
  const isLong = terms.size >= LONG_ASKED;
  const [least, readShare] = isLong
    ? [READ_CONTRADICTION_OF_LONG, READ_SHARE_OF_LONG]
    : [READ_CONTRADICTION, READ_SHARE];
  const denials = findCandidates(asked, index, CANDIDATES).filter(
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

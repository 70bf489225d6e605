import { announcesAccount, givesOtherAccount, isReply, pointsToBefore } from './reply.js';
import type { IndexedSentence } from './sentence-index/indexed-sentence.js';
import type { JudgedSentences } from './sentence-index/judged-sentences.js';

const OF_ONESELF = /^[\s"“‘]*(?:(?:no|well|but|and|so)[,.!]?\s+)?(?:I|we|my|our)\b/iu;
/** How many sentences before it a reply may answer. */
export const LONGEST_ANSWERED = 3;

/**
 * Finds the denial behind a sentence that answers it, or the detail of that where it is shown; of a denial shown what it answers:
 * "Mills disputes this."
 */
export function repliesBeside(
  sentence: IndexedSentence,
  isShown: ReadonlySet<IndexedSentence>,
  index: JudgedSentences,
): IndexedSentence[] {
  if (sentence.stance === 'denial') return answeredOnce(sentence, isShown, index);
  const following = index.between(sentence.position + 1, sentence.position + 1 + LONGEST_ANSWERED);
  const reply = following.find(({ stance }) => stance === 'denial');
  if (reply === undefined || !answeredBy(reply, index).includes(sentence)) return [];
  const found = isShown.has(reply) ? detailBehind(reply, index) : reply;
  return found === undefined ? [] : [found];
}

/** Gives the sentence behind a denial that says nothing of its own which goes into detail, or gives the account that it announces. */
export function detailBehind(denial: IndexedSentence, index: JudgedSentences): IndexedSentence | undefined {
  const next = index.at(denial.position + 1);
  if (denial.stance !== 'denial' || next?.passage !== denial.passage) return undefined;
  if (announcesAccount(denial.words)) return next;
  const goesOn = answersBefore(denial.words) && !isReply(next.words) && isOfDenier(next, denial);
  return goesOn ? next : undefined;
}

function isOfDenier(detail: IndexedSentence, reply: IndexedSentence): boolean {
  if (detail.stance === 'denial') return true;
  if (detail.stance !== 'statement' || detail.attributedTo === undefined) return false;
  const isNamed = [...detail.speakerNames].some((name) => reply.speakerNames.has(name));
  return isNamed || detail.attributedTo === reply.attributedTo;
}

/** One of the sentences that a denial answers, unless one is shown: a sentence that names the denier, else the first. */
function answeredOnce(
  denial: IndexedSentence,
  isShown: ReadonlySet<IndexedSentence>,
  index: JudgedSentences,
): IndexedSentence[] {
  // What another account is set against may be told by anybody, and farther back.
  if (givesOtherAccount(denial.words) || announcesAccount(denial.words)) return [];
  const answered = answeredBy(denial, index);
  if (answered.some((sentence) => isShown.has(sentence))) return [];
  const naming = answered.find(({ names }) => [...denial.speakerNames].some((name) => names.has(name)));
  return naming ? [naming] : answered.slice(0, 1);
}

/** What a denial without matter of its own answers: the claim before it with what its speaker went on to say, else what was said. */
function answeredBy(denial: IndexedSentence, index: JudgedSentences): IndexedSentence[] {
  const nearest = index.at(denial.position - 1);
  if (nearest?.documentId !== denial.documentId) return [];
  if (!answersBefore(denial.words) && !speaksBack(denial, nearest)) return [];
  // A reply that opens a paragraph answers the one before.
  const before = notOfOthers(
    index
      .between(denial.position - LONGEST_ANSWERED, denial.position)
      .filter(({ passage }) => passage === nearest.passage),
    denial,
  );
  const last = before.at(-1);
  const isAlleged = before.some(({ stance }) => stance === 'claim');
  if (last?.stance === 'claim' || (last?.stance === 'reported' && !isAlleged)) return [last];
  const from = before.findLastIndex(({ stance }) => stance === 'claim' || stance === 'denial');
  const claim = before[from]?.stance === 'claim' ? before[from] : undefined;
  const said = before.slice(from + 1).filter(({ stance }) => stance === 'statement');
  if (claim === undefined) return said;
  return [claim, ...said.filter(({ attributedTo }) => attributedTo === claim.attributedTo)];
}

/** Of what stands before a denial that says nothing of its own all but what names others, where anything names whom the denial names. */
function notOfOthers(
  before: readonly IndexedSentence[],
  { names, speakerNames, words }: IndexedSentence,
): readonly IndexedSentence[] {
  if (!isReply(words)) return before;
  const people = [...names, ...speakerNames];
  const isOfThem = (one: IndexedSentence) => people.some((name) => one.names.has(name));
  return before.some(isOfThem) ? before.filter((one) => one.names.size === 0 || isOfThem(one)) : before;
}

/** "I never touched the raid bank.": what somebody says of himself right behind another's word on the same. */
function speaksBack(denial: IndexedSentence, before: IndexedSentence): boolean {
  const isOther = before.attributedTo !== denial.attributedTo && before.stance !== 'denial';
  return (
    isOther && OF_ONESELF.test(denial.words) && [...denial.subjects].some((one) => before.subjects.has(one))
  );
}

function answersBefore(words: string): boolean {
  return isReply(words) || pointsToBefore(words) || givesOtherAccount(words);
}

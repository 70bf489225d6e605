import { type Fact, factAskedFor, tellsFact } from '../retrieval/asked-fact.js';
import type { Window } from './choose-quotes.js';
import type { Ranking } from './rank-sentences.js';

/**
 * What it takes off the logit when the kind of fact asked for is nowhere near. Set by hand: an encyclopedia's passages nearly
 * always hold some figure, so training on one cannot learn it; a short news item's often hold none. An amount of money and
 * a name are told in one way only; a number may stand in words, and a time may be told by an event, so those weigh less.
 */
const LACKING_LOGIT: Readonly<Record<Fact, number>> = {
  money: -4,
  name: -4,
  contact: -4,
  age: -4,
  number: -2,
  place: -1,
  date: -1,
};
/** A window of this share of the first one's belief is looked into for the kind of fact asked for. */
const MUCH_BELIEF = 0.1;

/** What it takes off the logit when what somebody did is asked whom no document names: no reader is so sure. */
const STRANGER_LOGIT = -8;

/**
 * Tells what makes the logit of a confidence, the largest first; nothing where nothing was read.
 * @param isStranger - whether the question asks what somebody did whom no document names
 */
export function confidenceShares(
  ranking: Ranking,
  windows: readonly Window[],
  isStranger = false,
): { feature: string; share: number }[] {
  if (windows.length === 0) return [];
  const { bias, slope } = ranking.reader.weighing;
  return [
    { feature: 'bias', share: bias },
    { feature: 'reader', share: slope * highestLogit(ranking) },
    { feature: 'lacksWhatIsAsked', share: penaltyForLack(ranking, windows) },
    { feature: 'namesNobodyKnown', share: isStranger ? STRANGER_LOGIT : 0 },
  ]
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

/** Gives the probability that the quotes answer, 0 to 1. */
export function confidenceOf(shares: readonly { readonly share: number }[]): number {
  if (shares.length === 0) return 0;
  return 1 / (1 + Math.exp(-shares.reduce((sum, { share }) => sum + share, 0)));
}

/** Of the sentences that tell something: one that only asks answers nothing. */
function highestLogit({ passages }: Ranking): number {
  return Math.max(
    ...passages.flatMap((sentences) =>
      sentences.filter(({ sentence }) => !sentence.asks).map(({ logit }) => logit),
    ),
  );
}

/**
 * Tells what confidence loses where the passages are about the subject, but the fact asked for is not there. Then no
 * window that bears much of the belief tells a fact of that kind. Counts as a part of the logit.
 * @returns 0 or less
 */
export function penaltyForLack({ question }: Ranking, windows: readonly Window[]): number {
  const fact = factAskedFor(question);
  const [best] = windows;
  if (fact === undefined || best === undefined) return 0;
  const isTold = windows
    .filter(({ mass }) => mass >= best.mass * MUCH_BELIEF)
    .some(({ sentences }) => sentences.some(({ sentence }) => tellsFact(fact, sentence, question)));
  return isTold ? 0 : LACKING_LOGIT[fact];
}

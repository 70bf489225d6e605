import { type Features, SURE } from '../retrieval/features.js';
import type { QuestionTerm } from '../retrieval/question.js';
import type { Ranking } from '../retrieval/ranker.js';
import { type Fact, factAskedFor, tellsFact } from './asked-fact.js';
import { strongestOf, type Window } from './choose-quotes.js';

/** What tells whether a question is answered at all, by name; each from 0 to about 1. */
export const confidenceFeatureNames = [
  'coverage',
  'coverageExact',
  'placeCoverage',
  'unknownShare',
  'missingRarest',
  'missingMost',
  'missingOne',
  'missingTwo',
  'missingNames',
  'belief',
  'margin',
  'nameFound',
  'nameMissing',
  'figureFound',
  'figureMissing',
  'causeFound',
  'actionMissing',
  'focusMissing',
  'adjacent',
  'fewTerms',
  'manyTerms',
] as const;

export type ConfidenceFeature = (typeof confidenceFeatureNames)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

/**
 * What it takes off the logit when the kind of fact asked for is nowhere near. Set by hand: an encyclopedia's passages nearly
 * always hold some figure, so training on one cannot learn it; a short news item's often hold none. An amount of money and
 * a name are told in one way only; a number may stand in words, and a time may be told by an event, so those weigh less.
 */
const LACKING_LOGIT: Readonly<Record<Fact, number>> = {
  money: -4,
  name: -4,
  contact: -4,
  number: -2,
  place: -1,
  date: -1,
};
/** A window of this share of the first one's belief is looked into for the kind of fact asked for. */
const MUCH_BELIEF = 0.1;

/** A logistic model: confidence = 1 / (1 + e^-(bias + Σ weight · feature)). */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Readonly<Record<ConfidenceFeature, number>>;
}

/** Measures how well the first window answers; `windows` are what was chosen to quote, best first, at least one. */
export function measureConfidence(
  ranking: Ranking,
  windows: readonly [Window, ...Window[]],
): ConfidenceFeatures {
  const [best, next] = windows;
  const { terms, focus } = ranking.question;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (held: (i: number) => number) =>
    terms.reduce((sum, { weight }, i) => sum + weight * held(i), 0) / total;
  const inWindow = (i: number) => Math.max(0, ...best.sentences.map(({ matches }) => matches[i] ?? 0));
  const passage = ranking.passages.find((sentences) => sentences.includes(best.sentences[0])) ?? [];
  const inPassage = (i: number) => Math.max(0, ...passage.map(({ matches }) => matches[i] ?? 0));
  const heading = best.sentences[0].features.contextCoverage;
  const rarest = terms.reduce((top, { weight }, i) => (weight > (terms[top]?.weight ?? -1) ? i : top), 0);
  const absent = terms.flatMap((_, i) => (inPassage(i) === 0 ? [i] : []));
  const heaviest = Math.max(1e-9, ...terms.map(({ weight }) => weight));
  const names = terms.flatMap((term, i) => (term.name ? [i] : []));
  const of = (feature: (features: Features) => number) =>
    best.sentences.map(({ features }) => feature(features));
  const most = (feature: (features: Features) => number) => Math.max(...of(feature));
  const least = (feature: (features: Features) => number) => Math.min(...of(feature));
  return {
    coverage: share(inWindow),
    coverageExact: share((i) => (inWindow(i) >= SURE ? 1 : 0)),
    placeCoverage: share(inPassage) + heading - share(inWindow),
    unknownShare: share((i) => (isUnknown(terms[i]) ? 1 : 0)),
    missingRarest: 1 - inPassage(rarest),
    missingMost: Math.max(0, ...absent.map((i) => terms[i]?.weight ?? 0)) / heaviest,
    missingOne: absent.length >= 1 ? 1 : 0,
    missingTwo: absent.length >= 2 ? 1 : 0,
    missingNames: names.length === 0 ? 0 : names.filter((i) => inPassage(i) === 0).length / names.length,
    belief: best.mass,
    margin: best.mass - (next?.mass ?? 0),
    nameFound: most((features) => features.nameFound),
    nameMissing: least((features) => features.nameMissing),
    figureFound: most((features) => features.figureFound),
    figureMissing: least((features) => features.figureMissing),
    causeFound: most((features) => features.causeFound),
    actionMissing: least((features) => features.actionMissing),
    focusMissing: focus.length === 0 ? 0 : focus.filter((i) => inPassage(i) === 0).length / focus.length,
    adjacent: strongestOf(best).features.adjacent,
    fewTerms: terms.length <= 2 ? 1 : 0,
    manyTerms: Math.min(1, terms.length / 10),
  };
}

/** Neither the word nor anything that may stand for it is in the corpus. */
function isUnknown(term: QuestionTerm | undefined): boolean {
  return term !== undefined && !term.known && term.variants.length === 1;
}

/**
 * What confidence loses, as a part of the logit, where the question asks for a kind of fact and none is told in any of the
 * windows that bear much of the belief: the passage is about the subject, the fact is not there.
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

/** What makes the logit of a confidence: the bias, each feature's share and, where it applies, the missing kind of fact. */
export function explainConfidence(
  features: ConfidenceFeatures,
  model: ConfidenceModel,
  penalty: number,
): { feature: string; share: number }[] {
  return [
    { feature: 'bias', share: model.bias },
    { feature: 'lacksWhatIsAsked', share: penalty },
    ...confidenceFeatureNames.map((feature) => ({
      feature,
      share: features[feature] * model.weights[feature],
    })),
  ]
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

/** The probability that the quotes answer, 0 to 1. */
export function confidenceOf(features: ConfidenceFeatures, model: ConfidenceModel, penalty: number): number {
  const logit = explainConfidence(features, model, penalty).reduce((sum, { share }) => sum + share, 0);
  return 1 / (1 + Math.exp(-logit));
}

import type { Ranking } from '../retrieval/ranker.js';
import type { Window } from './choose-quotes.js';

/** What tells whether a question is answered at all, by name; each from 0 to about 1. */
export const confidenceFeatureNames = [
  'coverage',
  'coverageExact',
  'placeCoverage',
  'unknownShare',
  'missingRarest',
  'missingNames',
  'belief',
  'margin',
  'typeFound',
  'typeMissing',
  'adjacent',
  'fewTerms',
  'manyTerms',
] as const;

export type ConfidenceFeature = (typeof confidenceFeatureNames)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

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
  const { terms } = ranking.question;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (held: (i: number) => number) =>
    terms.reduce((sum, { weight }, i) => sum + weight * held(i), 0) / total;
  const inWindow = (i: number) => Math.max(0, ...best.sentences.map(({ matches }) => matches[i] ?? 0));
  const passage = ranking.passages.find((sentences) => sentences.includes(best.sentences[0])) ?? [];
  const inPassage = (i: number) => Math.max(0, ...passage.map(({ matches }) => matches[i] ?? 0));
  const heading = best.sentences[0].features.contextCoverage;
  const rarest = terms.reduce((top, { weight }, i) => (weight > (terms[top]?.weight ?? -1) ? i : top), 0);
  const names = terms.flatMap((term, i) => (term.name ? [i] : []));
  const strongest = best.sentences.reduce((a, b) => (b.mass > a.mass ? b : a));
  return {
    coverage: share(inWindow),
    coverageExact: share((i) => (inWindow(i) === 1 ? 1 : 0)),
    placeCoverage: share(inPassage) + heading - share(inWindow),
    unknownShare: share((i) => (terms[i]?.known === true ? 0 : 1)),
    missingRarest: 1 - inPassage(rarest),
    missingNames: names.length === 0 ? 0 : names.filter((i) => inPassage(i) === 0).length / names.length,
    belief: best.mass,
    margin: best.mass - (next?.mass ?? 0),
    typeFound: Math.max(...best.sentences.map(({ features }) => features.typeFound)),
    typeMissing: Math.min(...best.sentences.map(({ features }) => features.typeMissing)),
    adjacent: strongest.features.adjacent,
    fewTerms: terms.length <= 2 ? 1 : 0,
    manyTerms: Math.min(1, terms.length / 10),
  };
}

/** The probability that the quotes answer, 0 to 1. */
export function confidenceOf(features: ConfidenceFeatures, model: ConfidenceModel): number {
  const logit = confidenceFeatureNames.reduce(
    (sum, name) => sum + features[name] * model.weights[name],
    model.bias,
  );
  return 1 / (1 + Math.exp(-logit));
}

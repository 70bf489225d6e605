import type { FeatureName, JudgeWeights, RelationWeights } from '../evidence/relation/judge-weights.js';
import { chancesFrom } from '../evidence/relation/relation.js';
import { RELATIONS, type Relation, type RelationChances } from '../reader/sentence-reader.js';
import { minimize } from './adam.js';

type PairFeatures = Readonly<Record<FeatureName, number>>;
/** A labelled pair of a claim and a sentence, as the judge measures it. */
export interface Example {
  readonly document: string;
  readonly relation: Relation;
  readonly features: PairFeatures;
}

const STEPS = 300;
const STEP_SIZE = 0.05;
const FOLDS = 6;
/** A side is taken where it was right so often on documents left out of the fit. */
const RIGHT = 0.88;
const FEWEST = 12;
const judged = RELATIONS.filter((relation) => relation !== 'neutral');

/**
 * Fits weights by logistic regression against `neutral`; the parameters of one relation after the other, its bias last.
 * @param l2 - how much large weights cost; biases cost nothing
 */
export function fitWeights(
  examples: readonly Example[],
  names: readonly FeatureName[],
  l2: number,
): JudgeWeights {
  const width = names.length + 1;
  const rows = examples.map(({ features }) => Float64Array.from([...names.map((name) => features[name]), 1]));
  const classes = examples.map(({ relation }) => judged.indexOf(relation as (typeof judged)[number]));
  const gradientAt = (parameters: Float64Array) => {
    const gradient = parameters.map((value, i) => (i % width === names.length ? 0 : value * l2));
    const scores = new Float64Array(judged.length);
    for (const [n, row] of rows.entries()) {
      let total = 1;
      for (let k = 0; k < judged.length; k += 1) {
        let score = 0;
        for (let i = 0; i < width; i += 1) score += (parameters[k * width + i] ?? 0) * (row[i] ?? 0);
        scores[k] = Math.exp(Math.min(30, score));
        total += scores[k] ?? 0;
      }
      for (let k = 0; k < judged.length; k += 1) {
        const slope = ((scores[k] ?? 0) / total - (classes[n] === k ? 1 : 0)) / rows.length;
        for (let i = 0; i < width; i += 1)
          gradient[k * width + i] = (gradient[k * width + i] ?? 0) + slope * (row[i] ?? 0);
      }
    }
    return gradient;
  };
  const parameters = minimize(width * judged.length, gradientAt, { steps: STEPS, stepSize: STEP_SIZE });
  const weightsOf = (k: number): RelationWeights => ({
    bias: parameters[k * width + names.length] ?? 0,
    weights: Object.fromEntries(names.map((name, i) => [name, parameters[k * width + i] ?? 0])),
  });
  return { supports: weightsOf(0), contradicts: weightsOf(1), hearsay: weightsOf(2) };
}

/** Gives the chances of each example by weights fitted without its document. */
export function leftOut(
  examples: readonly Example[],
  names: readonly FeatureName[],
  l2: number,
): RelationChances[] {
  const documents = [...new Set(examples.map(({ document }) => document))].sort();
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const chances = new Array<RelationChances>(examples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitWeights(
      examples.filter(({ document }) => foldOf.get(document) !== fold),
      names,
      l2,
    );
    for (const [i, example] of examples.entries()) {
      if (foldOf.get(example.document) === fold) chances[i] = chancesFrom(example.features, weights);
    }
  }
  return chances;
}

/** Finds the least chance from which on a relation, where it is the side to take, is right often enough; 1 where it never is. */
export function surenessOf(
  relation: 'supports' | 'contradicts',
  examples: readonly Example[],
  chances: readonly RelationChances[],
): number {
  const taken = chances
    .map((chance, i) => ({
      chance: chance[relation],
      right: examples[i]?.relation === relation,
      other: Math.max(chance.supports, chance.contradicts),
    }))
    .filter(({ chance, other }) => chance === other)
    .sort((a, b) => b.chance - a.chance);
  let right = 0;
  let sureness = 1;
  for (const [i, one] of taken.entries()) {
    right += one.right ? 1 : 0;
    if (i + 1 >= FEWEST && right / (i + 1) >= RIGHT) sureness = one.chance;
  }
  return Number(sureness.toFixed(3));
}

/** Rounds weights to two places, as they are shipped. */
export function rounded(weights: JudgeWeights): JudgeWeights {
  const round = ({ bias, weights: own }: RelationWeights): RelationWeights => ({
    bias: Number(bias.toFixed(2)),
    weights: Object.fromEntries(Object.entries(own).map(([name, value]) => [name, Number(value.toFixed(2))])),
  });
  return {
    supports: round(weights.supports),
    contradicts: round(weights.contradicts),
    hearsay: round(weights.hearsay),
  };
}

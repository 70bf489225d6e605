/**
 * Trains the ranker's weights on sets of questions over their own corpora, with cross-validation by article or set, and
 * prints them as JSON: `node dist/src/eval/train-ranker.js FOLDER… > src/retrieval/ranker-weights.json`.
 *
 * The model is a conditional logit over the sentences found for a question (McFadden 1974; the listwise loss of
 * ListNet, Cao et al. 2007): the belief put on all sentences that hold an answer is made as large as it can be.
 */
import type { Document } from '../corpus/document.js';
import { readModels } from '../models.js';
import { type FeatureName, featureNames } from '../retrieval/features.js';
import { createRanker, type RankerWeights, type Ranking, zeroWeights } from '../retrieval/ranker.js';
import { minimize } from './adam.js';
import { answersQuestion } from './gold.js';
import { readTrainingSets, type TrainingQuestion } from './training-set.js';

interface Example {
  readonly fold: string;
  /** One row of features a sentence. */
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

const STEPS = 200;
const STEP_SIZE = 0.1;
const L2 = 1e-3;

function toExample(
  ranking: Ranking,
  question: TrainingQuestion,
  documents: ReadonlyMap<string, Document>,
): Example {
  const sentences = ranking.passages.flat();
  return {
    fold: question.fold,
    rows: sentences.map(({ features }) => Float64Array.from(featureNames, (name) => features[name])),
    right: sentences.map(({ sentence }) => {
      const { documentId } = sentence.passage;
      const text = documents.get(documentId)?.text.slice(sentence.start, sentence.end) ?? '';
      return answersQuestion(
        { documentId, start: sentence.start, end: sentence.end, text },
        question,
        documents,
      );
    }),
  };
}

/** Minimizes the loss by Adam over all examples at once; deterministic. */
function train(examples: readonly Example[]): Float64Array {
  const usable = examples.filter(({ right }) => right.includes(true));
  const gradientAt = (weights: Float64Array) => {
    const gradient = weights.map((weight) => weight * L2);
    for (const example of usable) addGradient(gradient, example, weights, usable.length);
    return gradient;
  };
  return minimize(featureNames.length, gradientAt, { steps: STEPS, stepSize: STEP_SIZE });
}

function addGradient(gradient: Float64Array, example: Example, weights: Float64Array, count: number): void {
  const scores = example.rows.map((row) => dot(row, weights));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const rightTotal = powers.reduce((sum, power, i) => sum + (example.right[i] ? power : 0), 0);
  for (const [i, row] of example.rows.entries()) {
    const power = powers[i] ?? 0;
    const slope = (power / total - (example.right[i] ? power / rightTotal : 0)) / count;
    if (Math.abs(slope) < 1e-9) continue;
    for (let k = 0; k < row.length; k += 1) gradient[k] = (gradient[k] ?? 0) + slope * (row[k] ?? 0);
  }
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.length; k += 1) sum += (row[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}

/** How many examples have a right one as their highest sentence. */
function countRight(examples: readonly Example[], weights: Float64Array): number {
  return examples.filter((example) => {
    const scores = example.rows.map((row) => dot(row, weights));
    return example.right[scores.indexOf(Math.max(...scores))] === true;
  }).length;
}

function toWeights(values: Float64Array): RankerWeights {
  const named = featureNames.map((name, i) => [name, Number((values[i] ?? 0).toFixed(3))]);
  return Object.fromEntries(named) as Record<FeatureName, number>;
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error(
    'usage: node dist/src/eval/train-ranker.js FOLDER…   (folders as `casebook eval` takes them)',
  );
  process.exit(2);
}
const { commonWords } = readModels();
const examples: Example[] = [];
for (const { corpus, documents, questions } of await readTrainingSets(folders)) {
  const ranker = createRanker(corpus, { weights: zeroWeights, commonWords });
  for (const question of questions.filter(({ answerable }) => answerable)) {
    examples.push(toExample(await ranker.rank(question.question), question, documents));
  }
}
let rightHeldOut = 0;
for (const fold of [...new Set(examples.map((example) => example.fold))].sort()) {
  const held = examples.filter((example) => example.fold === fold);
  const weights = train(examples.filter((example) => example.fold !== fold));
  const right = countRight(held, weights);
  rightHeldOut += right;
  console.error(`${fold}: best sentence right ${(right / held.length).toFixed(3)} of ${held.length}`);
}
const final = train(examples);
const share = (right: number) => (right / examples.length).toFixed(3);
console.error(
  `held out: ${share(rightHeldOut)} of ${examples.length}; trained on the same: ${share(countRight(examples, final))}`,
);
console.log(JSON.stringify(toWeights(final), null, 2));

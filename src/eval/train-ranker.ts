/**
 * Trains the ranker's weights on a folder of questions over their own corpus, with cross-validation by article, and
 * prints them as JSON: `node dist/src/eval/train-ranker.js FOLDER > src/retrieval/ranker-weights.json`.
 *
 * The model is a conditional logit over the sentences found for a question (McFadden 1974; the listwise loss of
 * ListNet, Cao et al. 2007): the belief put on all sentences that hold an answer is made as large as it can be.
 */
import { join } from 'node:path';
import type { Document } from '../corpus/document.js';
import { loadCorpus } from '../corpus/load.js';
import { type FeatureName, featureNames } from '../retrieval/features.js';
import { createRanker, type RankerWeights, type Ranking, zeroWeights } from '../retrieval/ranker.js';
import { minimize } from './adam.js';
import { answersQuestion } from './gold.js';
import { type EvalQuestion, readQuestions } from './questions.js';

interface Example {
  readonly group: string;
  /** One row of features a sentence. */
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

const STEPS = 200;
const STEP_SIZE = 0.1;
const L2 = 1e-3;

function toExample(
  ranking: Ranking,
  question: EvalQuestion,
  documents: ReadonlyMap<string, Document>,
): Example {
  const sentences = ranking.passages.flat();
  return {
    group: question.group,
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

/** The share of examples whose highest sentence is a right one. */
function firstIsRight(examples: readonly Example[], weights: Float64Array): number {
  const right = examples.filter((example) => {
    const scores = example.rows.map((row) => dot(row, weights));
    return example.right[scores.indexOf(Math.max(...scores))] === true;
  });
  return right.length / examples.length;
}

function toWeights(values: Float64Array): RankerWeights {
  const named = featureNames.map((name, i) => [name, Number((values[i] ?? 0).toFixed(3))]);
  return Object.fromEntries(named) as Record<FeatureName, number>;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error(
    'usage: node dist/src/eval/train-ranker.js FOLDER   (FOLDER holds corpus/ and questions.jsonl)',
  );
  process.exit(2);
}
const corpus = await loadCorpus(join(folder, 'corpus'));
const documents = new Map(corpus.documents.map((document) => [document.id, document]));
const ranker = createRanker(corpus, { weights: zeroWeights });
const examples: Example[] = [];
for (const question of await readQuestions(join(folder, 'questions.jsonl'))) {
  examples.push(toExample(await ranker.rank(question.question), question, documents));
}
const groups = [...new Set(examples.map(({ group }) => group))].sort();
for (const group of groups) {
  const held = examples.filter((example) => example.group === group);
  const weights = train(examples.filter((example) => example.group !== group));
  console.error(`${group}: best sentence right ${firstIsRight(held, weights).toFixed(3)} of ${held.length}`);
}
const final = train(examples);
console.error(`all: ${firstIsRight(examples, final).toFixed(3)} of ${examples.length} (trained on the same)`);
console.log(JSON.stringify(toWeights(final), null, 2));

/**
 * Trains the lexical reader on sets of questions over their own corpora and prints it as JSON:
 * `npm run build:training && node dist/train/src/eval/train-lexical.js FOLDER… > src/reader/lexical-model.json`.
 * With `--folds` before the folders it says first how good it is on each article or set when trained on the others.
 *
 * The model is a conditional logit over the sentences found for a question and over none of them (McFadden 1974; the
 * listwise loss of ListNet, Cao et al. 2007). The belief put on all sentences that hold an answer is made as large as it
 * can be; where none does, the belief put on none.
 */
import type { Document } from '../corpus/document.js';
import { readModels } from '../models.js';
import { lexicalFeatureNames, measureLexically } from '../reader/lexical-features.js';
import type { LexicalModel } from '../reader/lexical-reader.js';
import { createPassageFinder, type Found, type FoundSentence } from '../retrieval/find-passages.js';
import { minimize } from './adam.js';
import { answersQuestion } from './gold.js';
import { readTrainingSets, type TrainingQuestion } from './training-set.js';

interface Example {
  readonly fold: string;
  /** One row of features a sentence: those of the reader, then what the search says, then 1. */
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

const STEPS = 150;
const STEP_SIZE = 0.1;
const L2 = 1e-3;
const PLACES = 12;
const READ = lexicalFeatureNames.length;
/** The columns behind the reader's: BM25 of the sentence, how much its place holds, and the bias. */
const [BM25, PASSAGE, BIAS] = [READ, READ + 1, READ + 2];
const WIDTH = READ + 3;

/** @param without - leave out what answers: a question that nothing answers */
function toExample(
  { question, units }: Found,
  asked: TrainingQuestion,
  documents: ReadonlyMap<string, Document>,
  without: boolean,
): Example {
  const rows: Float64Array[] = [];
  const right: boolean[] = [];
  for (const unit of units) {
    const sentences = unit.flatMap((passage) =>
      passage.sentences.map((found) => ({ ...found, held: passage.held })),
    );
    const answering = sentences.map((found) => answers(found, asked, documents));
    if (without && answering.includes(true)) continue;
    for (const [i, features] of measureLexically(
      question,
      sentences.map((found) => found.sentence),
    ).entries()) {
      const { bm25 = 0, held = 0 } = sentences[i] ?? {};
      rows.push(Float64Array.from([...lexicalFeatureNames.map((name) => features[name]), bm25, held, 1]));
      right.push(answering[i] ?? false);
    }
  }
  return { fold: asked.fold, rows, right };
}

function answers(
  { sentence: { passage, start, end } }: FoundSentence,
  question: TrainingQuestion,
  documents: ReadonlyMap<string, Document>,
): boolean {
  const { documentId } = passage;
  const text = documents.get(documentId)?.text.slice(start, end) ?? '';
  return answersQuestion({ documentId, start, end, text }, question, documents);
}

/** Minimizes the loss by Adam over all examples at once; deterministic. */
function train(examples: readonly Example[]): Float64Array {
  const gradientAt = (weights: Float64Array) => {
    const gradient = weights.map((weight) => weight * L2);
    for (const example of examples) addGradient(gradient, example, weights, examples.length);
    return gradient;
  };
  return minimize(WIDTH, gradientAt, { steps: STEPS, stepSize: STEP_SIZE });
}

/** None of the sentences is one choice more, whose score is 0. */
function addGradient(gradient: Float64Array, example: Example, weights: Float64Array, count: number): void {
  const scores = example.rows.map((row) => dot(row, weights));
  const highest = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const none = Math.exp(-highest);
  const total = powers.reduce((sum, power) => sum + power, none);
  const isAnswered = example.right.includes(true);
  const rightTotal = powers.reduce((sum, power, i) => sum + (example.right[i] ? power : 0), 0);
  for (const [i, row] of example.rows.entries()) {
    const power = powers[i] ?? 0;
    const wanted = isAnswered && example.right[i] ? power / rightTotal : 0;
    const slope = (power / total - wanted) / count;
    if (Math.abs(slope) < 1e-9) continue;
    for (let k = 0; k < WIDTH; k += 1) gradient[k] = (gradient[k] ?? 0) + slope * (row[k] ?? 0);
  }
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < WIDTH; k += 1) sum += (row[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}

/** Of the examples that are answered, how many have a right one as their highest sentence. */
function shareRight(examples: readonly Example[], weights: Float64Array): number {
  const answered = examples.filter(({ right }) => right.includes(true));
  const right = answered.filter((example) => {
    const scores = example.rows.map((row) => dot(row, weights));
    return example.right[scores.indexOf(Math.max(...scores))] === true;
  });
  return right.length / answered.length;
}

/** Fits the probability that a question is answered to the highest logit of the reader alone. */
function fitConfidence(examples: readonly Example[], weights: Float64Array): { bias: number; slope: number } {
  const alone = weights.map((weight, k) => (k < READ ? weight : 0));
  const points = examples.map(({ rows, right }) => ({
    highest: Math.max(...rows.map((row) => dot(row, alone))),
    answered: right.includes(true) ? 1 : 0,
  }));
  const [bias = 0, slope = 1] = minimize(
    2,
    ([b = 0, s = 0]) => {
      const gradient = new Float64Array(2);
      for (const { highest, answered } of points) {
        const error = (1 / (1 + Math.exp(-(b + s * highest))) - answered) / points.length;
        gradient[0] = (gradient[0] ?? 0) + error;
        gradient[1] = (gradient[1] ?? 0) + error * highest;
      }
      return gradient;
    },
    { steps: 2000, stepSize: 0.05 },
  );
  return { bias, slope };
}

const round = (value: number) => Number(value.toFixed(3));

const folders = process.argv.slice(2).filter((word) => word !== '--folds');
if (folders.length === 0) {
  console.error(
    'usage: node dist/train/src/eval/train-lexical.js FOLDER…   (folders as `casebook eval` takes them)',
  );
  process.exit(2);
}
const { commonWords } = readModels();
const examples: Example[] = [];
for (const { corpus, documents, questions } of await readTrainingSets(folders)) {
  const finder = createPassageFinder(corpus, { commonWords });
  for (const question of questions) {
    const found = await finder.find(question.question, { limit: PLACES });
    for (const without of question.answerable ? [false, true] : [false]) {
      const example = toExample(found, question, documents, without);
      if (example.rows.length > 0) examples.push(example);
    }
  }
}
const answered = examples.filter(({ right }) => right.includes(true));
const folds = process.argv.includes('--folds') ? answered.map((example) => example.fold) : [];
for (const fold of [...new Set(folds)].sort()) {
  const weights = train(examples.filter((example) => example.fold !== fold));
  const held = answered.filter((example) => example.fold === fold);
  console.error(`${fold}: best sentence right ${shareRight(held, weights).toFixed(3)} of ${held.length}`);
}
const weights = train(examples);
console.error(`trained on the same: ${shareRight(examples, weights).toFixed(3)} of ${examples.length}`);
const { bias, slope } = fitConfidence(examples, weights);
const model = {
  weights: Object.fromEntries(lexicalFeatureNames.map((name, i) => [name, round(weights[i] ?? 0)])),
  weighing: {
    logit: 1,
    bm25: round(weights[BM25 ?? 0] ?? 0),
    passage: round(weights[PASSAGE ?? 0] ?? 0),
    bias: round(bias),
    slope: round(slope),
  },
} as LexicalModel;
console.error(`none of them: ${round(weights[BIAS ?? 0] ?? 0)}`);
console.log(JSON.stringify(model, null, 2));

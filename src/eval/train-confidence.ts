/**
 * Trains the model of confidence and prints it as JSON:
 * `node dist/src/eval/train-confidence.js FOLDER… > src/answering/confidence-model.json`.
 *
 * A logistic regression on how well the first quote fits, over four kinds of questions: those of `questions.jsonl` (do the
 * quotes answer?), the same with every passage that answers taken away (the subject is there, the fact is not), the same
 * with one of their words swapped for one of a question about something else (the passage is there, what is asked of it is
 * not), and `outside.jsonl` (nothing is there).
 */
import { chooseWindows } from '../answering/choose-quotes.js';
import {
  type ConfidenceFeature,
  type ConfidenceModel,
  confidenceFeatureNames,
  measureConfidence,
} from '../answering/confidence.js';
import { MAX_QUOTES } from '../answering/create-engine.js';
import type { Passage } from '../corpus/document.js';
import { readModels } from '../models.js';
import { analyze } from '../retrieval/analyzer.js';
import { createRanker, type Ranker } from '../retrieval/ranker.js';
import { minimize } from './adam.js';
import { auroc } from './auroc.js';
import { answersQuestion, type Shown } from './gold.js';
import { readTrainingSets, type TrainingQuestion, type TrainingSet } from './training-set.js';

type Kind = 'answerable' | 'near' | 'swapped' | 'outside';

interface Example {
  readonly fold: string;
  readonly kind: Kind;
  readonly row: readonly number[];
  readonly answered: boolean;
}

const STEPS = 800;
const STEP_SIZE = 0.05;
const L2 = 1e-3;
/** Of the questions with their answer taken away, one in so many is trained on. */
const NEAR_EVERY = 2;
const REFUSED_ANSWERABLE = 0.03;

/** Parameters: the weights, then the bias. */
function train(examples: readonly Example[]): number[] {
  const size = confidenceFeatureNames.length;
  const gradientAt = (parameters: Float64Array) => {
    const gradient = parameters.map((value, k) => (k < size ? value * L2 : 0));
    for (const { row, answered } of examples) {
      const slope = (predict(row, parameters) - (answered ? 1 : 0)) / examples.length;
      for (let k = 0; k <= size; k += 1) gradient[k] = (gradient[k] ?? 0) + slope * (row[k] ?? 1);
    }
    return gradient;
  };
  return [...minimize(size + 1, gradientAt, { steps: STEPS, stepSize: STEP_SIZE })];
}

function predict(row: readonly number[], parameters: ArrayLike<number>): number {
  let logit = 0;
  for (let k = 0; k < parameters.length; k += 1) logit += (parameters[k] ?? 0) * (row[k] ?? 1);
  return 1 / (1 + Math.exp(-logit));
}

function report(name: string, examples: readonly Example[], scores: readonly number[]): void {
  const of = (kind: Kind) => scores.filter((_, i) => examples[i]?.kind === kind);
  const answerable = of('answerable').sort((a, b) => a - b);
  const threshold = answerable[Math.floor(answerable.length * REFUSED_ANSWERABLE)] ?? 0;
  const let_through = (kind: Kind) => of(kind).filter((score) => score >= threshold).length / of(kind).length;
  console.error(
    `${name}: AUROC outside ${auroc(answerable, of('outside')).toFixed(3)}, near ${auroc(answerable, of('near')).toFixed(3)}, swapped ${auroc(answerable, of('swapped')).toFixed(3)}; ` +
      `at ${threshold.toFixed(3)} (3 % of answerable refused) answered outside ${let_through('outside').toFixed(3)}, near ${let_through('near').toFixed(3)}, swapped ${let_through('swapped').toFixed(3)}`,
  );
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error(
    'usage: node dist/src/eval/train-confidence.js FOLDER…   (folders as `casebook eval` takes them)',
  );
  process.exit(2);
}
const models = readModels();
const examples: Example[] = [];

async function addExample(
  { question, fold }: TrainingQuestion,
  kind: Kind,
  ranker: Ranker,
  answers: (shown: Shown) => boolean,
  documents: TrainingSet['documents'],
  allowed?: (passage: Passage) => boolean,
) {
  const ranking = await ranker.rank(question, allowed);
  const [best, ...rest] = chooseWindows(ranking, MAX_QUOTES);
  if (best === undefined) return;
  const features = measureConfidence(ranking, [best, ...rest]);
  const answered = [best, ...rest].slice(0, 3).some((window) => answers(shownAt(window, documents)));
  examples.push({ fold, kind, row: confidenceFeatureNames.map((name) => features[name]), answered });
}

function shownAt(
  { documentId, start, end }: Omit<Shown, 'text'>,
  documents: TrainingSet['documents'],
): Shown {
  return { documentId, start, end, text: documents.get(documentId)?.text.slice(start, end) ?? '' };
}

/** The question with one of its plain words, the n-th, swapped for a plain word of another question. */
function swapWord(question: string, other: string, n: number): string | undefined {
  const own = plainWords(question);
  const strange = plainWords(other).filter(({ term }) => !own.some((word) => word.term === term));
  const out = own[n % Math.max(1, own.length)];
  const into = strange[n % Math.max(1, strange.length)];
  if (out === undefined || into === undefined) return undefined;
  return question.slice(0, out.start) + into.word + question.slice(out.end);
}

function plainWords(question: string) {
  return analyze(question).filter(({ stop, capital }) => !stop && !capital);
}

for (const { corpus, documents, questions } of await readTrainingSets(folders)) {
  const ranker = createRanker(corpus, models);
  const inside = questions.filter(({ answerable }) => answerable);
  const outside = questions.filter(({ answerable }) => !answerable);
  for (const [i, question] of inside.entries()) {
    const answers = (shown: Shown) => answersQuestion(shown, question, documents);
    await addExample(question, 'answerable', ranker, answers, documents);
    if (i % NEAR_EVERY === 0) {
      const other = outside[i % outside.length];
      const swapped = other && swapWord(question.question, other.question, i);
      if (swapped !== undefined)
        await addExample({ ...question, question: swapped }, 'swapped', ranker, () => false, documents);
    } else {
      const holdsNoAnswer = (passage: Passage) => !answers(shownAt(passage, documents));
      await addExample(question, 'near', ranker, () => false, documents, holdsNoAnswer);
    }
  }
  for (const question of outside) {
    await addExample(question, 'outside', ranker, () => false, documents);
  }
}

const folds = [...new Set(examples.map(({ fold }) => fold))].sort();
const FOLDS = 8;
const partOf = new Map(folds.map((fold, i) => [fold, i % FOLDS]));
const heldOut = new Array<number>(examples.length).fill(0);
for (let part = 0; part < FOLDS; part += 1) {
  const parameters = train(examples.filter(({ fold }) => partOf.get(fold) !== part));
  for (const [i, example] of examples.entries()) {
    if (partOf.get(example.fold) === part) heldOut[i] = predict(example.row, parameters);
  }
}
report('held out', examples, heldOut);
const parameters = train(examples);
const model: ConfidenceModel = {
  bias: Number((parameters.at(-1) ?? 0).toFixed(3)),
  weights: Object.fromEntries(
    confidenceFeatureNames.map((name, k) => [name, Number((parameters[k] ?? 0).toFixed(3))]),
  ) as Record<ConfidenceFeature, number>,
};
report(
  'all     ',
  examples,
  examples.map(({ row }) => predict(row, parameters)),
);
console.log(JSON.stringify(model, null, 2));

/**
 * Trains the model of confidence and prints it as JSON:
 * `node dist/src/eval/train-confidence.js FOLDER > src/answering/confidence-model.json`.
 *
 * A logistic regression on how well the first quote fits, over four kinds of questions: those of `questions.jsonl` (do the
 * quotes answer?), the same with every passage that answers taken away (the subject is there, the fact is not), the same
 * with one of their words swapped for one of a question about something else (the passage is there, what is asked of it is
 * not), and `outside.jsonl` (nothing is there).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseWindows } from '../answering/choose-quotes.js';
import {
  type ConfidenceFeature,
  type ConfidenceModel,
  confidenceFeatureNames,
  measureConfidence,
} from '../answering/confidence.js';
import { MAX_QUOTES } from '../answering/create-engine.js';
import type { Passage } from '../corpus/document.js';
import { loadCorpus } from '../corpus/load.js';
import { packageRoot } from '../package-root.js';
import { analyze } from '../retrieval/analyzer.js';
import { createRanker, type RankerWeights } from '../retrieval/ranker.js';
import { minimize } from './adam.js';
import { auroc } from './auroc.js';
import { answersQuestion } from './gold.js';
import { readQuestions } from './questions.js';

type Kind = 'answerable' | 'near' | 'swapped' | 'outside';

interface Example {
  readonly group: string;
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

const folder = process.argv[2];
if (folder === undefined) {
  console.error(
    'usage: node dist/src/eval/train-confidence.js FOLDER   (FOLDER holds corpus/, questions.jsonl, outside.jsonl)',
  );
  process.exit(2);
}
const corpus = await loadCorpus(join(folder, 'corpus'));
const documents = new Map(corpus.documents.map((document) => [document.id, document]));
const weights = JSON.parse(
  await readFile(join(packageRoot, 'src/retrieval/ranker-weights.json'), 'utf8'),
) as RankerWeights;
const ranker = createRanker(corpus, { weights });
const examples: Example[] = [];

async function addExample(
  question: string,
  kind: Kind,
  group: string,
  answers: (text: string) => boolean,
  allowed?: (passage: Passage) => boolean,
) {
  const ranking = await ranker.rank(question, allowed);
  const [best, ...rest] = chooseWindows(ranking, MAX_QUOTES);
  if (best === undefined) return;
  const features = measureConfidence(ranking, [best, ...rest]);
  const answered = [best, ...rest]
    .slice(0, 3)
    .some(({ documentId, start, end }) => answers(documents.get(documentId)?.text.slice(start, end) ?? ''));
  examples.push({ group, kind, row: confidenceFeatureNames.map((name) => features[name]), answered });
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

const inside = await readQuestions(join(folder, 'questions.jsonl'));
const outside = await readQuestions(join(folder, 'outside.jsonl'));
for (const [i, question] of inside.entries()) {
  const answers = (text: string) =>
    answersQuestion({ documentId: '', start: 0, end: 0, text }, question, documents);
  await addExample(question.question, 'answerable', question.group, answers);
  const other = i % 2 === 0 ? outside[i % outside.length] : inside[(i + inside.length / 2) % inside.length];
  const swapped = other && swapWord(question.question, other.question, i);
  if (swapped !== undefined && i % NEAR_EVERY === 0)
    await addExample(swapped, 'swapped', question.group, () => false);
  if (i % NEAR_EVERY === 0) continue;
  const holdsAnswer = (passage: Passage) =>
    answers(documents.get(passage.documentId)?.text.slice(passage.start, passage.end) ?? '');
  await addExample(
    question.question,
    'near',
    question.group,
    () => false,
    (passage) => !holdsAnswer(passage),
  );
}
for (const question of outside) {
  await addExample(question.question, 'outside', question.group, () => false);
}

const groups = [...new Set(examples.map(({ group }) => group))].sort();
const FOLDS = 8;
const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
const heldOut = new Array<number>(examples.length).fill(0);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const parameters = train(examples.filter(({ group }) => foldOf.get(group) !== fold));
  for (const [i, example] of examples.entries()) {
    if (foldOf.get(example.group) === fold) heldOut[i] = predict(example.row, parameters);
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

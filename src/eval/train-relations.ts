/**
 * Fits the judge of relations and prints its weights:
 * `node dist/src/eval/train-relations.js [--reader PATH] [--headlines FILE] FOLDER… > weights.json`, where FOLDER holds
 * `claims.jsonl` and FILE is pairs of a claim and a headline, gzipped JSON lines.
 *
 * A reader that was trained on the `tune` documents is all too sure on them, so how far it may be trusted is fitted on the
 * documents that it never read and on the headlines; figures are of documents left out of the fit in turn. By the words
 * alone the judge is fitted on `tune` and measured on `hold`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import {
  type FeatureName,
  featureNames,
  type JudgeWeights,
  type RelationWeights,
} from '../evidence/judge-weights.js';
import {
  type ClaimPair,
  chancesFrom,
  likeliest,
  pairFeaturesOf,
  type RelationReader,
  relationReaderOf,
} from '../evidence/relation.js';
import { openReader } from '../reader/open-reader.js';
import { RELATIONS, type Relation, type RelationChances } from '../reader/sentence-reader.js';
import { minimize } from './adam.js';
import { claimFoldersAt, type LabelledPair, readClaims } from './claims.js';
import { partOf } from './part.js';
import { figuresOfRelations } from './relation-figures.js';

type PairFeatures = Readonly<Record<FeatureName, number>>;
interface Example {
  readonly document: string;
  readonly relation: Relation;
  readonly features: PairFeatures;
}

const STEPS = 300;
const STEP_SIZE = 0.05;
const FOLDS = 6;
const READ_L2 = 0.001;
/** A side is taken where it was right so often on documents left out of the fit. */
const RIGHT = 0.88;
const FEWEST = 12;
const judged = RELATIONS.filter((relation) => relation !== 'neutral');

/** Logistic regression against `neutral`; the parameters of one relation after the other, its bias last. */
function fitWeights(examples: readonly Example[], names: readonly FeatureName[], l2: number): JudgeWeights {
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

/** Chances of each example by weights fitted without its document. */
function leftOut(examples: readonly Example[], names: readonly FeatureName[], l2: number): RelationChances[] {
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

/** The least chance from which on a relation, where it is the side to take, is right often enough; 1 where it never is. */
function surenessOf(
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

function rounded(weights: JudgeWeights): JudgeWeights {
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

function told(name: string, examples: readonly Example[], chances: readonly RelationChances[]): void {
  const figures = figuresOfRelations(
    examples.map(({ relation }, i) => ({
      labelled: relation,
      judged: likeliest(chances[i] as RelationChances),
    })),
  );
  console.error(
    name.padEnd(24),
    Object.entries(figures)
      .map(([key, value]) => `${key} ${value === null ? '-' : value.toFixed(3)}`)
      .join('  '),
  );
}

function tellSure(
  name: string,
  examples: readonly Example[],
  chances: readonly RelationChances[],
  sureness: Readonly<Record<'supports' | 'contradicts', number>>,
): void {
  for (const relation of ['supports', 'contradicts'] as const) {
    const taken = examples.filter((_, i) => {
      const chance = chances[i] as RelationChances;
      return (
        chance[relation] >= sureness[relation] &&
        chance[relation] === Math.max(chance.supports, chance.contradicts)
      );
    });
    const right = taken.filter((one) => one.relation === relation).length;
    const all = examples.filter((one) => one.relation === relation).length;
    console.error(
      `${name.padEnd(24)} ${relation} at ${sureness[relation]}: right ${right}/${taken.length}, found ${right}/${all}`,
    );
  }
}

async function examplesOf(pairs: readonly LabelledPair[], reader?: RelationReader): Promise<Example[]> {
  const compared = pairs.map(({ claim, text }): ClaimPair => ({ claim, sentence: { words: text } }));
  const read = await reader?.relates(compared.map(({ claim, sentence }) => [claim, sentence.words] as const));
  return pairs.map(({ document, relation }, i) => ({
    document,
    relation,
    features: pairFeaturesOf(compared[i] as ClaimPair, read?.[i]),
  }));
}

async function train(pairs: readonly LabelledPair[], names: readonly FeatureName[], reader?: RelationReader) {
  const examples = await examplesOf(pairs, reader);
  const tune = examples.filter(({ document }) => partOf(document) === 'tune');
  const hold = examples.filter(({ document }) => partOf(document) === 'hold');
  for (const l2 of [0.001, 0.003, 0.01]) told(`tune, left out, ${l2}`, tune, leftOut(tune, names, l2));
  const l2 = 0.003;
  const out = leftOut(tune, names, l2);
  const sureness = {
    supports: surenessOf('supports', tune, out),
    contradicts: surenessOf('contradicts', tune, out),
  };
  tellSure('tune, left out', tune, out, sureness);
  const weights = rounded(fitWeights(tune, names, l2));
  const held = hold.map(({ features }) => chancesFrom(features, weights));
  told('hold', hold, held);
  tellSure('hold', hold, held, sureness);
  return { weights, sureness };
}

async function trainUnread(
  pairs: readonly LabelledPair[],
  names: readonly FeatureName[],
  reader: RelationReader,
) {
  const examples = await examplesOf(pairs, reader);
  const out = leftOut(examples, names, READ_L2);
  const sureness = {
    supports: surenessOf('supports', examples, out),
    contradicts: surenessOf('contradicts', examples, out),
  };
  told('never read, left out', examples, out);
  tellSure('never read, left out', examples, out, sureness);
  return { weights: rounded(fitWeights(examples, names, READ_L2)), sureness };
}

/** Pairs of a claim and a headline; "observing" ones count as neutral. */
function readHeadlines(file: string): LabelledPair[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Record<string, string>)
    .filter(({ source }) => source === 'emergent_train')
    .map(({ doc = '', claim = '', sentence = '', label }) => ({
      document: doc,
      claim,
      text: sentence,
      relation: label as Relation,
    }));
}

const { values, positionals } = parseArgs({
  options: { reader: { type: 'string', default: 'auto' }, headlines: { type: 'string' } },
  allowPositionals: true,
});
const folders = positionals.flatMap(claimFoldersAt);
if (folders.length === 0) {
  console.error('usage: node dist/src/eval/train-relations.js FOLDER…   (folders that hold claims.jsonl)');
  process.exit(2);
}
const pairs = (await Promise.all(folders.map(readClaims))).flat();
const words = await train(
  pairs,
  featureNames.filter((name) => !name.startsWith('read:')),
);
const { reader, says } = await openReader({ use: values.reader, threads: 2 });
console.error(says);
const relationReader = relationReaderOf(reader);
const headlines = values.headlines === undefined ? [] : readHeadlines(values.headlines);
const unread = [...pairs.filter(({ document }) => partOf(document) === 'hold'), ...headlines];
const read =
  relationReader === undefined ? undefined : await trainUnread(unread, featureNames, relationReader);
console.log(
  JSON.stringify({
    ...(read !== undefined && { read: read.weights, surenessRead: read.sureness }),
    cues: words.weights,
    surenessCues: words.sureness,
  }),
);

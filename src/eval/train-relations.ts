/**
 * Fits the judge of relations and prints its weights:
 * `npm run build:training && node dist/train/src/eval/train-relations.js [--reader PATH] [--headlines FILE] FOLDER… > weights.json`, where FOLDER holds
 * `claims.jsonl` and FILE is pairs of a claim and a headline, gzipped JSON lines.
 *
 * A reader that was trained on the `tune` documents is all too sure on them. So how far it may be trusted is fitted on the
 * documents that it never read and on the headlines. Measurements are of documents left out of the fit in turn. By the words
 * alone the judge is fitted on `tune` and measured on `hold`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type FeatureName, featureNames } from '../evidence/relation/judge-weights.js';
import {
  type ClaimPair,
  chancesFrom,
  likeliest,
  pairFeaturesOf,
  type RelationReader,
  relationReaderOf,
} from '../evidence/relation/relation.js';
import { openReader } from '../reader/open-reader.js';
import type { Relation, RelationChances } from '../reader/sentence-reader.js';
import { claimFoldersAt, type LabelledPair, readClaims } from './claims.js';
import { type Example, fitWeights, leftOut, rounded, surenessOf } from './fit-relations.js';
import { partOf } from './part.js';
import { measurementsOfRelations } from './relation-measurements.js';

const READ_L2 = 0.001;

function told(name: string, examples: readonly Example[], chances: readonly RelationChances[]): void {
  const measurements = measurementsOfRelations(
    examples.map(({ relation }, i) => ({
      labelled: relation,
      judged: likeliest(chances[i] as RelationChances),
    })),
  );
  console.error(
    name.padEnd(24),
    Object.entries(measurements)
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
  console.error(
    'usage: node dist/train/src/eval/train-relations.js FOLDER…   (folders that hold claims.jsonl)',
  );
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

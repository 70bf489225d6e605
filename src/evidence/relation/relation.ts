import { isToDo } from '../../language/to-do-items.js';
import {
  RELATIONS,
  type Relation,
  type RelationChances,
  type SentenceReader,
} from '../../reader/sentence-reader.js';
import { type FeatureName, featureNames, type JudgeWeights, type RelationWeights } from './judge-weights.js';
import { type ComparedSentence, type CueName, readCues } from './relation-cues.js';
import { relationWeights } from './relation-weights.js';

/** What reads a claim and a sentence together. */
export type RelationReader = Pick<SentenceReader, 'relates'>;

/** Gives a reader where it was trained to tell relations. */
export function relationReaderOf(reader: SentenceReader | undefined): RelationReader | undefined {
  return reader?.heads.has('relates') === true ? reader : undefined;
}

/** What is judged: a claim and a sentence. */
export interface ClaimPair {
  readonly claim: string;
  readonly sentence: ComparedSentence;
}

/** A reader that is all too sure says no more than this, as a logit. */
const SUREST = 8;
const LEAST_CHANCE = 1e-6;
const NOTHING_TOLD: RelationChances = { supports: 0, contradicts: 0, hearsay: 0, neutral: 1 };

/**
 * Judges pairs of a claim and a sentence, all in one batch. What a reader says of them is joined with a few cues in
 * their words, by weights that were fitted beforehand. Without a reader the cues judge alone.
 * @returns chances for each pair, in the order given
 */
export async function judgeRelations(
  pairs: readonly ClaimPair[],
  reader?: RelationReader,
): Promise<RelationChances[]> {
  const read = await reader?.relates(pairs.map(({ claim, sentence }) => [claim, sentence.words] as const));
  const weights = read === undefined ? relationWeights.cues : relationWeights.read;
  return pairs.map((pair, at) => chancesFrom(pairFeaturesOf(pair, read?.[at]), weights));
}

/** Measures what the judge weighs of one pair. */
export function pairFeaturesOf(
  { claim, sentence }: ClaimPair,
  read?: RelationChances,
): Record<FeatureName, number> {
  const logit = (relation: Relation) => (read === undefined ? 0 : logitOf(read[relation], read.neutral));
  return {
    'read:supports': logit('supports'),
    'read:contradicts': logit('contradicts'),
    'read:hearsay': logit('hearsay'),
    ...(readCues(claim, sentence) satisfies Record<CueName, number>),
  };
}

function logitOf(chance: number, neutral: number): number {
  const logit = Math.log(Math.max(chance, LEAST_CHANCE) / Math.max(neutral, LEAST_CHANCE));
  return Math.min(SUREST, Math.max(-SUREST, logit));
}

/** Turns features into chances. */
export function chancesFrom(
  features: Readonly<Record<FeatureName, number>>,
  weights: JudgeWeights,
): RelationChances {
  const score = ({ bias, weights: own }: RelationWeights) =>
    featureNames.reduce((sum, name) => sum + (own[name] ?? 0) * features[name], bias);
  const scores = RELATIONS.map((relation) => (relation === 'neutral' ? 0 : score(weights[relation])));
  const highest = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(
    RELATIONS.map((relation, at) => [relation, (powers[at] ?? 0) / total]),
  ) as RelationChances;
}

/** Gives the likeliest relation. */
export function likeliest(chances: RelationChances): Relation {
  return RELATIONS.reduce((best, relation) => (chances[relation] > chances[best] ? relation : best));
}

/**
 * Judges pairs as `judgeRelations` does and with care. What a reader makes likely counts half, and what the words alone
 * make likely the other half. So a side is sure only where the two agree.
 */
export async function judgeWithCare(
  pairs: readonly ClaimPair[],
  reader?: RelationReader,
): Promise<RelationChances[]> {
  const byWords = await judgeRelations(pairs);
  const read = reader === undefined ? byWords : await judgeRelations(pairs, reader);
  return byWords.map((words, at) => {
    const { sentence } = pairs[at] as ClaimPair;
    // "[ ] Boiler removed" neither says that it was nor that it was not.
    if (sentence.isToDo ?? isToDo(sentence.words)) return NOTHING_TOLD;
    const mean = (relation: Relation) => (words[relation] + (read[at] ?? words)[relation]) / 2;
    return Object.fromEntries(RELATIONS.map((relation) => [relation, mean(relation)])) as RelationChances;
  });
}

/** Gives the relation that chances given with care make sure enough to be told; where no side is, hearsay or nothing. */
export function surest({ supports, contradicts, hearsay }: RelationChances): Relation {
  if (contradicts >= relationWeights.sureness.contradicts && contradicts >= supports) return 'contradicts';
  if (supports >= relationWeights.sureness.supports) return 'supports';
  return supports + hearsay >= relationWeights.sureness.told ? 'hearsay' : 'neutral';
}

import { RELATIONS } from '../reader/sentence-reader.js';
import { cueNames } from './relation-cues.js';

/** What a sentence is to a claim: it says so itself, speaks against it, tells that others say so, or none of these. */
export const relations = RELATIONS;
export type Relation = (typeof relations)[number];

/** What a reader says beside `neutral`, as logits, and what the words say. */
export const featureNames = ['read:supports', 'read:contradicts', 'read:hearsay', ...cueNames] as const;
export type FeatureName = (typeof featureNames)[number];

/** Weights of one relation; it is judged against `neutral`, whose weights are all 0. */
export interface RelationWeights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

export type JudgeWeights = Readonly<Record<Exclude<Relation, 'neutral'>, RelationWeights>>;

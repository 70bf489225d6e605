import type { Relation } from '../../reader/sentence-reader.js';
import { cueNames } from './relation-cues.js';

/** What a reader says beside `neutral`, as logits, and what the words say. */
export const featureNames = ['read:supports', 'read:contradicts', 'read:hearsay', ...cueNames] as const;
export type FeatureName = (typeof featureNames)[number];

/** Weights of one relation; it is judged against `neutral`, whose weights are all 0. */
export interface RelationWeights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

export type JudgeWeights = Readonly<Record<Exclude<Relation, 'neutral'>, RelationWeights>>;

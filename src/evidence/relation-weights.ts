import type { JudgeWeights } from './relation.js';

/** From which chance on a side is taken. */
interface Sureness {
  readonly supports: number;
  readonly contradicts: number;
}

/** Fitted by `src/eval/train-relations.ts`: beside what a reader says, and by the words alone. */
export const relationWeights: {
  readonly read: JudgeWeights;
  readonly surenessRead: Sureness;
  readonly cues: JudgeWeights;
  readonly surenessCues: Sureness;
} = {
  read: {
    supports: { bias: 0, weights: { 'read:supports': 1 } },
    contradicts: { bias: 0, weights: { 'read:contradicts': 1 } },
    hearsay: { bias: 0, weights: { 'read:hearsay': 1 } },
  },
  surenessRead: { supports: 0.5, contradicts: 0.5 },
  // Of the cues alone none is right often enough to be trusted by itself: these weights are set, and silent unless nearly
  // all of a claim is told.
  cues: {
    supports: {
      bias: -5,
      weights: {
        covered: 4,
        namesCovered: 1,
        wellCovered: 1,
        bothNegate: 0.5,
        figuresAgree: 0.5,
        denies: -4,
        negates: -4,
        refutes: -2,
        hedges: -2,
        alleges: -3,
        says: -1,
        figuresDiffer: -4,
        figuresLack: -3,
        asks: -4,
      },
    },
    contradicts: {
      bias: -5,
      weights: { covered: 2, namesCovered: 1, negates: 3, denies: 2, refutes: 1, figuresDiffer: 3, asks: -3 },
    },
    hearsay: {
      bias: -4,
      weights: { covered: 2, namesCovered: 0.5, hedges: 2, alleges: 2, says: 1, denies: -2, negates: -2 },
    },
  },
  surenessCues: { supports: 0.5, contradicts: 0.5 },
};

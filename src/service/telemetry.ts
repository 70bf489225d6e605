import type { Grade } from '../answering/answer.js';

/**
 * What became of something that a member asked for; `elsewhere`: another process of the same bot answers it, `away`: the cluster
 * that holds the documents could not be asked.
 */
export const OUTCOMES = [
  'answered',
  'elsewhere',
  'wrong',
  'too-often',
  'busy',
  'away',
  'slow',
  'fault',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What a thread spends time on for one call: looking into the index, reading sentences with the network, comparing them
 * with it, and the call as a whole.
 */
const WORK_STAGES = ['search', 'read', 'relate', 'work'] as const;
export type WorkStage = (typeof WORK_STAGES)[number];
export type Stage = WorkStage | 'render';

/** Milliseconds by stage, of one call; a stage that it did not come to is absent. */
export type Spent = Readonly<Partial<Record<WorkStage, number>>>;

/** Takes note of what the program does, for whoever runs it. Nothing of it tells who asked what. */
export interface Telemetry {
  /** Something that a member asked for is over. @param kind - a command, `button`, `form` or `chat` */
  ended(kind: string, outcome: Outcome): void;
  /** A question got an answer, or a refusal. */
  graded(grade: Grade): void;
  spent(spent: Spent): void;
  /** An answer was looked for among those given before. */
  lookedUp(isFound: boolean): void;
  /** Does something and takes note of how long it took. */
  timed<Result>(stage: Stage, run: () => Result): Result;
}

/** Takes note of nothing, at no cost. */
export const noTelemetry: Telemetry = {
  ended: () => undefined,
  graded: () => undefined,
  spent: () => undefined,
  lookedUp: () => undefined,
  timed: (_, run) => run(),
};

import type { EventLog } from './event-log.js';
import { openLineFile } from './line-file.js';

/** What a member thought of an answer. Who they are is not kept. */
export interface Feedback {
  readonly verdict: 'helpful' | 'unhelpful';
  readonly question: string;
  /** In the member's words, at most 1000 characters; empty when they gave none. */
  readonly why: string;
  /** The name of the collection asked; absent where one folder is all. */
  readonly collection?: string;
  /** What the question was narrowed to, as in the buttons. */
  readonly narrowed: { readonly source?: string; readonly from?: string; readonly to?: string };
}

export type FeedbackSink = (feedback: Feedback) => Promise<void>;

/**
 * Logs that there was feedback, without a word of it, and appends the whole to a file where one is named: one JSON
 * object a line, with the time in front. A file that cannot be written is told of once; the member is thanked all
 * the same.
 * @param now - the time of day, in milliseconds since 1970
 */
export function createFeedbackSink(log: EventLog, file: string | undefined, now: () => number): FeedbackSink {
  const lines = file === undefined ? undefined : openLineFile(file, log);
  return async (feedback) => {
    log.info({ verdict: feedback.verdict, isExplained: feedback.why !== '' }, 'feedback');
    await lines?.append({ at: new Date(now()).toISOString(), ...feedback });
  };
}

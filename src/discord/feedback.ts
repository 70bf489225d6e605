import { appendFile } from 'node:fs/promises';
import type { EventLog } from './dispatch.js';

/** What a member thought of an answer. Who they are is not kept. */
export interface Feedback {
  readonly verdict: 'helpful' | 'unhelpful';
  readonly question: string;
  /** In the member's words, at most 1000 characters; empty when they gave none. */
  readonly why: string;
  /** What the question was narrowed to, as in the buttons. */
  readonly narrowed: { readonly source?: string; readonly from?: string; readonly to?: string };
}

export type FeedbackSink = (feedback: Feedback) => Promise<void>;

/**
 * Writes feedback to the log and, where a file is named, to that file, one JSON object a line with the time in front.
 * A file that cannot be written is logged; the member is thanked all the same.
 * @param now - the time of day, in milliseconds since 1970
 */
export function createFeedbackSink(log: EventLog, file: string | undefined, now: () => number): FeedbackSink {
  return async (feedback) => {
    const entry = { at: new Date(now()).toISOString(), ...feedback };
    log.info({ feedback: entry }, 'feedback');
    if (file === undefined) return;
    await appendFile(file, `${JSON.stringify(entry)}\n`, 'utf8').catch((error: unknown) => {
      log.error({ err: error, file }, 'feedback could not be written');
    });
  };
}

import { serve } from '../service/serve.js';
import { CuratingError, type CuratingProblem } from './curating-error.js';
import type { Draft } from './curation.js';
import { correctDraft, readDraft } from './draft.js';
import type { DraftReader } from './draft-reader.js';

/** What came of a reading, in plain values: what hangs on an error does not cross threads. */
export type ReadingOutcome =
  | { readonly draft: Draft }
  | { readonly problem: CuratingProblem; readonly detail: string };

/** The reading of a draft as a thread offers it. */
export type DraftService = {
  readonly [Method in keyof DraftReader]: (
    ...given: Parameters<DraftReader[Method]>
  ) => Promise<ReadingOutcome>;
};

async function outcomeOf(run: () => Promise<Draft>): Promise<ReadingOutcome> {
  try {
    return { draft: await run() };
  } catch (error) {
    if (!(error instanceof CuratingError)) throw error;
    const { problem, detail } = error;
    return { problem, detail };
  }
}

serve<DraftService>({
  read: (original, mark) => outcomeOf(() => readDraft(original, mark)),
  correct: (draft, corrections, signature) => outcomeOf(() => correctDraft(draft, corrections, signature)),
});

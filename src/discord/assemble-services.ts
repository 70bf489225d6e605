import type { AskFilter } from '../answering/engine.js';
import type { Corpus, Document } from '../corpus/document.js';
import { answerInTurn } from '../service/answer-in-turn.js';
import type { AnswerService } from '../service/answer-service.js';
import { type QueueLimits, WorkQueue } from '../service/work-queue.js';
import { documentKey } from './custom-id.js';
import { createFairUse, type FairUseLimits } from './fair-use.js';
import type { FeedbackSink } from './feedback.js';
import { Latency } from './latency.js';
import type { AskState, ChatMode, Services } from './services.js';
import { gatherSuggestions } from './suggestions.js';
import { pictureFile } from './timeline-picture.js';

/** What the start of the program hands in; absent parts get quiet defaults. */
export interface AssembledParts {
  readonly corpus: Corpus;
  /** Works on that very corpus, wherever it does. */
  readonly answers: AnswerService;
  readonly version: string;
  /** Which reader reads the sentences, for people. */
  readonly reader?: string;
  /** Absent: no limit. */
  readonly cooldown?: FairUseLimits;
  /** Absent: no limit. */
  readonly queue?: QueueLimits;
  /** Absent: feedback is dropped. */
  readonly feedback?: FeedbackSink;
  readonly chat?: ChatMode;
  /** Told of faults that nobody else would see. */
  readonly onFault?: (error: unknown) => void;
  /** Any clock that only runs forward, in milliseconds. */
  readonly clock?: () => number;
}

const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** Puts together what commands use over whatever answers. Nothing in it searches or reads documents in this thread. */
export function assembleServices(parts: AssembledParts): Services {
  const { corpus, version, clock = () => performance.now(), onFault = () => undefined } = parts;
  const byKey = new Map(corpus.documents.map((document) => [documentKey(document), document]));
  const queue = new WorkQueue(parts.queue ?? { running: UNLIMITED, waiting: 0 });
  const answers = answerInTurn(parts.answers, (task) => queue.run(task));
  const patient = answerInTurn(parts.answers, (task) => queue.runPatiently(task));
  const startedMs = clock();
  return {
    corpus,
    version,
    ...(parts.reader !== undefined && { reader: parts.reader }),
    suggestions: gatherSuggestions(corpus, async (text) => (await patient.ask(text)).answered),
    fairUse: createFairUse(parts.cooldown ?? { perMember: UNLIMITED, perChannel: UNLIMITED }),
    latency: new Latency(),
    feedback: parts.feedback ?? (async () => undefined),
    chat: parts.chat ?? 'off',
    uptimeMs: () => clock() - startedMs,
    get isBusy() {
      return queue.isFull;
    },
    ask: (question, state) => answers.ask(question, filterOf(state, byKey)),
    days: (question, state) => answers.days(question, filterOf(state, byKey)),
    check: (sentences) => answers.check(sentences),
    timeline: (filter) => answers.timeline(filter),
    outlines: (groups) => answers.outlines(groups),
    async picture(events, firstNumber) {
      try {
        return pictureFile(await answers.picture(events, firstNumber));
      } catch (error) {
        onFault(error);
        return null;
      }
    },
    documentByKey: (key) => byKey.get(key),
  };
}

function filterOf({ source, from, to }: AskState, byKey: ReadonlyMap<string, Document>): AskFilter {
  return {
    ...(source === undefined ? {} : { documentIds: [byKey.get(source)?.id ?? ''] }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

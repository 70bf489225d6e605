import type { Answer } from '../answering/answer.js';
import type { AskFilter, Engine } from '../answering/engine.js';
import type { Corpus, Document } from '../corpus/document.js';
import { type ButtonState, documentKey } from './custom-id.js';
import { createFairUse, type FairUse, type FairUseLimits } from './fair-use.js';
import type { FeedbackSink } from './feedback.js';
import { Latency } from './latency.js';
import { gatherSuggestions, type Suggestions } from './suggestions.js';
import { createTimelineService, type TimelineService } from './timeline-service.js';
import { type QueueLimits, WorkQueue } from './work-queue.js';

/** What an answer was narrowed to, as buttons carry it. */
export type AskState = Pick<ButtonState, 'source' | 'from' | 'to'>;

/** All that a command may use beside the call itself. */
export interface Services {
  readonly engine: Engine;
  readonly corpus: Corpus;
  /** Of this package, such as `0.1.0`. */
  readonly version: string;
  readonly suggestions: Suggestions;
  readonly timeline: TimelineService;
  readonly fairUse: FairUse;
  readonly latency: Latency;
  readonly feedback: FeedbackSink;
  /** Where the bot answers without a command. */
  readonly chat: ChatMode;
  /** A clock that only runs forward, in milliseconds since the services were made. */
  uptimeMs(): number;
  /** Whether another question would be turned away just now. */
  readonly isBusy: boolean;
  /**
   * Answers one question of one line, when its turn has come.
   * @throws BusyError when too many are waiting
   */
  ask(question: string, state: AskState): Promise<Answer>;
  /** The document that a button or an autocompleted option names. */
  documentByKey(key: string): Document | undefined;
}

/** The modes of the configuration; each answers where the one before does, and in one place more. */
export type ChatMode = 'off' | 'dm' | 'on' | 'threads';

/** What the start of the program hands in; absent parts get quiet defaults. */
export interface ServiceParts {
  readonly engine: Engine;
  readonly version: string;
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

/** Puts together what commands use. Console and tests call it as the bot does. */
export function createServices(parts: ServiceParts): Services {
  const { engine, version, clock = () => performance.now() } = parts;
  const { corpus } = engine;
  const byKey = new Map(corpus.documents.map((document) => [documentKey(document), document]));
  const queue = new WorkQueue(parts.queue ?? { running: UNLIMITED, waiting: 0 });
  const startedMs = clock();
  return {
    engine,
    corpus,
    version,
    suggestions: gatherSuggestions(engine),
    timeline: createTimelineService(corpus, parts.onFault ?? (() => undefined)),
    fairUse: createFairUse(parts.cooldown ?? { perMember: UNLIMITED, perChannel: UNLIMITED }),
    latency: new Latency(),
    feedback: parts.feedback ?? (async () => undefined),
    chat: parts.chat ?? 'off',
    uptimeMs: () => clock() - startedMs,
    get isBusy() {
      return queue.isFull;
    },
    ask: (question, state) => queue.run(() => engine.ask(question, filterOf(state, byKey))),
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

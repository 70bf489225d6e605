import type { Answer } from '../answering/answer.js';
import type { Engine } from '../answering/engine.js';
import type { Corpus, Document } from '../corpus/document.js';
import { answerHere } from '../service/answer-here.js';
import type { AnswerService } from '../service/answer-service.js';
import type { Claim } from '../service/claims.js';
import type { LoadReport } from '../service/reload.js';
import type { Telemetry } from '../service/telemetry.js';
import type { Event, Timeline } from '../timeline/timeline.js';
import { type AssembledParts, assembleServices } from './assemble-services.js';
import type { ReplyFile } from './command.js';
import type { ButtonState } from './custom-id.js';
import type { FairUse } from './fair-use.js';
import type { FeedbackSink } from './feedback.js';
import type { Latency } from './latency.js';
import type { Suggestions } from './suggestions.js';

/** What an answer was narrowed to, as buttons carry it. */
export type AskState = Pick<ButtonState, 'source' | 'from' | 'to'>;

/**
 * All that a command may use beside the call itself. What takes time waits for its turn, and rejects with a BusyError
 * when too many are waiting, with a TimeLimitError when it is late.
 */
export interface Services extends Pick<AnswerService, 'check' | 'timeline' | 'outlines'> {
  readonly corpus: Corpus;
  /** Of this package, such as `0.1.0`. */
  readonly version: string;
  /** Which reader reads the sentences; absent where nobody said. */
  readonly reader?: string;
  /** Of the documents: see `indexVersion`. */
  readonly indexVersion: string;
  /** When the documents took over, as `uptimeMs` told it then. */
  readonly loadedMs: number;
  /** Reads the documents again; absent where they are only read at the start. Never rejects. */
  reload?(): Promise<LoadReport>;
  readonly telemetry: Telemetry;
  readonly claim: Claim;
  readonly suggestions: Suggestions;
  readonly fairUse: FairUse;
  readonly latency: Latency;
  readonly feedback: FeedbackSink;
  /** Where the bot answers without a command. */
  readonly chat: ChatMode;
  /** A clock that only runs forward, in milliseconds since the services were made. */
  uptimeMs(): number;
  /** Whether another question would be turned away just now. */
  readonly isBusy: boolean;
  /** Answers one question of one line. */
  ask(question: string, state: AskState): Promise<Answer>;
  /** What happened on the days that the answer tells of. */
  days(question: string, state: AskState): Promise<Timeline>;
  /**
   * A picture of some events, numbered from `firstNumber`; null where there is too little to draw. Should drawing
   * fail, the list stands without a picture: this never rejects.
   */
  picture(events: readonly Event[], firstNumber: number): Promise<ReplyFile | null>;
  /** The document that a button or an autocompleted option names. */
  documentByKey(key: string): Document | undefined;
}

/** The modes of the configuration; each answers where the one before does, and in one place more. */
export type ChatMode = 'off' | 'dm' | 'on' | 'threads';

/** As `AssembledParts`, with an engine in this thread. */
export interface ServiceParts extends Omit<AssembledParts, 'corpus' | 'answers'> {
  readonly engine: Engine;
}

/** Puts together what commands use over an engine in this thread, as tests and small tools do. */
export function createServices({ engine, ...parts }: ServiceParts): Services {
  return assembleServices({ ...parts, corpus: engine.corpus, answers: answerHere(engine) });
}

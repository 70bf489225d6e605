import type { Answer } from '../answering/answer.js';
import type { Corpus, Document } from '../corpus/document.js';
import type { Curation } from '../curating/curation.js';
import type { AnswerService } from '../service/answer-service.js';
import type { AskedPlace } from '../service/choose-collection.js';
import type { Claim } from '../service/claims.js';
import type { Asked, NamedCollection } from '../service/collections.js';
import type { FairUse } from '../service/fair-use.js';
import type { FeedbackSink } from '../service/feedback.js';
import type { Latency } from '../service/latency.js';
import type { LoadReport } from '../service/reload.js';
import type { Telemetry } from '../service/telemetry.js';
import type { Event, Timeline } from '../timeline/timeline.js';
import type { ReplyFile } from './calls.js';
import type { ButtonState } from './custom-id.js';
import type { Words } from './locales/index.js';
import type { Suggestions } from './suggestions.js';

/** What an answer was narrowed to, as buttons carry it. */
export type AskState = Pick<ButtonState, 'source' | 'from' | 'to'>;

/**
 * All that a command may use beside the call itself. What takes time waits for its turn, and rejects with a BusyError
 * when too many are waiting, with a TimeLimitError when it is late.
 */
export interface Services extends Pick<AnswerService, 'check' | 'timeline' | 'outlines'> {
  readonly corpus: Corpus;
  /** The name of the collection that these documents are; absent where one folder is all. */
  readonly collection?: string;
  /** In which the bot speaks where a message does not tell; a language tag. Absent for English. */
  readonly language?: string;
  /** Tells which collection a place asks; absent where one folder is all. */
  asked?(place: AskedPlace): Asked;
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
  /** Reads other collections again that the same server asks; absent where one folder is all. */
  readonly serverReloads?: ServerReloads;
  /** Adds documents and takes them away; absent where nobody may. */
  readonly curation?: Curation;
  readonly telemetry: Telemetry;
  readonly claim: Claim;
  readonly suggestions: Suggestions;
  /** Questions that the documents answer well, at most three; none where finding them takes long. Never rejects. */
  openers(): Promise<readonly string[]>;
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
   * A picture of some events in a member's words, numbered from `firstNumber`; null where there is too little to draw. Should
   * drawing fail, the list stands without a picture: this never rejects.
   */
  picture(events: readonly Event[], firstNumber: number, words: Words): Promise<ReplyFile | null>;
  /** The document that a button or an autocompleted option names. */
  documentByKey(key: string): Document | undefined;
  /** Fetches what documents say, by their ids, where it is not at hand. Rejects with a ClusterAwayError. */
  bring(documentIds: Iterable<string>): Promise<void>;
}

/** Reading again, for those who run a server, what it asks. */
export interface ServerReloads {
  /** What a place, its server and its channels ask, each once. Never rejects. */
  collections(place: AskedPlace): Promise<readonly NamedCollection[]>;
  /** Reads the folder of one again. @throws Error where it is no longer served; otherwise never rejects */
  reload(name: string): Promise<LoadReport>;
}

/** The modes of the configuration; each answers where the one before does, and in one place more. */
export type ChatMode = 'off' | 'dm' | 'on' | 'threads';

import type { AskFilter } from '../../answering/engine.js';
import type { Corpus, Document } from '../../corpus/document.js';
import { type AnswerCache, askCached } from '../../service/answer-cache.js';
import { answerInTurn } from '../../service/answer-in-turn.js';
import type { AnswerService } from '../../service/answer-service.js';
import type { Claim } from '../../service/claims.js';
import type { FeedbackSink } from '../../service/feedback.js';
import { indexVersion } from '../../service/index-version.js';
import { noTelemetry, type Telemetry } from '../../service/telemetry.js';
import { ThreadError } from '../../service/worker-thread.js';
import { documentKey } from '../custom-id.js';
import { createOpeners } from '../openers.js';
import type { AskState, ChatMode, Services } from '../services.js';
import { gatherSuggestions } from '../suggestions.js';
import { createSharedParts, type SharedOptions, type SharedParts } from './shared-parts.js';
import { outcomeOf } from './tell-fault.js';
import { pictureFile } from './timeline-picture.js';

/** What the start of the program hands in; absent parts get quiet defaults. */
export interface AssembledParts extends SharedOptions {
  readonly corpus: Corpus;
  /** Works on that very corpus, wherever it does. */
  readonly answers: AnswerService;
  readonly version: string;
  /** Which reader reads the sentences, for people. */
  readonly reader?: string;
  /** What else answers depend on, as one line; only compared. */
  readonly settings?: string;
  /** What goes on from the documents before; the limits are its own then. */
  readonly shared?: SharedParts;
  readonly telemetry?: Telemetry;
  /** Absent: each question is worked on. */
  readonly cache?: AnswerCache;
  /** Absent: no other process hears of what this one hears of. */
  readonly claim?: Claim;
  /** Absent: the documents are only read at the start. */
  readonly reload?: Services['reload'];
  /** Absent, with what belongs to it: one folder is all. */
  readonly collection?: string;
  readonly language?: string;
  readonly asked?: Services['asked'];
  readonly serverReloads?: Services['serverReloads'];
  /** Absent: documents are not curated from Discord. */
  readonly curation?: Services['curation'];
  /** Absent: what all documents say is at hand. */
  readonly bring?: Services['bring'];
  /** Absent: feedback is dropped. */
  readonly feedback?: FeedbackSink;
  readonly chat?: ChatMode;
  /** Told of faults that nobody else would see. */
  readonly onFault?: (error: unknown, of: 'picture' | 'openers') => void;
}

/** Puts together what commands use over whatever answers. Nothing in it searches or reads documents in this thread. */
export function assembleServices(parts: AssembledParts): Services {
  const { corpus, version, telemetry = noTelemetry, onFault = () => undefined } = parts;
  const { queue, fairUse, latency, uptimeMs } = parts.shared ?? createSharedParts(parts);
  const byKey = new Map(corpus.documents.map((document) => [documentKey(document), document]));
  const answers = answerInTurn(parts.answers, (task) => queue.run(task));
  const documents = indexVersion(corpus);
  const whole = (question: string, filter?: AskFilter) => answers.ask(question, filter);
  const ask =
    parts.cache === undefined
      ? whole
      : askCached(whole, {
          cache: parts.cache,
          corpus,
          version: [version, parts.reader, parts.settings, documents].join(' '),
          telemetry,
          ...(parts.bring !== undefined && { bring: parts.bring }),
        });
  return {
    corpus,
    ...(parts.collection !== undefined && { collection: parts.collection }),
    ...(parts.language !== undefined && { language: parts.language }),
    ...(parts.asked !== undefined && { asked: parts.asked }),
    ...(parts.serverReloads !== undefined && { serverReloads: parts.serverReloads }),
    version,
    ...(parts.reader !== undefined && { reader: parts.reader }),
    indexVersion: documents,
    loadedMs: uptimeMs(),
    ...(parts.reload !== undefined && { reload: parts.reload }),
    ...(parts.curation !== undefined && { curation: parts.curation }),
    telemetry,
    claim: parts.claim ?? (async () => true),
    suggestions: gatherSuggestions(corpus),
    openers: createOpeners(corpus, {
      ask: (question) => ask(question),
      uptimeMs,
      onFault: (error) => {
        // Whatever else it was is told already, or passes.
        if (outcomeOf(error) === 'fault' && !(error instanceof ThreadError)) onFault(error, 'openers');
      },
    }),
    fairUse,
    latency,
    feedback: parts.feedback ?? (async () => undefined),
    chat: parts.chat ?? 'off',
    uptimeMs,
    get isBusy() {
      return queue.isFull;
    },
    async ask(question, state) {
      const answer = await ask(question, filterOf(state, byKey));
      telemetry.graded(answer.grade);
      return answer;
    },
    days: (question, state) => answers.days(question, filterOf(state, byKey)),
    check: (sentences) => answers.check(sentences),
    timeline: (filter) => answers.timeline(filter),
    outlines: (groups) => answers.outlines(groups),
    async picture(events, firstNumber, words) {
      try {
        return await pictureFile(events, firstNumber, words, answers);
      } catch (error) {
        onFault(error, 'picture');
        return null;
      }
    },
    documentByKey: (key) => byKey.get(key),
    bring: parts.bring ?? (async () => undefined),
  };
}

function filterOf({ source, from, to }: AskState, byKey: ReadonlyMap<string, Document>): AskFilter {
  return {
    ...(source === undefined ? {} : { documentIds: [byKey.get(source)?.id ?? ''] }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

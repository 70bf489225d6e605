import type { AskFilter } from '../../answering/engine.js';
import type { Document } from '../../corpus/document.js';
import { defined } from '../../language/defined.js';
import { type AnswerCache, askCached } from '../../service/answer-cache.js';
import { answerInTurn } from '../../service/answer-in-turn.js';
import type { AnswerService } from '../../service/answer-service.js';
import { indexVersion } from '../../service/index-version.js';
import { noTelemetry } from '../../service/telemetry.js';
import { ThreadError } from '../../service/worker-thread.js';
import { documentKey } from '../custom-id.js';
import { createOpeners } from '../openers.js';
import type { AskState, Services } from '../services.js';
import { gatherSuggestions } from '../suggestions.js';
import { createSharedParts, type SharedOptions, type SharedParts } from './shared-parts.js';
import { outcomeOf } from './tell-fault.js';
import { pictureFile } from './timeline-picture.js';

/** What commands are told as it was handed in, and not told where it was not. */
type HandedOn = 'collection' | 'language' | 'asked' | 'serverReloads' | 'reader' | 'reload' | 'curation';
/** What is quiet, or has nothing to do, where it was not handed in. */
type Quiet = 'telemetry' | 'claim' | 'feedback' | 'bring' | 'chat';

/** What the start of the program hands in. */
export interface AssembledParts
  extends SharedOptions,
    Pick<Services, 'corpus' | 'version' | HandedOn>,
    Partial<Pick<Services, Quiet>> {
  /** Works on that very corpus, wherever it does. */
  readonly answers: AnswerService;
  /** What else answers depend on, as one line; only compared. */
  readonly settings?: string;
  /** What goes on from the documents before; the limits are its own then. */
  readonly shared?: SharedParts;
  /** Absent: each question is worked on. */
  readonly cache?: AnswerCache;
  /** Told of faults that nobody else would see. */
  readonly onFault?: (error: unknown, of: 'picture' | 'openers') => void;
}

/** Puts together what commands use over whatever answers. Nothing in it searches or reads documents in this thread. */
export function assembleServices(parts: AssembledParts): Services {
  const { corpus, version, telemetry = noTelemetry, onFault = () => undefined } = parts;
  const { collection, language, asked, serverReloads, reader, reload, curation, bring } = parts;
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
          version: [reader, parts.settings, documents].join(' '),
          telemetry,
          ...defined({ bring }),
        });
  return {
    ...defined({ collection, language, asked, serverReloads, reader, reload, curation }),
    corpus,
    version,
    indexVersion: documents,
    loadedMs: uptimeMs(),
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
    bring: bring ?? (async () => undefined),
  };
}

function filterOf({ source, from, to }: AskState, byKey: ReadonlyMap<string, Document>): AskFilter {
  const documentIds = source === undefined ? undefined : [byKey.get(source)?.id ?? ''];
  return defined({ documentIds, from, to });
}

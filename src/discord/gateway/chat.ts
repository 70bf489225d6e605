import { withFacts } from '../../log.js';
import { BoundedMap } from '../../service/bounded-map.js';
import type { AskedPlace } from '../../service/choose-collection.js';
import type { EventLog } from '../../service/event-log.js';
import { wordsFor } from '../locales/index.js';
import { ACCENT, notice } from '../render/components.js';
import type { Services } from '../services.js';
import { hint, respond, wantedBy } from './chat-answer.js';
import {
  type ChatMessage,
  localeOf,
  messageFacts,
  type OwnReplies,
  placeOf,
  questionIn,
} from './chat-message.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { withoutWords } from './without-words.js';

interface Answered {
  readonly replyId: string;
  /** The question as it was answered. */
  readonly typed: string;
}

export type Chat = ReturnType<typeof createChat>;

/** Answers that still follow their questions when these are changed or deleted; some 200 bytes each. */
const ANSWERED_KEPT = 2000;
/** Members who were told that their words cannot be read. */
const TOLD_KEPT = 1000;

/**
 * Answers messages as `/ask` answers questions. What it must know of a conversation stands in the messages themselves;
 * only which message it answered, and how, is kept in memory. None of the functions ever rejects.
 */
export function createChat(services: Services, log: EventLog, inFlight: InFlight = createInFlight()) {
  return createLiveChat((_, run) => run(services), log, inFlight);
}

/** Does something with the services that a place asks at the moment, which stay until that is over. */
export type UseServices = <Result>(
  place: AskedPlace,
  run: (services: Services) => Promise<Result>,
) => Promise<Result>;

/** Does as `createChat`, over services that may be replaced at any time. */
export function createLiveChat(use: UseServices, log: EventLog, inFlight: InFlight = createInFlight()) {
  const answered = new BoundedMap<string, Answered>(ANSWERED_KEPT);
  const told = new BoundedMap<string, true>(TOLD_KEPT);
  /** What is being done for a message; a change of it waits until that is done. */
  const running = new Map<string, Promise<void>>();
  /** Messages that were deleted while they were being answered. */
  const gone = new Set<string>();
  const inTurn = (id: string, run: () => Promise<void>): Promise<void> => {
    const turn = (running.get(id) ?? Promise.resolve()).then(run).finally(() => {
      if (running.get(id) !== turn) return;
      running.delete(id);
      gone.delete(id);
    });
    running.set(id, turn);
    return turn;
  };

  async function answer(message: ChatMessage, progress: Progress, services: Services): Promise<void> {
    const wanted = await wantedBy(message, services);
    if (wanted === 'nothing' || (wanted === 'hint' && told.get(message.user.id))) return;
    if (!(await services.claim(`message:${message.id}`))) return;
    await guarded(message, log, async () => {
      progress.stage = 'making';
      const said = wanted === 'hint' ? hint(services) : await respond(message, services, log);
      if (said === null || gone.has(message.id) || progress.stage !== 'making') return;
      progress.stage = 'said';
      if (wanted === 'hint') told.set(message.user.id, true);
      const replyId = await message.reply(said);
      if (replyId !== null) answered.set(message.id, { replyId, typed: questionIn(message) });
    });
  }

  async function answerAgain(
    message: ChatMessage,
    before: Answered,
    own: OwnReplies,
    services: Services,
  ): Promise<void> {
    const typed = questionIn(message);
    // Discord also reports changes nobody made, such as a preview that was added.
    if (typed === before.typed || (await wantedBy(message, services)) !== 'answer') return;
    const said = await respond(message, services, log, { isEdit: true });
    if (said === null) return;
    if (await own.edit(before.replyId, said)) answered.set(message.id, { ...before, typed });
    else answered.delete(message.id);
    log.info(messageFacts(message), 'answered again in chat');
  }

  return {
    /** Somebody wrote something. */
    async hear(message: ChatMessage): Promise<void> {
      const progress: Progress = { stage: 'hearing' };
      await inFlight.begin(
        () =>
          inTurn(message.id, () => use(placeOf(message), (services) => answer(message, progress, services))),
        async () => {
          if (progress.stage !== 'making') return;
          progress.stage = 'said';
          const { errors } = wordsFor(localeOf(message.content));
          await message.reply(notice(ACCENT.notice, errors.leaving));
        },
      );
    },
    /** Somebody changed a message: the reply to it follows. `load` gives the message as it stands now. */
    async hearAgain(messageId: string, load: () => Promise<ChatMessage>, own: OwnReplies): Promise<void> {
      if (!running.has(messageId) && answered.get(messageId) === undefined) return;
      const follow = async () => {
        const before = answered.get(messageId);
        if (before === undefined) return;
        const said = [before.typed];
        try {
          const message = await load();
          said.push(message.content);
          await withFacts({ messageId }, () =>
            use(placeOf(message), (services) => answerAgain(message, before, own, services)),
          );
        } catch (error) {
          log.error(
            { messageId, err: withoutWords(error, said) },
            'a changed question could not be answered',
          );
        }
      };
      await inFlight.begin(() => inTurn(messageId, follow));
    },
    /** A message is gone: so is the reply to it, also one that is still in the making. */
    async forget(messageId: string, own: OwnReplies): Promise<void> {
      if (running.has(messageId)) gone.add(messageId);
      else if (answered.get(messageId) === undefined) return;
      await inTurn(messageId, async () => {
        const before = answered.get(messageId);
        if (before === undefined) return;
        answered.delete(messageId);
        try {
          await own.delete(before.replyId);
        } catch (error) {
          log.warn({ messageId, err: error }, 'a reply could not be taken back');
        }
      });
    },
  };
}

interface Progress {
  stage: 'hearing' | 'making' | 'said';
}

async function guarded(message: ChatMessage, log: EventLog, run: () => Promise<void>): Promise<void> {
  try {
    await withFacts({ messageId: message.id }, run);
    log.info(messageFacts(message), 'answered in chat');
  } catch (error) {
    log.error({ ...messageFacts(message), err: withoutWords(error, [message.content]) }, 'failed in chat');
    const { errors } = wordsFor(localeOf(message.content));
    // The message may be gone, or the channel closed: then there is nobody to tell.
    await message.reply(notice(ACCENT.fault, errors.fault(message.id))).catch(() => undefined);
  }
}

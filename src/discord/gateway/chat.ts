import { withFacts } from '../../log.js';
import type { AskedPlace } from '../../service/choose-collection.js';
import type { EventLog } from '../../service/event-log.js';
import { wordsFor } from '../locales/index.js';
import { ACCENT, notice } from '../render/components.js';
import type { Services } from '../services.js';
import { type ChatMessage, localeOfMessage, type OwnReplies, placeOf } from './chat-message.js';
import { createChatReplies, type ReplyStage } from './chat-replies.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { createMessageTurns } from './message-turns.js';
import { withoutWords } from './without-words.js';

export type Chat = ReturnType<typeof createChat>;

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
  const replies = createChatReplies(log);
  const turns = createMessageTurns();
  const isKnown = (messageId: string) =>
    turns.isRunning(messageId) || replies.replyTo(messageId) !== undefined;
  return {
    /** Somebody wrote something. */
    async hear(message: ChatMessage): Promise<void> {
      const progress: ReplyStage = { stage: 'hearing' };
      let language: string | undefined;
      const answer = (services: Services) => {
        language = services.language;
        return replies.answer(message, services, progress, () => turns.isGone(message.id));
      };
      await inFlight.begin(
        () => turns.inTurn(message.id, () => use(placeOf(message), answer)),
        async () => {
          if (progress.stage !== 'making') return;
          progress.stage = 'said';
          const { errors } = wordsFor(localeOfMessage(message, language));
          await message.reply(notice(ACCENT.notice, errors.leaving));
        },
      );
    },
    /** Somebody changed a message: the reply to it follows. `load` gives the message as it stands now. */
    async hearAgain(messageId: string, load: () => Promise<ChatMessage>, own: OwnReplies): Promise<void> {
      if (!isKnown(messageId)) return;
      const follow = async () => {
        const before = replies.replyTo(messageId);
        if (before === undefined) return;
        const said = [before.typed];
        try {
          const message = await load();
          said.push(message.content);
          await withFacts({ messageId }, () =>
            use(placeOf(message), (services) => replies.answerAgain(message, services, before, own)),
          );
        } catch (error) {
          const err = withoutWords(error, said);
          log.error({ messageId, err }, 'a changed question could not be answered');
        }
      };
      await inFlight.begin(() => turns.inTurn(messageId, follow));
    },
    /** A message is gone: so is the reply to it, also one that is still in the making. */
    async forget(messageId: string, own: OwnReplies): Promise<void> {
      if (!isKnown(messageId)) return;
      turns.markGone(messageId);
      await turns.inTurn(messageId, () => replies.takeBack(messageId, own));
    },
  };
}

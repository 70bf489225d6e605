import { withFacts } from '../../log.js';
import { BoundedMap } from '../../service/bounded-map.js';
import type { EventLog } from '../../service/event-log.js';
import { wordsFor } from '../locales/index.js';
import { ACCENT, notice } from '../render/components.js';
import type { Services } from '../services.js';
import { hint, respond, wantedBy } from './chat-answer.js';
import {
  type ChatMessage,
  localeOfMessage,
  messageFacts,
  type OwnReplies,
  questionIn,
} from './chat-message.js';
import { withoutWords } from './without-words.js';

/** A message that was answered. */
export interface AnsweredMessage {
  readonly replyId: string;
  /** The question as it was answered. */
  readonly typed: string;
}

/** How far an answer is. */
export interface ReplyStage {
  stage: 'hearing' | 'making' | 'said';
}

/** Answers that still follow their questions when these are changed or deleted; some 200 bytes each. */
const ANSWERED_KEPT = 2000;
/** Members who were told that their words cannot be read. */
const TOLD_KEPT = 1000;

/** Replies to messages, and keeps in memory which reply is to which. */
export function createChatReplies(log: EventLog) {
  const answered = new BoundedMap<string, AnsweredMessage>(ANSWERED_KEPT);
  const told = new BoundedMap<string, true>(TOLD_KEPT);
  return {
    replyTo: (messageId: string): AnsweredMessage | undefined => answered.get(messageId),
    /** @param isGone - whether the message was deleted meanwhile */
    async answer(
      message: ChatMessage,
      services: Services,
      progress: ReplyStage,
      isGone: () => boolean,
    ): Promise<void> {
      const wanted = await wantedBy(message, services);
      if (wanted === 'nothing' || (wanted === 'hint' && told.get(message.user.id))) return;
      if (!(await services.claim(`message:${message.id}`))) return;
      await guarded(message, services, log, async () => {
        progress.stage = 'making';
        const said = wanted === 'hint' ? hint(services) : await respond(message, services, log);
        if (said === null || isGone() || progress.stage !== 'making') return;
        progress.stage = 'said';
        if (wanted === 'hint') told.set(message.user.id, true);
        const replyId = await message.reply(said);
        if (replyId !== null) answered.set(message.id, { replyId, typed: questionIn(message) });
      });
    },
    /** Has the reply follow a message that was changed. */
    async answerAgain(
      message: ChatMessage,
      services: Services,
      before: AnsweredMessage,
      own: OwnReplies,
    ): Promise<void> {
      const typed = questionIn(message);
      // Discord also reports changes nobody made, such as a preview that was added.
      if (typed === before.typed || (await wantedBy(message, services)) !== 'answer') return;
      const said = await respond(message, services, log, { isEdit: true });
      if (said === null) return;
      if (await own.edit(before.replyId, said)) answered.set(message.id, { ...before, typed });
      else answered.delete(message.id);
      log.info(messageFacts(message), 'answered again in chat');
    },
    /** Takes the reply to a message back that is gone. */
    async takeBack(messageId: string, own: OwnReplies): Promise<void> {
      const before = answered.get(messageId);
      if (before === undefined) return;
      answered.delete(messageId);
      try {
        await own.delete(before.replyId);
      } catch (error) {
        log.warn({ messageId, err: error }, 'a reply could not be taken back');
      }
    },
  };
}

async function guarded(
  message: ChatMessage,
  { language }: Pick<Services, 'language'>,
  log: EventLog,
  run: () => Promise<void>,
): Promise<void> {
  try {
    await withFacts({ messageId: message.id }, run);
    log.info(messageFacts(message), 'answered in chat');
  } catch (error) {
    log.error({ ...messageFacts(message), err: withoutWords(error, [message.content]) }, 'failed in chat');
    const { errors } = wordsFor(localeOfMessage(message, language));
    // The message may be gone, or the channel closed: then there is nobody to tell.
    await message.reply(notice(ACCENT.fault, errors.fault(message.id))).catch(() => undefined);
  }
}

import type { ReplyPayload, ShownMessage } from './command.js';
import { ACCENT, notice } from './components.js';
import { admit, type EventLog, sentenceFor } from './dispatch.js';
import { plainLine } from './escape.js';
import { isFollowUp, joinFollowUp } from './follow-up.js';
import { wordsFor } from './locales/index.js';
import { renderAnswer } from './render-answer.js';
import { renderChatHelp } from './render-help.js';
import { readQuestion } from './request.js';
import { TooOftenError } from './request-error.js';
import type { Services } from './services.js';
import { subjectOf } from './subject.js';
import { withoutWords } from './without-words.js';

/** A message that somebody wrote, as far as chat needs it. */
export interface ChatMessage {
  readonly id: string;
  /** Empty where Discord does not let the bot read it. */
  readonly content: string;
  readonly user: { readonly id: string };
  /** Written by a bot, a webhook or Discord itself. */
  readonly isAutomatic: boolean;
  readonly channelId: string;
  readonly guildId: string | null;
  /** Mentions the bot, or replies to it. */
  readonly isAddressed: boolean;
  /** Stands in a thread that was opened on something the bot said. */
  isInOwnThread(): Promise<boolean>;
  showTyping(): Promise<unknown>;
  /** What the bot said before in this conversation: the message replied to, or its last one in this thread or DM. */
  previousAnswer(): Promise<Pick<ShownMessage, 'components'> | null>;
  reply(payload: ReplyPayload): Promise<unknown>;
}

/** What the bot replied to a message. */
export interface OwnReply extends Pick<ShownMessage, 'components'> {
  edit(payload: ReplyPayload): Promise<unknown>;
  delete(): Promise<unknown>;
}

export type Chat = ReturnType<typeof createChat>;

const MENTION = /<@[!&]?\d+>/g;
const ASKS = /[?？]\s*$/;

/**
 * Answers messages as `/ask` answers questions. Everything it must know of the conversation stands in the messages
 * themselves. None of the functions ever rejects.
 */
export function createChat(services: Services, log: EventLog) {
  /** What is being done for a message; a change of it waits until that is done. */
  const running = new Map<string, Promise<void>>();
  const inTurn = (id: string, run: () => Promise<void>): Promise<void> => {
    const turn = (running.get(id) ?? Promise.resolve()).then(run).finally(() => {
      if (running.get(id) === turn) running.delete(id);
    });
    running.set(id, turn);
    return turn;
  };
  return {
    /** Somebody wrote something. */
    async hear(message: ChatMessage): Promise<void> {
      await inTurn(message.id, async () => {
        if (!(await isForBot(message, services))) return;
        await guarded(message, log, async () => {
          const said = await respond(message, services);
          if (said !== null) await message.reply(said);
        });
      });
    },
    /** Somebody changed a message that the bot may have replied to: the reply follows. */
    async hearAgain(message: ChatMessage, findReply: () => Promise<OwnReply | null>): Promise<void> {
      await inTurn(message.id, async () => {
        if (!(await isForBot(message, services))) return;
        await guarded(message, log, async () => {
          const reply = await findReply();
          // Discord also reports changes nobody made, such as a preview that was added.
          if (reply === null || subjectOf(reply)?.endsWith(questionIn(message)) === true) return;
          const said = await respond(message, services);
          if (said !== null) await reply.edit(said);
        });
      });
    },
    /** A message is gone: so is the reply to it. */
    async forget(messageId: string, findReply: () => Promise<OwnReply | null>): Promise<void> {
      await inTurn(messageId, async () => {
        try {
          await (await findReply())?.delete();
        } catch (error) {
          log.warn({ messageId, err: error }, 'a reply could not be taken back');
        }
      });
    },
  };
}

async function isForBot(message: ChatMessage, { chat }: Services): Promise<boolean> {
  if (message.isAutomatic || chat === 'off') return false;
  if (message.guildId === null) return true;
  if (chat === 'dm' || message.content === '') return false;
  if (message.isAddressed) return true;
  // In a thread people also talk to each other.
  return chat === 'threads' && ASKS.test(message.content) && (await message.isInOwnThread());
}

/** @returns null where there is nothing new to say: everybody would see a notice that says the same again */
async function respond(message: ChatMessage, services: Services): Promise<ReplyPayload | null> {
  const typed = questionIn(message);
  const locale = localeOf(typed);
  const words = wordsFor(locale);
  try {
    await admit({ user: message.user, channelId: message.channelId, locale }, services);
    if (!/[\p{L}\p{N}]/u.test(typed)) return renderChatHelp(services, words);
    const question = readQuestion(typed, words);
    await message.showTyping();
    const before = isFollowUp(question) ? subjectOf(await message.previousAnswer()) : null;
    const asked = before === null ? question : joinFollowUp(before, question);
    const answer = await services.ask(asked, {}).catch((error: unknown) => {
      throw withoutWords(error, [asked]);
    });
    const view = { documents: services.corpus.documents, words, isFollowUp: asked !== question };
    return renderAnswer(answer, view);
  } catch (error) {
    if (error instanceof TooOftenError && !error.isFirst) return null;
    const sentence = sentenceFor(error, locale);
    if (sentence === null) throw error;
    return notice(ACCENT.notice, sentence);
  }
}

async function guarded(message: ChatMessage, log: EventLog, run: () => Promise<void>): Promise<void> {
  const facts = { messageId: message.id, guildId: message.guildId, channelId: message.channelId };
  try {
    await run();
    log.info(facts, 'answered in chat');
  } catch (error) {
    log.error({ ...facts, err: withoutWords(error, [message.content]) }, 'failed in chat');
    const { errors } = wordsFor(localeOf(message.content));
    // The message may be gone, or the channel closed: then there is nobody to tell.
    await message.reply(notice(ACCENT.fault, errors.fault(message.id))).catch(() => undefined);
  }
}

function questionIn(message: ChatMessage): string {
  return plainLine(message.content.replaceAll(MENTION, ' '));
}

/** A message does not tell its writer's language, so the writing does. */
function localeOf(text: string): string {
  return /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? 'zh-CN'
    : 'en-US';
}

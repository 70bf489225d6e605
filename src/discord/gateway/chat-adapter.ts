import {
  type AnyThreadChannel,
  type Client,
  DiscordAPIError,
  Events,
  type Message,
  MessageReferenceType,
  type PartialMessage,
  RESTJSONErrorCodes,
} from 'discord.js';
import { BoundedMap } from '../../service/bounded-map.js';
import type { EventLog } from '../../service/event-log.js';
import { faultKind } from '../../service/fault-kind.js';
import type { Chat } from './chat.js';
import type { ChatMessage, OwnReplies } from './chat-message.js';
import { createTypist, type Typist } from './typing.js';

/** How far back the bot looks for what it said itself. */
const LOOK_BACK = 50;
/** Messages that were looked up to see whether the bot wrote them. */
const LOOKED_UP_KEPT = 1000;
const GONE: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
];

/** Connects chat with the messages that Discord reports. Nothing that goes wrong here ends the process. */
export function connectChat(client: Client<boolean>, chat: Chat, log: EventLog): void {
  const typist = createTypist(client);
  const isOurs = lookUpAuthors();
  const port = (message: Message) => toChatMessage(message, typist, isOurs);
  const guarded = (event: string, run: () => Promise<void>) => {
    // What throws at once is caught here too: parts of a message may be missing.
    void Promise.resolve()
      .then(run)
      .catch((error: unknown) => log.warn({ event, err: faultKind(error) }, 'an event could not be read'));
  };
  client.on(Events.MessageCreate, (message) => guarded('messageCreate', () => chat.hear(port(message))));
  client.on(Events.MessageUpdate, (_, message) => {
    const load = async () => port(message.partial ? await message.fetch() : message);
    guarded('messageUpdate', () => chat.hearAgain(message.id, load, repliesIn(message)));
  });
  client.on(Events.MessageDelete, (message) => {
    guarded('messageDelete', () => chat.forget(message.id, repliesIn(message)));
  });
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) {
      guarded('messageDeleteBulk', () => chat.forget(message.id, repliesIn(message)));
    }
  });
}

function toChatMessage(message: Message, typist: Typist, isOurs: AuthorLookUp): ChatMessage {
  const { client, author, channel } = message;
  return {
    id: message.id,
    content: message.content,
    user: { id: author.id },
    isAutomatic: author.bot || author.system || message.webhookId !== null || message.system,
    channelId: message.channelId,
    guildId: message.guildId,
    parentId: channel.isThread() ? channel.parentId : null,
    isAddressed: message.mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true }),
    isReplyToBot: async () => isReply(message) && isOurs(message),
    isInOwnThread: async () => channel.isThread() && isOwn(await starterOf(channel)),
    showTyping: () => typist.show(message.channelId),
    previousAnswer: () => previousAnswer(message),
    reply: async (payload) => {
      try {
        return (await message.reply({ ...payload, failIfNotExists: true })).id;
      } catch (error) {
        if (isGone(error) || isReferenceGone(error)) return null;
        throw error;
      }
    },
  };
}

type AuthorLookUp = (reply: Message) => Promise<boolean>;

/** Tells whether a reply is to the bot. Where Discord did not say whom it is to, that is looked up, once a message. */
function lookUpAuthors(): AuthorLookUp {
  const known = new BoundedMap<string, Promise<boolean>>(LOOKED_UP_KEPT);
  return async (reply) => {
    const { repliedUser } = reply.mentions;
    if (repliedUser !== null) return repliedUser.id === reply.client.user.id;
    const id = reply.reference?.messageId;
    if (id === undefined) return false;
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = reply.fetchReference().then(isOwn, () => false);
    // Kept at once: many may reply to one message at the same time.
    known.set(id, found);
    return found;
  };
}

/** A forward refers to a message too, perhaps of another channel. */
function isReply({ reference }: Message): boolean {
  return reference !== null && reference.type !== MessageReferenceType.Forward;
}

async function previousAnswer(message: Message): Promise<Message | null> {
  const { channel } = message;
  if (isReply(message)) {
    const repliedTo = await message.fetchReference().catch(() => null);
    return isOwn(repliedTo) ? repliedTo : null;
  }
  if (!channel.isDMBased() && !channel.isThread()) return null;
  const before = await channel.messages.fetch({ limit: LOOK_BACK, before: message.id });
  const last = before.find((other) => isOwn(other));
  if (last !== undefined || !channel.isThread()) return last ?? null;
  // A thread opened on an answer goes on from it.
  const starter = await starterOf(channel);
  return isOwn(starter) ? starter : null;
}

/** What a thread was opened on; null where that is gone or was never there. */
async function starterOf(thread: AnyThreadChannel): Promise<Message | null> {
  return thread.fetchStarterMessage().catch(() => null);
}

function isOwn(message: Message | null): boolean {
  return message !== null && message.author.id === message.client.user.id;
}

/** The bot's own messages in the channel of a message, which are never fetched. */
function repliesIn({ channel }: Message | PartialMessage): OwnReplies {
  const unlessGone = async (change: Promise<unknown>) => {
    try {
      await change;
      return true;
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  };
  return {
    edit: (replyId, payload) => unlessGone(channel.messages.edit(replyId, payload)),
    delete: (replyId) => unlessGone(channel.messages.delete(replyId)),
  };
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}

/** Discord refuses a reply to a message that was deleted as a mistake in the form. */
function isReferenceGone(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType &&
    'errors' in error.rawError &&
    'message_reference' in Object(error.rawError.errors)
  );
}

import { type AnyThreadChannel, type Client, Events, type Message, type PartialMessage } from 'discord.js';
import type { Chat, ChatMessage, OwnReply } from './chat.js';

/** How far back the bot looks for what it said itself. */
const LOOK_BACK = 50;

/** Connects chat with the messages that Discord reports. */
export function connectChat(client: Client<boolean>, chat: Chat): void {
  client.on(Events.MessageCreate, (message) => void chat.hear(toChatMessage(message)));
  client.on(Events.MessageUpdate, (_, message) => {
    void chat.hearAgain(toChatMessage(message), () => findReply(message));
  });
  client.on(Events.MessageDelete, (message) => {
    if (message.author?.id !== client.user?.id) void chat.forget(message.id, () => findReply(message));
  });
}

function toChatMessage(message: Message): ChatMessage {
  const { client, author, channel } = message;
  return {
    id: message.id,
    content: message.content,
    user: { id: author.id },
    isAutomatic: author.bot || author.system || message.webhookId !== null || message.system,
    channelId: message.channelId,
    guildId: message.guildId,
    isAddressed: message.mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true }),
    isInOwnThread: async () => channel.isThread() && isOwn(await starterOf(channel)),
    showTyping: async () => ('sendTyping' in channel ? channel.sendTyping() : undefined),
    previousAnswer: () => previousAnswer(message),
    // Fails where the question is gone by now: then no answer is wanted any more.
    reply: (payload) => message.reply({ ...payload, failIfNotExists: true }),
  };
}

async function previousAnswer(message: Message): Promise<Message | null> {
  const { channel } = message;
  if (message.reference !== null) {
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

/** The bot's reply to a message, as long as it stands among the last ones of the channel. */
async function findReply(message: Message | PartialMessage): Promise<OwnReply | null> {
  const { client, channel, id } = message;
  if (!('messages' in channel)) return null;
  const recent = await channel.messages.fetch({ limit: LOOK_BACK });
  const reply = recent.find(
    (other) => other.author.id === client.user.id && other.reference?.messageId === id,
  );
  if (reply === undefined) return null;
  return {
    components: reply.components,
    edit: (payload) => reply.edit(payload),
    delete: () => reply.delete(),
  };
}

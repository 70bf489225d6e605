import { hearSmallTalk } from '../../answering/small-talk.js';
import type { AskedPlace } from '../../service/choose-collection.js';
import type { ReplyPayload, ShownMessage } from '../calls.js';
import { localeFor } from '../locales/index.js';
import { plainLine } from '../rules/escape.js';
import { writtenIn } from '../written-in.js';

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
  /** The channel that the thread it stands in hangs on; null outside threads. */
  readonly parentId?: string | null;
  /** Mentions the bot. */
  readonly isAddressed: boolean;
  /** Replies to something the bot said, which it may do without a mention. */
  isReplyToBot(): Promise<boolean>;
  /** Stands in a thread that was opened on something the bot said. */
  isInOwnThread(): Promise<boolean>;
  showTyping(): Promise<unknown>;
  /** What the bot said before in this conversation: the message replied to, or its last one in this thread or DM. */
  previousAnswer(): Promise<Pick<ShownMessage, 'components'> | null>;
  /** Gives the id of the reply; null where the message is gone by now, so that no answer is wanted any more. */
  reply(payload: ReplyPayload): Promise<string | null>;
}

/** What the bot said in one channel, by its id. */
export interface OwnReplies {
  /** Gives false where the reply is gone. */
  edit(replyId: string, payload: ReplyPayload): Promise<boolean>;
  /** Does nothing where the reply is gone. */
  delete(replyId: string): Promise<unknown>;
}

const MENTION = /<@[!&]?\d+>/g;

/** Gathers what the log says of a message; no word of it. */
export function messageFacts({ id, guildId, channelId }: ChatMessage) {
  return { messageId: id, guildId, channelId };
}

/** Takes the mentions out of a message: one line of visible characters is left. */
export function questionIn(message: ChatMessage): string {
  return plainLine(message.content.replaceAll(MENTION, ' '));
}

/** Tells where a message stands. */
export function placeOf({ guildId, channelId, parentId = null }: ChatMessage): AskedPlace {
  return { guildId, channelId, parentId };
}

/** Tells in which language to answer a message: it does not say, so the writing does, or else the documents. */
export function localeOfMessage(message: ChatMessage, language?: string): string {
  return localeOf(questionIn(message), language);
}

/** Does as `localeOfMessage` for words alone. */
export function localeOf(text: string, language = 'en'): string {
  const said = hearSmallTalk(plainLine(text))?.language;
  return said === undefined ? (writtenIn(text) ?? localeFor(language)) : localeFor(said);
}

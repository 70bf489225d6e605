import type { ReplyPayload, ShownMessage } from '../discord/calls.js';
import type { ChatMessage } from '../discord/gateway/chat-message.js';
import { refuseBroken, shownMessage } from './checked-reply.js';
import type { Room, RoomMessage } from './room.js';
import { CHANNEL_ID, GUILD_ID, MEMBER_ID } from './room-calls.js';

/** To whom a member writes. */
export interface Addressed {
  /** In a direct message, where everything is for the bot. */
  readonly isDirect?: boolean;
  /** The message replied to. */
  readonly replyTo?: RoomMessage;
}

/** How a member names the bot at a keyboard; Discord sends its id. */
const NAME = /@casebook\b/gi;
export const BOT_ID = '100000000000000000';
const BOT_MENTION = `<@${BOT_ID}>`;

/** A member's message in a room, as chat hears it. */
export class RoomChatMessage implements ChatMessage {
  readonly id: string;
  readonly content: string;
  readonly user = { id: MEMBER_ID };
  readonly isAutomatic = false;
  readonly channelId = CHANNEL_ID;
  readonly guildId: string | null;
  readonly isAddressed: boolean;
  readonly #room: Room;
  readonly #message: RoomMessage;
  readonly #to: Addressed;

  constructor(room: Room, message: RoomMessage, to: Addressed) {
    this.#room = room;
    this.#message = message;
    this.#to = to;
    this.id = message.id;
    this.content = message.content.replaceAll(NAME, BOT_MENTION);
    this.guildId = to.isDirect === true ? null : GUILD_ID;
    this.isAddressed = this.content !== message.content || to.replyTo?.author === 'bot';
  }

  async showTyping(): Promise<void> {}

  async isReplyToBot(): Promise<boolean> {
    return this.#to.replyTo?.author === 'bot';
  }

  /** A room in memory has no threads. */
  async isInOwnThread(): Promise<boolean> {
    return false;
  }

  async previousAnswer(): Promise<ShownMessage | null> {
    const { replyTo, isDirect } = this.#to;
    const before = replyTo ?? (isDirect === true ? this.#lastOfBot() : undefined);
    return before?.author === 'bot' ? shownMessage(before) : null;
  }

  async reply({ components, files, ...payload }: ReplyPayload): Promise<string> {
    refuseBroken({ components, files, ...payload });
    return this.#room.add({ author: 'bot', components, files, repliesTo: this.#message.content }).id;
  }

  #lastOfBot(): RoomMessage | undefined {
    return this.#room.messages.findLast(({ author }) => author === 'bot');
  }
}

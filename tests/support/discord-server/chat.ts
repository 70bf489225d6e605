import { MessageFlags } from 'discord.js';
import type { Json } from '../../../src/discord/rules/validate-fields.js';
import { sentFileJson } from './commands.js';
import { type Gateway, INTENT } from './gateway.js';
import { type Actor, placeOf } from './interactions.js';
import type { StoredMessage } from './messages.js';
import { channelJson } from './routes-channels.js';
import { CHANNEL, type Channel, type World } from './world.js';

export interface Said extends Actor {
  /** Begins with a mention of the bot. */
  readonly mention?: boolean;
  /** Replies to this message; a reply to the bot mentions it, unless `ping` is false. */
  readonly reply?: StoredMessage;
  readonly ping?: boolean;
  /** Written by another bot. */
  readonly byBot?: boolean;
  readonly embeds?: readonly Json[];
  /** Parts of forwarded messages, each as a message's `content` and `embeds`. */
  readonly forwarded?: readonly Json[];
  /** Ids of files that the member sends with it. */
  readonly files?: readonly string[];
}

/** Messages of members, and the events that bots hear of them, cut to what their intents allow. */
export class Chat {
  readonly #world: World;
  readonly #gateway: Gateway;

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  /** A member says something; the bot hears it where its intents allow. */
  say(content: string, said: Said = {}): StoredMessage {
    const { userId, channel } = placeOf(this.#world, said);
    const repliesToBot = said.reply?.author.id === this.#world.bot.id && said.ping !== false;
    const isMention = said.mention === true;
    const message = this.#world.addMessage({
      channelId: channel.id,
      author: { ...this.#world.userOf(userId), ...(said.byBot ? { bot: true } : {}) },
      content: isMention ? `<@${this.#world.bot.id}> ${content}` : content,
      replyTo: said.reply?.id,
      mentions: isMention || repliesToBot ? [this.#world.bot] : [],
      embeds: said.embeds ?? [],
      forwarded: said.forwarded ?? [],
      sent: (said.files ?? []).flatMap((id) => {
        const file = this.#world.files.get(id);
        return file === undefined ? [] : [sentFileJson(this.#world, file)];
      }),
    });
    this.announce('MESSAGE_CREATE', message);
    return message;
  }

  /** A member changes what they said. */
  edit(message: StoredMessage, content: string): void {
    message.content = content;
    message.edits += 1;
    this.announce('MESSAGE_UPDATE', message);
  }

  /** A message is taken away, by its author or a moderator. */
  remove(message: StoredMessage): void {
    message.deleted = true;
    this.announce('MESSAGE_DELETE', message);
  }

  announce(event: string, message: StoredMessage): void {
    if (message.ephemeral || !this.#gateway.isKnown) return;
    const channel = this.#world.channels.get(message.channelId);
    const { guildId } = message;
    const wanted = guildId === undefined ? INTENT.directMessages : INTENT.guildMessages;
    const where = {
      channel_id: message.channelId,
      channel_type: channel?.type ?? CHANNEL.text,
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    };
    const isGone = event === 'MESSAGE_DELETE';
    const member = { roles: [], joined_at: '2026-01-01T00:00:00+00:00', deaf: false, mute: false, flags: 0 };
    const whole = { ...this.#visible(message), ...(guildId === undefined ? {} : { member }) };
    this.#gateway.dispatch(event, isGone ? { id: message.id, ...where } : { ...whole, ...where }, {
      guildId,
      wanted,
    });
  }

  announceThread(thread: Channel): void {
    const data = { ...channelJson(thread), newly_created: true };
    this.#gateway.dispatch('THREAD_CREATE', data, { guildId: thread.guildId, wanted: INTENT.guilds });
  }

  /** Without the message-content intent a bot reads only what is meant for it, and its own words. */
  #visible(message: StoredMessage): Json {
    const json = this.#world.wire(message);
    const isForBot =
      message.guildId === undefined ||
      message.author.id === this.#world.bot.id ||
      message.mentions.some(({ id }) => id === this.#world.bot.id) ||
      (this.#gateway.intents & INTENT.messageContent) !== 0;
    if (isForBot) return json;
    const flags = Number(json.flags) & ~MessageFlags.IsComponentsV2;
    return { ...json, content: '', embeds: [], components: [], attachments: [], flags };
  }
}

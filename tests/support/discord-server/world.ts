import { LIMITS } from '../../../src/discord/rules/limits.js';
import type { Json } from '../../../src/discord/rules/validate-fields.js';
import { messageJson, type StoredMessage, type User } from './messages.js';
import type { Reply } from './reply.js';
import { createSnowflakes } from './snowflakes.js';
import { Changes } from './waiting.js';

export const CHANNEL = { text: 0, dm: 1, thread: 11 } as const;
/** Administrator and everything else a test may ask for. */
export const ALL_PERMISSIONS = '2251799813685247';
/** View channels, send messages and use commands: what everybody has. */
export const MEMBER_PERMISSIONS = '277025508352';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly guildId: string | undefined;
  /** The channel a thread hangs on. */
  readonly parentId?: string;
  /** Whom a direct-message channel is with. */
  readonly userId?: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  /** READY lists it, and no GUILD_CREATE follows. */
  readonly unavailable: boolean;
}

/** A file that a member sent, as it is handed out. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** What the event says of it; else as it is. */
  readonly size?: number;
  /** Its address in the event; else the stand-in's own. */
  readonly url?: string;
  /** Fetching it leads on to here. */
  readonly redirect?: string;
}

export interface WorldOptions {
  /** What the bot must log in with. */
  readonly token?: string;
  /** The deadline of the first answer; 3,000 as Discord's. */
  readonly firstAnswerMs?: number;
  /** How long an answered interaction takes edits and follow-ups; 15 minutes as Discord's. */
  readonly tokenLifeMs?: number;
  readonly heartbeatMs?: number;
  readonly shards?: number;
  /** Bits of privileged intents that the application has switched on; none by default. */
  readonly privilegedIntents?: number;
  /** How many guilds READY names as unavailable, beside the one that comes up. */
  readonly unavailableGuilds?: number;
  /** How the application may be installed: 0 in a server, 1 by a member; both by default, null tells nothing. */
  readonly installs?: readonly number[] | null;
  /** Where the application has its commands sent instead of to the gateway. */
  readonly endpointUrl?: string;
  /** How many guilds come up beside the first. */
  readonly furtherGuilds?: number;
  /** No guild at all: ready at once. */
  readonly withoutGuild?: boolean;
}

/** Everything the stand-in knows: who is there, what was said, what was registered, what is being answered. */
export class World {
  readonly changes = new Changes();
  readonly nextId = createSnowflakes();
  readonly token: string;
  readonly limits: {
    readonly firstAnswerMs: number;
    readonly tokenLifeMs: number;
    readonly heartbeatMs: number;
  };
  readonly shards: number;
  readonly privilegedIntents: number;
  readonly installs: readonly number[] | null;
  readonly endpointUrl: string | null;
  readonly applicationId = this.nextId();
  readonly bot: User = { id: this.applicationId, username: 'casebook', bot: true };
  readonly user: User = { id: this.nextId(), username: 'reader' };
  readonly guilds: readonly Guild[];
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, StoredMessage>();
  /** Files that members sent, by id. */
  readonly files = new Map<string, SentFile>();
  /** Where files are fetched from; the server says it once it listens. */
  cdnUrl = '';
  /** By token. */
  readonly replies = new Map<string, Reply>();
  /** By scope: `global` or a guild's id. */
  readonly commands = new Map<string, readonly Json[]>();
  readonly #users = new Map<string, User>();

  constructor(options: WorldOptions) {
    this.token = options.token ?? 'stand-in-token';
    this.limits = {
      firstAnswerMs: options.firstAnswerMs ?? LIMITS.firstAnswerMs,
      tokenLifeMs: options.tokenLifeMs ?? LIMITS.tokenLifeMs,
      heartbeatMs: options.heartbeatMs ?? 45_000,
    };
    this.shards = options.shards ?? 1;
    this.privilegedIntents = options.privilegedIntents ?? 0;
    this.installs = options.installs === undefined ? [0, 1] : options.installs;
    this.endpointUrl = options.endpointUrl ?? null;
    const home = options.withoutGuild
      ? []
      : Array.from({ length: 1 + (options.furtherGuilds ?? 0) }, (_, index) => ({
          id: this.nextId(),
          name: index === 0 ? 'Reading room' : `Reading room ${index + 1}`,
          unavailable: false,
        }));
    const away = Array.from({ length: options.unavailableGuilds ?? 0 }, (_, index) => ({
      id: this.nextId(),
      name: `Away ${index}`,
      unavailable: true,
    }));
    this.guilds = [...home, ...away];
    for (const user of [this.bot, this.user]) this.#users.set(user.id, user);
    for (const guild of this.guilds)
      this.addChannel({ name: 'general', type: CHANNEL.text, guildId: guild.id });
  }

  addChannel(channel: Omit<Channel, 'id'>, id = this.nextId()): Channel {
    const added = { ...channel, id };
    this.channels.set(id, added);
    return added;
  }

  channelsOf(guildId: string): Channel[] {
    return [...this.channels.values()].filter((channel) => channel.guildId === guildId);
  }

  userOf(id: string): User {
    const user = this.#users.get(id) ?? { id, username: `reader-${id.slice(-4)}` };
    this.#users.set(id, user);
    return user;
  }

  /** The direct-message channel with a user, opened at its first use. */
  dmOf(userId: string): Channel {
    const open = [...this.channels.values()].find((channel) => channel.userId === userId);
    return open ?? this.addChannel({ name: 'dm', type: CHANNEL.dm, guildId: undefined, userId });
  }

  addMessage(
    message: Pick<StoredMessage, 'channelId' | 'author'> & Partial<Omit<StoredMessage, 'id' | 'guildId'>>,
  ): StoredMessage {
    const added: StoredMessage = {
      ephemeral: false,
      shownTo: undefined,
      replyTo: undefined,
      interactionId: undefined,
      mentions: [],
      forwarded: [],
      sent: [],
      content: '',
      embeds: [],
      components: [],
      files: [],
      isV2: false,
      isLoading: false,
      threadId: undefined,
      edits: 0,
      deleted: false,
      ...message,
      id: this.nextId(),
      guildId: this.channels.get(message.channelId)?.guildId,
    };
    this.messages.set(added.id, added);
    return added;
  }

  wire(message: StoredMessage): Json {
    return messageJson(
      message,
      message.replyTo === undefined ? undefined : this.messages.get(message.replyTo),
    );
  }
}

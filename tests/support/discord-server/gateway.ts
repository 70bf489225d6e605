import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { asList, asObject, type Json } from '../../../src/discord/rules/validate-fields.js';
import { channelJson } from './routes-channels.js';
import { ALL_PERMISSIONS, CHANNEL, type Guild, type World } from './world.js';

export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

const PRIVILEGED = INTENT.guildMembers | INTENT.guildPresences | INTENT.messageContent;
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;
const CLOSE = { unknownOpcode: 4001, wrongToken: 4004, alreadyIn: 4005, disallowedIntents: 4014 } as const;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  seq: number;
  /** Everything sent, for a client that resumes. */
  readonly sent: { readonly s: number; readonly frame: string }[];
  socket: WebSocket | undefined;
}

/** The WebSocket side: sessions, their events, and what can go wrong with them. */
export class Gateway {
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  #url = '';
  /** While true, nobody who logs in is told that it worked. */
  holdsReady = false;
  #counts = { identifies: 0, resumes: 0, connections: 0, heartbeats: 0 };

  constructor(world: World, http: Server) {
    this.#world = world;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  /** How often clients came, logged in and resumed. */
  get counts(): Readonly<{ identifies: number; resumes: number; connections: number; heartbeats: number }> {
    return this.#counts;
  }

  get url(): string {
    return this.#url;
  }

  set url(url: string) {
    this.#url = url;
  }

  /** Whether every shard has a connection that is logged in. */
  get isReady(): boolean {
    const live = [...this.#sessions.values()].filter(({ socket }) => socket !== undefined);
    return live.length > 0 && live.length >= (live[0]?.shard[1] ?? 1);
  }

  /** Whether some session exists, connected or about to come back. */
  get isKnown(): boolean {
    return this.#sessions.size > 0;
  }

  /** Who is logged in: each as its shard and how many there are. */
  get shards(): (readonly [number, number])[] {
    return [...this.#sessions.values()].map(({ shard }) => shard);
  }

  /** What the bot asked to hear of. */
  get intents(): number {
    return [...this.#sessions.values()].at(-1)?.intents ?? 0;
  }

  /**
   * Sends an event to every session of the guild's shard that has a connection, as Discord does where two processes serve
   * the same shard; where none has one, the youngest gets it when it resumes.
   * @param wanted - intents of which the session needs one; 0 for events that everybody gets
   */
  dispatch(
    event: string,
    data: Json,
    { guildId, wanted = 0 }: { guildId?: string | undefined; wanted?: number } = {},
  ) {
    const sessions = [...this.#sessions.values()].filter(
      ({ shard: [id, count] }) => id === shardOf(guildId, count),
    );
    if (sessions.length === 0) throw new Error(`no bot is logged in to receive ${event}`);
    const connected = sessions.filter(({ socket }) => socket !== undefined);
    for (const session of connected.length > 0 ? connected : sessions.slice(-1)) {
      if (wanted === 0 || (session.intents & wanted) !== 0) this.#send(session, event, data);
    }
  }

  /** op 7: the client must come back and resume. */
  askToReconnect(): void {
    this.#broadcast({ op: OP.reconnect, d: null });
  }

  /** op 9: the session is void; `resumable` lets the client try to resume on the same connection. */
  invalidateSession(resumable: boolean): void {
    this.#broadcast({ op: OP.invalid, d: resumable });
    if (!resumable) this.#sessions.clear();
  }

  /** The connection is gone without a goodbye. */
  dropConnections(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  /** Closes every connection with a code, 4014 for intents that were not granted. */
  closeWith(code: number, reason = ''): void {
    for (const client of this.#server.clients) client.close(code, reason);
  }

  close(): void {
    this.dropConnections();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    this.#counts.connections += 1;
    let session: Session | undefined;
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.#world.limits.heartbeatMs } }));
    socket.on('message', (frame) => {
      const { op, d } = asObject(JSON.parse(String(frame)));
      if (op === OP.heartbeat) {
        this.#counts.heartbeats += 1;
        socket.send(JSON.stringify({ op: OP.ack }));
      } else if (op === OP.identify && session !== undefined) {
        socket.close(CLOSE.alreadyIn, 'Already authenticated.');
      } else if (op === OP.identify) {
        session = this.#identify(socket, asObject(d));
      } else if (op === OP.resume) {
        session = this.#resume(socket, asObject(d)) ?? session;
      } else if (op !== 3 && op !== 4 && op !== 8) {
        socket.close(CLOSE.unknownOpcode, 'Unknown opcode.');
      }
      this.#world.changes.notify();
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
      this.#world.changes.notify();
    });
    socket.on('error', () => socket.terminate());
  }

  #identify(socket: WebSocket, { token, intents, shard }: Json): Session | undefined {
    this.#counts.identifies += 1;
    const bits = Number(intents ?? 0);
    if (token !== this.#world.token) {
      socket.close(CLOSE.wrongToken, 'Authentication failed.');
      return undefined;
    }
    if ((bits & PRIVILEGED & ~this.#world.privilegedIntents) !== 0) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
      return undefined;
    }
    const [index = 0, count = 1] = asList(shard).map(Number);
    const id = `session-${this.#counts.identifies}`;
    const session: Session = { id, intents: bits, shard: [index, count], seq: 0, sent: [], socket };
    for (const [key, old] of this.#sessions) {
      if (old.shard[0] === index && old.shard[1] === count && old.socket === undefined)
        this.#sessions.delete(key);
    }
    if (this.holdsReady) return undefined;
    this.#sessions.set(id, session);
    const guilds = this.#world.guilds.filter((guild) => shardOf(guild.id, count) === index);
    this.#send(session, 'READY', {
      v: 10,
      user: { ...this.#world.bot, discriminator: '0', avatar: null },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: id,
      resume_gateway_url: this.#url,
      shard: session.shard,
      application: { id: this.#world.applicationId, flags: 0 },
    });
    if ((bits & INTENT.guilds) !== 0) {
      const there = guilds.filter(({ unavailable }) => !unavailable);
      for (const guild of there) this.#send(session, 'GUILD_CREATE', guildJson(this.#world, guild));
    }
    return session;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Json): Session | undefined {
    const session = this.#sessions.get(String(session_id));
    if (session === undefined || token !== this.#world.token) {
      socket.send(JSON.stringify({ op: OP.invalid, d: false }));
      return undefined;
    }
    this.#counts.resumes += 1;
    session.socket = socket;
    for (const { s, frame } of session.sent) if (s > Number(seq)) socket.send(frame);
    this.#send(session, 'RESUMED', {});
    return session;
  }

  #send(session: Session, event: string, data: Json): void {
    session.seq += 1;
    const frame = JSON.stringify({ op: OP.dispatch, t: event, s: session.seq, d: data });
    session.sent.push({ s: session.seq, frame });
    session.socket?.send(frame);
  }

  #broadcast(frame: Json): void {
    for (const { socket } of this.#sessions.values()) socket?.send(JSON.stringify(frame));
  }
}

/** Direct messages come to shard 0. */
function shardOf(guildId: string | undefined, count: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}

function guildJson(world: World, { id, name }: Guild): Json {
  const everyone = {
    id,
    name: '@everyone',
    permissions: ALL_PERMISSIONS,
    position: 0,
    color: 0,
    hoist: false,
  };
  const channels = world.channelsOf(id);
  return {
    id,
    name,
    owner_id: world.user.id,
    unavailable: false,
    roles: [{ ...everyone, managed: false, mentionable: false, tags: {} }],
    members: [
      {
        user: world.bot,
        roles: [],
        joined_at: '2026-01-01T00:00:00+00:00',
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    channels: channels.filter(({ type }) => type !== CHANNEL.thread).map(channelJson),
    threads: channels.filter(({ type }) => type === CHANNEL.thread).map(channelJson),
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    features: [],
    member_count: 2,
    preferred_locale: 'en-US',
    system_channel_flags: 0,
    premium_tier: 0,
    nsfw_level: 0,
    mfa_level: 0,
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    afk_timeout: 300,
  };
}

import {
  type Client,
  Events,
  GatewayCloseCodes,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';
import type { EventLog } from '../../service/event-log.js';

const SECOND_MS = 1000;

/** Close codes that need a word; the others have Discord's own names. */
const REASONS: Readonly<Record<number, string>> = {
  1000: 'closed; the session may be over',
  1001: 'the other side goes away',
  1006: 'broke off without a goodbye',
  4200: 'closed by this side to resume: Discord asked for it, or did not answer',
};

/** Tells of a connection that was lost and came back: a line each, however many attempts lie between. */
export interface ConnectionLog {
  /** A shard's connection was closed, or could not be opened. */
  closed(shard: number, code: number): void;
  failed(shard: number, error: Error): void;
  /** A shard's session goes on, or a new one was begun. */
  back(shard: number, how: 'resumed' | 'ready again'): void;
}

/**
 * Makes the log of connections: what is lost, and when it is back.
 * @param clock - any that only runs forward, in milliseconds
 */
export function createConnectionLog(log: EventLog, clock: () => number): ConnectionLog {
  const lostAtMs = new Map<number, number>();
  const failing = new Set<number>();
  return {
    closed(shard, code) {
      if (lostAtMs.has(shard)) return;
      lostAtMs.set(shard, clock());
      const reason = REASONS[code] ?? GatewayCloseCodes[code] ?? 'unknown';
      log.warn({ shard, code, reason }, 'connection lost');
    },
    failed(shard, error) {
      if (failing.has(shard)) return;
      failing.add(shard);
      log.warn({ shard, err: error }, 'a shard failed');
    },
    back(shard, how) {
      failing.delete(shard);
      const sinceMs = lostAtMs.get(shard);
      if (sinceMs === undefined) {
        // Discord may have a session go on over the same connection.
        if (how === 'resumed') log.info({ shard, awaySeconds: 0 }, how);
        return;
      }
      lostAtMs.delete(shard);
      const awaySeconds = Math.round((clock() - sinceMs) / SECOND_MS);
      log.info({ shard, awaySeconds }, how);
    },
  };
}

/**
 * Gives the part of a client's options that hands on close codes, which discord.js keeps to itself.
 * @param isLeaving - then the connection is closed on purpose
 */
export function tellClosed(connections: ConnectionLog, isLeaving: () => boolean): WebSocketOptions {
  return {
    buildStrategy(manager) {
      type Closed = { readonly shardId: number; readonly code: number };
      const emitter = manager as { on(event: string, listener: (closed: Closed) => void): unknown };
      emitter.on('closed', ({ shardId, code }) => {
        if (!isLeaving()) connections.closed(shardId, code);
      });
      return new SimpleShardingStrategy(manager);
    },
  };
}

/** Listens for what a client says about its connections. */
export function followConnections(client: Client<boolean>, connections: ConnectionLog): void {
  client.on(Events.ShardError, (error, shard) => connections.failed(shard, error));
  client.on(Events.ShardResume, (shard) => connections.back(shard, 'resumed'));
  client.on(Events.ShardReady, (shard) => connections.back(shard, 'ready again'));
}

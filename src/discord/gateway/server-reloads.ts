import { type REST, Routes } from 'discord.js';
import { BoundedMap } from '../../service/bounded-map.js';
import type { Collections } from '../../service/collections.js';
import type { EventLog } from '../../service/event-log.js';
import type { ServerReloads } from '../services.js';

/** The channels of a server are asked for again after this; milliseconds. */
const KNOWN_MS = 60_000;
/** Servers whose channels are kept. */
const SERVERS_KEPT = 100;

export interface ServerReloadsOptions {
  readonly collections: Pick<Collections<unknown>, 'plan' | 'askedIn' | 'reload'>;
  /** The ids of a server's channels. */
  readonly channelsOf: (guildId: string) => Promise<ReadonlySet<string>>;
  readonly log: EventLog;
  /** A clock that only runs forward, in milliseconds. */
  readonly uptimeMs: () => number;
}

/** Reads again what a server asks. Which channels are its own Discord is asked, where channels have collections of their own. */
export function createServerReloads(options: ServerReloadsOptions): ServerReloads {
  const { collections, channelsOf, log, uptimeMs } = options;
  const known = new BoundedMap<string, { readonly channels: ReadonlySet<string>; readonly sinceMs: number }>(
    SERVERS_KEPT,
  );
  const channelsNow = async (guildId: string | null): Promise<ReadonlySet<string>> => {
    if (guildId === null || collections.plan.routes.channels.size === 0) return new Set();
    const before = known.get(guildId);
    if (before !== undefined && before.sinceMs > uptimeMs() - KNOWN_MS) return before.channels;
    try {
      const channels = await channelsOf(guildId);
      known.set(guildId, { channels, sinceMs: uptimeMs() });
      return channels;
    } catch (err) {
      log.warn({ guildId, err }, 'the channels of a server could not be asked for');
      return new Set();
    }
  };
  return {
    collections: async (place) => collections.askedIn(place, await channelsNow(place.guildId)),
    reload: (name) => collections.reload(name),
  };
}

/** Asks Discord for the channels of a server; threads are not among them. */
export async function fetchChannels(rest: REST, guildId: string): Promise<ReadonlySet<string>> {
  const channels = await rest.get(Routes.guildChannels(guildId));
  return new Set(Array.isArray(channels) ? channels.map(({ id }: { readonly id: string }) => id) : []);
}

/** Where somebody asks, by Discord's ids; null for what there is not. */
export interface AskedPlace {
  /** Null outside servers, and where the member alone installed the bot. */
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** The channel that a thread hangs on; null for what is no thread. */
  readonly parentId: string | null;
}

/** Documents that are asked together. */
export interface Collection {
  /** As buttons carry it: at most 20 small letters, digits and hyphens; empty where one folder is all. */
  readonly name: string;
  /** Absolute, or relative to the working directory. */
  readonly folder: string;
  /** For members; empty where one folder is all. */
  readonly title: string;
  /** In which the bot speaks where a message does not tell its language; a language tag. */
  readonly language?: string;
  /** Who chooses the sentences, as the setting `READER`; absent for what that says. */
  readonly reader?: string;
}

/** Which place asks which collection, by names. */
export interface Routes {
  readonly servers: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  readonly fallback: string;
}

/** Everything that is served. */
export interface Plan {
  readonly collections: readonly Collection[];
  readonly routes: Routes;
}

export type Rule = 'channel' | 'parent' | 'server' | 'default';

export interface CollectionChoice {
  readonly name: string;
  /** The rules that were looked at, in order; the last one decided. */
  readonly looked: readonly Rule[];
}

/**
 * Gives the names of the collections that a place, its server and the channels of that server ask, each once, in this order.
 * @param channels - of the server, by their ids
 */
export function collectionsAsked(
  routes: Routes,
  place: AskedPlace,
  channels: ReadonlySet<string>,
): readonly string[] {
  const ofServer = chooseCollection(routes, { ...place, channelId: null, parentId: null });
  const ofChannels = [...routes.channels].flatMap(([id, name]) => (channels.has(id) ? [name] : []));
  return [...new Set([chooseCollection(routes, place).name, ofServer.name, ...ofChannels])];
}

/** Gives the plan where one folder is all. */
export function planOfFolder(folder: string): Plan {
  const none: ReadonlyMap<string, string> = new Map();
  return {
    collections: [{ name: '', folder, title: '' }],
    routes: { servers: none, channels: none, fallback: '' },
  };
}

/** Chooses the collection that a place asks: by its channel, the channel of a thread, the server, else the default. */
export function chooseCollection(
  { servers, channels, fallback }: Routes,
  place: AskedPlace,
): CollectionChoice {
  const { guildId, channelId, parentId } = place;
  const rules: readonly (readonly [Rule, ReadonlyMap<string, string>, string | null])[] =
    guildId === null
      ? []
      : [
          ['channel', channels, channelId],
          ['parent', channels, parentId],
          ['server', servers, guildId],
        ];
  const looked: Rule[] = [];
  for (const [rule, names, id] of rules) {
    if (id === null) continue;
    looked.push(rule);
    const name = names.get(id);
    if (name !== undefined) return { name, looked };
  }
  return { name: fallback, looked: [...looked, 'default'] };
}

import type { SharedStore } from '../../src/service/shared-store.js';

type Client = Parameters<Parameters<SharedStore['run']>[0]>[0];

/** What is written with a key in a store. */
interface SetOptions {
  readonly condition?: 'NX';
}

/** A shared store in memory: the commands that are used of Redis, as its documentation tells of them. What is kept stays. */
export function memoryStore() {
  const kept = new Map<string, string>();
  const client = {
    get: async (key: string) => kept.get(key) ?? null,
    async set(key: string, value: string, { condition }: SetOptions = {}) {
      if (condition === 'NX' && kept.has(key)) return null;
      kept.set(key, value);
      return 'OK';
    },
  };
  const store: SharedStore = {
    isUp: true,
    run: (command) => command(client as unknown as Client),
    close: async () => undefined,
  };
  const away: SharedStore = {
    ...store,
    isUp: false,
    run: () => Promise.reject(new Error('the store is away')),
  };
  return { store, away, kept };
}

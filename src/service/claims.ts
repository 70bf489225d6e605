import type { SharedStore } from './shared-store.js';

const KEPT_SECONDS = 300;

/**
 * Says whether this process is the first to take something on, such as the answer to a message that two processes hear of
 * while one takes over from the other. Where nobody can tell it is. Never rejects.
 */
export type Claim = (what: string) => Promise<boolean>;

/** Makes claims that the processes of one bot share; each holds for a while only. */
export function claimsIn(store: SharedStore): Claim {
  return async (what) => {
    try {
      const key = `casebook:claim:${what}`;
      const taken = await store.run((client) =>
        client.set(key, '1', { condition: 'NX', expiration: { type: 'EX', value: KEPT_SECONDS } }),
      );
      return taken !== null;
    } catch {
      return true;
    }
  };
}

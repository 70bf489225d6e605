import {
  type IRateLimiterOptions,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { SharedStore } from './shared-store.js';

const SECOND_MS = 1000;

/** Why something may not be done now. */
export interface Refusal {
  /** From 1. */
  readonly waitSeconds: number;
  /** Nothing was refused before it in this span. */
  readonly isFirst: boolean;
}

/** Counts points by key, in spans of some seconds. */
export interface Limiter {
  /** Uses points up; null where there were enough. */
  consume(key: string, points: number): Promise<Refusal | null>;
}

export interface LimiterOptions extends Required<Pick<IRateLimiterOptions, 'points' | 'duration'>> {
  /** Tells its keys from those of other limiters. */
  readonly name: string;
}

/**
 * Counts in the memory of this process and, where there is a shared store, in it too: both must allow. While the store is
 * away each process counts on by itself, so that nobody is locked out. What a process counted itself holds when the store
 * comes back empty, so that nobody gets their points twice from it.
 */
export function createLimiter({ name, points, duration }: LimiterOptions, store?: SharedStore): Limiter {
  const own = new RateLimiterMemory({ points, duration });
  const shared = store && sharedLimiter({ name, points, duration }, store);
  return {
    async consume(key, used) {
      const refusal = await refusalOf(own, key, used);
      if (refusal !== null || shared === undefined) return refusal;
      // Whatever is wrong with the store, the member has no part in it.
      return refusalOf(shared, key, used).catch(() => null);
    },
  };
}

function sharedLimiter({ name, points, duration }: LimiterOptions, store: SharedStore): RateLimiterRedis {
  type Script = { readonly keys: string[]; readonly arguments: string[] };
  const storeClient = {
    eval: (script: string, options: Script) => store.run((client) => client.eval(script, options)),
  };
  return new RateLimiterRedis({
    storeClient,
    useRedisPackage: true,
    keyPrefix: `casebook:use:${name}`,
    points,
    duration,
  });
}

async function refusalOf(
  limiter: RateLimiterMemory | RateLimiterRedis,
  key: string,
  points: number,
): Promise<Refusal | null> {
  try {
    await limiter.consume(key, points);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return {
      waitSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / SECOND_MS)),
      isFirst: refusal.consumedPoints - points <= limiter.points,
    };
  }
}

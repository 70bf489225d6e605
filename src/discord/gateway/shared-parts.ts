import { createFairUse, type FairUse, type FairUseLimits } from '../../service/fair-use.js';
import { Latency } from '../../service/latency.js';
import type { SharedStore } from '../../service/shared-store.js';
import { type QueueLimits, WorkQueue } from '../../service/work-queue.js';

/** What goes on when other documents take over: whom it concerns does not change with them. */
export interface SharedParts {
  readonly queue: WorkQueue;
  readonly fairUse: FairUse;
  readonly latency: Latency;
  /** A clock that only runs forward, in milliseconds since these parts were made. */
  uptimeMs(): number;
}

export interface SharedOptions {
  /** Absent: no limit. */
  readonly cooldown?: FairUseLimits;
  /** Absent: no limit. */
  readonly queue?: QueueLimits;
  /** What other processes count too; absent where this one is alone. */
  readonly store?: SharedStore;
  /** Any clock that only runs forward, in milliseconds. */
  readonly clock?: () => number;
}

const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** Makes what all collections of one bot share. Where nothing is set, nothing is limited. */
export function createSharedParts({
  cooldown,
  queue,
  store,
  clock = () => performance.now(),
}: SharedOptions): SharedParts {
  const startedMs = clock();
  return {
    queue: new WorkQueue(queue ?? { running: UNLIMITED, waiting: 0 }),
    fairUse: createFairUse(cooldown ?? { perMember: UNLIMITED, perChannel: UNLIMITED }, store),
    latency: new Latency(),
    uptimeMs: () => clock() - startedMs,
  };
}

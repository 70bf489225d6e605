import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;
const SECOND_MS = 1000;

/** Questions that may be asked in a minute. */
export interface FairUseLimits {
  readonly perMember: number;
  readonly perChannel: number;
}

/**
 * Whether somebody may ask now; if not, whose turn is used up and for how many seconds, from 1, and whether they were
 * not told before.
 */
export type Verdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'member' | 'channel'; readonly waitSeconds: number; readonly isFirst: boolean };

export interface FairUse {
  admit(userId: string, channelId: string | null): Promise<Verdict>;
}

/** Counts questions in the memory of this process, so each shard process counts its own. */
export function createFairUse({ perMember, perChannel }: FairUseLimits): FairUse {
  const members = new RateLimiterMemory({ points: perMember, duration: WINDOW_SECONDS });
  const channels = new RateLimiterMemory({ points: perChannel, duration: WINDOW_SECONDS });
  return {
    async admit(userId, channelId) {
      // A member over their own limit does not use up the channel's.
      const member = await refusalOf(members, userId);
      if (member !== null) return { kind: 'member', ...member };
      const channel = channelId === null ? null : await refusalOf(channels, channelId);
      return channel === null ? { kind: 'allowed' } : { kind: 'channel', ...channel };
    },
  };
}

async function refusalOf(limiter: RateLimiterMemory, key: string) {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return {
      waitSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / SECOND_MS)),
      isFirst: refusal.consumedPoints === limiter.points + 1,
    };
  }
}

import { createHash } from 'node:crypto';
import { createLimiter } from './shared-limiter.js';
import type { SharedStore } from './shared-store.js';

const WINDOW_SECONDS = 60;
/** Answers that a vote is remembered of; the oldest are forgotten first. */
const VOTES = 10_000;

/** Questions that may be asked in a minute. */
export interface FairUseLimits {
  readonly perMember: number;
  readonly perChannel: number;
}

/** What a member sets off: each kind costs the bot something else. */
export type Use = 'question' | 'search' | 'page' | 'vote' | 'suggestion';

/** Points a minute for each question allowed: pressing and typing have budgets of their own. */
const BUDGETS = { questions: 1, presses: 12, suggestions: 12 } as const;
/** Smaller limits leave the buttons usable: presses and typing are counted as if so many questions were allowed. */
const LEAST = { perMember: 10, perChannel: 60 } as const;

/** A press that searches again or writes costs as much as three that show what lies in memory. */
const COSTS: Readonly<Record<Use, { readonly of: keyof typeof BUDGETS; readonly points: number }>> = {
  question: { of: 'questions', points: 1 },
  search: { of: 'presses', points: 3 },
  page: { of: 'presses', points: 1 },
  vote: { of: 'presses', points: 3 },
  suggestion: { of: 'suggestions', points: 1 },
};

/**
 * Whether somebody may do this now; if not, whose turn is used up and for how many seconds, from 1, and whether they
 * were not told before.
 */
export type Admission =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'member' | 'channel'; readonly waitSeconds: number; readonly isFirst: boolean };

export interface FairUse {
  /** Counts one use; a question where none is named. */
  admit(userId: string, channelId: string | null, use?: Use): Promise<Admission>;
  /** Whether a member has judged an answer before. */
  hasVoted(userId: string, answer: string): boolean;
  /** Remembers that a member has judged an answer; neither of them can be told from what is kept. */
  vote(userId: string, answer: string): void;
}

/**
 * Counts for this process, and for all that share a store.
 * @param store - absent: each process counts its own
 */
export function createFairUse(limits: FairUseLimits, store?: SharedStore): FairUse {
  const budgets = {
    questions: createBudget('questions', limits, store),
    presses: createBudget('presses', atLeast(limits), store),
    suggestions: createBudget('suggestions', atLeast(limits), store),
  };
  const votes = new Set<string>();
  return {
    async admit(userId, channelId, use = 'question') {
      const { of, points } = COSTS[use];
      const { members, channels } = budgets[of];
      // A member over their own limit does not use up the channel's.
      const member = await members.consume(userId, points);
      if (member !== null) return { kind: 'member', ...member };
      const channel = channelId === null ? null : await channels.consume(channelId, points);
      return channel === null ? { kind: 'allowed' } : { kind: 'channel', ...channel };
    },
    hasVoted: (userId, answer) => votes.has(voteKey(userId, answer)),
    vote(userId, answer) {
      votes.add(voteKey(userId, answer));
      for (const oldest of votes) {
        if (votes.size <= VOTES) break;
        votes.delete(oldest);
      }
    },
  };
}

function atLeast({ perMember, perChannel }: FairUseLimits): FairUseLimits {
  return {
    perMember: Math.max(perMember, LEAST.perMember),
    perChannel: Math.max(perChannel, LEAST.perChannel),
  };
}

function createBudget(
  kind: keyof typeof BUDGETS,
  { perMember, perChannel }: FairUseLimits,
  store: SharedStore | undefined,
) {
  const limiter = (who: string, allowed: number) =>
    createLimiter(
      { name: `${kind}:${who}`, points: allowed * BUDGETS[kind], duration: WINDOW_SECONDS },
      store,
    );
  return { members: limiter('member', perMember), channels: limiter('channel', perChannel) };
}

function voteKey(userId: string, answer: string): string {
  return createHash('sha256').update(`${userId}\n${answer}`).digest('base64url');
}

import type { DiscordServer } from './discord-server/index.js';
import type { Reply } from './discord-server/reply.js';
import { OFF_TOPIC, QUESTION } from './pier-corpus.js';

/** What the bot is set to when a test floods it: nobody is turned away. */
export const OPEN_DOORS = { MAX_WAITING: '1000' };

export interface Flooded {
  readonly question: string;
  readonly reply: Reply;
}

/** Asks so many questions at the same moment, every member one, and waits until all are answered to the end. */
export async function flood(discord: DiscordServer, count: number, patienceMs: number): Promise<Flooded[]> {
  const asked = Array.from({ length: count }, (_, n) => {
    const question = n % 3 === 0 ? OFF_TOPIC : QUESTION;
    const userId = `${200_000_000_000_000_000n + BigInt(n)}`;
    return { question, reply: discord.slash('ask', { question }, { userId }) };
  });
  await Promise.all(asked.map(({ reply }) => reply.settled(patienceMs)));
  return asked;
}

/** How long the last of the first answers took, in milliseconds. */
export function slowestOf(asked: readonly Flooded[]): number {
  return Math.max(...asked.map(({ reply }) => reply.answeredAfterMs ?? Number.POSITIVE_INFINITY));
}

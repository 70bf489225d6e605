import { type Client, REST, Routes } from 'discord.js';

/** Longer than this, and the answer is there before the sign. */
const TIMEOUT_MS = 3000;

/** Shows that the bot types, for some ten seconds or until it says something. */
export interface Typist {
  /** Rejects where Discord refuses the sign, or would have it wait. */
  show(channelId: string): Promise<unknown>;
}

/**
 * Sends the signs on a road of their own: a sign that Discord refuses for being one too many, for this channel or for
 * all, is dropped, and holds back nothing else.
 */
export function createTypist(client: Client<boolean>): Typist {
  const rest = new REST({
    ...client.options.rest,
    retries: 0,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit: () => true,
  });
  return {
    async show(channelId) {
      if (client.token === null) return;
      await rest.setToken(client.token).post(Routes.channelTyping(channelId));
    },
  };
}

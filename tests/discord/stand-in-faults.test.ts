import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { DiscordServer } from '../support/discord-server/index.js';
import { answerQuietly, refusalOf, startClient } from '../support/real-client.js';

describe('the faults of the stand-in', () => {
  it('sends a rate limit, after which the client tries again', async () => {
    const { discord } = await startClient(answerQuietly);
    discord.faults.rateLimit({ on: /PATCH/, retryAfterSeconds: 0.01 });
    const reply = await discord.slash('ask', { question: 'why?' }).settled();
    expect(reply.text).toBe('About why?');
    expect(discord.log.filter(({ method }) => method === 'PATCH').map(({ status }) => status)).toEqual([
      429, 200,
    ]);
  });

  it.each([500, 502, 503])('answers with %i', async (status) => {
    const { discord } = await startClient(answerQuietly);
    discord.faults.serverError({ on: /callback/, status });
    expect((await discord.slash('ask', { question: 'why?' }).settled()).text).toBe('About why?');
    expect(discord.log.filter(({ path }) => path.endsWith('/callback')).map((entry) => entry.status)).toEqual(
      [status, 204],
    );
  });

  it('hangs up', async () => {
    const { discord, failures } = await startClient(answerQuietly, { firstAnswerMs: 500 });
    discord.faults.hangUp({ on: /PATCH/, times: 10 });
    const reply = await discord.slash('ask', { question: 'why?' }).answered();
    await discord.until(() => discord.log.some(({ status }) => status === 0), 'a request without an answer');
    expect(await failures()).toHaveLength(1);
    expect(reply.deferred).toBe(true);
  });

  it('calls an answer late', async () => {
    const { discord, failures } = await startClient(answerQuietly);
    discord.faults.lateAnswers();
    const reply = discord.slash('ask', { question: 'why?' });
    expect(await reply.refused()).toBe(10062);
    expect((await failures()).map(refusalOf)).toMatchObject([{ code: 10062 }]);
  });

  it.each<[string, (discord: DiscordServer) => void]>([
    ['is asked to reconnect', (discord) => discord.gateway.askToReconnect()],
    ['loses the connection', (discord) => discord.gateway.dropConnections()],
    ['may keep its session', (discord) => discord.gateway.invalidateSession(true)],
  ])('resumes a client that %s, and hands over what it missed', async (_, strike) => {
    const { discord } = await startClient(answerQuietly);
    strike(discord);
    const reply = discord.slash('ask', { question: 'meanwhile' });
    await discord.until(() => discord.gateway.counts.resumes === 1, 'a resumed session');
    expect((await reply.settled()).text).toBe('About meanwhile');
    expect(discord.gateway.counts.identifies).toBe(1);
  });

  it('voids a session, after which the client logs in anew', async () => {
    const identifiesAtOnce = { waitForIdentify: async () => {} };
    const { discord } = await startClient(
      answerQuietly,
      {},
      { ws: { buildIdentifyThrottler: async () => identifiesAtOnce } as never },
    );
    discord.gateway.invalidateSession(false);
    await discord.until(
      () => discord.gateway.counts.identifies === 2 && discord.gateway.isReady,
      'a second log-in',
    );
    expect((await discord.slash('ask', { question: 'again' }).settled()).text).toBe('About again');
  });

  it('closes for good with 4014', async () => {
    const { discord, client } = await startClient(answerQuietly);
    const gone = new Promise((resolve) => client.once(Events.ShardDisconnect, resolve));
    discord.gateway.closeWith(4014, 'Disallowed intent(s).');
    expect(await gone).toMatchObject({ code: 4014 });
  });
});

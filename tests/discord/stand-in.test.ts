import { Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { INTENT } from '../support/discord-server/gateway.js';
import { countRequests } from '../support/discord-server/rest.js';
import { ASK, answerQuietly, refusalOf, startClient, startServer } from '../support/real-client.js';

describe('the stand-in, at log-in', () => {
  it('lets a client in and takes its commands', async () => {
    const { discord } = await startClient(answerQuietly);
    await discord.ready();
    expect(discord.registeredCommands()).toEqual([expect.objectContaining({ name: 'ask', type: 1 })]);
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 0 });
    expect(discord.log.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      'GET /gateway/bot 200',
      `PUT /applications/${discord.world.applicationId}/commands 200`,
    ]);
  });

  it('refuses a wrong token', async () => {
    const discord = await startServer();
    const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided');
  });

  it('closes on privileged intents that are not switched on', async () => {
    const discord = await startServer();
    const client = new Client({ intents: INTENT.messageContent, rest: { api: discord.apiUrl } });
    await expect(client.login(discord.token)).rejects.toThrow('disallowed intents');
    await client.destroy();
  });

  it('comes up with guilds, some of them unavailable', async () => {
    const { client, discord } = await startClient(
      answerQuietly,
      { unavailableGuilds: 2 },
      { intents: INTENT.guilds, waitGuildTimeout: 50 },
    );
    expect(client.guilds.cache.filter(({ available }) => available).map(({ id }) => id)).toEqual([
      discord.guildId,
    ]);
    expect(client.guilds.cache.size).toBe(3);
  });

  it('serves two shards, each with its own guilds', async () => {
    const { discord } = await startClient(
      answerQuietly,
      { shards: 2, unavailableGuilds: 3 },
      { shards: 'auto' },
    );
    expect(discord.gateway.counts.identifies).toBe(2);
    const reply = await discord.slash('ask', { question: 'one' }).settled();
    expect(reply.text).toBe('About one');
  });

  it.each([
    [
      'a capital in a name',
      { ...ASK, name: 'Ask' },
      '0.name[INVALID]: "Ask" is not in lower case (command "Ask")',
    ],
    [
      'a missing description',
      { ...ASK, description: '' },
      '0.description[INVALID]: 0 characters, at least 1 (command "ask")',
    ],
  ])('refuses %s in a registration with a readable path', async (_, command, problem) => {
    const { client } = await startClient(answerQuietly);
    const refusal = await client.application?.commands.set([command]).catch(refusalOf);
    expect(refusal).toMatchObject({
      code: 50035,
      message: expect.stringContaining(problem),
    });
  });

  it('refuses commands for a server that the bot is not in', async () => {
    const { client } = await startClient(answerQuietly);
    const refusal = await client.application?.commands.set([ASK], '111111111111111111').catch(refusalOf);
    expect(refusal).toMatchObject({ code: 50001 });
  });

  it('takes 50 requests a second with the token, and no more', () => {
    let now = 5000;
    const overLimit = countRequests(() => now);
    const refusals = (count: number) => Array.from({ length: count }, overLimit).filter((fault) => fault);
    expect(refusals(50)).toEqual([]);
    now = 5400;
    expect(refusals(2)).toEqual(
      Array(2).fill({ kind: 'rate limit', retryAfterSeconds: 0.6, isGlobal: true }),
    );
    now = 6000;
    expect(refusals(50)).toEqual([]);
  });

  it.each([
    ['no token', '/v10/users/@me', 401],
    ['another version of the API', '/v9/users/@me', 404],
    ['an unknown route', '/v10/nowhere', 404],
  ])('refuses %s', async (_, path, status) => {
    const discord = await startServer();
    expect((await fetch(`${discord.apiUrl}${path}`)).status).toBe(status);
  });
});

import { Client, Events } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot, stopBot } from '../../../src/discord/gateway/bot.js';
import { createClient } from '../../../src/discord/gateway/client.js';
import type { Dispatcher } from '../../../src/discord/gateway/dispatch.js';
import { createInFlight } from '../../../src/discord/gateway/in-flight.js';
import { registry } from '../../../src/registry.js';
import type { EventLog } from '../../../src/service/event-log.js';
import type { DiscordServer } from '../../support/discord-server/index.js';
import { ignore, startServer } from '../../support/real-client.js';

const commands = [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
const TOOK_AWAY = 'took away the commands of an earlier start';

/** Starts the bot and stops it, and gives what it logged: each line its sentence and facts. */
async function startAndStop(discord: DiscordServer, guildId?: string) {
  const lines: object[] = [];
  const line = (facts: object, said: string) => void lines.push({ said, ...facts });
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  client.on(Events.Error, ignore);
  const config = { apiUrl: discord.apiUrl, token: discord.token, ...(guildId && { guildId }) };
  const registration = await startBot(client, config, commands, { info: line, warn: line, error: line });
  await stopBot(client);
  return { ...registration, lines };
}

const puts = (discord: DiscordServer) => discord.log.filter(({ method }) => method === 'PUT').length;

describe('startBot', () => {
  it('takes the commands of everywhere away when it serves one server, and back', async () => {
    const discord = await startServer();
    const { guildId } = discord;
    const listed = () => [discord.registeredCommands().length, discord.registeredCommands(guildId).length];
    await startAndStop(discord);
    const there = await startAndStop(discord, guildId);
    expect(listed()).toEqual([0, commands.length]);
    expect(there.lines).toContainEqual({ said: TOOK_AWAY, where: 'everywhere', commands: commands.length });
    const back = await startAndStop(discord);
    expect(listed()).toEqual([commands.length, 0]);
    expect(back).toMatchObject({ isChanged: true, cleared: [guildId] });
  });

  it('takes the commands away of a server that it served before', async () => {
    const discord = await startServer({ unavailableGuilds: 1 });
    const [first, second] = discord.world.guilds.map(({ id }) => id);
    await startAndStop(discord, first);
    expect((await startAndStop(discord, second)).cleared).toEqual([first]);
  });

  it('writes nothing where there is nothing to take away', async () => {
    const discord = await startServer();
    await startAndStop(discord);
    const { lines, cleared } = await startAndStop(discord);
    expect([puts(discord), cleared]).toEqual([1, []]);
    expect(lines).not.toContainEqual(expect.objectContaining({ said: TOOK_AWAY }));
  });

  it('starts where it may not look for commands', async () => {
    const discord = await startServer();
    discord.faults.serverError({ on: /GET .*\/guilds\//, times: 4 });
    expect((await startAndStop(discord)).isChanged).toBe(true);
  });

  it.each<[string, readonly number[] | null, readonly number[], readonly number[]]>([
    ['in servers and by members', [0, 1], [0, 1], [0, 1, 2]],
    ['in servers alone', [0], [0], [0, 1]],
    ['by members alone', [1], [1], [0, 1, 2]],
    ['in ways that Discord does not tell', null, [0, 1], [0, 1, 2]],
  ])('fits its commands to an application installed %s', async (_, installs, types, contexts) => {
    const discord = await startServer({ installs });
    await startAndStop(discord);
    const named = (name: string) => discord.registeredCommands().find((command) => command.name === name);
    expect([named('ask')?.integration_types, named('ask')?.contexts]).toEqual([types, contexts]);
    expect(named('status')?.contexts).toEqual([0]);
    await startAndStop(discord);
    expect(puts(discord)).toBe(1);
  });

  it('says that it could not read the settings, and registers its commands as they are', async () => {
    const discord = await startServer({ installs: [0] });
    discord.faults.serverError({ on: /applications\/@me/, times: 4 });
    const { lines } = await startAndStop(discord);
    expect(lines).toContainEqual(
      expect.objectContaining({ said: 'the settings of the application could not be read' }),
    );
    expect(discord.registeredCommands()[0]?.integration_types).toEqual([0, 1]);
  });

  it('says that no command will come where an endpoint takes them', async () => {
    const { lines } = await startAndStop(await startServer({ endpointUrl: 'https://example.com/take' }));
    expect(lines).toContainEqual({ said: expect.stringContaining('Interactions Endpoint URL') });
  });

  it.each<[string, (url: URL) => string]>([
    ['nobody listens', ({ hostname }) => `${hostname}:9/api`],
    ['there is no API', ({ host }) => `${host}/nowhere`],
  ])('keeps user and password of the address to itself where %s', async (_, rest) => {
    const discord = await startServer();
    const apiUrl = `http://caretaker:s3cret%22pass@${rest(new URL(discord.apiUrl))}?key=hidden-key`;
    const client = new Client({ intents: [], rest: { api: apiUrl, retries: 0 } });
    client.on(Events.Error, ignore);
    const log = { info: ignore, warn: ignore, error: ignore };
    const failure = await startBot(client, { apiUrl, token: 'any' }, commands, log).catch(String);
    expect(failure).toContain('Could not log in');
    expect(failure).not.toMatch(/caretaker|s3cret|hidden-key/);
  });
});

describe('createClient', () => {
  const nobody: Dispatcher = { slash: wait, menu: wait, button: wait, form: wait, suggest: wait };
  async function wait(): Promise<void> {}
  const quiet: EventLog = { info: ignore, warn: ignore, error: ignore };
  const create = (more: object, log = quiet, apiUrl = 'http://127.0.0.1:9/api', clock = () => 0) =>
    createClient({ apiUrl, chat: 'off', ...more }, nobody, {} as never, log, createInFlight(), clock);

  it('takes the shards that Discord recommends, and under a manager those that it gave', () => {
    const shardsOf = (client: Client) => client.options.shards;
    expect([shardsOf(create({})), shardsOf(create({ isShard: true }))]).toEqual(['auto', [0]]);
  });

  it('says once that a connection was lost and why, and once that it is back and how long it was away', async () => {
    const discord = await startServer();
    const lines: object[] = [];
    const line = (facts: object, said: string) => void lines.push({ said, ...facts });
    let nowMs = 0;
    const client = create({}, { info: line, warn: line, error: line }, discord.apiUrl, () => nowMs);
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
    onTestFinished(() => client.destroy());
    const isBack = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    client.once(Events.ShardReconnecting, () => {
      nowMs = 90_400;
    });
    discord.gateway.closeWith(4000, 'Unknown error.');
    await isBack;
    expect(lines).toEqual([
      { said: 'connection lost', shard: 0, code: 4000, reason: 'UnknownError' },
      { said: 'resumed', shard: 0, awaySeconds: 90 },
    ]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { deployCommands } from '../../src/console/deploy-commands.js';
import type { Registry } from '../../src/discord/registry.js';
import { type DiscordServer, startDiscordServer } from '../support/discord-server/index.js';

const registry: Registry = {
  commands: [{ data: { name: 'ask', description: 'Ask' }, execute: async () => undefined }],
  messageCommands: [{ data: { name: 'Check', type: 3 }, execute: async () => undefined }],
  buttons: {},
  forms: {},
};

let discord: DiscordServer;
const settings = (more: Record<string, string> = {}) =>
  parseConfig({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...more });

beforeEach(async () => {
  discord = await startDiscordServer();
});
afterEach(() => discord.close());

describe('deployCommands', () => {
  it('registers every command and leaves', async () => {
    expect(await deployCommands(registry, settings())).toEqual({
      names: ['ask', 'Check'],
      isChanged: true,
      cleared: [],
    });
    expect(discord.registeredCommands().map(({ name }) => name)).toEqual(['ask', 'Check']);
  });

  it('sends nothing when Discord has them already', async () => {
    await deployCommands(registry, settings());
    expect((await deployCommands(registry, settings())).isChanged).toBe(false);
  });

  it('registers in one server alone when asked to', async () => {
    const { guildId } = await deployCommands(registry, settings({ DISCORD_GUILD_ID: discord.guildId }));
    expect(guildId).toBe(discord.guildId);
    expect(discord.log.find(({ method }) => method === 'PUT')?.path).toContain(`/guilds/${discord.guildId}/`);
  });

  it('names what Discord would turn down, and sends nothing', async () => {
    const long = {
      ...registry,
      commands: [{ data: { name: 'ask', description: '' }, execute: async () => undefined }],
    };
    await expect(deployCommands(long, settings())).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/turn these commands down:\n.*description.*ask/u),
    });
    expect(discord.log).toEqual([]);
  });

  it('needs a token', async () => {
    await expect(deployCommands(registry, parseConfig({}))).rejects.toMatchObject({
      name: 'StartError',
      exitCode: 2,
      message: expect.stringContaining('DISCORD_TOKEN is not set'),
    });
  });

  it('says when the token is wrong', async () => {
    await expect(deployCommands(registry, settings({ DISCORD_TOKEN: 'wrong' }))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('does not accept DISCORD_TOKEN'),
    });
  });
});

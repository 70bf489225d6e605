import { Client } from 'discord.js';
import type { Config } from '../config.js';
import { StartError, startBot, stopBot } from '../discord/gateway/bot.js';
import type { Registry } from '../discord/registry.js';
import { validateCommands } from '../discord/rules/validate-command.js';
import type { EventLog } from '../service/event-log.js';

export interface Deployment {
  readonly names: readonly string[];
  /** False when Discord had them all already. */
  readonly isChanged: boolean;
  /** Absent for everywhere. */
  readonly guildId?: string;
  /** Where commands of an earlier start were taken away: ids of servers, or `everywhere`. */
  readonly cleared: readonly string[];
}

const NO_TOKEN = `DISCORD_TOKEN is not set: commands are registered in the name of your bot.
Copy the token at https://discord.com/developers/applications (your application → Bot → Reset Token)
and write DISCORD_TOKEN=… into .env.`;

/**
 * Logs in just long enough to register the commands, by the bot's own start.
 * @throws StartError when there is no token, it is wrong, or the commands break Discord's rules or are refused by it
 */
export async function deployCommands(registry: Registry, config: Config): Promise<Deployment> {
  const { token, guildId, apiUrl } = config;
  if (token === undefined) throw new StartError(NO_TOKEN, 2);
  const client = new Client({ intents: [], rest: { api: apiUrl } });
  // Without a listener the event would end the process; what matters is thrown by `startBot`.
  client.on('error', () => undefined);
  const log: EventLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const commands = [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
  const problems = validateCommands(commands);
  if (problems.length > 0)
    throw new StartError(`Discord would turn these commands down:\n${problems.join('\n')}`, 1);
  const scope = guildId === undefined ? {} : { guildId };
  try {
    const registration = await startBot(client, { apiUrl, token, ...scope }, commands, log);
    return { names: commands.map(({ name }) => name), ...registration, ...scope };
  } finally {
    await stopBot(client);
  }
}

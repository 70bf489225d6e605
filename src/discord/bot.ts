import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import type { Config } from '../config.js';
import type { EventLog } from './dispatch.js';
import { type CommandData, registerCommands } from './register.js';

/** The bot cannot come up, or stay, for a reason that the operator can mend; `message` tells them. */
export class StartError extends Error {
  override readonly name = 'StartError';
  /** 2: a setting is wrong; 1: anything else. */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2, cause?: unknown) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}

/** Close codes after which Discord lets nobody in again with the same settings. */
const FATAL_CLOSE: Readonly<Record<number, string>> = {
  4004: 'Discord does not accept the token any more.',
  4010: 'Discord does not accept the shard.',
  4011: 'Discord asks for more shards.',
  4012: 'Discord does not know this version of its gateway.',
  4013: 'Discord does not know the intents.',
  4014: 'Discord has not granted the intents: look at Bot → Privileged Gateway Intents of your application.',
};
const LEAVE_MS = 3000;

/**
 * Logs in, waits until Discord is ready and registers the commands under the application that Discord names.
 * @throws StartError when the token is wrong, Discord cannot be reached, or it refuses the commands
 */
export async function startBot(
  client: Client,
  config: Pick<Config, 'apiUrl' | 'guildId'> & { readonly token: string },
  commands: readonly CommandData[],
  log: EventLog,
): Promise<void> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(config.token).catch((error: unknown) => {
    throw loginError(error, config.apiUrl);
  });
  const { application, user, rest } = await ready;
  const scope = {
    applicationId: application.id,
    ...(config.guildId === undefined ? {} : { guildId: config.guildId }),
  };
  const changed = await registerCommands(rest, scope, commands).catch((error: unknown) => {
    throw registrationError(error, config.guildId);
  });
  log.info(
    {
      user: user.username,
      applicationId: application.id,
      guildId: config.guildId,
      commands: commands.length,
      changed,
    },
    'ready',
  );
}

/** Calls back when Discord has closed the connection for good. */
export function onFatalClose(client: Client, report: (error: StartError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = FATAL_CLOSE[code];
    if (reason !== undefined) report(new StartError(reason, 2));
  });
}

/**
 * Leaves Discord: takes no further interaction, lets what was begun be answered, and gives up after three seconds.
 * @param idle - resolves when nothing is being answered any more; left out by who answers nothing
 */
export async function stopBot(client: Client, idle = async (): Promise<void> => {}): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, LEAVE_MS);
  });
  // Answers travel with the tokens of their interactions, which outlive the log-in.
  await Promise.race([client.destroy().then(idle), late]);
  clearTimeout(timer);
}

function loginError(error: unknown, apiUrl: string): StartError {
  const isToken =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isToken) {
    return new StartError(
      'Discord does not accept DISCORD_TOKEN. Make a new one at https://discord.com/developers/applications → ' +
        'your application → Bot → Reset Token, and put it into .env.',
      2,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new StartError(`Could not log in to Discord at ${apiUrl}: ${reason}`, 1, error);
}

function registrationError(error: unknown, guildId: string | undefined): StartError {
  const reason = error instanceof Error ? error.message : String(error);
  const isAccess = error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
  return isAccess && guildId !== undefined
    ? new StartError(
        `Discord refuses commands for the server in DISCORD_GUILD_ID (${reason}). Is the bot in it?`,
        2,
        error,
      )
    : new StartError(`Could not register the commands: ${reason}`, 1, error);
}

import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  type REST,
} from 'discord.js';
import type { Config } from '../../config.js';
import { ExpectedError } from '../../expected-error.js';
import { hideSecrets, secretsOf } from '../../secrets.js';
import { after } from '../../service/after.js';
import type { EventLog } from '../../service/event-log.js';
import { type ApplicationSettings, fitCommands, readApplication } from './application.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { type CommandData, clearCommands, registerCommands, type Scope } from './register.js';

/** The bot cannot come up, or stay, for a reason that the operator can mend; `message` tells them. */
export class StartError extends ExpectedError {
  override readonly name = 'StartError';
  override readonly exitCode: 1 | 2;
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
/** What was begun is finished within this time, or taken back within that. */
const FINISH_MS = 3000;
const TAKE_BACK_MS = 1000;
/** In more servers nobody looks for commands of an earlier start: it takes a request each. */
const SERVERS_LOOKED_AT = 100;

/** Of several processes the one that serves this shard registers the commands, and no other. */
const FIRST_SHARD = 0;

/** What became of the commands at a start. */
export interface Registration {
  /** False when Discord had them all already. */
  readonly isChanged: boolean;
  /** Where commands of an earlier start were taken away: ids of servers, or `everywhere`. */
  readonly cleared: readonly string[];
}

/**
 * Logs in, waits until Discord is ready and registers the commands under the application that Discord names, as that
 * application allows; elsewhere none stay, so that nobody sees them twice. A process that does not serve the first shard
 * leaves the commands to the one that does.
 * @throws StartError when the token is wrong, Discord cannot be reached, or it refuses the commands
 */
export async function startBot(
  client: Client,
  config: Pick<Config, 'apiUrl' | 'guildId'> & { readonly token: string },
  commands: readonly CommandData[],
  log: EventLog,
): Promise<Registration> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(config.token).catch((error: unknown) => {
    throw loginError(error, config.apiUrl);
  });
  const { application, user, rest, guilds, ws } = await ready;
  const { guildId } = config;
  const facts = {
    user: user.username,
    applicationId: application.id,
    guildId,
    shards: [...ws.shards.keys()],
  };
  if (!ws.shards.has(FIRST_SHARD)) {
    log.info(facts, 'ready');
    return { isChanged: false, cleared: [] };
  }
  const scope = { applicationId: application.id, ...(guildId === undefined ? {} : { guildId }) };
  const fitting = fitCommands(commands, await settingsOf(rest, log));
  const isChanged = await registerCommands(rest, scope, fitting).catch((error: unknown) => {
    throw registrationError(error, guildId);
  });
  log.info({ ...facts, commands: commands.length, changed: isChanged }, 'ready');
  return { isChanged, cleared: await clearElsewhere(rest, scope, [...guilds.cache.keys()], log) };
}

/** What the application allows; a bot that cannot find out goes on as if it allowed everything. */
async function settingsOf(rest: REST, log: EventLog): Promise<ApplicationSettings> {
  try {
    const settings = await readApplication(rest);
    if (settings.hasEndpoint) {
      log.warn({}, 'an Interactions Endpoint URL is set in the developer portal: no command will come here');
    }
    return settings;
  } catch (error) {
    log.warn({ err: error }, 'the settings of the application could not be read');
    return { hasEndpoint: false };
  }
}

/** Commands may be left from a start with another DISCORD_GUILD_ID, or with none. */
async function clearElsewhere(
  rest: REST,
  { applicationId, guildId }: Scope,
  servers: readonly string[],
  log: EventLog,
): Promise<string[]> {
  const others = servers.length > SERVERS_LOOKED_AT ? [] : servers.filter((id) => id !== guildId);
  const scopes: Scope[] = [
    ...(guildId === undefined ? [] : [{ applicationId }]),
    ...others.map((id) => ({ applicationId, guildId: id })),
  ];
  const cleared: string[] = [];
  for (const scope of scopes) {
    const where = scope.guildId ?? 'everywhere';
    try {
      const commands = await clearCommands(rest, scope);
      if (commands === 0) continue;
      cleared.push(where);
      log.info({ where, commands }, 'took away the commands of an earlier start');
    } catch (error) {
      // Of a server that lets the bot in without commands Discord tells none.
      log.debug?.({ where, err: error }, 'could not look for commands of an earlier start');
    }
  }
  return cleared;
}

/** Calls back when Discord has closed the connection for good. */
export function onFatalClose(client: Client, report: (error: StartError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = FATAL_CLOSE[code];
    if (reason !== undefined) report(new StartError(reason, 2));
  });
}

/**
 * Leaves Discord: takes nothing new, lets what was begun be answered for three seconds, and takes back what is left.
 * Gives up after four.
 */
export async function stopBot(client: Client, inFlight: InFlight = createInFlight()): Promise<void> {
  const [late, tooLate] = [after(FINISH_MS), after(FINISH_MS + TAKE_BACK_MS)];
  // Closed between log-in and welcome, the connection may never say that it is.
  const closed = Promise.race([closeGateway(client), late.over]);
  await Promise.race([inFlight.finish(late.over).then(() => closed), tooLate.over]);
  late.clear();
  tooLate.clear();
  await client.destroy();
}

/** Closes the connection alone: `destroy` also drops the token, which answers in chat are sent with. */
function closeGateway(client: Client): Promise<void> {
  return (client.ws as unknown as { destroy(): Promise<void> }).destroy();
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
  // The address may hold a password, and the library's error the address.
  const shown = hideSecrets(reason, secretsOf(apiUrl));
  return new StartError(
    `Could not log in to Discord at ${new URL(apiUrl).origin}: ${shown}. ` +
      'Can this machine reach it (network, proxy, firewall)? If so, look at https://discordstatus.com.',
    1,
    error,
  );
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

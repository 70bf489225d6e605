import {
  Client,
  Events,
  GatewayIntentBits,
  type IntentsBitField,
  type Interaction,
  Partials,
  Status,
} from 'discord.js';
import type { Config } from '../../config.js';
import type { EventLog } from '../../service/event-log.js';
import { faultKind } from '../../service/fault-kind.js';
import type { Chat } from './chat.js';
import { connectChat } from './chat-adapter.js';
import { createConnectionLog, followConnections, tellClosed } from './connection-log.js';
import type { Dispatcher } from './dispatch.js';
import { guardPackets } from './guard-packets.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { LIBRARY_CACHES } from './library-caches.js';

/** Interactions that come before all servers are known wait for this; more would miss the three seconds. */
const WAIT_GUILD_MS = 1000;

const SERVER_CHAT = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

const INTENTS: Record<Config['chat'], readonly GatewayIntentBits[]> = {
  off: [],
  dm: [GatewayIntentBits.DirectMessages],
  on: SERVER_CHAT,
  // Without it the text of messages that do not mention the bot is empty.
  threads: [...SERVER_CHAT, GatewayIntentBits.MessageContent],
};

/**
 * Makes the connection to Discord, not yet logged in. Commands, buttons and menus need no intents; chat asks for unprivileged
 * ones, and for the text of messages where it is to follow its threads. Nothing that it sends can ping anybody.
 * @param clock - any that only runs forward, in milliseconds
 */
export function createClient(
  config: Pick<Config, 'apiUrl' | 'chat'> & Partial<Pick<Config, 'isShard'>>,
  dispatcher: Dispatcher,
  chat: Chat,
  log: EventLog,
  inFlight: InFlight = createInFlight(),
  clock: () => number = () => performance.now(),
): Client {
  const connections = createConnectionLog(log, clock);
  const client = new Client({
    intents: INTENTS[config.chat] as IntentsBitField[] & readonly GatewayIntentBits[],
    // Direct messages come from channels, and changes to messages, that were never seen before.
    partials: [Partials.Channel, Partials.Message],
    // A sharding manager has told the library which shards are this process's own.
    ...(config.isShard === true ? {} : { shards: 'auto' }),
    ...LIBRARY_CACHES,
    waitGuildTimeout: WAIT_GUILD_MS,
    allowedMentions: { parse: [], repliedUser: false },
    ws: tellClosed(connections, () => inFlight.isLeaving),
    // Answers to interactions are exempt from the limit of 50 a second, which the library would keep for them too.
    rest: { api: config.apiUrl, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  });
  guardPackets(client, log);
  followConnections(client, connections);
  client.on(Events.InteractionCreate, (interaction) => {
    route(interaction, dispatcher, log).catch((error: unknown) => {
      log.error({ interactionId: interaction.id, err: faultKind(error) }, 'an interaction could not be read');
    });
  });
  if (config.chat !== 'off') connectChat(client, chat, log);
  // Without a listener the event ends the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection failed'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  return client;
}

/** Tells how many connections of this process are up, and how many are not. */
export function connectionsOf(client: Client): { readonly ready: number; readonly away: number } {
  const shards = [...client.ws.shards.values()];
  const ready = shards.filter(({ status }) => status === Status.Ready).length;
  return { ready, away: shards.length - ready };
}

async function route(interaction: Interaction, dispatcher: Dispatcher, log: EventLog): Promise<void> {
  if (interaction.isChatInputCommand()) return dispatcher.slash(interaction);
  if (interaction.isAutocomplete()) return dispatcher.suggest(interaction);
  if (interaction.isMessageContextMenuCommand()) return dispatcher.menu(interaction);
  if (interaction.isButton()) return dispatcher.button(interaction);
  if (interaction.isModalSubmit()) return dispatcher.form(interaction);
  log.warn({ interactionId: interaction.id, type: interaction.type }, 'an interaction of no known kind');
}

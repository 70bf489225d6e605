import {
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { type DiscordServer, startDiscordServer } from './discord-server/index.js';
import type { WorldOptions } from './discord-server/world.js';

export type Handler = (call: ChatInputCommandInteraction) => Promise<unknown>;

/** The one command that `startClient` registers. */
export const ASK = {
  name: 'ask',
  description: 'Ask a question.',
  options: [{ type: 3, name: 'question', description: 'What?', required: true, max_length: 200 }],
};

export const V2 = MessageFlags.IsComponentsV2;
export const text = (content: string) => ({ type: 10 as const, content });
export const row = (...components: object[]) => ({ type: 1, components }) as never;
export const button = (custom_id: string, label = custom_id) => ({ type: 2, style: 1, custom_id, label });
export const ignore = () => undefined;

/** Asks for time, then answers with the question. */
export const answerQuietly: Handler = async (call) => {
  await call.deferReply();
  const components = [text(`About ${call.options.getString('question', true)}`)];
  await call.editReply({ flags: V2, components });
};

/** A stand-in that closes after the test. */
export async function startServer(options: WorldOptions = {}): Promise<DiscordServer> {
  const discord = await startDiscordServer(options);
  onTestFinished(() => discord.close());
  return discord;
}

/**
 * A stand-in and a real client that is logged in to it, with `/ask` registered; both end after the test, the client
 * first. `failures` gives what the handler threw, once every interaction so far was handled.
 */
export async function startClient(
  handle: Handler,
  options: WorldOptions = {},
  clientOptions: Partial<ClientOptions> = {},
) {
  const discord = await startServer(options);
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [], repliedUser: false },
    ...clientOptions,
    // The library holds back after 50 requests a second, though Discord exempts the routes of interactions.
    rest: { api: discord.apiUrl, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  });
  const errors: unknown[] = [];
  const handled: Promise<void>[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (!interaction.isChatInputCommand()) return;
    handled.push(handle(interaction).then(ignore, (error: unknown) => void errors.push(error)));
  });
  const isReady = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await isReady;
  onTestFinished(() => client.destroy());
  await client.application?.commands.set([ASK]);
  const failures = async () => {
    await Promise.all(handled);
    return errors;
  };
  return { discord, client, failures };
}

/** The code and words of what Discord refused; throws any other error on. */
export function refusalOf(error: unknown): { code: number | string; message: string } {
  if (!(error instanceof DiscordAPIError)) throw error;
  return { code: error.code, message: error.message };
}

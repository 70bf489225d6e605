import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Json } from '../../../src/discord/rules/validate-fields.js';
import { openApiNote } from '../openapi.js';
import { Chat, type Said } from './chat.js';
import { fillOptions, findCommand, type OptionValues, resolvedFiles } from './commands.js';
import { RestFaults } from './faults.js';
import { Gateway } from './gateway.js';
import { type Actor, findControl, modalData, placeOf, sendInteraction } from './interactions.js';
import { controlsOf, type StoredMessage } from './messages.js';
import { INTERACTION, type Reply } from './reply.js';
import { createRest, type LogEntry } from './rest.js';
import { appRoutes } from './routes-app.js';
import { channelRoutes } from './routes-channels.js';
import { interactionRoutes } from './routes-interactions.js';
import { CHANNEL, type Channel, type SentFile, World, type WorldOptions } from './world.js';

export { controlsOf, labelsOf, type StoredMessage, textOf } from './messages.js';
export type { Reply } from './reply.js';
export { ALL_PERMISSIONS, MEMBER_PERMISSIONS } from './world.js';

const COMMAND = { slash: 1, user: 2, message: 3 } as const;
const BUTTON = 2;

/**
 * Starts a stand-in for Discord on 127.0.0.1: its gateway and the routes a bot uses, as strict as the real one.
 * It refuses what Discord refuses, with Discord's codes, and also what could ping. Close it after the bot has left.
 */
export async function startDiscordServer(options: WorldOptions = {}): Promise<DiscordServer> {
  const server = new DiscordServer(options);
  await server.listen();
  return server;
}

/** The stand-in, with a member's hands: everything a test does to a bot. */
export class DiscordServer {
  readonly world: World;
  readonly gateway: Gateway;
  /** HTTP faults; those of the gateway are methods of `gateway`. */
  readonly faults = new RestFaults();
  /** Every request, in the order of their answers. */
  readonly log: LogEntry[] = [];
  readonly chat: Chat;
  /** Whether payloads are checked against Discord's API description too. */
  readonly note = openApiNote;
  readonly #http;
  #port = 0;

  constructor(options: WorldOptions) {
    this.world = new World(options);
    const announce = (event: string, message: StoredMessage) => this.chat.announce(event, message);
    const routes = [
      ...appRoutes(this.world, () => this.gateway.url),
      ...interactionRoutes(this.world, this.faults, announce),
      ...channelRoutes(this.world, announce, (thread) => this.chat.announceThread(thread)),
    ];
    this.#http = createRest(this.world, this.faults, routes, this.log);
    this.gateway = new Gateway(this.world, this.#http);
    this.chat = new Chat(this.world, this.gateway);
  }

  async listen(): Promise<void> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    this.#port = (this.#http.address() as AddressInfo).port;
    this.gateway.url = `ws://127.0.0.1:${this.#port}`;
    this.world.cdnUrl = `http://127.0.0.1:${this.#port}`;
  }

  /** What `DISCORD_API_URL` must be. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** What `DISCORD_TOKEN` must be. */
  get token(): string {
    return this.world.token;
  }

  get guildId(): string {
    const [guild] = this.world.guilds;
    if (guild === undefined) throw new Error('this server has no guild');
    return guild.id;
  }

  /** The first channel of the guild. */
  get channelId(): string {
    return placeOf(this.world, {}).channel.id;
  }

  get userId(): string {
    return this.world.user.id;
  }

  /** Commands by scope, `global` unless a guild's id is given. */
  registeredCommands(scope = 'global'): readonly Json[] {
    return this.world.commands.get(scope) ?? [];
  }

  /** The requests that were refused, for a test's last line: `expect(discord.refused).toEqual([])`. */
  get refused(): LogEntry[] {
    return this.log.filter(({ code }) => code !== undefined);
  }

  /** Waits until every shard is logged in. */
  async ready(timeoutMs?: number): Promise<void> {
    await this.world.changes.until(() => this.gateway.isReady, 'a bot to log in', timeoutMs);
  }

  /** Waits until commands are registered in the scope. */
  async registered(scope = 'global', timeoutMs?: number): Promise<readonly Json[]> {
    const find = () => this.world.commands.get(scope);
    return await this.world.changes.until(find, `commands in scope ${scope}`, timeoutMs);
  }

  /** Waits for any state of the server; asked again after every request, frame and answer. */
  until<T>(find: () => T | undefined | false, what: string, timeoutMs?: number): Promise<T> {
    return this.world.changes.until(find, what, timeoutMs);
  }

  /** A member uses a slash command: `slash('ask', { question: '…' })`, `slash('incidents list')`. */
  slash(name: string, values: OptionValues = {}, actor: Actor = {}): Reply {
    return this.#command(name, values, actor, INTERACTION.command);
  }

  /** A member sends a file; its id is the value of a command's option. @param more - where the event or the address lies */
  attach(name: string, content: string | Buffer, more: Partial<SentFile> = {}): string {
    const id = this.world.nextId();
    this.world.files.set(id, { id, name, bytes: Buffer.from(content), ...more });
    return id;
  }

  /** A member types into an option; the reply holds the choices. */
  autocomplete(name: string, values: OptionValues, focused: string, actor: Actor = {}): Reply {
    return this.#command(name, values, actor, INTERACTION.autocomplete, focused);
  }

  /** A member right-clicks a message and picks an app command. */
  contextMenu(name: string, target: StoredMessage, actor: Actor = {}): Reply {
    const { guildId, permissions } = placeOf(this.world, actor);
    const command = findCommand(this.world, { name, type: COMMAND.message, guildId, permissions });
    const { id, type } = command;
    const resolved = { messages: { [target.id]: this.world.wire(target) } };
    return this.#send(INTERACTION.command, { id, name, type, target_id: target.id, resolved }, actor);
  }

  /** A member clicks a button, found by its label or custom id. */
  press(message: StoredMessage, labelOrId: string, actor: Actor = {}): Reply {
    const { custom_id, id } = findControl(message, controlsOf(message), labelOrId);
    return this.#use(message, { component_type: BUTTON, custom_id, id }, actor);
  }

  /** Sends a click on a part that the message does not have: what a forged client may do. */
  pressForged(message: StoredMessage, customId: string, actor: Actor = {}): Reply {
    return this.#use(message, { component_type: BUTTON, custom_id: customId, id: 1 }, actor);
  }

  /** A member fills in the modal that a reply opened. */
  submitModal(opened: Reply, values: Readonly<Record<string, string>>, actor: Actor = {}): Reply {
    if (opened.modal === undefined) throw new Error('the reply opened no modal');
    const { source } = opened;
    const channelId = String(opened.event.channel_id);
    const who = { userId: opened.userId, channelId, ...actor };
    return this.#send(INTERACTION.modal, modalData(opened.modal, values), who, source);
  }

  /** A member says something in a channel; see `Chat.say`. */
  say(content: string, said: Said = {}): StoredMessage {
    return this.chat.say(content, said);
  }

  editMessage(message: StoredMessage, content: string): void {
    this.chat.edit(message, content);
  }

  deleteMessage(message: StoredMessage): void {
    this.chat.remove(message);
  }

  /** Messages of a channel in order, without deleted ones; ephemeral ones are among them. */
  messagesIn(channelId: string): StoredMessage[] {
    return [...this.world.messages.values()].filter(
      (message) => message.channelId === channelId && !message.deleted,
    );
  }

  /** Waits for the bot's message that replies to this one. */
  replyTo(message: StoredMessage, timeoutMs?: number): Promise<StoredMessage> {
    const find = () =>
      [...this.world.messages.values()].find(({ replyTo, deleted }) => replyTo === message.id && !deleted);
    return this.until(find, `a reply to "${message.content}"`, timeoutMs);
  }

  /** Opens a thread on a message, as a member does. */
  openThread(message: StoredMessage, name: string): Channel {
    const { channelId: parentId, guildId } = message;
    const thread = this.world.addChannel({ name, type: CHANNEL.thread, guildId, parentId }, message.id);
    message.threadId = thread.id;
    this.chat.announceThread(thread);
    return thread;
  }

  /** The 15 minutes of an answered interaction are over. */
  expireToken(reply: Reply): void {
    reply.tokenExpired = true;
  }

  /** How often the bot showed that it types in a channel. */
  typingIn(channelId: string): number {
    return this.log.filter(({ path, status }) => path === `/channels/${channelId}/typing` && status === 204)
      .length;
  }

  async close(): Promise<void> {
    this.world.changes.stop();
    for (const reply of this.world.replies.values()) reply.dispose();
    this.gateway.close();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  #command(spelled: string, values: OptionValues, actor: Actor, type: number, focused?: string): Reply {
    const [name = '', ...path] = spelled.split(' ');
    const { guildId, permissions } = placeOf(this.world, actor);
    const command = findCommand(this.world, { name, type: COMMAND.slash, guildId, permissions });
    const options = fillOptions(command, path, values, focused);
    const files = resolvedFiles(this.world, options);
    return this.#send(type, { id: command.id, name, type: command.type, options, ...files }, actor);
  }

  #use(message: StoredMessage, data: Json, actor: Actor): Reply {
    const who = { userId: message.shownTo ?? this.userId, channelId: message.channelId, ...actor };
    if (message.ephemeral && who.userId !== message.shownTo)
      throw new Error('only its reader sees this message');
    return this.#send(INTERACTION.component, data, who, message);
  }

  #send(type: number, data: Json, actor: Actor, source?: StoredMessage): Reply {
    return sendInteraction(this.world, this.gateway, { type, data, actor, source });
  }
}

import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { ComponentType } from 'discord.js';
import type { Registry } from '../discord/registry.js';

export type { Registry } from '../discord/registry.js';

import { type OptionValue, parseSlash, usageOf } from './parse-slash.js';
import { printPayload, type ShownButton } from './print-payload.js';
import type { RoomMessage, RoomOutcome } from './room.js';
import type { Simulation } from './simulation.js';
import type { Terminal } from './terminal.js';
import { visibleLine } from './visible-text.js';

export interface ChatStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  /** Prints, at the reader's pace. */
  print(text: string): Promise<void>;
}

interface Form {
  readonly messageId: string;
  readonly customId: string;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
}

const PROMPT = '› ';
const PRESS = /^!\s*(\d+)$/;
const CHECK = /^\/check(?:\s(.*))?$/s;
const LEAVE = new Set(['/quit', '/exit', '/q']);

/**
 * Talks with the bot in a terminal, or over lines read from a pipe. A line is a command as typed in Discord, or a question as in a
 * direct message, which may follow up the last one. `!2` presses the second button of the last message; `/check TEXT` is what the
 * menu of a message does. Returns when the input ends or the person leaves.
 */
export async function chat(
  simulation: Simulation,
  registry: Registry,
  streams: ChatStreams,
  terminal: Terminal,
): Promise<void> {
  const isTerminal = streams.stdin.isTTY === true && streams.stdout.isTTY === true;
  const names = registry.commands.map(({ data }) => `/${data.name}`);
  const lines = createInterface({
    input: streams.stdin,
    ...(isTerminal ? { output: streams.stdout } : {}),
    terminal: isTerminal,
    prompt: PROMPT,
    completer: (line: string) => [
      names.filter((name) => name.startsWith(line)).map((name) => `${name} `),
      line,
    ],
  });
  const session = new Session(simulation, registry, terminal);
  if (isTerminal) await streams.print(`${session.greeting()}\n`);
  await readLines(lines, session, streams, isTerminal);
}

async function readLines(lines: Interface, session: Session, { print }: ChatStreams, isTerminal: boolean) {
  lines.on('SIGINT', () => lines.close());
  if (isTerminal) lines.prompt();
  for await (const line of lines) {
    if (LEAVE.has(line.trim())) break;
    const reply = await session.take(line);
    if (reply !== '') await print(isTerminal ? `\n${reply}\n` : `${reply}\n`);
    if (isTerminal) lines.prompt();
  }
  lines.close();
  if (isTerminal) await print('\n');
}

/** What was shown last, so that buttons and forms can be answered by short lines. */
class Session {
  readonly #simulation: Simulation;
  readonly #registry: Registry;
  readonly #terminal: Terminal;
  #buttons: readonly (ShownButton & { readonly messageId: string })[] = [];
  #form: Form | undefined;
  readonly #filled = new Map<string, string>();

  constructor(simulation: Simulation, registry: Registry, terminal: Terminal) {
    this.#simulation = simulation;
    this.#registry = registry;
    this.#terminal = terminal;
  }

  greeting(): string {
    const { paint } = this.#terminal;
    const commands = this.#registry.commands.map(({ data }) => paint.cyan(usageOf(data)));
    const menus = this.#registry.messageCommands.length > 0 ? [paint.cyan('/check TEXT')] : [];
    return [
      paint.bold('Casebook, without Discord. Just ask, or type a command:'),
      ...[...commands, ...menus].map((usage) => `  ${usage}`),
      paint.dim('!2 presses button 2 of the last message; Ctrl-D leaves.'),
    ].join('\n');
  }

  /** Answers one line; an empty text when there is nothing to say. */
  async take(line: string): Promise<string> {
    const typed = line.trim();
    if (this.#form !== undefined) return this.#fill(this.#form, typed);
    if (typed === '') return '';
    const press = PRESS.exec(typed)?.[1];
    if (press !== undefined) return this.#press(Number(press));
    const check = CHECK.exec(typed);
    if (check !== null && this.#registry.messageCommands.length > 0)
      return this.#check((check[1] ?? '').trim());
    if (typed.startsWith('/')) return this.#slash(typed);
    return this.#show(await this.#simulation.tell(typed, { isDirect: true }), '');
  }

  async #slash(typed: string): Promise<string> {
    const reading = parseSlash(
      typed,
      this.#registry.commands.map(({ data }) => data),
    );
    return reading.ok ? this.#run(reading.name, reading.options) : this.#note(reading.message);
  }

  async #run(name: string, options: ReadonlyMap<string, OptionValue>): Promise<string> {
    return this.#show(await this.#simulation.slash(name, options), '');
  }

  async #press(number: number): Promise<string> {
    const button = this.#buttons.find((candidate) => candidate.number === number);
    if (button === undefined) return this.#note(`There is no button ${number} in the last message.`);
    const outcome = await this.#simulation.press(button.messageId, button.customId);
    return outcome === null ? this.#note('That button is gone.') : this.#show(outcome, button.messageId);
  }

  async #check(text: string): Promise<string> {
    const [menu] = this.#registry.messageCommands;
    if (menu === undefined || text.trim() === '') return this.#note('Type /check and the text to check.');
    const message = this.#simulation.say(text);
    const outcome = await this.#simulation.menu(menu.data.name, message.id);
    return outcome === null ? '' : this.#show(outcome, message.id);
  }

  async #fill(form: Form, typed: string): Promise<string> {
    const [field, ...open] = form.fields;
    if (field !== undefined) this.#filled.set(field.id, typed);
    const [next] = open;
    if (next !== undefined) {
      this.#form = { ...form, fields: open };
      return this.#note(next.label);
    }
    const fields = new Map(this.#filled);
    this.#filled.clear();
    this.#form = undefined;
    return this.#show(await this.#simulation.submit(form.messageId, form.customId, fields), form.messageId);
  }

  #show({ changed, modal }: RoomOutcome, messageId: string): string {
    const replies = changed.filter(({ author }) => author === 'bot');
    const shown = replies.map((message) => this.#print(message)).join('\n');
    if (modal === null) return shown.trimEnd();
    const fields = modal.components.flatMap((component) =>
      component.type === ComponentType.Label && component.component.type === ComponentType.TextInput
        ? [{ id: component.component.custom_id, label: component.label }]
        : [],
    );
    this.#form = { messageId, customId: modal.custom_id, fields };
    return [shown, this.#note(visibleLine(modal.title)), this.#note(fields[0]?.label ?? '')]
      .join('\n')
      .trim();
  }

  #print({ id, components, isPrivate }: RoomMessage): string {
    const { text, buttons } = printPayload(components, this.#terminal);
    this.#buttons = buttons.map((button) => ({ ...button, messageId: id }));
    return isPrivate ? `${text}${this.#note('Only you would see this.')}\n` : text;
  }

  #note(text: string): string {
    return this.#terminal.paint.dim(visibleLine(text));
  }
}

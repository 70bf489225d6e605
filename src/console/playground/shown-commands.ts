import type { Locale } from 'discord.js';
import type { Registry } from '../../discord/registry.js';
import { localizeCommand, localName } from '../localize-command.js';
import { parseSlash, type SlashReading, type SlashWords } from '../parse-slash.js';
import type { PageMenu } from './wire.js';

/** The commands of the bot as a language shows them, and what is meant by what is typed in it. */
export interface ShownCommands {
  readonly menus: readonly PageMenu[];
  readonly commands: readonly { readonly key: string; readonly data: ReturnType<typeof localizeCommand> }[];
  /** Reads a typed command, by its names in the language or by those that the bot was made with. */
  read(line: string, words: SlashWords): SlashReading;
  /** The name that the bot was made with, of a command. */
  commandOf(shown: string): string;
  /** Likewise of an option of that command. */
  optionOf(command: string, shown: string): string;
  /** What a message says that it answers, in the language: `/ask` or the name of a menu's entry. */
  occasion(after: string): string;
}

/** Shows the commands of the bot in a language. */
export function showCommands(registry: Registry, locale: Locale): ShownCommands {
  const own = registry.commands.map(({ data }) => data);
  const shown = own.map((data) => localizeCommand(data, locale));
  const menus = registry.messageCommands.map(({ data }) => ({
    name: data.name,
    label: localName(data, locale),
  }));
  const indexOf = (name: string) => {
    const at = shown.findIndex((data) => data.name === name);
    return at >= 0 ? at : own.findIndex((data) => data.name === name);
  };
  const commandOf = (name: string) => own[indexOf(name)]?.name ?? name;
  const optionOf = (command: string, name: string) => {
    const at = indexOf(command);
    const option = shown[at]?.options?.findIndex((one) => one.name === name) ?? -1;
    return own[at]?.options?.[option]?.name ?? name;
  };
  return {
    menus,
    commands: shown.map((data, i) => ({ key: own[i]?.name ?? data.name, data })),
    commandOf,
    optionOf,
    read(line, words) {
      const inLanguage = parseSlash(line, shown, words);
      const reading = inLanguage.ok ? inLanguage : parseSlash(line, own, words);
      if (!reading.ok) return inLanguage;
      const options = [...reading.options].map(
        ([name, value]) => [optionOf(reading.name, name), value] as const,
      );
      return { ok: true, name: commandOf(reading.name), options: new Map(options) };
    },
    occasion(after) {
      const command = own.findIndex(({ name }) => `/${name}` === after);
      return command >= 0
        ? `/${shown[command]?.name}`
        : (menus.find(({ name }) => name === after)?.label ?? after);
    },
  };
}

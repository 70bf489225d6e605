import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { nearest } from '../language/nearest.js';

export type OptionValue = string | number | boolean;

export type SlashReading =
  | { readonly ok: true; readonly name: string; readonly options: ReadonlyMap<string, OptionValue> }
  /** `message` says what to type. */
  | { readonly ok: false; readonly message: string };

type CommandData = RESTPostAPIChatInputApplicationCommandsJSONBody;
type OptionData = NonNullable<CommandData['options']>[number];

/** What is said of a line that cannot be taken. */
export interface SlashWords {
  /** @param guess - the nearest command */
  unknown(name: string, guess: string | undefined, names: readonly string[]): string;
  noOption(command: string, usage: string): string;
  misfit(text: string, option: string, usage: string): string;
  type(usage: string): string;
}

export const englishSlashWords: SlashWords = {
  unknown: (name, guess, names) =>
    `There is no command /${name}.${guess === undefined ? '' : ` Did you mean /${guess}?`} There are: ${names.map((one) => `/${one}`).join(', ')}`,
  noOption: (command, usage) => `/${command} takes no option: ${usage}`,
  misfit: (text, option, usage) => `"${text}" does not fit ${option}: ${usage}`,
  type: (usage) => `Type ${usage}`,
};

const LINE = /^\/(\S+)\s*(.*)/s;
const YES = /^(?:true|yes|y|on|1)$/i;
const NO = /^(?:false|no|n|off|0)$/i;

/**
 * Reads a typed command: `/ask Why did it burn?`, or with named options as Discord shows them,
 * `/ask question: Why did it burn? private: true`. Words before the first name go to the first option.
 */
export function parseSlash(
  line: string,
  commands: readonly CommandData[],
  words: SlashWords = englishSlashWords,
): SlashReading {
  const [, name = '', rest = ''] = LINE.exec(line.trim()) ?? [];
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command === undefined) {
    const names = commands.map((other) => other.name);
    return fault(words.unknown(name, nearest(name.toLowerCase(), names), names));
  }
  const data = command.options ?? [];
  const given = splitOptions(rest, data);
  const options = new Map<string, OptionValue>();
  for (const [optionName, text] of given) {
    const option = data.find((candidate) => candidate.name === optionName);
    if (option === undefined) return fault(words.noOption(command.name, usageOf(command)));
    const value = readValue(option, text);
    if (value === undefined) return fault(words.misfit(text, option.name, usageOf(command)));
    options.set(option.name, value);
  }
  const missing = data.find((option) => option.required === true && !options.has(option.name));
  if (missing !== undefined) return fault(words.type(usageOf(command)));
  return { ok: true, name: command.name, options };
}

/** Writes `/ask question: [source:] [private:]` */
export function usageOf({ name, options = [] }: CommandData): string {
  const names = options.map((option) => (option.required === true ? `${option.name}:` : `[${option.name}:]`));
  return [`/${name}`, ...names].join(' ');
}

function splitOptions(text: string, data: readonly OptionData[]): [name: string, value: string][] {
  const names = data.map(({ name }) => name.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const marks =
    names.length === 0 ? [] : [...text.matchAll(new RegExp(`(?<=^|\\s)(${names.join('|')}):\\s*`, 'gu'))];
  const leading = text.slice(0, marks[0]?.index ?? text.length).trim();
  const named = marks.map((mark, index): [string, string] => [
    mark[1] ?? '',
    text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length).trim(),
  ]);
  return leading === '' ? named : [[data[0]?.name ?? '', leading], ...named];
}

function readValue(option: OptionData, text: string): OptionValue | undefined {
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return YES.test(text) ? true : NO.test(text) ? false : undefined;
    case ApplicationCommandOptionType.Integer: {
      const number = Number(text);
      const fits = Number.isInteger(number) && text !== '';
      return fits && number >= (option.min_value ?? -Infinity) && number <= (option.max_value ?? Infinity)
        ? number
        : undefined;
    }
    case ApplicationCommandOptionType.String: {
      const { choices, min_length: least = 0, max_length: most = 6000 } = option;
      if (choices !== undefined && choices.length > 0) {
        return choices.find(({ name, value }) => value === text || name.toLowerCase() === text.toLowerCase())
          ?.value;
      }
      return text.length >= least && text.length <= most ? text : undefined;
    }
    default:
      return undefined;
  }
}

function fault(message: string): SlashReading {
  return { ok: false, message };
}

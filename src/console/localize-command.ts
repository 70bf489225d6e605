import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';

type CommandData = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** What Discord takes in several languages. */
interface Localized {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
  readonly description?: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
  readonly options?: readonly object[];
  readonly choices?: readonly object[];
}

/** Gives a command the names and descriptions that Discord shows in a language; what has none keeps its own. */
export function localizeCommand(data: CommandData, locale: string): CommandData {
  return localized(data as Localized, locale) as unknown as CommandData;
}

/** Gives the name of a command, an option or an entry of a menu as Discord shows it in a language. */
export function localName({ name, name_localizations: names }: Localized, locale: string): string {
  return wordIn(names, locale) ?? name;
}

function wordIn(words: Localized['name_localizations'], locale: string): string | undefined {
  return new Map(Object.entries(words ?? {})).get(locale) ?? undefined;
}

function localized(data: Localized, locale: string): object {
  const inside = (parts: readonly object[] | undefined) =>
    parts?.map((part) => localized(part as Localized, locale));
  return {
    ...data,
    name: localName(data, locale),
    ...(data.description !== undefined && {
      description: wordIn(data.description_localizations, locale) ?? data.description,
    }),
    ...(data.options !== undefined && { options: inside(data.options) }),
    ...(data.choices !== undefined && { choices: inside(data.choices) }),
  };
}

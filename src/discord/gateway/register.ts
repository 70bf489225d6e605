import { type REST, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { asList, asObject, isAbsent } from '../rules/validate-fields.js';

export type CommandData = RESTPutAPIApplicationCommandsJSONBody[number];

/** Where commands are to appear: everywhere, or in one server alone. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId?: string;
}

/** The fields of a command that we set; Discord adds ids, versions and defaults of its own. */
const COMPARED = [
  'type', 'name', 'name_localizations', 'description', 'description_localizations', 'options', 'choices', 'value',
  'required', 'autocomplete', 'min_value', 'max_value', 'min_length', 'max_length', 'channel_types',
  'default_member_permissions', 'contexts', 'integration_types', 'nsfw',
] as const; // biome-ignore format: a list of names
/** Discord ignores these for the commands of one server. */
const GLOBAL_ONLY: readonly string[] = ['contexts', 'integration_types'];

/**
 * Makes Discord list these commands and no others in a scope. Only what differs is sent: new names are limited to
 * 200 a day and server.
 * @returns whether anything had to be changed
 */
export async function registerCommands(
  rest: REST,
  scope: Scope,
  commands: readonly CommandData[],
): Promise<boolean> {
  const route = routeOf(scope);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await rest.get(route, { query });
  if (isSameList(commands, asList(registered), scope.guildId !== undefined)) return false;
  await rest.put(route, { body: commands });
  return true;
}

/**
 * Takes all commands of a scope away, where there are any.
 * @returns how many there were
 */
export async function clearCommands(rest: REST, scope: Scope): Promise<number> {
  const registered = asList(await rest.get(routeOf(scope)));
  if (registered.length > 0) await rest.put(routeOf(scope), { body: [] });
  return registered.length;
}

function routeOf({ applicationId, guildId }: Scope): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** Tells whether two lists of commands are the same for those who use them, in any order. */
export function isSameList(
  ours: readonly object[],
  theirs: readonly unknown[],
  inOneServer = false,
): boolean {
  const keys = inOneServer ? COMPARED.filter((key) => !GLOBAL_ONLY.includes(key)) : COMPARED;
  const written = (list: readonly unknown[]) =>
    list.map((command) => JSON.stringify(normal(command, keys))).sort();
  return JSON.stringify(written(ours)) === JSON.stringify(written(theirs));
}

/** A command or one of its parts with its keys in order, without what only says the default. */
function normal(part: unknown, keys: readonly (typeof COMPARED)[number][]): unknown {
  if (Array.isArray(part)) return part.map((item) => normal(item, keys));
  if (typeof part !== 'object' || part === null) return part;
  const fields = asObject(part);
  const isCommand = isAbsent(fields.type) || 'name' in fields;
  return Object.fromEntries(
    keys
      .map((key) => [key, key === 'type' && isCommand ? (fields.type ?? 1) : fields[key]] as const)
      .filter(([, value]) => !isDefault(value))
      .map(([key, value]) => [key, key.endsWith('_localizations') ? sorted(value) : normal(value, keys)]),
  );
}

function isDefault(value: unknown): boolean {
  return isAbsent(value) || value === false || value === '' || (Array.isArray(value) && value.length === 0);
}

function sorted(value: unknown): unknown {
  return Object.entries(asObject(value)).sort(([a], [b]) => (a < b ? -1 : 1));
}

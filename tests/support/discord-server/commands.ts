import { asList, asObject, type Json } from '../../../src/discord/rules/validate-fields.js';
import type { SentFile, World } from './world.js';

/** Values by option name, as a member types or picks them. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;
const ATTACHMENT = 11;
const PERMISSION_ADMINISTRATOR = 8n;

/**
 * The registered command of a name, as a client offers it there.
 * @param guildId - undefined in direct messages, where guild commands do not exist
 * @throws when nothing of that name and type is registered, or the member would not be offered it
 */
export function findCommand(
  world: World,
  {
    name,
    type,
    guildId,
    permissions,
  }: { name: string; type: number; guildId: string | undefined; permissions: string },
): Json {
  const scopes = guildId === undefined ? ['global'] : [guildId, 'global'];
  const offered = scopes.flatMap((scope) => world.commands.get(scope) ?? []);
  const command = offered.find((candidate) => candidate.name === name && candidate.type === type);
  if (command === undefined) {
    const names = offered.map((candidate) => String(candidate.name)).join(', ') || 'nothing';
    throw new Error(`no command "${name}" of type ${type} is registered here, only: ${names}`);
  }
  assertOffered(command, { guildId, permissions });
  return command;
}

/**
 * The `options` of an interaction, typed by the registered command.
 * @param path - names of group and subcommand, empty for a plain command
 * @param focused - the option being typed, for autocomplete; then required ones may be missing
 * @throws when a client would not let a member send them: unknown, missing, too long, not among the choices
 */
export function fillOptions(
  command: Json,
  path: readonly string[],
  values: OptionValues,
  focused?: string,
): Json[] {
  const [name, ...rest] = path;
  const declared = asList(command.options).map(asObject);
  if (name !== undefined) {
    const nested = declared.find((option) => option.name === name);
    if (nested === undefined) throw new Error(`"${String(command.name)}" has no subcommand "${name}"`);
    return [{ name, type: nested.type, options: fillOptions(nested, rest, values, focused) }];
  }
  if (declared.some(({ type }) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP)) {
    throw new Error(`"${String(command.name)}" needs a subcommand`);
  }
  for (const key of Object.keys(values)) {
    if (!declared.some((option) => option.name === key)) {
      throw new Error(`"${String(command.name)}" has no option "${key}"`);
    }
  }
  return declared.flatMap((option) => {
    const value = values[String(option.name)];
    if (value === undefined) {
      if (option.required === true && focused === undefined)
        throw new Error(`option "${String(option.name)}" is missing`);
      return [];
    }
    const isFocused = option.name === focused;
    if (!isFocused) assertValue(option, value);
    return [{ name: option.name, type: option.type, value, ...(isFocused ? { focused: true } : {}) }];
  });
}

/** What an interaction tells of the files that its options name. */
export function resolvedFiles(world: World, options: readonly Json[]): Json {
  const all = options.flatMap((option) => [option, ...asList(option.options).map(asObject)]);
  const ids = all.filter(({ type }) => type === ATTACHMENT).map(({ value }) => String(value));
  if (ids.length === 0) return {};
  const attachments = ids.map((id) => {
    const file = world.files.get(id);
    if (file === undefined) throw new Error(`no file ${id} was sent`);
    return [id, sentFileJson(world, file)];
  });
  return { resolved: { attachments: Object.fromEntries(attachments) } };
}

/** A file as Discord tells of it. */
export function sentFileJson({ cdnUrl }: World, { id, name, bytes, size, url }: SentFile): Json {
  const address = url ?? `${cdnUrl}/attachments/${id}/${encodeURIComponent(name)}`;
  return {
    id,
    filename: name,
    size: size ?? bytes.byteLength,
    url: address,
    proxy_url: address,
    ephemeral: true,
  };
}

function assertOffered(
  command: Json,
  { guildId, permissions }: { guildId: string | undefined; permissions: string },
): void {
  const contexts = asList(command.contexts);
  const here = guildId === undefined ? 1 : 0;
  if (contexts.length > 0 && !contexts.includes(here)) {
    throw new Error(
      `"${String(command.name)}" is not offered ${here === 0 ? 'in servers' : 'in direct messages'}`,
    );
  }
  const needed = command.default_member_permissions;
  if (guildId === undefined || needed === null || needed === undefined) return;
  const own = BigInt(permissions);
  const has = needed === '0' ? false : (own & BigInt(String(needed))) === BigInt(String(needed));
  if (!has && (own & PERMISSION_ADMINISTRATOR) === 0n) {
    throw new Error(`"${String(command.name)}" is not offered to members without its permissions`);
  }
}

function assertValue(option: Json, value: string | number | boolean): void {
  const name = String(option.name);
  if (Number(option.type) === ATTACHMENT && typeof value !== 'string')
    throw new Error(`option "${name}" wants a file`);
  const wanted = { [STRING]: 'string', [INTEGER]: 'number', [NUMBER]: 'number', [BOOLEAN]: 'boolean' }[
    Number(option.type)
  ];
  if (wanted !== undefined && typeof value !== wanted) throw new Error(`option "${name}" wants a ${wanted}`);
  const choices = asList(option.choices).map(asObject);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Error(`option "${name}" offers no choice ${JSON.stringify(value)}`);
  }
  if (typeof value === 'string') {
    const { min_length: least = 0, max_length: most = 6000 } = option;
    if (value.length < Number(least) || value.length > Number(most)) {
      throw new Error(
        `option "${name}" takes ${Number(least)} to ${Number(most)} characters, not ${value.length}`,
      );
    }
  } else if (typeof value === 'number') {
    const { min_value: least = -Infinity, max_value: most = Infinity } = option;
    if (value < Number(least) || value > Number(most))
      throw new Error(`option "${name}" does not take ${value}`);
  }
}

import {
  ApplicationCommandType as Command,
  Locale,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import { LIMITS } from './limits.js';
import {
  asList,
  asObject,
  charsOf,
  isAbsent,
  type Json,
  validateCount,
  validateInteger,
  validateText,
  validateUnique,
} from './validate-fields.js';

/** Devanagari and Thai letters carry marks that are no letters by themselves. */
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;
const PERMISSION_BITS = /^\d+$/;

const WITH_CHOICES: readonly unknown[] = [Option.String, Option.Integer, Option.Number];
const LOCALES: readonly string[] = Object.values(Locale);

/**
 * Lists the problems that Discord would find in one application command.
 * @param data - the command as plain JSON, as it is registered
 * @returns one line each, beginning with the path; empty when Discord would take it
 */
export function validateCommand(data: object): string[] {
  const command = asObject(data);
  const type = command.type ?? Command.ChatInput;
  const total = commandChars(command);
  const problems = type === Command.ChatInput ? validateSlash(command) : validateContext(command, type);
  if (total > LIMITS.commandTotalChars) {
    problems.push(`command: ${total} characters in all, at most ${LIMITS.commandTotalChars}`);
  }
  const permissions = command.default_member_permissions;
  if (!isAbsent(permissions) && !PERMISSION_BITS.test(String(permissions))) {
    problems.push('default_member_permissions: must be a number written as text');
  }
  return [
    ...problems,
    ...validateKinds('contexts', command.contexts, 2),
    ...validateKinds('integration_types', command.integration_types, 1),
  ];
}

/**
 * Lists the problems of a whole registration, which replaces every command of the app in its scope.
 * @param commands - the list that is put; paths begin with the index, and the command's name closes the line
 */
export function validateCommands(commands: readonly object[]): string[] {
  const all = commands.map(asObject);
  const ofType = (type: number) => all.filter((command) => (command.type ?? Command.ChatInput) === type);
  const tooMany = (what: string, count: number, most: number) =>
    count > most ? [`${what}: ${count} commands, at most ${most}`] : [];
  return [
    ...tooMany('all', all.length, LIMITS.bulkCommands),
    ...tooMany('slash', ofType(Command.ChatInput).length, LIMITS.slashCommands),
    ...tooMany('user', ofType(Command.User).length, LIMITS.contextCommands),
    ...tooMany('message', ofType(Command.Message).length, LIMITS.contextCommands),
    ...validateUnique(
      'commands',
      'type and name',
      all.map(({ type, name }) => `${String(type ?? Command.ChatInput)} ${String(name)}`),
    ),
    ...all.flatMap((command, index) =>
      validateCommand(command).map((problem) => `[${index}].${problem} (command "${String(command.name)}")`),
    ),
  ];
}

/**
 * Lists the problems of the choices that answer an autocomplete interaction.
 * @param choices - `{ name, value }` each; a value too long must be left out or replaced, never cut
 */
export function validateAutocomplete(choices: readonly object[]): string[] {
  return [
    ...validateCount('choices', choices, { max: LIMITS.optionChoices }),
    ...choices.flatMap((choice, index) => validateChoice(`choices[${index}]`, asObject(choice))),
  ];
}

function validateSlash(command: Json): string[] {
  return [
    ...validateName('name', command),
    ...validateDescription('', command),
    ...validateOptions('options', command.options, 0),
  ];
}

function validateContext(command: Json, type: unknown): string[] {
  if (type !== Command.User && type !== Command.Message)
    return [`type: ${JSON.stringify(type)} is no kind of command`];
  const bounds = { min: 1, max: LIMITS.commandNameChars, required: true };
  const extras = [
    ...(charsOf(command.description) > 0 ? ['description: a context-menu command has none'] : []),
    ...(asList(command.options).length > 0 ? ['options: a context-menu command has none'] : []),
  ];
  return [
    ...validateText('name', command.name, bounds),
    ...validateLocalized('name_localizations', command.name_localizations, (path, value) =>
      validateText(path, value, bounds),
    ),
    ...extras,
  ];
}

function validateOptions(path: string, options: unknown, depth: number): string[] {
  const list = asList(options).map(asObject);
  const nested = list.filter(({ type }) => type === Option.Subcommand || type === Option.SubcommandGroup);
  const firstOptional = list.findIndex(({ required }) => required !== true);
  const isLate = (option: Json, index: number) =>
    option.required === true && firstOptional >= 0 && index > firstOptional;
  return [
    ...validateCount(path, options, { max: LIMITS.commandOptions }),
    ...validateUnique(
      path,
      'name',
      list.map(({ name }) => name),
    ),
    ...list.flatMap((option, index) => validateOption(`${path}[${index}]`, option, depth)),
    ...list.flatMap((option, index) =>
      isLate(option, index) ? [`${path}[${index}]: required options come first`] : [],
    ),
    ...(nested.length > 0 && nested.length < list.length
      ? [`${path}: subcommands and other options do not mix`]
      : []),
  ];
}

function validateOption(path: string, option: Json, depth: number): string[] {
  const own = [
    ...validateInteger(`${path}.type`, option.type, { min: 1, max: Option.Attachment, required: true }),
    ...validateName(`${path}.name`, option),
    ...validateDescription(`${path}.`, option),
  ];
  if (option.type === Option.SubcommandGroup && depth > 0)
    own.push(`${path}: a group stands only at the top`);
  if (option.type === Option.Subcommand && depth > 1) own.push(`${path}: nested too deeply`);
  if (option.type === Option.Subcommand || option.type === Option.SubcommandGroup) {
    return [...own, ...validateOptions(`${path}.options`, option.options, depth + 1)];
  }
  return [...own, ...validateValues(path, option)];
}

function validateValues(path: string, option: Json): string[] {
  const choices = asList(option.choices).map(asObject);
  const takesChoices = WITH_CHOICES.includes(option.type);
  const problems = validateCount(`${path}.choices`, option.choices, { max: LIMITS.optionChoices });
  if (choices.length > 0 && !takesChoices) problems.push(`${path}.choices: not for this type`);
  if (option.autocomplete === true && !takesChoices) problems.push(`${path}.autocomplete: not for this type`);
  if (option.autocomplete === true && choices.length > 0) {
    problems.push(`${path}: autocomplete and choices exclude each other`);
  }
  if (option.type === Option.String) {
    const max = LIMITS.stringOptionChars;
    problems.push(
      ...validateInteger(`${path}.min_length`, option.min_length, { min: 0, max }),
      ...validateInteger(`${path}.max_length`, option.max_length, { min: 1, max }),
    );
  }
  return [
    ...problems,
    ...validateUnique(
      `${path}.choices`,
      'name',
      choices.map(({ name }) => name),
    ),
    ...choices.flatMap((choice, index) => validateChoice(`${path}.choices[${index}]`, choice)),
  ];
}

function validateChoice(path: string, choice: Json): string[] {
  const name = { min: 1, max: LIMITS.choiceNameChars, required: true };
  const isNumber = typeof choice.value === 'number' && Number.isFinite(choice.value);
  return [
    ...validateText(`${path}.name`, choice.name, name),
    ...validateLocalized(`${path}.name_localizations`, choice.name_localizations, (at, value) =>
      validateText(at, value, name),
    ),
    ...(isNumber
      ? []
      : validateText(`${path}.value`, choice.value, { max: LIMITS.choiceValueChars, required: true })),
  ];
}

function validateName(path: string, named: Json): string[] {
  const check = (at: string, value: unknown): string[] => {
    const problems = validateText(at, value, { min: 1, max: LIMITS.commandNameChars, required: true });
    if (typeof value !== 'string' || value === '') return problems;
    if (!COMMAND_NAME.test(value))
      problems.push(`${at}: ${JSON.stringify(value)} holds a character not allowed`);
    if (value !== value.toLowerCase()) problems.push(`${at}: ${JSON.stringify(value)} is not in lower case`);
    return problems;
  };
  return [
    ...check(path, named.name),
    ...validateLocalized(`${path}_localizations`, named.name_localizations, check),
  ];
}

function validateDescription(prefix: string, named: Json): string[] {
  const check = (at: string, value: unknown) =>
    validateText(at, value, { min: 1, max: LIMITS.commandDescriptionChars, required: true });
  return [
    ...check(`${prefix}description`, named.description),
    ...validateLocalized(`${prefix}description_localizations`, named.description_localizations, check),
  ];
}

function validateLocalized(
  path: string,
  localized: unknown,
  check: (path: string, value: unknown) => string[],
): string[] {
  return Object.entries(asObject(localized))
    .filter(([, value]) => value !== null)
    .flatMap(([locale, value]) =>
      LOCALES.includes(locale) ? check(`${path}.${locale}`, value) : [`${path}.${locale}: no such language`],
    );
}

function validateKinds(path: string, kinds: unknown, last: number): string[] {
  if (isAbsent(kinds)) return [];
  return [
    ...validateCount(path, kinds, { min: 1, max: last + 1 }),
    ...asList(kinds).flatMap((kind, index) =>
      validateInteger(`${path}[${index}]`, kind, { min: 0, max: last, required: true }),
    ),
    ...validateUnique(path, 'kind', asList(kinds)),
  ];
}

function commandChars(part: Json): number {
  const longest = (own: unknown, localized: unknown) =>
    Math.max(charsOf(own), ...Object.values(asObject(localized)).map(charsOf));
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    charsOf(part.value) +
    [...asList(part.options), ...asList(part.choices)].reduce<number>(
      (sum, child) => sum + commandChars(asObject(child)),
      0,
    )
  );
}

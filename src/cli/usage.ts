import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ExpectedError } from '../expected-error.js';
import { nearest } from '../language/nearest.js';

/** The command line was used wrongly: the message says what to type instead. Exit code 2, no stack trace. */
export class UsageError extends ExpectedError {
  override readonly name = 'UsageError';
}

export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  /** What follows the flag in the help, such as `DIR`; absent for a switch. */
  readonly value?: string;
  readonly says: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** What the help shows of one command. */
export interface CommandHelp {
  readonly name: string;
  /** One line, lower case, no full stop. */
  readonly summary: string;
  /** What follows the name: `[options] QUESTION`. */
  readonly synopsis: string;
  readonly flags: Flags;
  readonly examples: readonly string[];
  /** Paragraphs below the flags. */
  readonly notes?: readonly string[];
}

type ValueOf<F extends Flag> = F['type'] extends 'boolean'
  ? boolean
  : F extends { multiple: true }
    ? string[]
    : string;
export type Values<F extends Flags> = { readonly [K in keyof F]?: ValueOf<F[K]> };

export interface ParsedArgs<F extends Flags> {
  readonly values: Values<F>;
  readonly positionals: readonly string[];
}

/**
 * Reads the arguments of one command against its flags.
 * @throws UsageError on an unknown flag, a flag without its value or a switch with one
 */
export function parseFlags<F extends Flags>(
  command: CommandHelp,
  flags: F,
  args: readonly string[],
): ParsedArgs<F> {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(flags).map(([name, { type, multiple }]) => [name, { type, multiple: multiple ?? false }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Values<F>, positionals };
  } catch (error) {
    throw new UsageError(
      `${wordFault(error, flags)}\nType \`casebook ${command.name} --help\` for its options.`,
    );
  }
}

const DASH = 'What begins with a dash and is no option goes behind --.';

function wordFault(error: unknown, flags: Flags): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [unknown = ''] = /(?<=')-[^']*(?=')/.exec(message) ?? [];
    if (!unknown.startsWith('--')) return `There is no option ${unknown}. ${DASH}`;
    const guess = nearest(unknown.slice(2), Object.keys(flags));
    return `There is no option ${unknown}.${guess === undefined ? '' : ` Did you mean --${guess}?`}`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${message.split('\n')[0]}.`;
  throw error;
}

/** Gives the text of `casebook COMMAND --help`. */
export function helpText(command: CommandHelp): string {
  const flags = Object.entries(command.flags).map(([name, { value, says }]) => ({
    left: `--${name}${value === undefined ? '' : ` ${value}`}`,
    says,
  }));
  const width = Math.max(0, ...flags.map(({ left }) => left.length));
  return [
    `casebook ${command.name}: ${command.summary}`,
    '',
    `  casebook ${command.name} ${command.synopsis}`.trimEnd(),
    ...(flags.length > 0 ? ['', 'Options'] : []),
    ...flags.map(({ left, says }) => `  ${left.padEnd(width)}  ${says}`),
    ...(command.notes ?? []).flatMap((note) => ['', note]),
    ...(command.examples.length > 0 ? ['', 'Examples'] : []),
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

/**
 * Refuses words where a command takes none.
 * @throws UsageError when words stand where a command takes none
 */
export function refuseWords(command: CommandHelp, words: readonly string[]): void {
  if (words.length === 0) return;
  const shown = words.map((word) => `"${word}"`).join(' ');
  throw new UsageError(
    `\`casebook ${command.name}\` takes options only, not ${shown}. See \`casebook ${command.name} --help\`.`,
  );
}

import { visibleText } from '../console/visible-text.js';
import { ExpectedError } from '../expected-error.js';
import { nearest } from '../language/nearest.js';
import { packageVersion } from '../package-version.js';
import { ask } from './ask.js';
import { chat } from './chat.js';
import { check } from './check.js';
import { type CliIo, OutputClosedError, write } from './cli-io.js';
import { collections } from './collections.js';
import type { CliCommand, CliParts } from './command.js';
import { deploy } from './deploy.js';
import { evaluate } from './eval.js';
import { exportFile } from './export.js';
import { importDocuments } from './import.js';
import { index } from './index-documents.js';
import { playground } from './playground.js';
import { relate } from './relate.js';
import { timeline } from './timeline.js';
import { helpText, UsageError } from './usage.js';
import { verify } from './verify.js';

/** In the order of the help. */
export const commands: readonly CliCommand[] = [
  ask,
  verify,
  timeline,
  exportFile,
  check,
  collections,
  importDocuments,
  index,
  relate,
  chat,
  playground,
  deploy,
  evaluate,
];

/**
 * Runs one command line.
 * @param argv - what the person typed after `casebook`
 * @returns the exit code: 0 well, 1 problems found, 2 wrong use (one clear message on standard error, no stack trace)
 * @throws what is a fault of the program
 */
export async function runCli(argv: readonly string[], io: CliIo, parts: CliParts): Promise<number> {
  // Without a listener a stream's `error` event ends the process; `write` reports the same fault where it can be handled.
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  try {
    return await dispatch(argv, io, parts);
  } catch (error) {
    if (error instanceof OutputClosedError) return 0;
    if (!(error instanceof ExpectedError)) throw error;
    await write(io.stderr, `casebook: ${visibleText(error.message)}\n`);
    return error.exitCode;
  }
}

function ignore(): void {}

async function dispatch([name, ...args]: readonly string[], io: CliIo, parts: CliParts): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = commands.find((command) => command.name === args[0]);
    await write(
      name === undefined ? io.stderr : io.stdout,
      about === undefined ? overview() : helpText(about),
    );
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v' || name === 'version') {
    await write(io.stdout, `${packageVersion()}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(unknownCommand(name));
  if (asksForHelp(args)) {
    await write(io.stdout, helpText(command));
    return 0;
  }
  return command.run(args, io, parts);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function unknownCommand(name: string): string {
  const names = commands.map((command) => command.name);
  const guess = nearest(name.replace(/^-+/, ''), names);
  const hint = guess === undefined ? '' : ` Did you mean \`casebook ${guess}\`?`;
  return `There is no command "${name}".${hint}\nThere are: ${names.join(', ')}. Type \`casebook --help\` for more.`;
}

/** The text of `casebook --help`. */
function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'casebook: answers questions from a folder of documents, in their own words, with citations',
    '',
    '  casebook COMMAND [options]',
    '',
    'Commands',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Type `casebook COMMAND --help` for its options. From a clone: npm run ask -- "Your question?"',
    'Exit codes: 0 well, 1 problems found, 2 wrong use.',
    '',
  ].join('\n');
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { type Logger, pino } from 'pino';
import { hideSecrets } from './secrets.js';

export type { Logger } from 'pino';

/** Where a token might stand in an object that is logged, such as an error of discord.js. */
const SECRET_PATHS = ['token', '*.token', '*.*.token', 'headers.authorization', '*.headers.authorization'];

const facts = new AsyncLocalStorage<object>();

/** Tells what every line that is logged now carries. */
export function factsNow(): object | undefined {
  return facts.getStore();
}

/** Runs something so that every line logged meanwhile carries these facts, such as the interaction it is about. */
export function withFacts<Result>(known: object, run: () => Result): Result {
  return facts.run(known, run);
}

/**
 * Makes the program's logger: JSON lines to standard error, so that standard output stays for results.
 * @param level - one of pino's levels, or `silent`
 * @param secrets - replaced wherever they appear in a line, whatever the key
 */
export function createLogger(
  level: string,
  secrets: readonly string[] = [],
  destination: { write(line: string): unknown } = process.stderr,
): Logger {
  const hide = (line: string) => hideSecrets(line, secrets);
  return pino(
    {
      level,
      base: null,
      redact: { paths: SECRET_PATHS, censor: '[redacted]' },
      serializers: { err: describeError },
      mixin: () => facts.getStore() ?? {},
    },
    { write: (line: string) => destination.write(hide(line)) },
  );
}

/** What went wrong and where. The rest of discord.js's errors is members' words, and addresses with tokens in them. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack } = error;
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  return { type: name, message, stack, code, status, cause: describeError(error.cause) };
}

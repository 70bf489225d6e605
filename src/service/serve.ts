import { parentPort } from 'node:worker_threads';
import type { AnswerService, Method } from './answer-service.js';

/** One call of a method, as it crosses to a worker thread. */
export interface Call {
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** What a worker thread says: that it has loaded, or what came of the call it was given last. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: Error };

/**
 * Serves the thread that started this one, one call after the other. To be called once everything is loaded: from then
 * on the time that a call takes is its own.
 * @throws when this is no worker thread
 */
export function serve(service: AnswerService): void {
  const port = parentPort;
  if (port === null) throw new Error('there is no thread to serve: this is the main one');
  const say = (reply: Reply) => port.postMessage(reply);
  port.on('message', async ({ method, args }: Call) => {
    try {
      const run = service[method] as (...given: readonly unknown[]) => Promise<unknown>;
      say({ kind: 'done', value: await run(...args) });
    } catch (error) {
      say({ kind: 'failed', error: plainError(error) });
    }
  });
  say({ kind: 'ready' });
}

/** An error that can cross threads whatever hangs on it: its message, its stack and those of its causes. */
function plainError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { message, stack, cause } = error;
  const plain = new Error(message, cause instanceof Error ? { cause: plainError(cause) } : {});
  if (stack !== undefined) plain.stack = stack;
  return plain;
}

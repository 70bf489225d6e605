import { parentPort } from 'node:worker_threads';
import type { Spent } from './telemetry.js';

/** One call of a method, as it crosses to a worker thread. */
export interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
  /** What every line of the log says of the request that the call is for, such as its id. */
  readonly facts?: object;
  /** Which edition of the documents it is about; absent or 0 for the one that the thread was started with. */
  readonly edition?: number;
}

/** What else a thread is told: to make an edition of one that it has, or to forget one. */
export type Order =
  | { readonly kind: 'bring'; readonly edition: number; readonly before: number; readonly change: unknown }
  | { readonly kind: 'forget'; readonly edition: number };

/** What a worker thread says: that it has loaded, what came of the call it was given last, or what went wrong beside it. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly value: unknown; readonly spent?: Spent }
  | { readonly kind: 'failed'; readonly error: Error; readonly name?: string; readonly spent?: Spent }
  | { readonly kind: 'noted'; readonly error: Error }
  | { readonly kind: 'brought'; readonly edition: number }
  | { readonly kind: 'not-brought'; readonly edition: number; readonly error: Error };

/** What goes on around the work itself. */
export interface Surroundings<Service> {
  /** Makes a service over what became of the documents of another; absent where documents stay as they are. */
  renew?(before: Service, change: unknown): Promise<Service>;
  /** Does one call, in whatever must surround it, and gives what came of it. */
  around?(call: Call, run: () => Promise<unknown>): Promise<unknown>;
  /** What the last call took; absent where nobody measures. */
  spent?(): Spent;
}

/**
 * Serves the thread that started this one, one call after the other. To be called once everything is loaded: from then
 * on the time that a call takes is its own.
 * @throws when this is no worker thread
 */
export function serve<Service extends object>(
  first: Service,
  { around, spent, renew }: Surroundings<Service> = {},
): void {
  const port = parentPort;
  if (port === null) throw new Error('there is no thread to serve: this is the main one');
  const say = (reply: Reply) => port.postMessage(reply);
  const measured = () => (spent === undefined ? {} : { spent: spent() });
  const services = new Map([[0, first]]);
  const serviceOf = (edition = 0) => {
    const service = services.get(edition);
    if (service === undefined) throw new Error('these documents were replaced');
    return service;
  };
  const obey = async (order: Order) => {
    if (order.kind === 'forget') {
      services.delete(order.edition);
      return;
    }
    const { edition, before, change } = order;
    try {
      if (renew === undefined) throw new Error('these documents stay as they are');
      services.set(edition, await renew(serviceOf(before), change));
      say({ kind: 'brought', edition });
    } catch (error) {
      say({ kind: 'not-brought', edition, error: plainError(error) });
    }
  };
  let obeyed = Promise.resolve();
  port.on('message', async (call: Call | Order) => {
    if ('kind' in call) {
      obeyed = obeyed.then(() => obey(call));
      return;
    }
    const run = async () => {
      const method: unknown = new Map(Object.entries(serviceOf(call.edition))).get(call.method);
      if (typeof method !== 'function') throw new Error(`${call.method} is not served here`);
      return method(...call.args) as Promise<unknown>;
    };
    try {
      const value = await (around?.(call, run) ?? run());
      say({ kind: 'done', value, ...measured() });
    } catch (error) {
      say({ kind: 'failed', error: plainError(error), ...nameOf(error), ...measured() });
    }
  });
  say({ kind: 'ready' });
}

/** Tells the thread that started this one of a fault that stops nothing. */
export function noteFault(error: Error): void {
  parentPort?.postMessage({ kind: 'noted', error: plainError(error) } satisfies Reply);
}

/** The name of an error that is not one of the language's own: crossing threads it would be lost. */
function nameOf(error: unknown): { name?: string } {
  return error instanceof Error ? { name: error.name } : {};
}

/** An error that can cross threads whatever hangs on it: its message, its stack and those of its causes. */
function plainError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { message, stack, cause } = error;
  const plain = new Error(message, cause instanceof Error ? { cause: plainError(cause) } : {});
  if (stack !== undefined) plain.stack = stack;
  return plain;
}

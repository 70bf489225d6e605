import { type ResourceLimits, Worker } from 'node:worker_threads';
import { closeGate, createGate } from '../reader/native-gate.js';
import { faultKind } from './fault-kind.js';
import type { Call, Order, Reply } from './serve.js';
import type { Spent } from './telemetry.js';

/** A worker thread ended although it should not: what it was doing is lost, the others go on. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError';
}

/** What a thread runs. */
export interface ThreadOptions {
  /** A module that calls `serve` once it has loaded. */
  readonly entry: URL;
  /** Becomes the thread's `workerData`, with the `gate` of its native code where it is an object; plain values. */
  readonly data: unknown;
  /** Which edition of what it works on that is, from 1 on; 1 when absent. */
  readonly edition?: number;
  /** How long it may take to load, in milliseconds; absent for five minutes. */
  readonly loadLimitMs?: number;
  /** Memory that the thread may use; absent for the engine's own limits. */
  readonly limits?: ResourceLimits;
  /** Told what each call took, where the thread measures it. */
  readonly onSpent?: (spent: Spent) => void;
  /** Told of faults that stop nothing. */
  readonly onFault?: (error: Error) => void;
}

interface Task {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Ten times what twenty megabytes of documents take to load: a thread that is later hangs, and whoever waits is to hear of it. */
const LOAD_LIMIT_MS = 5 * 60_000;

/** One worker thread, which loads once and then works on one call at a time. */
export class WorkerThread {
  /** Resolves when it has loaded; rejects with a ThreadError when it ends before, or takes too long: then it is ended. */
  readonly ready: Promise<void>;
  /** Resolves when it has ended, however that came. */
  readonly ended: Promise<ThreadError>;
  readonly #worker: Worker;
  readonly #gate = createGate();
  #task: Task | undefined;
  #facts: object | undefined;
  #isOver = false;
  readonly #first: number;
  /** The editions that it has, and those with the ones that it is making. */
  readonly #has: Set<number>;
  readonly #willHave: Set<number>;
  readonly #bringing = new Map<number, Task>();

  constructor({
    entry,
    data,
    edition = 1,
    loadLimitMs = LOAD_LIMIT_MS,
    limits,
    onSpent,
    onFault,
  }: ThreadOptions) {
    this.#first = edition;
    this.#has = new Set([edition]);
    this.#willHave = new Set([edition]);
    this.#worker = new Worker(entry, {
      workerData: typeof data === 'object' ? { ...data, gate: this.#gate } : data,
      ...(limits === undefined ? {} : { resourceLimits: limits }),
    });
    let cause: unknown;
    this.#worker.on('error', (error) => {
      cause = error;
    });
    this.#worker.on('messageerror', (error) => this.#takeTask()?.reject(error));
    this.ended = new Promise((resolve) => {
      this.#worker.on('exit', (code) => resolve(endOf(code, cause)));
    });
    let late: NodeJS.Timeout | undefined;
    this.ready = new Promise((resolve, reject) => {
      late = setTimeout(() => {
        reject(new ThreadError(`a worker thread took longer than ${loadLimitMs} ms to load`));
        void this.stop();
      }, loadLimitMs);
      this.#worker.on('message', (reply: Reply) => {
        if ('spent' in reply && reply.spent !== undefined) onSpent?.(reply.spent);
        if (reply.kind === 'ready') resolve();
        else if (reply.kind === 'noted') onFault?.(reply.error);
        else if (reply.kind === 'brought') this.#takeBringing(reply.edition)?.resolve(undefined);
        else if (reply.kind === 'not-brought') this.#takeBringing(reply.edition)?.reject(reply.error);
        else if (reply.kind === 'done') this.#takeTask()?.resolve(reply.value);
        else this.#takeTask()?.reject(named(reply.error, reply.name));
      });
      void this.ended.then(reject);
    });
    // Whoever waits for it hears of it; nobody may be waiting.
    this.ready.catch(() => undefined).finally(() => clearTimeout(late));
    void this.ended.then((error) => {
      this.#isOver = true;
      this.#takeTask()?.reject(error);
      for (const edition of [...this.#bringing.keys()]) this.#takeBringing(edition)?.reject(error);
    });
  }

  /** The facts of the call that it was given last. */
  get facts(): object | undefined {
    return this.#facts;
  }

  /** Whether it can still work. */
  get isAlive(): boolean {
    return !this.#isOver;
  }

  /**
   * Runs one call; the one before must have ended.
   * @throws what the call throws; ThreadError when the thread ends before
   */
  run(call: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#isOver) throw new ThreadError('a worker thread is gone');
      this.#worker.postMessage({ ...call, edition: this.#numbered(call.edition) });
      this.#task = { resolve, reject };
      this.#facts = call.facts;
    });
  }

  has(edition: number): boolean {
    return this.#has.has(edition);
  }

  /** Whether it has an edition or is making it. */
  willHave(edition: number): boolean {
    return this.#willHave.has(edition);
  }

  /**
   * Has it make an edition of one that it has, between or beside its calls.
   * @param change - what became of that one; a plain value
   * @throws what making it throws; ThreadError when the thread ends before
   */
  async bring(edition: number, before: number, change: unknown): Promise<void> {
    this.#willHave.add(edition);
    try {
      await this.ready;
      await new Promise((resolve, reject) => {
        this.#worker.postMessage({
          kind: 'bring',
          edition,
          before: this.#numbered(before),
          change,
        } satisfies Order);
        this.#bringing.set(edition, { resolve, reject });
      });
      this.#has.add(edition);
    } catch (error) {
      this.#willHave.delete(edition);
      throw error;
    }
  }

  /** Lets it forget an edition that nobody asks for any more. */
  forget(edition: number): void {
    this.#has.delete(edition);
    this.#willHave.delete(edition);
    if (!this.#isOver)
      this.#worker.postMessage({ kind: 'forget', edition: this.#numbered(edition) } satisfies Order);
  }

  /** How the thread calls an edition: the one that it was started with is 0. */
  #numbered(edition: number = this.#first): number {
    return edition === this.#first ? 0 : edition;
  }

  #takeBringing(edition: number): Task | undefined {
    const task = this.#bringing.get(edition);
    this.#bringing.delete(edition);
    return task;
  }

  /** Ends it, whatever it is doing. Resolves when it is over, which waits for what runs outside of JavaScript. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await closeGate(this.#gate);
    await this.#worker.terminate();
  }

  #takeTask(): Task | undefined {
    const task = this.#task;
    this.#task = undefined;
    return task;
  }
}

/** An error of another thread under the name that it had there. */
function named(error: Error, name: string | undefined): Error {
  return name === undefined ? error : Object.defineProperty(error, 'name', { value: name });
}

/**
 * Tells how a thread was lost, without what it says: a fault that ended it may name words of a member or of a file, which only
 * the call that failed can take out.
 */
export function kindOfLoss(error: Error): Error {
  const { cause } = error;
  return cause === undefined ? error : new ThreadError(`a worker thread ended: ${faultKind(cause).message}`);
}

function endOf(code: number, cause: unknown): ThreadError {
  const reason = cause instanceof Error ? cause.message : `it left with exit code ${code}`;
  return new ThreadError(`a worker thread ended: ${reason}`, { cause });
}

import type { Call } from './serve.js';
import { ThreadError, type ThreadOptions, WorkerThread } from './worker-thread.js';

/** A call took longer than it may; its thread was stopped. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

export interface PoolOptions extends ThreadOptions {
  /** Threads at most, from 1; one is kept from the start, the others are started when all are busy. */
  readonly size: number;
  /** How long one call may take, in milliseconds, from when a loaded thread begins it. */
  readonly limitMs: number;
  /** Told of every thread that was lost: stopped for being late (TimeLimitError), or ended by itself, also while it loaded (ThreadError); and of what the log says of its last call. */
  readonly onLoss?: (error: Error, facts?: object) => void;
}

interface Waiter {
  resolve(thread: WorkerThread): void;
  reject(error: Error): void;
}

/**
 * Worker threads that load the same module and take calls in the order they came, one at a time each. A thread that is
 * late, or that ends by itself, is replaced; only the call it was working on is lost.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  /** All that are loading or can work. */
  readonly #threads = new Set<WorkerThread>();
  readonly #free: WorkerThread[] = [];
  readonly #waiting: Waiter[] = [];
  readonly #tellLoss: (error: Error, facts?: object) => void;
  #loading = 0;
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#tellLoss = options.onLoss ?? (() => undefined);
  }

  /** Threads at most: calls that run at the same time. */
  get size(): number {
    return this.#options.size;
  }

  /** How many threads are loading or can work. */
  get threads(): number {
    return this.#threads.size;
  }

  /** Starts the first thread and waits until it has loaded. @throws ThreadError when it cannot load */
  async start(): Promise<void> {
    await this.#addThread();
  }

  /**
   * Runs a call in the next free thread.
   * @throws what the call throws; TimeLimitError when it is late; ThreadError when its thread ends, or none can be started
   */
  async run(call: Call): Promise<unknown> {
    const thread = await this.#freeThread();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const error = new TimeLimitError(`${call.method} took longer than ${this.#options.limitMs} ms`);
        this.#tellLoss(error, call.facts);
        void thread.stop();
        reject(error);
      }, this.#options.limitMs);
    });
    try {
      return await Promise.race([thread.run(call), late]);
    } finally {
      clearTimeout(timer);
      if (thread.isAlive) this.#release(thread);
      else this.#replace(thread);
    }
  }

  /** Ends all threads; what was begun or waits is rejected. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#rejectWaiting(new ThreadError('the worker threads were closed'));
    await Promise.all([...this.#threads].map((thread) => thread.stop()));
  }

  #freeThread(): Promise<WorkerThread> {
    if (this.#isClosed) return Promise.reject(new ThreadError('the worker threads were closed'));
    const free = this.#free.shift();
    if (free !== undefined) return Promise.resolve(free);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#grow();
    });
  }

  /** Starts as many threads as calls wait for, up to the size of the pool. */
  #grow(): void {
    while (this.#loading < this.#waiting.length && this.#threads.size < this.#options.size) {
      void this.#addThread().catch((error: Error) => this.#tellLoss(error));
    }
  }

  async #addThread(): Promise<void> {
    const thread = new WorkerThread(this.#options);
    this.#threads.add(thread);
    this.#loading += 1;
    try {
      await thread.ready;
    } catch (error) {
      this.#threads.delete(thread);
      if (this.#threads.size === 0) this.#rejectWaiting(error as ThreadError);
      throw error;
    } finally {
      this.#loading -= 1;
    }
    void thread.ended.then((error) => this.#lose(thread, error));
    this.#release(thread);
  }

  #release(thread: WorkerThread): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(thread);
    else next.resolve(thread);
  }

  /** Takes note of a thread that ended by itself, at work or not. */
  #lose(thread: WorkerThread, error: ThreadError): void {
    if (!this.#threads.has(thread) || this.#isClosed) return;
    // The whole error is the failed call's: its words may be a member's, which only the caller can take out.
    const { cause } = error;
    this.#tellLoss(
      new ThreadError(`a worker thread ended: ${cause instanceof Error ? cause.name : 'it left'}`),
      thread.facts,
    );
    this.#forget(thread);
    this.#grow();
  }

  /** Starts another thread for one that was lost at work, so that the next call finds one that has loaded. */
  #replace(thread: WorkerThread): void {
    this.#forget(thread);
    if (this.#isClosed) return;
    this.#grow();
    if (this.#threads.size === 0) void this.#addThread().catch((error: Error) => this.#tellLoss(error));
  }

  #forget(thread: WorkerThread): void {
    this.#threads.delete(thread);
    const at = this.#free.indexOf(thread);
    if (at >= 0) this.#free.splice(at, 1);
  }

  #rejectWaiting(error: Error): void {
    for (const waiter of this.#waiting.splice(0)) waiter.reject(error);
  }
}

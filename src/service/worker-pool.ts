import { ExpectedError } from '../expected-error.js';
import type { Call } from './serve.js';
import { type CrewOptions, ThreadCrew } from './thread-crew.js';
import type { WorkerThread } from './worker-thread.js';

/** A call took longer than it may; its thread was stopped. */
export class TimeLimitError extends ExpectedError {
  override readonly name = 'TimeLimitError';
}

export interface PoolOptions extends CrewOptions {
  /** How long one call may take, in milliseconds, from when a loaded thread begins it. */
  readonly limitMs: number;
}

/**
 * Worker threads that load the same module and take calls in the order they came, one at a time each. A thread that is
 * late, or that ends by itself, is replaced; only the call it was working on is lost.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #crew: ThreadCrew;
  /** Which edition of the data it works on: the threads may know others too. */
  readonly #edition: number;
  readonly #start: () => Promise<void>;

  constructor(
    options: PoolOptions,
    after?: { readonly crew: ThreadCrew; readonly before: number; readonly change: unknown },
  ) {
    this.#options = options;
    this.#crew = after?.crew ?? new ThreadCrew(options);
    const { data } = options;
    this.#edition = this.#crew.open(data);
    this.#start = () =>
      after === undefined
        ? this.#crew.start(this.#edition)
        : this.#crew.bring(this.#edition, after.before, after.change);
  }

  /** Threads at most: calls that run at the same time. */
  get size(): number {
    return this.#options.size;
  }

  /** How many threads are loading or can work. */
  get threads(): number {
    return this.#crew.threads;
  }

  /** Starts the first thread and waits until it has loaded. @throws ThreadError when it cannot load */
  start(): Promise<void> {
    return this.#start();
  }

  /**
   * Makes a pool of the same threads over other data, not yet started: they make it of what they have, and serve both until
   * one of the pools is closed.
   * @param change - what became of the data
   */
  next(data: PoolOptions['data'], change: unknown): WorkerPool {
    return new WorkerPool({ ...this.#options, data }, { crew: this.#crew, before: this.#edition, change });
  }

  /**
   * Runs a call in the next free thread.
   * @throws what the call throws; TimeLimitError when it is late; ThreadError when its thread ends, or none can be started
   */
  async run(call: Call): Promise<unknown> {
    const thread = await this.#crew.take(this.#edition);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#stop(thread, call)), this.#options.limitMs);
    });
    try {
      return await Promise.race([thread.run({ ...call, edition: this.#edition }), late]);
    } finally {
      clearTimeout(timer);
      this.#crew.giveBack(thread);
    }
  }

  #stop(thread: WorkerThread, call: Call): TimeLimitError {
    const error = new TimeLimitError(`${call.method} took longer than ${this.#options.limitMs} ms`);
    this.#options.onLoss?.(error, call.facts);
    void thread.stop();
    return error;
  }

  /** Lets its data go, and ends all threads where no other pool works with them; what was begun or waits is rejected then. */
  close(): Promise<void> {
    return this.#crew.close(this.#edition);
  }
}

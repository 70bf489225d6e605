/** No place is left in the queue: whoever asks is told so at once. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

export interface QueueLimits {
  /** Tasks worked on at the same time, from 1. */
  readonly running: number;
  /** Tasks that may wait, from 0. */
  readonly waiting: number;
}

/** Runs tasks in the order they came, a few at a time. */
export class WorkQueue {
  readonly #limits: QueueLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Whether the next task would be turned away. */
  get isFull(): boolean {
    const { running, waiting } = this.#limits;
    return this.#running + this.#waiting.length >= running + waiting;
  }

  /** Tasks that are worked on, and tasks that wait. */
  get length(): { readonly running: number; readonly waiting: number } {
    return { running: this.#running, waiting: this.#waiting.length };
  }

  /** @throws BusyError when the queue is full; otherwise as the task does */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.isFull) throw new BusyError();
    return this.#inTurn(task);
  }

  async #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#limits.running) {
      // Whoever finishes hands their place on, so nobody can slip in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}

import PQueue from 'p-queue';

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
  readonly #tasks: PQueue;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
    this.#tasks = new PQueue({ concurrency: limits.running });
  }

  /** Whether the next task would be turned away. */
  get isFull(): boolean {
    const { running, waiting } = this.#limits;
    return this.#tasks.pending + this.#tasks.size >= running + waiting;
  }

  /** Tasks that are worked on, and tasks that wait. */
  get length(): { readonly running: number; readonly waiting: number } {
    return { running: this.#tasks.pending, waiting: this.#tasks.size };
  }

  /** @throws BusyError when the queue is full; otherwise as the task does */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.isFull) throw new BusyError();
    return this.#tasks.add(task);
  }
}

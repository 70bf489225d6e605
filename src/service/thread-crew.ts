import { kindOfLoss, ThreadError, type ThreadOptions, WorkerThread } from './worker-thread.js';

export interface CrewOptions extends Omit<ThreadOptions, 'data' | 'edition'> {
  /** Makes what a thread is started with; asked for each. */
  readonly data: () => unknown;
  /** Threads at most, from 1; one is kept from the start, the others are started when all are busy. */
  readonly size: number;
  /**
   * Told of every thread that was lost, and of what the log says of its last call. It was stopped for being late (TimeLimitError),
   * or ended by itself, also while it loaded (ThreadError with the kind of fault).
   */
  readonly onLoss?: (error: Error, facts?: object) => void;
}

interface Waiter {
  readonly edition: number;
  resolve(thread: WorkerThread): void;
  reject(error: Error): void;
}

/**
 * The threads behind worker pools. What they work on comes in editions: a thread is started with the current one, and makes
 * others of it when it is told what became of it; it keeps each until that is closed.
 */
export class ThreadCrew {
  readonly #options: CrewOptions;
  /** All that are loading or can work. */
  readonly #threads = new Set<WorkerThread>();
  readonly #free: WorkerThread[] = [];
  #waiting: Waiter[] = [];
  /** Of each open edition how its data are made. */
  readonly #editions = new Map<number, CrewOptions['data']>();
  /** The last one that a thread has made ready: new threads are started with it. */
  #current = 0;
  #last = 0;
  #loading = 0;

  constructor(options: CrewOptions) {
    this.#options = options;
  }

  get threads(): number {
    return this.#threads.size;
  }

  /** Takes in an edition; no thread has it yet. */
  open(data: CrewOptions['data']): number {
    this.#last += 1;
    this.#editions.set(this.#last, data);
    if (this.#current === 0) this.#current = this.#last;
    return this.#last;
  }

  /** Starts a thread with an edition and waits until it has loaded. @throws ThreadError when it cannot load */
  async start(edition: number): Promise<void> {
    await this.#addThread(edition);
    this.#current = Math.max(this.#current, edition);
  }

  /**
   * Tells the threads what became of an edition, and waits until the first of them has made the next of it; where none can, one is
   * started with that.
   * @throws ThreadError when it cannot load
   */
  async bring(edition: number, before: number, change: unknown): Promise<void> {
    const able = [...this.#threads].filter((thread) => thread.willHave(before));
    const brought = able.map(async (thread) => {
      await thread.bring(edition, before, change);
      this.#serve(thread);
    });
    try {
      await Promise.any(brought);
      this.#current = Math.max(this.#current, edition);
    } catch {
      await this.start(edition);
    }
  }

  /** Waits for a free thread that has an edition, in turn. @throws ThreadError where none can be started */
  take(edition: number): Promise<WorkerThread> {
    if (!this.#editions.has(edition)) return Promise.reject(closed());
    const at = this.#free.findIndex((thread) => thread.has(edition));
    const [free] = at < 0 ? [] : this.#free.splice(at, 1);
    if (free !== undefined) return Promise.resolve(free);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ edition, resolve, reject });
      this.#grow();
    });
  }

  /** Takes a thread back that has ended its call, or was stopped at it: then another is started. */
  giveBack(thread: WorkerThread): void {
    if (thread.isAlive) {
      this.#release(thread);
      return;
    }
    this.#forget(thread);
    if (this.#editions.size === 0) return;
    this.#grow();
    // The next call is to find one that has loaded.
    if (this.#threads.size === 0) this.#addSpare();
  }

  /** Lets an edition go, and with the last one all threads. */
  async close(edition: number): Promise<void> {
    this.#editions.delete(edition);
    this.#rejectWaiting(closed(), (one) => one.edition === edition);
    const useless = [...this.#threads].filter((thread) => {
      thread.forget(edition);
      return ![...this.#editions.keys()].some((open) => thread.willHave(open));
    });
    for (const thread of useless) this.#forget(thread);
    await Promise.all(useless.map((thread) => thread.stop()));
    if (this.#editions.size > 0) this.#grow();
  }

  /** Starts as many threads as calls wait for, up to the size of the crew. */
  #grow(): void {
    const isLost = ({ edition }: Waiter) =>
      edition < this.#current && ![...this.#threads].some((thread) => thread.willHave(edition));
    this.#rejectWaiting(new ThreadError('what the call is about was replaced meanwhile'), isLost);
    while (this.#loading < this.#waiting.length && this.#threads.size < this.#options.size) this.#addSpare();
  }

  /** Starts a thread with the current edition; one that was let go while it loaded is no loss. */
  #addSpare(): void {
    const edition = this.#current;
    void this.#addThread(edition).catch((error: Error) => {
      if (this.#editions.has(edition)) this.#options.onLoss?.(kindOfLoss(error));
    });
  }

  async #addThread(edition: number): Promise<void> {
    const data = this.#editions.get(edition);
    if (data === undefined) throw closed();
    const thread = new WorkerThread({ ...this.#options, data: data(), edition });
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
    this.#free.push(thread);
    this.#serve(thread);
  }

  /** Gives a thread that is free to whoever waits for what it has. */
  #serve(thread: WorkerThread): void {
    const at = this.#free.indexOf(thread);
    const next = this.#waiting.findIndex(({ edition }) => thread.has(edition));
    if (at < 0 || next < 0) return;
    this.#free.splice(at, 1);
    const [waiter] = this.#waiting.splice(next, 1);
    waiter?.resolve(thread);
  }

  /** Takes note of a thread that ended by itself, at work or not. */
  #lose(thread: WorkerThread, error: ThreadError): void {
    if (!this.#threads.has(thread)) return;
    this.#options.onLoss?.(kindOfLoss(error), thread.facts);
    this.#forget(thread);
    this.#grow();
  }

  #forget(thread: WorkerThread): void {
    this.#threads.delete(thread);
    const at = this.#free.indexOf(thread);
    if (at >= 0) this.#free.splice(at, 1);
  }

  #rejectWaiting(error: Error, which: (waiter: Waiter) => boolean = () => true): void {
    const rejected = this.#waiting.filter(which);
    this.#waiting = this.#waiting.filter((waiter) => !rejected.includes(waiter));
    for (const waiter of rejected) waiter.reject(error);
  }
}

function closed(): ThreadError {
  return new ThreadError('the worker threads were closed');
}

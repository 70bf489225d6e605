const DEFAULT_TIMEOUT_MS = 5000;

interface Waiter {
  readonly check: () => void;
  readonly give: (reason: string) => void;
}

/** Lets tests wait for a state instead of a time: every change of the server asks all who wait. */
export class Changes {
  readonly #waiters = new Set<Waiter>();

  /** Something changed; whoever waited for it goes on. */
  notify(): void {
    for (const waiter of [...this.#waiters]) waiter.check();
  }

  /**
   * Waits until `find` gives anything but undefined or false.
   * @throws when `find` throws, after `timeoutMs`, or when the server closes; the message says what was awaited
   */
  until<T>(find: () => T | undefined | false, what: string, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        act();
      };
      const waiter: Waiter = {
        check: () => {
          try {
            const found = find();
            if (found !== undefined && found !== false) settle(() => resolve(found));
          } catch (error) {
            settle(() => reject(error));
          }
        },
        give: (reason) => settle(() => reject(new Error(`${reason} while waiting for ${what}`))),
      };
      const timer = setTimeout(() => waiter.give(`nothing came for ${timeoutMs} ms`), timeoutMs);
      this.#waiters.add(waiter);
      waiter.check();
    });
  }

  /** Ends all waiting with an error. */
  stop(): void {
    for (const waiter of [...this.#waiters]) waiter.give('the server closed');
  }
}

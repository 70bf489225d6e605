/** So many failures in a row open it. */
const FAILURES = 3;
/** How long it stays open at first and at most, in milliseconds; each failed try doubles it. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/**
 * Keeps from asking what does not answer: after some failures in a row nobody asks for a while, then one may try, and if that is
 * answered all may again.
 */
export class Breaker {
  readonly #now: () => number;
  #failures = 0;
  #pauseMs = 0;
  #opensAtMs = 0;
  #isTried = false;

  /** @param now - a clock that only runs forward, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether what it keeps from is held to be away. */
  get isOpen(): boolean {
    return this.#failures >= FAILURES;
  }

  /** Asks whether one may ask; who may must tell what came of it. */
  admit(): boolean {
    if (!this.isOpen) return true;
    if (this.#isTried || this.#now() < this.#opensAtMs) return false;
    this.#isTried = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#pauseMs = 0;
    this.#isTried = false;
  }

  failed(): void {
    this.#failures += 1;
    this.#isTried = false;
    if (!this.isOpen) return;
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2 || FIRST_PAUSE_MS);
    this.#opensAtMs = this.#now() + this.#pauseMs;
  }
}

/**
 * What is in use at the moment, and may be replaced at any: whoever uses it keeps what they began with, and what was
 * replaced is let go when the last of them is done.
 */
export class InUse<Value> {
  #current: Held<Value>;
  /** All that were not let go yet. */
  readonly #held = new Set<Held<Value>>();
  readonly #letGo: (value: Value) => Promise<void>;
  #isRetired = false;

  /** @param letGo - told once of every value that was replaced and that nobody uses any more; must not reject */
  constructor(first: Value, letGo: (value: Value) => Promise<void>) {
    this.#current = this.#hold(first);
    this.#letGo = letGo;
  }

  get current(): Value {
    return this.#current.value;
  }

  /** Does something with the value of the moment, which stays until that is over. */
  async use<Result>(run: (value: Value) => Promise<Result>): Promise<Result> {
    const held = this.#current;
    held.users += 1;
    try {
      return await run(held.value);
    } finally {
      held.users -= 1;
      this.#leaveIfOver(held);
    }
  }

  replace(next: Value): void {
    const held = this.#current;
    this.#current = this.#hold(next);
    this.#leaveIfOver(held);
    this.#leaveIfOver(this.#current);
  }

  /** Lets everything go as soon as nobody uses it, also what takes over later: nobody begins anything any more. */
  retire(): void {
    this.#isRetired = true;
    this.#leaveIfOver(this.#current);
  }

  /** Lets everything go, used or not. */
  async close(): Promise<void> {
    await Promise.all([...this.#held].map((held) => this.#leave(held)));
  }

  #hold(value: Value): Held<Value> {
    const held = { value, users: 0 };
    this.#held.add(held);
    return held;
  }

  #leaveIfOver(held: Held<Value>): void {
    const isOver = this.#isRetired || held !== this.#current;
    if (isOver && held.users === 0) void this.#leave(held);
  }

  async #leave(held: Held<Value>): Promise<void> {
    if (this.#held.delete(held)) await this.#letGo(held.value);
  }
}

interface Held<Value> {
  readonly value: Value;
  users: number;
}

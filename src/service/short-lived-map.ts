export interface ShortLife {
  /** Entries kept, from 1; the oldest is forgotten first. */
  readonly most: number;
  /** How long each is kept after it was last set, in milliseconds; at most 24 days. */
  readonly lifeMs: number;
}

/** Remembers each entry for some time and not longer: then it is gone from memory, whether anybody asks or not. */
export class ShortLivedMap<Key, Value> {
  readonly #entries = new Map<Key, { readonly value: Value; readonly timer: NodeJS.Timeout }>();
  readonly #life: ShortLife;

  constructor(life: ShortLife) {
    this.#life = life;
  }

  /** How many are remembered now. */
  get size(): number {
    return this.#entries.size;
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Gives all that is remembered, what was set last at the end. */
  *values(): Iterable<Value> {
    for (const { value } of this.#entries.values()) yield value;
  }

  set(key: Key, value: Value): void {
    this.delete(key);
    // Nobody need wait for it when the program ends.
    const timer = setTimeout(() => this.#entries.delete(key), this.#life.lifeMs).unref();
    this.#entries.set(key, { value, timer });
    if (this.#entries.size <= this.#life.most) return;
    for (const oldest of this.#entries.keys()) {
      this.delete(oldest);
      break;
    }
  }

  delete(key: Key): void {
    clearTimeout(this.#entries.get(key)?.timer);
    this.#entries.delete(key);
  }
}

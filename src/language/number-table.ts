/** Spreads keys that differ in few bits. */
const SPREAD = 0x9e3779b1;
const FIRST_BITS = 10;

/** Keeps a number for each of many numbers above 0: less is done to look one up than in a `Map`. */
export class NumberTable {
  #bits = FIRST_BITS;
  #keys = new Int32Array(1 << FIRST_BITS);
  #values = new Int32Array(1 << FIRST_BITS);
  #count = 0;

  /** What is kept for a key; -1 where nothing is. */
  get(key: number): number {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === key ? (this.#values[slot] as number) : -1;
  }

  set(key: number, value: number): void {
    let slot = this.#slotOf(key);
    if (this.#keys[slot] !== key) {
      this.#count += 1;
      if (this.#count * 2 > this.#keys.length) {
        this.#grow();
        slot = this.#slotOf(key);
      }
    }
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  #slotOf(key: number): number {
    const keys = this.#keys;
    let slot = Math.imul(key, SPREAD) >>> (32 - this.#bits);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#bits += 1;
    this.#keys = new Int32Array(1 << this.#bits);
    this.#values = new Int32Array(1 << this.#bits);
    for (const [at, key] of keys.entries()) {
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[at] as number;
    }
  }
}

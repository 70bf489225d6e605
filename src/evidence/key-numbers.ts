/** Numbers for names and subjects, in the order in which they are met. */
export class KeyNumbers {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.keys.length;
  }

  /** The number of a key, a new one where it has none. */
  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.push(key) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The number of a key, or undefined. */
  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }
}

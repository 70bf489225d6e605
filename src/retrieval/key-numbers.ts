/** Numbers for keys such as words, names and subjects, in the order in which they are met. A number once given holds. */
export class KeyNumbers {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** Numbers some keys in their order. */
  static of(keys: readonly string[]): KeyNumbers {
    const numbers = new KeyNumbers();
    for (const key of keys) numbers.numberOf(key);
    return numbers;
  }

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

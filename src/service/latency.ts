/** Answers that the percentiles are taken from. */
const KEPT = 1000;

/** How long answers took, in whole milliseconds. */
export interface LatencySummary {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

/** Remembers how long the last thousand answers took. */
export class Latency {
  readonly #times: number[] = [];
  #count = 0;

  /** @param ms - from the event to the finished answer */
  record(ms: number): void {
    this.#times[this.#count % KEPT] = ms;
    this.#count += 1;
  }

  /** Null before the first answer; `count` is of all answers. */
  get summary(): LatencySummary | null {
    if (this.#count === 0) return null;
    const sorted = [...this.#times].sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
    return { count: this.#count, p50: at(0.5), p99: at(0.99) };
  }
}

/** How long somebody waits for the cluster, for all that they ask of it; what they do themselves meanwhile does not count. */
export class Patience {
  /** For one try of one request, in milliseconds. */
  readonly attemptMs: number;
  #leftMs: number;
  #requests = 0;
  #sinceMs = 0;

  /** @param totalMs - for all requests, in milliseconds */
  constructor(attemptMs: number, totalMs: number) {
    this.attemptMs = attemptMs;
    this.#leftMs = totalMs;
  }

  /** Tells that a request begins; several at the same time are waited for together. */
  begin(nowMs: number): void {
    if (this.#requests === 0) this.#sinceMs = nowMs;
    this.#requests += 1;
  }

  end(nowMs: number): void {
    this.#requests -= 1;
    if (this.#requests === 0) this.#leftMs -= nowMs - this.#sinceMs;
  }

  /** What is left, in milliseconds; below 0 when it is over. */
  leftMs(nowMs: number): number {
    return this.#leftMs - (this.#requests > 0 ? nowMs - this.#sinceMs : 0);
  }
}

/** Members are answered within 3 seconds, be it with an excuse: so much of it for finding … */
export const patienceOfMembers = (): Patience => new Patience(900, 2000);
/** … and so much for fetching what is shown. */
export const patienceOfShowing = (): Patience => new Patience(350, 800);
/** Who starts waits for what every question needs. */
export const patienceOfStarters = (): Patience => new Patience(10_000, 20_000);
/** Who builds an index waits for it. */
export const patienceOfBuilders = (): Patience => new Patience(120_000, 900_000);

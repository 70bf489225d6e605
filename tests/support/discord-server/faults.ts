/** Which requests a fault hits: method and path as in the log, `POST /interactions/…/callback`. */
export interface FaultTarget {
  readonly on?: RegExp;
  /** How many requests; 1 by default. */
  readonly times?: number;
}

export type RestFault =
  | { readonly kind: 'rate limit'; readonly retryAfterSeconds: number; readonly isGlobal: boolean }
  | { readonly kind: 'error'; readonly status: number }
  | { readonly kind: 'hang up' };

/** What goes wrong on demand, over HTTP. The gateway's faults are methods of the gateway. */
export class RestFaults {
  #planned: { readonly on: RegExp; left: number; readonly fault: RestFault }[] = [];
  #lateAnswers = 0;

  /** 429 with Retry-After, for the next requests that fit. */
  rateLimit(target: FaultTarget & { retryAfterSeconds?: number; isGlobal?: boolean } = {}): void {
    const { retryAfterSeconds = 0.05, isGlobal = false } = target;
    this.#plan(target, { kind: 'rate limit', retryAfterSeconds, isGlobal });
  }

  /** A 5xx without a body of Discord's. */
  serverError(target: FaultTarget & { status?: number } = {}): void {
    this.#plan(target, { kind: 'error', status: target.status ?? 500 });
  }

  /** The connection ends without an answer. */
  hangUp(target: FaultTarget = {}): void {
    this.#plan(target, { kind: 'hang up' });
  }

  /** The next first answers count as late, whenever they come: 10062. */
  lateAnswers(times = 1): void {
    this.#lateAnswers += times;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.#planned = [];
    this.#lateAnswers = 0;
  }

  takeLateAnswer(): boolean {
    if (this.#lateAnswers === 0) return false;
    this.#lateAnswers -= 1;
    return true;
  }

  take(method: string, path: string): RestFault | undefined {
    const planned = this.#planned.find(({ on, left }) => left > 0 && on.test(`${method} ${path}`));
    if (planned === undefined) return undefined;
    planned.left -= 1;
    return planned.fault;
  }

  #plan({ on = /./, times = 1 }: FaultTarget, fault: RestFault): void {
    this.#planned.push({ on, left: times, fault });
  }
}

export interface SettledOptions {
  /** So long nothing more may happen before it is done, in milliseconds. */
  readonly quietMs: number;
  /** It is done after so long even if more happens. */
  readonly atMostMs: number;
}

/** Does something once after a burst of events. */
export interface Settled {
  /** Something happened. */
  notice(): void;
  /** What was noticed and not done yet never will be. */
  stop(): void;
}

/** Waits until nothing more is noticed for `quietMs`, at most for `atMostMs`, and then runs. */
export function whenSettled(run: () => void, { quietMs, atMostMs }: SettledOptions): Settled {
  let quiet: NodeJS.Timeout | undefined;
  let last: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(last);
    quiet = undefined;
    last = undefined;
  };
  const now = () => {
    stop();
    run();
  };
  return {
    notice() {
      clearTimeout(quiet);
      quiet = setTimeout(now, quietMs);
      last ??= setTimeout(now, atMostMs);
    },
    stop,
  };
}

import type { Dispatcher } from './dispatch.js';

/** A dispatcher that knows what it has begun. */
export interface TrackedDispatcher {
  readonly dispatcher: Dispatcher;
  /** Resolves when everything begun so far is answered; at once when nothing is. */
  idle(): Promise<void>;
}

/** Counts what is being answered, so that a bot that leaves leaves no member with an answer that never comes. */
export function trackInFlight(dispatcher: Dispatcher): TrackedDispatcher {
  const running = new Set<Promise<void>>();
  const tracked =
    <Call>(handle: (call: Call) => Promise<void>) =>
    (call: Call): Promise<void> => {
      const run = handle(call).finally(() => running.delete(run));
      running.add(run);
      return run;
    };
  return {
    dispatcher: {
      slash: tracked(dispatcher.slash),
      menu: tracked(dispatcher.menu),
      button: tracked(dispatcher.button),
      form: tracked(dispatcher.form),
      suggest: tracked(dispatcher.suggest),
    },
    async idle() {
      await Promise.allSettled([...running]);
    },
  };
}

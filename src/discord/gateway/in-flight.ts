import { type Dispatcher, handOn } from './dispatch.js';
import { apologize } from './tell-fault.js';

/** Tells a member that their answer will not come; does nothing where there is nothing to take back. */
export type TakeBack = () => Promise<unknown>;

/** Everything that members wait for, so that a bot that leaves leaves nobody with an answer that never comes. */
export interface InFlight {
  readonly isLeaving: boolean;
  /** Does something that a member waits for. A bot that is leaving begins nothing: then it resolves at once. */
  begin(work: () => Promise<void>, takeBack?: TakeBack): Promise<void>;
  /**
   * Begins nothing from now on. Resolves when all that was begun is over or, once `late` resolves, when what is left
   * was taken back.
   */
  finish(late: Promise<unknown>): Promise<void>;
}

/** Makes what keeps account of the work that was begun, so that the process can leave without cutting it off. */
export function createInFlight(): InFlight {
  const begun = new Map<Promise<void>, TakeBack | undefined>();
  let isLeaving = false;
  return {
    get isLeaving() {
      return isLeaving;
    },
    async begin(work, takeBack) {
      if (isLeaving) return;
      const run: Promise<void> = work().finally(() => begun.delete(run));
      begun.set(run, takeBack);
      await run;
    },
    async finish(late) {
      isLeaving = true;
      await Promise.race([Promise.allSettled([...begun.keys()]), late]);
      await Promise.allSettled([...begun.values()].map((takeBack) => takeBack?.()));
    },
  };
}

/** Makes a dispatcher whose every call counts as begun until it is answered. */
export function trackInFlight(dispatcher: Dispatcher, inFlight: InFlight): Dispatcher {
  return handOn((call, hand) => {
    // What is suggested while somebody types need not be taken back.
    const takeBack = 'editReply' in call ? () => apologize(call) : undefined;
    return inFlight.begin(() => hand(dispatcher), takeBack);
  });
}

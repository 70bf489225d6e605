import { threadId, workerData } from 'node:worker_threads';
import { noteFault, serve } from '../../../dist/src/serve.js';

/** A thread that does what the question says, however bad for it. `workerData.state` tells whether it can load. */
const { state, loadMs = 0 } = workerData ?? {};
if (state !== undefined && Atomics.load(state, 0) === 1) throw new Error('the index is broken');
busy(loadMs);

const acts = {
  'who are you': () => threadId,
  fail: () => {
    throw new RangeError('no such page', { cause: () => 'a function cannot cross' });
  },
  hang: () => busy(Number.POSITIVE_INFINITY),
  backtrack: () => /^(?:a+)+$/.test(`${'a'.repeat(60)}!`),
  'never answer': () => new Promise(() => {}),
  leave: () => process.exit(7),
  'fall over': () =>
    new Promise(() => {
      setTimeout(() => {
        throw new TypeError('nobody caught this');
      });
    }),
  'fall over later': () => {
    setTimeout(() => {
      throw new TypeError('nobody caught this either');
    });
    return 'done';
  },
  'eat memory': () => {
    const eaten = [];
    for (;;) eaten.push(new Array(10_000).fill(eaten.length));
  },
  'note a fault': () => {
    noteFault(new RangeError('a file is damaged'));
    return 'done';
  },
  'give a function': () => () => 1,
  'take a while': () => busy(900),
};

const over = (data) => ({
  ask: async (question) => (question === 'what do you have' ? data : acts[question]()),
  with: (change) => over([...data, change]),
});
serve(over([]), {
  renew: async (before, change) => {
    if (change === 'nonsense') throw new Error('that is nonsense');
    return before.with(change);
  },
});

function busy(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

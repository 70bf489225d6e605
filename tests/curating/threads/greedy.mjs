import { serve } from '../../../dist/src/serve.js';

/** A thread that does with a file what the file says, however bad for it. */
const acts = {
  hang: () => {
    for (;;);
  },
  'eat objects': () => {
    const eaten = [];
    for (;;) eaten.push(new Array(10_000).fill(eaten.length));
  },
  'eat bytes': async () => {
    const eaten = [];
    for (;;) {
      eaten.push(Buffer.alloc(8 * 1024 * 1024, 1));
      await new Promise(setImmediate);
    }
  },
  'fall over': () =>
    new Promise(() => {
      setTimeout(() => {
        throw new TypeError('the bell of Norvik');
      });
    }),
  fail: () => {
    throw new RangeError('no such page');
  },
};

serve({ read: async ({ name }) => acts[name]() });

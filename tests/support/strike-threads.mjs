import { isMainThread, parentPort } from 'node:worker_threads';

/**
 * Loaded before the bot by `NODE_OPTIONS`, this makes a worker thread hang or end when what it is asked holds one of the
 * phrases below, as a fault of its own would.
 */
const STRIKES = {
  'strike: hang': () => {
    for (;;);
  },
  'strike: leave': () => process.exit(7),
  'strike: fall over': () => {
    throw new TypeError('nobody caught this');
  },
};

if (!isMainThread && process.env.STRIKE === 'load') throw new Error('the index is broken');

// Registered first, so it hears of each call before the thread that serves does.
parentPort?.on('message', (call) => {
  const asked = JSON.stringify(call).toLowerCase();
  for (const [phrase, strike] of Object.entries(STRIKES)) if (asked.includes(phrase)) strike();
});

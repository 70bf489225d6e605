import { describe, expect, it } from 'vitest';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { flood, OPEN_DOORS } from '../support/flood.js';
import { QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

/**
 * Far more than Discord's three seconds: what is counted here is that nobody is missed or answered twice, which must
 * hold on any machine. How long it takes is measured by tests/bench/flood.bench.ts.
 */
const PATIENCE_MS = 60_000;

describe('the bot, in a flood', () => {
  const suite = useBot({
    env: { ...UNLIMITED, ...OPEN_DOORS },
    world: { firstAnswerMs: PATIENCE_MS },
  });

  it.each([50, 500])(
    'answers %i questions at once, none late and none twice',
    async (count) => {
      const asked = await flood(suite.discord, count, PATIENCE_MS);
      expect(asked.filter(({ reply }) => reply.missed)).toEqual([]);
      expect(asked.flatMap(({ reply }) => reply.refusals)).toEqual([]);
      for (const { question, reply } of asked) {
        expect(reply.changes).toBe(2);
        expect(unescaped(reply.text)).toContain(question === QUESTION ? QUOTE : "The documents don't say.");
      }
    },
    2 * PATIENCE_MS,
  );
});

import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../src/service/claims.js';
import { memoryStore } from '../support/memory-store.js';

describe('claimsIn', () => {
  it('gives what is claimed to the first alone, whichever process that is', async () => {
    const { store } = memoryStore();
    const [one, other] = [claimsIn(store), claimsIn(store)];
    expect([await one('message:1'), await other('message:1'), await one('message:1')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('gives each thing by itself', async () => {
    const claim = claimsIn(memoryStore().store);
    expect([await claim('message:1'), await claim('message:2')]).toEqual([true, true]);
  });

  it('gives everything to everybody where nobody can tell', async () => {
    const claim = claimsIn(memoryStore().away);
    expect([await claim('message:1'), await claim('message:1')]).toEqual([true, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { createFairUse } from '../../src/discord/fair-use.js';

describe('createFairUse', () => {
  it('stops a member who asks too often, and nobody else', async () => {
    const fairUse = createFairUse({ perMember: 2, perChannel: 100 });
    const kinds: string[] = [];
    for (const member of ['a', 'a', 'a', 'b']) kinds.push((await fairUse.admit(member, 'c')).kind);
    expect(kinds).toEqual(['allowed', 'allowed', 'member', 'allowed']);
  });

  it('says for how many whole seconds', async () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 100 });
    await fairUse.admit('a', 'c');
    const verdict = await fairUse.admit('a', 'c');
    expect(verdict.kind === 'member' && verdict.waitSeconds >= 1 && verdict.waitSeconds <= 60).toBe(true);
  });

  it('knows whom it has told already', async () => {
    const fairUse = createFairUse({ perMember: 1, perChannel: 100 });
    const verdicts = [];
    for (const member of ['a', 'a', 'a']) verdicts.push(await fairUse.admit(member, 'c'));
    expect(verdicts.slice(1)).toMatchObject([{ isFirst: true }, { isFirst: false }]);
  });

  it('stops a channel, whoever asks there', async () => {
    const fairUse = createFairUse({ perMember: 100, perChannel: 2 });
    const kinds: string[] = [];
    for (const [member, channel] of [['a', 'c'], ['b', 'c'], ['d', 'c'], ['d', 'e']] as const) {
      kinds.push((await fairUse.admit(member, channel)).kind);
    } // biome-ignore format: a table of who asks where
    expect(kinds).toEqual(['allowed', 'allowed', 'channel', 'allowed']);
  });

  it('counts by member alone where there is no channel', async () => {
    const fairUse = createFairUse({ perMember: 2, perChannel: 1 });
    await fairUse.admit('a', null);
    expect((await fairUse.admit('a', null)).kind).toBe('allowed');
  });
});

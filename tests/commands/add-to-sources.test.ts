import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import addToSources from '../../commands/add-to-sources.js';
import type { TargetMessage } from '../../src/discord/calls.js';
import { en } from '../../src/discord/locales/en.js';
import { openCuratedFolder } from '../support/curated-folder.js';
import { FakeMenuCall } from '../support/fake-call.js';

const MANAGER = { permissions: PermissionFlagsBits.ManageGuild };
const on = (target: Partial<TargetMessage>, options = {}) =>
  new FakeMenuCall(addToSources.data.name, target, { ...MANAGER, ...options });
const fileAt = (name: string) => ({ name, size: 40, url: `https://cdn.example/${name}` });

describe('Add to sources', () => {
  it('reads the text of a message, with its day and its address', async () => {
    const { services } = await openCuratedFolder({});
    const call = on({ content: 'The crane of the east dock fell at noon.' });
    await addToSources.execute(call, services);
    expect(call.isPrivate).toBe(true);
    expect(call.shown).toContain('The crane of the east dock fell at noon');
    // The day is in the number of the message.
    expect(call.shown).toContain('11 Oct 2018');
    expect(call.shown).toMatch(/channels.200000000000000001.400000000000000001.500000000000000001/);
  });

  it('reads the first file of a message, and says that there are others', async () => {
    const files = [fileAt('crane.txt'), fileAt('hoist.txt')];
    const sent = { [files[0]?.url ?? '']: 'The crane fell.', [files[1]?.url ?? '']: 'The hoist held.' };
    const { services } = await openCuratedFolder({}, { sent });
    const call = on({
      content: 'Look at these.',
      attachments: new Map(files.map((file) => [file.name, file])),
    });
    await addToSources.execute(call, services);
    expect(call.shown).toContain('The crane fell');
    expect(call.shown).not.toContain('Look at these');
    expect(call.shown).toContain('The message has 2 files');
  });

  it('finds nothing in a message without files and text', async () => {
    const { services } = await openCuratedFolder({});
    await expect(addToSources.execute(on({}), services)).rejects.toThrow(en.curate.nothing);
  });

  it('is for those who may manage the server', async () => {
    const { services } = await openCuratedFolder({});
    const call = on({ content: 'The crane fell.' }, { permissions: 0n });
    await expect(addToSources.execute(call, services)).rejects.toThrow(en.curate.forbidden);
  });
});

import { describe, expect, it } from 'vitest';
import { isSameList } from '../../../src/discord/gateway/register.js';
import { registry } from '../../../src/registry.js';

const ours = [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
/** As Discord gives commands back: with ids, defaults written out, other orders of keys. */
const theirs = ours
  .map((command, at) => ({
    id: String(at),
    application_id: '1',
    version: '2',
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    ...Object.fromEntries(Object.entries(command).reverse()),
    type: command.type ?? 1,
  }))
  .reverse();

describe('isSameList', () => {
  it('sees nothing new in what Discord gives back', () => {
    expect(isSameList(ours, theirs)).toBe(true);
  });

  it.each([
    ['a new command', [...ours, { name: 'more', description: 'More' }]],
    ['a command less', ours.slice(1)],
    [
      'another description',
      ours.map((command, at) => (at === 0 ? { ...command, description: 'Other' } : command)),
    ],
    ['an option less', ours.map((command, at) => (at === 0 ? { ...command, options: [] } : command))],
    ['other contexts', ours.map((command) => ({ ...command, contexts: [0] }))],
  ])('sees %s', (_, changed) => {
    expect(isSameList(changed, theirs)).toBe(false);
  });

  it('leaves contexts aside in one server, where Discord drops them', () => {
    const inServer = theirs.map(({ ...command }) => ({ ...command, contexts: null, integration_types: [0] }));
    expect(isSameList(ours, inServer, true)).toBe(true);
  });
});

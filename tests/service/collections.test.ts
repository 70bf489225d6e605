import { describe, expect, it } from 'vitest';
import {
  type AskedPlace,
  type Collection,
  chooseCollection,
  collectionsAsked,
  type Plan,
  planOfFolder,
} from '../../src/service/choose-collection.js';
import { openCollections, type Served } from '../../src/service/collections.js';
import { InUse } from '../../src/service/in-use.js';
import { deferred } from '../support/deferred.js';

const PLACE: AskedPlace = { guildId: 'server', channelId: 'channel', parentId: null };

function planOf(collections: readonly Partial<Collection>[], servers: Record<string, string> = {}): Plan {
  return {
    collections: collections.map(({ name = 'pier', ...rest }) => ({
      name,
      folder: name,
      title: name,
      ...rest,
    })),
    routes: { servers: new Map(Object.entries(servers)), channels: new Map(), fallback: 'pier' },
  };
}

/** Opens collections as their folders, and notes what is opened and let go. */
async function start(plan: Plan) {
  const noted: string[] = [];
  let held: { begun(): void; readonly released: Promise<void> } | undefined;
  const open = async ({ name, folder }: Collection): Promise<Served<string>> => {
    if (folder === 'broken') throw new Error('it cannot be read');
    held?.begun();
    await held?.released;
    noted.push(`open ${name}`);
    const inUse = new InUse(folder, async () => void noted.push(`leave ${name}`));
    const reload = async () => Promise.reject(new Error('nobody reloads'));
    return { inUse, reload, retire: () => inUse.retire(), close: () => inUse.close() };
  };
  const collections = await openCollections(plan, open);
  const ask = (guildId: string | null = 'server') =>
    collections.use({ ...PLACE, guildId }, async (snapshot) => snapshot);
  /** Has opening wait until it is released; tells when it began. */
  const hold = () => {
    const [begun, released] = [deferred(), deferred()];
    held = { begun: begun.resolve, released: released.promise };
    return { begun: begun.promise, release: released.resolve };
  };
  return { collections, noted: () => noted.splice(0), ask, hold };
}

describe('collectionsAsked', () => {
  const routes = {
    servers: new Map([['server', 'of-server']]),
    channels: new Map([
      ['channel', 'of-channel'],
      ['hall', 'of-hall'],
      ['elsewhere', 'of-others'],
      ['porch', 'of-server'],
    ]),
    fallback: 'default',
  };
  const channels = new Set(['channel', 'hall', 'porch', 'garden']);

  it.each([
    [{}, ['of-channel', 'of-server', 'of-hall']],
    [{ channelId: 'garden' }, ['of-server', 'of-channel', 'of-hall']],
    [{ guildId: 'other', channelId: 'channel' }, ['of-channel', 'default', 'of-hall', 'of-server']],
  ])('names what a place, its server and its channels ask, each once: %j', (where, names) => {
    expect(collectionsAsked(routes, { ...PLACE, ...where }, channels)).toEqual(names);
  });

  it('names nothing of another server', () => {
    expect(collectionsAsked(routes, { ...PLACE, guildId: 'other', channelId: 'x' }, new Set())).toEqual([
      'default',
    ]);
  });
});

describe('chooseCollection', () => {
  const routes = {
    servers: new Map([['server', 'of-server']]),
    channels: new Map([['channel', 'of-channel']]),
    fallback: 'default',
  };

  it.each([
    [{}, 'of-channel', ['channel']],
    [{ channelId: 'thread', parentId: 'channel' }, 'of-channel', ['channel', 'parent']],
    [{ channelId: 'thread', parentId: 'hall' }, 'of-server', ['channel', 'parent', 'server']],
    [{ channelId: 'hall' }, 'of-server', ['channel', 'server']],
    [{ channelId: null }, 'of-server', ['server']],
    [{ guildId: 'other', channelId: 'hall' }, 'default', ['channel', 'server', 'default']],
    [{ guildId: null }, 'default', ['default']],
  ])('goes from the channel to its server to the default: %j', (where, name, looked) => {
    expect(chooseCollection(routes, { ...PLACE, ...where })).toEqual({ name, looked });
  });

  it('has one folder asked everywhere', () => {
    expect(chooseCollection(planOfFolder('documents').routes, PLACE).name).toBe('');
  });
});

describe('openCollections', () => {
  const first = planOf([{}, { name: 'ferry', title: 'The ferry' }], { server: 'ferry' });

  it('gives each place what it asks, and tells which and why', async () => {
    const { collections, ask } = await start(first);
    expect([await ask(), await ask(null)]).toEqual(['ferry', 'pier']);
    expect(collections.asked(PLACE)).toEqual({
      name: 'ferry',
      looked: ['channel', 'server'],
      title: 'The ferry',
      isOneOfSeveral: true,
    });
  });

  it('opens only what another plan has anew, and lets go what it has no more', async () => {
    const { collections, noted, ask } = await start(first);
    noted();
    await collections.take(planOf([{ title: 'The pier' }, { name: 'quay' }], { server: 'quay' }));
    expect(noted()).toEqual(['open quay', 'leave ferry']);
    expect([await ask(), collections.asked({ ...PLACE, guildId: null }).title]).toEqual(['quay', 'The pier']);
    await collections.take(planOf([{ folder: 'other' }]));
    expect(noted()).toEqual(['open pier', 'leave pier', 'leave quay']);
    expect(await ask()).toBe('other');
  });

  it('keeps for a call what it began with', async () => {
    const { collections, noted } = await start(first);
    const used = collections.use(PLACE, async (snapshot) => {
      await collections.take(planOf([{}]));
      return [snapshot, noted()];
    });
    expect(await used).toEqual(['ferry', ['open pier', 'open ferry']]);
    expect(noted()).toEqual(['leave ferry']);
  });

  it('stays as it was where a part of another plan cannot be opened', async () => {
    const { collections, noted, ask } = await start(first);
    noted();
    const plan = planOf([{}, { name: 'quay' }, { name: 'x', folder: 'broken' }]);
    await expect(collections.take(plan)).rejects.toThrow('it cannot be read');
    expect([noted(), await ask()]).toEqual([['open quay', 'leave quay'], 'ferry']);
    await collections.take(planOf([{}]));
    expect(await ask()).toBe('pier');
  });

  it('takes plans in the order they came', async () => {
    const { collections, noted } = await start(first);
    noted();
    void collections.take(planOf([{}, { name: 'quay' }]));
    await collections.take(planOf([{}]));
    expect(noted()).toEqual(['open quay', 'leave ferry', 'leave quay']);
  });

  it('is closed although a plan is being read, lets go what that opens, and takes no other', async () => {
    const { collections, noted, hold } = await start(first);
    noted();
    const { begun, release } = hold();
    const taking = collections.take(planOf([{}, { name: 'quay' }]));
    const next = collections.take(planOf([{ name: 'lido' }]));
    await begun;
    await collections.close();
    expect(noted()).toEqual(['leave pier', 'leave ferry']);
    release();
    await Promise.all([taking, next]);
    expect(noted()).toEqual(['open quay', 'leave quay']);
  });
});

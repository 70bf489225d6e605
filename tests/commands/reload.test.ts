import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import reload from '../../commands/reload.js';
import { en } from '../../src/discord/locales/en.js';
import type { LoadReport } from '../../src/service/reload.js';
import { createServices } from '../support/create-services.js';
import { FakeCall } from '../support/fake-call.js';
import { corpusOf, ScriptedEngine } from '../support/small-corpus.js';

const manager = { permissions: PermissionFlagsBits.ManageGuild };
const SAME: LoadReport = {
  outcome: 'same',
  documents: 2,
  added: [],
  changed: [],
  removed: [],
  faulty: [],
};

/** What a manager is told where the server asks several collections, which came to these reports. */
async function toldOfSeveral(
  reports: Readonly<Record<string, Partial<LoadReport>>>,
  options: Record<string, string> = {},
) {
  const read: string[] = [];
  const collections = Object.keys(reports).map((name) => ({ name, title: `The ${name}` }));
  const services = createServices({
    engine: new ScriptedEngine(corpusOf(), []),
    version: '1.2.3',
    reload: async () => Promise.reject(new Error('not this one')),
    asked: () => ({ name: 'pier', title: 'The pier', looked: [], isOneOfSeveral: true }),
    serverReloads: {
      collections: async () => collections,
      reload: async (name) => {
        read.push(name);
        return { ...SAME, ...reports[name] };
      },
    },
  });
  const call = new FakeCall(reload.data, options, manager);
  await reload.execute(call, services);
  return { shown: call.shown, read };
}

/** What a manager is told when reading the folder again came to this. */
async function told(report: Partial<LoadReport>) {
  const engine = new ScriptedEngine(corpusOf(), []);
  const services = createServices({
    engine,
    version: '1.2.3',
    reload: async () => ({ ...SAME, ...report }),
  });
  const call = new FakeCall(reload.data, {}, manager);
  await reload.execute(call, services);
  return { shown: call.shown, isPrivate: call.isPrivate };
}

describe('/reload', () => {
  it('says that nothing changed', async () => {
    const { shown, isPrivate } = await told({});
    expect([shown.includes(en.reload.same), isPrivate]).toEqual([true, true]);
  });

  it('names what is new, changed and gone, and how many more there are', async () => {
    const added = Array.from({ length: 11 }, (_, n) => `new-${n}.md`);
    const { shown } = await told({ outcome: 'taken', added, changed: ['b.md'], removed: ['c.md'] });
    expect(shown).toMatch(
      /New\*\*\n- new\\?-0\.md[\s\S]*and 3 more[\s\S]*Changed\*\*\n- b\.md\n\*\*Gone\*\*\n- c\.md/,
    );
    expect(shown).not.toContain(en.reload.same);
  });

  it('names a file whose last good version stays, with the reason', async () => {
    const { shown } = await told({
      outcome: 'taken',
      faulty: [
        { path: 'a.md', kind: 'damaged', message: 'It is cut off.' },
        { path: 'a.md', kind: 'kept', message: 'It stays.' },
      ],
    });
    expect(shown).toContain(`**${en.reload.faulty}**\n- a.md: It is cut off.`);
    expect(shown).not.toContain('It stays.');
  });

  it('says why the documents before stay', async () => {
    expect((await told({ outcome: 'failed', reason: 'the folder is away' })).shown).toContain(
      'the folder is away',
    );
  });

  it('says what changed in each collection that the server asks', async () => {
    const { shown, read } = await toldOfSeveral({
      pier: { outcome: 'taken', added: ['a.md'] },
      ferry: { outcome: 'failed', reason: 'the folder is away' },
      mill: {},
    });
    expect(read).toEqual(['pier', 'ferry', 'mill']);
    expect(shown).toMatch(
      /📚 The pier\n.*2 documents[\s\S]*- a\.md[\s\S]*📚 The ferry\n.*the folder is away[\s\S]*📚 The mill[\s\S]*Nothing has changed/,
    );
  });

  it('reads the one that is named alone, by its name or its title', async () => {
    for (const collection of ['ferry', 'the FERRY']) {
      expect((await toldOfSeveral({ pier: {}, ferry: {} }, { collection })).read).toEqual(['ferry']);
    }
    await expect(toldOfSeveral({ pier: {}, ferry: {} }, { collection: 'mill' })).rejects.toThrow(
      'The pier, The ferry',
    );
  });

  it('fits however many collections into one message, and says how many are left out', {
    tags: ['slow'],
  }, async () => {
    const paths = (kind: string) => Array.from({ length: 40 }, (_, n) => `${kind}-${n}-${'x'.repeat(90)}.md`);
    const full = { outcome: 'taken', added: paths('a'), changed: paths('b'), removed: paths('c') } as const;
    for (const count of [1, 2, 5, 12, 60]) {
      const names = Array.from({ length: count }, (_, n) => `c${n}`);
      // The call refuses what Discord would.
      const { shown, read } = await toldOfSeveral(Object.fromEntries(names.map((name) => [name, full])));
      expect(read.length).toBe(count);
      expect(shown.match(/📚/g)?.length).toBeGreaterThanOrEqual(Math.min(count, 10));
    }
  });

  it('asks to leave the option out where one folder is all', async () => {
    const services = createServices({
      engine: new ScriptedEngine(corpusOf(), []),
      version: '1.2.3',
      reload: async () => SAME,
    });
    const call = new FakeCall(reload.data, { collection: 'ferry' }, manager);
    await expect(reload.execute(call, services)).rejects.toThrow(en.reload.onlyOne);
  });

  it('is for those who may manage the server, whatever it made of the default', async () => {
    const services = createServices({ engine: new ScriptedEngine(corpusOf(), []), version: '1.2.3' });
    await expect(reload.execute(new FakeCall(reload.data), services)).rejects.toThrow(en.reload.forbidden);
    expect(reload.data.default_member_permissions).toBe(String(PermissionFlagsBits.ManageGuild));
  });

  it('says so where documents are only read at the start', async () => {
    const services = createServices({ engine: new ScriptedEngine(corpusOf(), []), version: '1.2.3' });
    await expect(reload.execute(new FakeCall(reload.data, {}, manager), services)).rejects.toThrow(
      en.reload.unable,
    );
  });
});

import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import document from '../../commands/document.js';
import { documentKey, encodeCustomId } from '../../src/discord/custom-id.js';
import { en } from '../../src/discord/locales/en.js';
import { openCuratedFolder } from '../support/curated-folder.js';
import { buttonsOf, FakeCall, FakeSuggestCall } from '../support/fake-call.js';

const MANAGER = { permissions: PermissionFlagsBits.ManageGuild };
const CRANE = '---\ntitle: The crane\n---\n\nThe crane of the east dock fell on 4 May 2022.\n';
const file = { name: 'crane.md', size: CRANE.length, url: 'https://cdn.example/crane.md' };
const sent = { [file.url]: CRANE };

const adding = (options = {}) =>
  new FakeCall(document.data, {}, { ...MANAGER, subcommand: 'add', files: { file }, ...options });
const removing = (name: string, options = {}) =>
  new FakeCall(document.data, { document: name }, { ...MANAGER, subcommand: 'remove', ...options });

describe('/document add', () => {
  it('shows what is read of a file, to its sender alone, and writes nothing', async () => {
    const { services, names } = await openCuratedFolder({}, { sent });
    const call = adding();
    await document.execute(call, services);
    expect(call.isPrivate).toBe(true);
    for (const said of ['The crane', '4 May 2022', 'fell on'])
      expect(call.shown.replaceAll('**', '')).toContain(said);
    expect(buttonsOf(call.sent[0]).map(({ label }) => label)).toEqual([
      en.curate.add,
      en.curate.correct,
      en.curate.discard,
    ]);
    expect(names()).toEqual([]);
  });

  it('says so where a document tells the same already', async () => {
    const twin = `The crane of the east dock fell on 4 May 2022 and ${'it was lifted again, '.repeat(4)}slowly.\n`;
    const { services } = await openCuratedFolder({ 'old.txt': twin }, { sent: { [file.url]: twin } });
    const call = adding();
    await document.execute(call, services);
    expect(call.shown).toContain('which is there already');
  });

  it('asks for a file where none was sent', async () => {
    const { services } = await openCuratedFolder({});
    await expect(document.execute(adding({ files: {} }), services)).rejects.toThrow(en.curate.nothing);
  });
});

describe('/document remove', () => {
  it('asks before it takes a document away', async () => {
    const { services, names, corpus } = await openCuratedFolder({ 'crane.md': CRANE });
    const [crane] = corpus.documents;
    const call = removing('The crane');
    await document.execute(call, services);
    expect(call.shown).toContain('crane.md');
    expect(buttonsOf(call.sent[0]).map(({ customId }) => customId)).toEqual(
      (['bin', 'keep'] as const).map((action) =>
        encodeCustomId({ action, source: documentKey(crane ?? { sha256: '' }) }),
      ),
    );
    expect(names()).toEqual(['crane.md']);
  });

  it('says what else would go with the file', async () => {
    const mail = (n: number) =>
      `From x@example.org Thu Jan  1 00:00:00 2026\nFrom: Ida <i@example.org>\nSubject: Crane ${n}\n\nCrane number ${n} fell at noon.\n\n`;
    const { services } = await openCuratedFolder({ 'box.mbox': mail(1) + mail(2) + mail(3) });
    const call = removing('Crane 2');
    await document.execute(call, services);
    expect(call.shown).toContain('box.mbox');
    expect(call.shown).toContain('2 more documents');
  });

  it('knows no document that is not there', async () => {
    const { services } = await openCuratedFolder({ 'crane.md': CRANE });
    await expect(document.execute(removing('The lock'), services)).rejects.toThrow('The lock');
  });

  it('names documents while their name is typed', async () => {
    const { services } = await openCuratedFolder({ 'crane.md': CRANE });
    const call = new FakeSuggestCall(
      document.data,
      { name: 'document', value: 'cra' },
      { ...MANAGER, subcommand: 'remove' },
    );
    await document.autocomplete(call, services);
    expect(call.choices.flat().map(({ name }) => name)).toEqual([expect.stringContaining('The crane')]);
  });
});

describe('/document', () => {
  it.each<[string, () => FakeCall]>([
    ['add', () => adding({ permissions: 0n })],
    ['remove', () => removing('The crane', { permissions: 0n })],
  ])('is for those who may manage the server: %s', async (_, make) => {
    const { services } = await openCuratedFolder({ 'crane.md': CRANE }, { sent });
    await expect(document.execute(make(), services)).rejects.toThrow(en.curate.forbidden);
  });

  it('is refused in a server that is not named', async () => {
    const { services } = await openCuratedFolder({}, { sent, servers: ['200000000000000002'] });
    await expect(document.execute(adding(), services)).rejects.toThrow(en.curate.notHere);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { curateButtons, draftForm } from '../../src/discord/buttons/curate-buttons.js';
import type { ReplyPayload } from '../../src/discord/calls.js';
import { type ButtonState, documentKey, encodeCustomId } from '../../src/discord/custom-id.js';
import { en } from '../../src/discord/locales/en.js';
import { ACCENT, notice } from '../../src/discord/render/components.js';
import { openCuratedFolder } from '../support/curated-folder.js';
import { FakeButtonCall, FakeModalCall, type FakeOptions } from '../support/fake-call.js';

const MEMBER = '300000000000000001';
const MANAGER = { permissions: PermissionFlagsBits.ManageGuild };
const CRANE = '---\ntitle: The crane\npublisher: Dock Post\n---\n\nThe crane of the east dock fell.\n';
const payload: ReplyPayload = notice(ACCENT.info, 'shown before');
type Open = Awaited<ReturnType<typeof openCuratedFolder>>;

/** Opens a folder, and reads a draft for the member who presses. */
async function openWithDraft(more: Parameters<typeof openCuratedFolder>[1] = {}) {
  const open = await openCuratedFolder({ 'hoist.txt': 'The hoist held.\n' }, more);
  const source = Buffer.from(CRANE);
  const draft = await open.curation.read(
    { name: 'crane.md', given: {}, source },
    { userId: MEMBER, guildId: '200000000000000001' },
  );
  return { ...open, draft };
}

async function press({ services }: Pick<Open, 'services'>, state: ButtonState, options: FakeOptions = {}) {
  const call = new FakeButtonCall({ payload, isPrivate: true }, encodeCustomId(state), {
    ...MANAGER,
    ...options,
  });
  await curateButtons[state.action]?.press(call, state, services);
  return call;
}

const FILLED = { title: 'The crane', publisher: 'Dock Post', published: '', url: '', incident: '' };

async function send(
  { services, draft }: Awaited<ReturnType<typeof openWithDraft>>,
  typed: Partial<typeof FILLED>,
) {
  const state: ButtonState = { action: 'draft', source: draft.id };
  const call = new FakeModalCall(encodeCustomId(state), { ...FILLED, ...typed }, payload, MANAGER);
  await draftForm.submit(call, state, services);
  return call;
}

describe('Add', () => {
  it('writes the document and its original, reads the folder and tells how many there are', async () => {
    const open = await openWithDraft();
    const call = await press(open, { action: 'adddraft', source: open.draft.id });
    expect(open.names()).toEqual(['.originals', 'hoist.txt', 'the-crane.txt']);
    expect(readFileSync(join(open.folder, '.originals', 'the-crane.md'), 'utf8')).toBe(CRANE);
    expect(call.shown).toContain('the-crane.txt');
    expect(call.shown).toContain(en.reload.documents(2));
    expect(call.isUpdate).toBe(true);
  });

  it('leaves reading to whoever runs the bot where the folder is not watched', async () => {
    const open = await openWithDraft({ isWatched: false });
    const call = await press(open, { action: 'adddraft', source: open.draft.id });
    expect(open.reloads).toEqual([]);
    expect(call.shown).toContain(en.curate.later);
  });

  it('says why the folder cannot be written, and not where it lies', async () => {
    const open = await openWithDraft();
    writeFileSync(join(open.folder, '.originals'), 'in the way');
    const pressed = press(open, { action: 'adddraft', source: open.draft.id });
    await expect(pressed).rejects.toThrow(/^I could not write into my folder of documents: [^/]+\.$/);
  });

  it.each<[string, FakeOptions, string]>([
    ['another member', { userId: '300000000000000002' }, en.curate.problem.gone('')],
    ['a member who may not', { permissions: 0n }, en.curate.forbidden],
  ])('is refused to %s', async (_, options, why) => {
    const open = await openWithDraft();
    const pressed = press(open, { action: 'adddraft', source: open.draft.id }, options);
    await expect(pressed).rejects.toThrow(why);
    expect(open.names()).toEqual(['hoist.txt']);
  });
});

describe('Correct', () => {
  it('opens a form with what is known', async () => {
    const open = await openWithDraft();
    const [form] = (await press(open, { action: 'draft', source: open.draft.id })).modals;
    expect(JSON.stringify(form)).toContain('"value":"The crane"');
    expect(JSON.stringify(form)).toContain('"value":"Dock Post"');
  });

  it.each([
    ['a title', { title: 'The east crane' }, { title: 'The east crane' }],
    ['nothing for a publisher', { publisher: '' }, { publisher: undefined }],
    ['a day as people type it', { published: '4 May 2022' }, { published: '2022-05-04' }],
    ['an incident', { incident: 'Crane fall' }, { incident: 'Crane fall' }],
    [
      'an address, without its password',
      { url: 'https://ida:sesame@dock.example/a' },
      { url: 'https://dock.example/a' },
    ],
  ])('takes %s', async (_, typed, known) => {
    const open = await openWithDraft();
    await send(open, typed);
    const corrected = open.curation.draft(open.draft.id, { userId: MEMBER, guildId: null });
    const [written] = corrected.written;
    for (const [field, value] of Object.entries(known))
      expect(Object.entries(written?.document ?? {}).find(([name]) => name === field)?.[1]).toBe(value);
  });

  it.each([
    ['an address that is none', { url: 'dock.example' }, en.curate.badUrl('dock\\.example')],
    ['a title without a word', { title: '…' }, en.curate.badTitle],
    ['a day that is none', { published: 'soon' }, 'soon'],
  ])('says what is wrong with %s, and takes the rest', async (_, typed, said) => {
    const open = await openWithDraft();
    const call = await send(open, { incident: 'Crane fall', ...typed });
    expect(call.shown.replaceAll('\\', '')).toContain(said.replaceAll('\\', ''));
    expect(call.shown).toContain('Crane fall');
  });
});

describe('Do not add', () => {
  it('forgets the draft, and writes nothing', async () => {
    const open = await openWithDraft();
    const call = await press(open, { action: 'dropdraft', source: open.draft.id });
    expect(call.shown).toContain(en.curate.discarded);
    const again = press(open, { action: 'adddraft', source: open.draft.id });
    await expect(again).rejects.toThrow(en.curate.problem.gone(''));
    expect(open.names()).toEqual(['hoist.txt']);
  });
});

describe('Move to the bin', () => {
  const keyOf = ({ corpus }: Pick<Open, 'corpus'>) => documentKey(corpus.documents[0] ?? { sha256: '' });

  it('moves the file, reads the folder and tells how many there are', async () => {
    const open = await openWithDraft();
    const call = await press(open, { action: 'bin', source: keyOf(open) });
    expect(open.names()).toEqual(['.bin']);
    expect(readdirSync(join(open.folder, '.bin'))).toEqual([expect.stringMatching(/hoist\.txt$/)]);
    expect(call.shown).toContain('hoist.txt');
    expect(call.shown).toContain(en.reload.documents(0));
  });

  it('leaves a file that was changed meanwhile', async () => {
    const open = await openWithDraft();
    writeFileSync(join(open.folder, 'hoist.txt'), 'The hoist fell.\n');
    const pressed = press(open, { action: 'bin', source: keyOf(open) });
    await expect(pressed).rejects.toThrow(en.curate.problem.changed(''));
    expect(open.names()).toEqual(['hoist.txt']);
  });

  it('is refused where another document stands under that button, and to members who may not', async () => {
    const open = await openWithDraft();
    await expect(press(open, { action: 'bin', source: '0'.repeat(12) })).rejects.toThrow(en.errors.changed);
    const asMember = press(open, { action: 'bin', source: keyOf(open) }, { permissions: 0n });
    await expect(asMember).rejects.toThrow(en.curate.forbidden);
  });

  it('keeps it where somebody says so', async () => {
    const open = await openWithDraft();
    const call = await press(open, { action: 'keep', source: keyOf(open) });
    expect(call.shown).toContain(en.curate.kept);
    expect(open.names()).toEqual(['hoist.txt']);
  });
});

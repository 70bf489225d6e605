import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makePdf } from '../corpus/formats/make-pdf.js';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { ALL_PERMISSIONS, labelsOf, MEMBER_PERMISSIONS, textOf } from '../support/discord-server/index.js';
import type { Actor } from '../support/discord-server/interactions.js';
import { unescaped } from '../support/pier-corpus.js';

const PATIENCE_MS = 60_000;
const MANAGER = { permissions: ALL_PERMISSIONS };
const ROLE = '700000000000000001';
const FERRY = `<html><head><title>Ferry late again</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Ferry late again</h1>
<p>The ferry captain Nils Holt moored at Sandby on 4 May 2022, two hours late, and nobody was hurt.</p>
<p>The harbour office said that the pump of the ferry had failed at noon and was mended by the crew.</p>
<p>Nils Holt denied that the pump had been neglected, and asked for a new one.</p></article>
<footer>Subscribe to our newsletter</footer></body></html>`;
const FERRY_QUESTION = 'Where did the ferry captain Nils Holt moor?';

const pageOf = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

describe('a bot whose documents are curated from Discord', () => {
  const suite = useBot({ env: { ...UNLIMITED, CURATE: 'on', CURATE_ROLES: ROLE } });
  const refusals: unknown[] = [];
  afterEach(() => expect(suite.discord.refused).toEqual(refusals));

  const add = (file: string, actor: Actor = MANAGER) =>
    suite.discord.slash('document add', { file }, actor).settled(PATIENCE_MS);
  const press = (message: Parameters<typeof suite.discord.press>[0], label: string, actor: Actor = MANAGER) =>
    suite.discord.press(message, label, actor).settled(PATIENCE_MS);
  const inFolder = (...path: string[]) => join(suite.bot.folder, ...path);
  const files = () =>
    readdirSync(suite.bot.folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  const audit = () =>
    readFileSync(inFolder('.curated.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it(
    'shows how a file would be read, takes corrections, adds it and answers from it',
    async () => {
      const { message } = await add(suite.discord.attach('ferry.html', FERRY));
      const shown = unescaped(textOf(message));
      expect([message.ephemeral, labelsOf(message)]).toEqual([true, ['Add', 'Correct', 'Do not add']]);
      expect(shown).toContain('Title: Ferry late again');
      expect(shown).toContain('Subscribe to our newsletter');
      expect(shown).toContain('4 May 2022');
      expect(textOf(message).match(/^> /gm)?.length).toBe(3);
      expect(files()).toEqual(['pier.md', 'quay.md']);

      const opened = suite.discord.press(message, 'Correct', MANAGER);
      await opened.answered();
      const values = {
        title: 'The late ferry',
        publisher: 'Coast Post',
        published: '5 May 2022',
        incident: 'The ferry',
      };
      const corrected = await suite.discord.submitModal(opened, values, MANAGER).settled(PATIENCE_MS);
      expect(unescaped(corrected.text)).toMatch(
        /Title: The late ferry\nPublisher: Coast Post\nPublished: 5 May 2022\n.*\nIncident: The ferry/,
      );

      const added = await press(corrected.message, 'Add');
      expect(unescaped(added.text)).toMatch(
        /Added\*?\*?\n- the-late-ferry\.txt\nI now quote from 3 documents/,
      );
      const written = readFileSync(inFolder('the-late-ferry.txt'), 'utf8');
      expect(written).toContain('title: "The late ferry"');
      expect(written).toContain('published: "2022-05-05"');
      expect(written).toMatch(new RegExp(`added: "\\d{4}-.*"\nadded_by: "${suite.discord.userId}"`));
      expect(readFileSync(inFolder('.originals', 'the-late-ferry.html'), 'utf8')).toBe(FERRY);
      expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).toContain('moored at Sandby');
      expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).toContain('The late ferry · Coast Post');
      expect(audit().at(-1)).toMatchObject({
        what: 'added',
        by: suite.discord.userId,
        server: suite.discord.guildId,
        paths: ['the-late-ferry.txt'],
        original: '.originals/the-late-ferry.html',
        name: 'ferry.html',
      });
      const log = JSON.stringify(suite.bot.log.filter(({ msg }) => msg === 'documents were added'));
      expect([
        log.includes('documents were added'),
        log.includes('late-ferry'),
        log.includes('Holt'),
      ]).toEqual([true, false, false]);
    },
    PATIENCE_MS,
  );

  it(
    'moves a document into a bin, and quotes it no longer',
    async () => {
      const { message } = await suite.discord
        .slash('document remove', { document: 'The late ferry' }, MANAGER)
        .settled(PATIENCE_MS);
      expect(unescaped((await press(message, 'Keep')).text)).toContain('It stays');
      expect(files()).toContain('the-late-ferry.txt');
      const again = await suite.discord
        .slash('document remove', { document: 'The late ferry' }, MANAGER)
        .settled(PATIENCE_MS);
      const { text } = await press(again.message, 'Move to the bin');
      expect(unescaped(text)).toMatch(/bin of the folder[\s\S]*I now quote from 2 documents/);
      expect(files()).toEqual(['pier.md', 'quay.md']);
      expect(readdirSync(inFolder('.bin'))).toEqual([
        expect.stringMatching(/^\d{4}-.*Z-the-late-ferry\.txt$/),
      ]);
      expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).not.toContain('moored at Sandby');
      expect(audit().at(-1)).toMatchObject({ what: 'removed', paths: ['the-late-ferry.txt'] });
    },
    PATIENCE_MS,
  );

  it(
    'takes the files of a message, or its text, from its menu',
    async () => {
      const mill = pageOf('The mill', 'The mill of Ashby burned on 3 June 2020.');
      const sent = ['mill.md', 'other.md'].map((name) => suite.discord.attach(name, mill));
      const withFile = suite.discord.say('look', { files: sent });
      const read = await suite.discord.contextMenu('Add to sources', withFile, MANAGER).settled(PATIENCE_MS);
      expect(unescaped(read.text)).toMatch(/2 files; this is the first[\s\S]*Title: The mill/);
      const plain = suite.discord.say('The lock of the mill was forged by Ida Lund in 1999.');
      const said = await suite.discord.contextMenu('Add to sources', plain, MANAGER).settled(PATIENCE_MS);
      expect(unescaped(said.text)).toContain(`/${plain.id}`);
      expect(unescaped(said.text)).toContain('quoted like this\nThe lock of the mill was forged');
      const empty = suite.discord.say('');
      const none = await suite.discord.contextMenu('Add to sources', empty, MANAGER).settled(PATIENCE_MS);
      expect(none.text).toContain('There is no file in that message');
    },
    PATIENCE_MS,
  );

  it(
    'writes nothing over, and nowhere but into its folder, whatever a file is called',
    async () => {
      const text = 'The bell of Brackwater rang at noon for the whole village.';
      for (const name of ['../../pier.md', 'pier.md', 'CON.md', '.env.md']) {
        const { message } = await add(suite.discord.attach(name, pageOf('pier', text)));
        await press(message, 'Add');
      }
      expect(files()).toEqual(['pier-2.txt', 'pier-3.txt', 'pier-4.txt', 'pier.md', 'pier.txt', 'quay.md']);
      const { message } = await add(suite.discord.attach('x.md', pageOf('NUL', text)));
      await press(message, 'Add');
      expect(existsSync(inFolder('nul-document.txt'))).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    'answers others while a file is read that was made to take for ever',
    async () => {
      // One word three million times at the same place: more than there is memory for.
      const text = Array(3_000_000).fill('word').join(') Tj 1 0 0 1 50 700 Tm (');
      const file = suite.discord.attach(
        'slow.pdf',
        Buffer.from(makePdf([[{ text, x: 50, y: 700 }]], { isPacked: true })),
      );
      const upload = suite.discord.slash('document add', { file }, MANAGER);
      await upload.answered();
      expect(unescaped(textOf(await suite.ask('Who closed the pier?')))).toContain('pier');
      expect(upload.deferred).toBe(true);
      const said = await upload.settled(PATIENCE_MS);
      expect([said.text.includes('too much time or memory'), labelsOf(said.message)]).toEqual([true, []]);
      expect(suite.bot.log.map(({ msg }) => msg)).toContain(
        'a thread that read a file of a member was stopped',
      );
    },
    PATIENCE_MS,
  );

  it('adds nothing that is not wanted', async () => {
    const before = files();
    const { message } = await add(suite.discord.attach('bell.txt', 'The bell of Norvik rang at noon.'));
    expect((await press(message, 'Do not add')).text).toContain('Nothing was added');
    expect(files()).toEqual(before);
  });

  it.each([
    ['a picture', 'plan.png', '\u0000\u0001', {}, 'It is a picture'],
    ['a program', 'run.sh', 'rm -rf /', {}, 'It is a program'],
    ['an empty file', 'empty.txt', ' ', {}, 'It is empty'],
    ['a file that says it is larger', 'a.txt', 'One.', { size: 6_000_000 }, 'too large for me'],
    ['a file that is larger than it says', 'a.txt', 'x'.repeat(6_000_000), { size: 10 }, 'too large for me'],
    [
      'a file that lies elsewhere',
      'a.txt',
      'One.',
      { url: 'http://127.0.0.1:1/a.txt' },
      'not stored at Discord',
    ],
    ['a file behind another scheme', 'a.txt', 'One.', { url: 'file:///etc/passwd' }, 'not stored at Discord'],
    [
      'a file of a host that is called alike',
      'a.txt',
      'One.',
      { url: 'https://cdn.discordapp.com.example.org/a.txt' },
      'not stored at Discord',
    ],
  ])('refuses %s, and says why', async (_, name, content, more, said) => {
    const before = files();
    const { text, message } = await add(suite.discord.attach(name, content, more));
    expect(unescaped(text)).toContain(said);
    expect([message.ephemeral, labelsOf(message), files()]).toEqual([true, [], before]);
  });

  it('follows no redirect, not even to a file of its own store', async () => {
    const there = suite.discord.attach('there.txt', 'The bell of Norvik rang at noon.');
    const file = suite.discord.attach('a.txt', 'One.', { redirect: `/attachments/${there}/there.txt` });
    const { text, message } = await add(file);
    expect([text.includes('could not get this file'), labelsOf(message)]).toEqual([true, []]);
  });

  it('lets those with the role curate, and nobody else', async () => {
    const file = () => suite.discord.attach('bell.txt', 'The bell of Norvik rang at noon.');
    const withRole = await add(file(), { permissions: MEMBER_PERMISSIONS, roles: [ROLE] });
    expect(labelsOf(withRole.message)).toContain('Add');
    for (const actor of [{ permissions: MEMBER_PERMISSIONS }, { roles: ['700000000000000002'] }]) {
      const { text, message } = await add(file(), actor);
      expect([text.includes('Only members who'), labelsOf(message)]).toEqual([true, []]);
    }
    const lost = await press(withRole.message, 'Add', { permissions: MEMBER_PERMISSIONS });
    expect(lost.text).toContain('Only members who');
  });

  it('keeps a draft for whoever began it', async () => {
    const { message } = await add(suite.discord.attach('bell.txt', 'The bell of Norvik rang at noon.'));
    const [addId = ''] = controlIds(message);
    const own = await suite.ask('Who closed the pier?');
    const other = { ...MANAGER, userId: '200000000000000077' };
    const { text } = await suite.discord.pressForged(own, addId, other).settled();
    expect(text).toContain('no longer there');
  });

  it('tells what of the form it cannot take, and keeps the rest', async () => {
    const { message } = await add(suite.discord.attach('bell.txt', 'The bell of Norvik rang at noon.'));
    const opened = suite.discord.press(message, 'Correct', MANAGER);
    await opened.answered();
    const values = {
      title: 'The bell',
      published: 'yesterday',
      url: 'javascript:alert(1)',
      publisher: 'Norvik Post',
    };
    const { text } = await suite.discord.submitModal(opened, values, MANAGER).settled();
    expect(unescaped(text)).toMatch(/depends on what day it is[\s\S]*is not a web address/);
    expect(unescaped(text)).toMatch(
      /Title: The bell\nPublisher: Norvik Post\nPublished: undated\nAddress: unknown/,
    );
  });

  it('leaves a file that has changed since it was read', async () => {
    mkdirSync(inFolder('deep'), { recursive: true });
    const asked = await suite.discord
      .slash('document remove', { document: 'Fire at the North Pier' }, MANAGER)
      .settled();
    const before = readFileSync(inFolder('pier.md'));
    writeFileSync(inFolder('pier.md'), `${before.toString('utf8')}\nAnd more.\n`);
    const { text } = await press(asked.message, 'Move to the bin');
    expect(text).toMatch(/has changed|have changed/);
    expect(existsSync(inFolder('pier.md'))).toBe(true);
    writeFileSync(inFolder('pier.md'), before);
  });
});

describe('curating where the folder is not watched', () => {
  const suite = useBot({ env: { ...UNLIMITED, CURATE: 'on', RELOAD: 'off' } });
  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('is offered to those who manage the server, and says when the document is read', async () => {
    const file = suite.discord.attach('ferry.html', FERRY);
    expect(() => suite.discord.slash('document add', { file }, { permissions: MEMBER_PERMISSIONS })).toThrow(
      'not offered',
    );
    const { message } = await suite.discord.slash('document add', { file }, MANAGER).settled(PATIENCE_MS);
    const { text } = await suite.discord.press(message, 'Add', MANAGER).settled(PATIENCE_MS);
    expect(unescaped(text)).toMatch(
      /Added[\s\S]*ferry-late-again\.txt[\s\S]*read documents when I start, or with `\/reload`/,
    );
    expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).not.toContain('moored at Sandby');
    await suite.discord.slash('reload', {}, MANAGER).settled(PATIENCE_MS);
    expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).toContain('moored at Sandby');
  });

  it('warns the operator that every server may change the documents', () => {
    expect(suite.bot.log.map(({ msg }) => String(msg))).toContainEqual(
      expect.stringContaining('CURATE_SERVERS'),
    );
  });
});

describe('curating in one server alone', () => {
  const suite = useBot({ env: { ...UNLIMITED, CURATE: 'on', CURATE_SERVERS: '100000000000000099' } });

  it('is turned away in every other', async () => {
    const file = suite.discord.attach('a.txt', 'One.');
    const { text } = await suite.discord.slash('document add', { file }, MANAGER).settled();
    expect(text).toContain('cannot be added or removed in this place');
  });
});

describe('curating one of several collections', () => {
  const suite = useBot({
    env: { ...UNLIMITED, CURATE: 'on' },
    corpus: ({ guildId }) => ({
      'casebook.yaml': `collections:\n  pier:\n    folder: pier\n    default: true\n  mill:\n    folder: mill\nservers:\n  ${guildId}: mill\n`,
      'pier/pier.md': pageOf('The pier', 'The pier of Sandby burned on 3 March 2021.'),
      'mill/mill.md': pageOf('The mill', 'The mill of Ashby burned on 3 June 2020.'),
    }),
  });
  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it(
    'writes into the folder of the one that is asked there, and takes away from it',
    async () => {
      const file = suite.discord.attach('ferry.html', FERRY);
      const { message } = await suite.discord.slash('document add', { file }, MANAGER).settled(PATIENCE_MS);
      const opened = suite.discord.press(message, 'Correct', MANAGER);
      await opened.answered();
      const corrected = await suite.discord
        .submitModal(opened, { title: 'Late' }, MANAGER)
        .settled(PATIENCE_MS);
      await suite.discord.press(corrected.message, 'Add', MANAGER).settled(PATIENCE_MS);
      expect(existsSync(join(suite.bot.folder, 'mill', 'late.txt'))).toBe(true);
      expect(readdirSync(join(suite.bot.folder, 'pier'))).not.toContain('late.txt');
      expect(unescaped(textOf(await suite.ask(FERRY_QUESTION)))).toContain('moored at Sandby');
      const asked = await suite.discord
        .slash('document remove', { document: 'Late' }, MANAGER)
        .settled(PATIENCE_MS);
      await suite.discord.press(asked.message, 'Move to the bin', MANAGER).settled(PATIENCE_MS);
      expect(readdirSync(join(suite.bot.folder, 'mill', '.bin')).length).toBe(1);
    },
    PATIENCE_MS,
  );
});

function controlIds(message: Parameters<typeof labelsOf>[0]): string[] {
  const ids = JSON.stringify(message.components).match(/"custom_id":"([^"]+)"/g) ?? [];
  return ids.map((id) => id.slice('"custom_id":"'.length, -1));
}

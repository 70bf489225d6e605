import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ICONS } from '../../src/discord/render/render-answer.js';
import { useBot } from '../support/bot-suite.js';
import {
  ALL_PERMISSIONS,
  controlsOf,
  type DiscordServer,
  type StoredMessage,
  textOf,
} from '../support/discord-server/index.js';
import { CHANNEL } from '../support/discord-server/world.js';
import { CORPUS, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

const PATIENCE_MS = 60_000;
const FERRY = '# The ferry\n\nThe ferry captain Nils Holt moored at Sandby on 4 May 2022.\n';
const FERRY_QUESTION = 'Where did the ferry captain Nils Holt moor?';
const FERRY_QUOTE = 'The ferry captain Nils Holt moored at Sandby';
const TITLE = 'The ferry of Sandby';
/** Questions of one member that are answered in a minute. */
const COOLDOWN = 6;

/** What the tests need of the stand-in: a second server, a channel of the first that asks the other, and its thread. */
function places({ world }: DiscordServer) {
  const [first, second] = world.guilds.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('there are no two guilds');
  const named = (name: string) => [...world.channels.values()].find((channel) => channel.name === name);
  const add = (name: string, type: number, parentId?: string) =>
    named(name) ?? world.addChannel({ name, type, guildId: first, ...(parentId && { parentId }) });
  const annex = add('annex', CHANNEL.text);
  const thread = add('annex-thread', CHANNEL.thread, annex.id);
  return { first, second, annex: annex.id, thread: thread.id };
}

function settingsFor(discord: DiscordServer, annex: 'pier' | 'ferry' = 'ferry'): string {
  const place = places(discord);
  return `
collections:
  pier:
    folder: pier
    title: The pier of Sandby
    default: true
  ferry:
    folder: ferry
    title: ${TITLE}
servers:
  ${place.first}: pier
  ${place.second}: ferry
channels:
  ${place.annex}: ${annex}
`;
}

const filesFor = (discord: DiscordServer) => ({
  'casebook.yaml': settingsFor(discord),
  'pier/pier.md': CORPUS['pier.md'] ?? '',
  'pier/quay.md': CORPUS['quay.md'] ?? '',
  'ferry/ferry.md': FERRY,
});

describe('a bot of several collections that hears no messages', () => {
  const suite = useBot({ world: { furtherGuilds: 1 }, corpus: filesFor });
  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('knows the channel of a thread from the command alone', async () => {
    const { thread } = places(suite.discord);
    expect(unescaped(textOf(await suite.ask(FERRY_QUESTION, { channelId: thread })))).toContain(FERRY_QUOTE);
    expect(unescaped(textOf(await suite.ask(QUESTION)))).toContain(QUOTE);
  });
});

describe('a bot of several collections', () => {
  const suite = useBot({
    env: { CHAT: 'on', COOLDOWN_MEMBER: String(COOLDOWN), FEEDBACK_FILE: 'feedback.jsonl' },
    world: { furtherGuilds: 1 },
    corpus: filesFor,
  });
  afterEach(() => expect(suite.discord.refused).toEqual([]));

  let members = 0;
  /** A member who has asked nothing yet, somewhere. */
  function member(where: { guildId?: string | null; channelId?: string } = {}) {
    members += 1;
    return { userId: String(700_000_000_000_000_000n + BigInt(members)), ...where };
  }
  const shown = (message: StoredMessage) => unescaped(textOf(message));
  const askAt = async (where: object, question = FERRY_QUESTION) =>
    shown(await suite.ask(question, { ...member(), ...where }));
  const file = (name: string) => join(suite.bot.folder, name);

  it('answers each place from its own documents', async () => {
    const { second, annex, thread } = places(suite.discord);
    expect(await askAt({}, QUESTION)).toContain(QUOTE);
    expect(await askAt({})).not.toContain(FERRY_QUOTE);
    for (const where of [{ guildId: second }, { channelId: annex }, { channelId: thread }]) {
      expect(await askAt(where)).toContain(FERRY_QUOTE);
      expect(await askAt(where, QUESTION)).not.toContain(QUOTE);
    }
  });

  it('answers direct messages and members who brought it along from the default', async () => {
    const { second } = places(suite.discord);
    for (const where of [{ guildId: null }, { guildId: second, userInstall: true }]) {
      const answer = await askAt(where, QUESTION);
      expect([answer.includes(QUOTE), answer.includes('📚 The pier of Sandby')]).toEqual([true, true]);
    }
  });

  it('says whose words they are only where a channel asks others than its server', async () => {
    const { second, annex, thread } = places(suite.discord);
    for (const channelId of [annex, thread]) expect(await askAt({ channelId })).toContain(`📚 ${TITLE}`);
    expect([await askAt({}, QUESTION), await askAt({ guildId: second })].join('\n')).not.toContain('📚');
  });

  it('offers, lists, tells and checks what its place asks', async () => {
    const { discord } = suite;
    const ferry = member({ guildId: places(discord).second });
    const typing = discord.autocomplete('sources', { document: '' }, 'document', ferry);
    await typing.settled();
    expect(typing.choices?.map(({ name }) => name)).toEqual([expect.stringContaining('The ferry')]);
    for (const name of ['sources', 'timeline']) {
      const { text } = await discord.slash(name, {}, ferry).settled();
      expect([name, text.includes('ferry'), text.includes('Pier')]).toEqual([name, true, false]);
    }
    const { text } = await discord.slash('incidents', {}, member()).settled();
    expect(text).toContain('North Pier fire');
    const said = discord.chat.say('Nils Holt moored the ferry at Sandby.', ferry);
    const check = await discord.contextMenu('Check against sources', said, ferry).settled();
    expect(unescaped(check.text)).toContain(FERRY_QUOTE);
  });

  it('answers in chat, with buttons that go on there', async () => {
    const { discord } = suite;
    const { annex } = places(discord);
    const asker = member({ channelId: annex });
    const said = discord.chat.say(FERRY_QUESTION, { ...asker, mention: true });
    const reply = await discord.until(
      () => [...discord.world.messages.values()].find(({ replyTo }) => replyTo === said.id),
      'a reply in chat',
    );
    expect(shown(reply)).toContain(FERRY_QUOTE);
    const { text } = await discord.press(reply, ICONS.context, asker).settled();
    expect(unescaped(text)).toContain(FERRY_QUOTE);
  });

  it('names its collection in every button, forms too', async () => {
    const { discord } = suite;
    const asker = member({ guildId: places(discord).second });
    const answer = await suite.ask(FERRY_QUESTION, asker);
    const ids = controlsOf(answer).map(({ custom_id }) => String(custom_id));
    const context = (await discord.press(answer, ICONS.context, asker).settled()).message;
    ids.push(...controlsOf(context).map(({ custom_id }) => String(custom_id)));
    expect(ids.length).toBeGreaterThan(4);
    expect(ids.filter((id) => !id.endsWith('.cferry'))).toEqual([]);
    const sources = (await discord.press(context, 'Sources', asker).settled()).message;
    const read = await discord.press(sources, 'Read [1]', asker).settled();
    expect(unescaped(read.text)).toContain(FERRY_QUOTE);
    await discord.press(answer, ICONS.helpful, asker).settled();
    const [feedback = ''] = readFileSync(file('feedback.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(feedback)).toMatchObject({ collection: 'ferry', narrowed: {} });
  });

  it('counts the questions of a member together', async () => {
    const { second } = places(suite.discord);
    const asker = member();
    for (let asked = 0; asked < COOLDOWN; asked += 1)
      await suite.ask(QUESTION, asked % 2 === 0 ? asker : { ...asker, guildId: second });
    expect(textOf(await suite.ask(FERRY_QUESTION, { ...asker, guildId: second }))).toMatch(
      /too fast|seconds/i,
    );
  });

  it('tells those who manage the server which collection a place asks, and why', async () => {
    const { discord } = suite;
    const { second, annex, thread } = places(discord);
    const statusAt = async (where: object) => {
      const { text } = await discord
        .slash('status', {}, { ...where, permissions: ALL_PERMISSIONS })
        .settled();
      return /Collection: (.*)\nChosen by: (.*)/.exec(unescaped(text))?.slice(1);
    };
    expect([
      await statusAt({ guildId: second }),
      await statusAt({ channelId: annex }),
      await statusAt({ channelId: thread }),
    ]).toEqual([
      [`${TITLE} (ferry)`, '– this channel · ✓ this server'],
      [`${TITLE} (ferry)`, '✓ this channel'],
      [`${TITLE} (ferry)`, '– this channel · ✓ the channel of this thread'],
    ]);
  });

  it('reads again all that the server of /reload asks, or the one that is named', async () => {
    const { discord } = suite;
    const { second, annex } = places(discord);
    const reload = async (options: Record<string, string>, where: object) => {
      const actor = { ...member(), ...where, permissions: ALL_PERMISSIONS };
      return unescaped((await discord.slash('reload', options, actor).settled(PATIENCE_MS)).text);
    };
    const titled = (text: string) => [...text.matchAll(/📚 (.*)\nI now quote/g)].map(([, title]) => title);
    expect(titled(await reload({}, { channelId: annex }))).toEqual([TITLE, 'The pier of Sandby']);
    expect(titled(await reload({}, {}))).toEqual(['The pier of Sandby', TITLE]);
    expect(titled(await reload({}, { guildId: second }))).toEqual([TITLE]);
    expect(titled(await reload({ collection: 'ferry' }, {}))).toEqual([TITLE]);
    expect(titled(await reload({ collection: TITLE.toUpperCase() }, {}))).toEqual([TITLE]);
    expect(await reload({ collection: 'pier' }, { guildId: second })).toContain(
      `has no such collection. It has: ${TITLE}.`,
    );
  });

  it('offers those who manage the server the collections it asks, while they type', async () => {
    const { discord } = suite;
    const offered = async (typed: string, actor: object) => {
      const typing = discord.autocomplete('reload', { collection: typed }, 'collection', actor);
      await typing.settled();
      return typing.choices;
    };
    const manager = { ...member(), permissions: ALL_PERMISSIONS };
    expect((await offered('', manager))?.map(({ value }) => value)).toEqual(['pier', 'ferry']);
    expect(await offered('Ferry', manager)).toEqual([{ name: TITLE, value: 'ferry' }]);
    expect(await offered('', { ...manager, guildId: places(discord).second })).toEqual([
      { name: TITLE, value: 'ferry' },
    ]);
  });

  it(
    'reads one folder again and leaves the others',
    async () => {
      const { discord } = suite;
      const { second } = places(discord);
      const [atPier, atFerry] = [member(), member({ guildId: second })];
      const answers = [await suite.ask(QUESTION, atPier), await suite.ask(FERRY_QUESTION, atFerry)] as const;
      const took = () => suite.bot.log.filter(({ msg }) => msg === 'other documents took over');
      const before = took().length;
      writeFileSync(file('ferry/ferry.md'), FERRY.replace('at Sandby', 'at Marn'));
      await suite.bot.logged('other documents took over', before + 1);
      expect(took().slice(before)).toMatchObject([{ collection: 'ferry', changed: ['ferry.md'] }]);
      expect(await askAt({ guildId: second })).toContain('moored at Marn');
      const pier = await discord.press(answers[0], ICONS.context, atPier).settled();
      expect(unescaped(pier.text)).toContain(QUOTE);
      const ferry = await discord.press(answers[1], ICONS.context, atFerry).settled();
      expect(ferry.text).toContain('documents have changed');
      writeFileSync(file('ferry/ferry.md'), FERRY);
      await suite.bot.logged('other documents took over', before + 2);
    },
    PATIENCE_MS,
  );

  it(
    'keeps what it serves while its file is faulty, and goes by it again once it is right',
    async () => {
      const { discord } = suite;
      const { annex } = places(discord);
      const asker = member({ channelId: annex });
      const before = await suite.ask(FERRY_QUESTION, asker);
      writeFileSync(file('casebook.yaml'), settingsFor(discord).replace('folder: ferry', 'folder: fery'));
      const refused = 'the file of collections is not right; what it said before stays';
      await suite.bot.logged(refused);
      expect(suite.bot.log.find(({ msg }) => msg === refused)).toMatchObject({
        problems: [
          expect.stringMatching(/casebook\.yaml:8: collections\.ferry\.folder is no folder: .*fery$/),
        ],
      });
      expect(await askAt({ channelId: annex })).toContain(FERRY_QUOTE);
      writeFileSync(file('casebook.yaml'), settingsFor(discord, 'pier'));
      await suite.bot.logged('the file of collections took effect');
      expect(await askAt({ channelId: annex }, QUESTION)).toContain(QUOTE);
      const { text, ephemeral } = await discord.press(before, ICONS.context, asker).settled();
      expect([text.includes('answer from other documents'), ephemeral]).toEqual([true, true]);
      expect(unescaped(text)).not.toContain(FERRY_QUOTE);
    },
    PATIENCE_MS,
  );

  it(
    'serves a collection that is new in its file, and no longer one that is gone',
    async () => {
      const { second, annex } = places(suite.discord);
      const [took, all] = ['the file of collections took effect', suite.bot.log.length];
      mkdirSync(file('mill'));
      writeFileSync(file('mill/mill.md'), '# The mill\n\nThe miller Ada Brook sold the mill in June 2020.\n');
      writeFileSync(
        file('casebook.yaml'),
        settingsFor(suite.discord, 'pier')
          .replace(/ {2}ferry:\n {4}folder: ferry\n/, '  mill:\n    folder: mill\n')
          .replace(`${second}: ferry`, `${second}: mill`),
      );
      await suite.bot.logged(took, suite.bot.log.filter(({ msg }) => msg === took).length + 1);
      expect(await askAt({ guildId: second }, 'Who sold the mill?')).toContain('The miller Ada Brook sold');
      expect(await askAt({ channelId: annex }, QUESTION)).toContain(QUOTE);
      const read = suite.bot.log.slice(all).filter(({ msg }) => msg === 'corpus loaded');
      expect(read.map(({ collection }) => collection)).toEqual(['mill']);
    },
    PATIENCE_MS,
  );
});

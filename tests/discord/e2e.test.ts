import { afterEach, describe, expect, it } from 'vitest';
import { ICONS } from '../../src/discord/render/render-answer.js';
import { useBot } from '../support/bot-suite.js';
import { textOf } from '../support/discord-server/index.js';
import { OFF_TOPIC, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

describe('the bot, at its commands', () => {
  const suite = useBot();

  afterEach(() => {
    expect(suite.discord.refused).toEqual([]);
  });

  it('registers its commands for everywhere: servers, direct messages, and members who installed it', () => {
    const commands = suite.discord.registeredCommands();
    const names = [
      'Check against sources',
      'ask',
      'export',
      'help',
      'incidents',
      'reload',
      'sources',
      'status',
      'timeline',
    ];
    expect(commands.map(({ name }) => name).sort()).toEqual(names);
    const elsewhere = commands.filter(({ name }) => !['reload', 'status'].includes(String(name)));
    expect(elsewhere).toEqual(
      elsewhere.map(() => expect.objectContaining({ contexts: [0, 1, 2], integration_types: [0, 1] })),
    );
  });

  it('asks for time at once, then quotes word for word and says where it stands', async () => {
    const reply = suite.discord.slash('ask', { question: QUESTION });
    await reply.answered();
    expect(reply.callback).toBe(5);
    const { message } = await reply.settled();
    expect(message.isV2).toBe(true);
    expect(message.ephemeral).toBe(false);
    const shown = unescaped(textOf(message));
    expect(shown).toContain(QUOTE);
    expect(shown).toContain('[1]');
    expect(shown).toContain('Harbour Gazette');
    expect(shown).toContain('(<https://gazette.example/north-pier>)');
  });

  it('shows the denial beside the claim', async () => {
    const shown = unescaped(textOf(await suite.ask('Was the alarm of the North Pier switched off?')));
    expect(shown).toContain('claimed that the alarm had been switched off');
    expect(shown).toContain('The Pier Company denied that the alarm had been switched off.');
  });

  it('refuses what the documents do not say, without a quote', async () => {
    const shown = textOf(await suite.ask(OFF_TOPIC));
    expect(shown).toContain("The documents don't say.");
    expect(shown).not.toContain('[1]');
  });

  it('lets nothing of a hostile document act', async () => {
    const shown = textOf(await suite.ask('Why did the siren of the south quay ring?'));
    expect(unescaped(shown)).toContain('The siren of the south quay rang');
    expect(shown).not.toMatch(/(?<!\\)\[(the foreman|Free)|(?<!\\)<(@|t:)|(?<!\\)@everyone|(?<!\\)\|\|/);
  });

  it.each<[string, string]>([
    ['markup', '**bold** ||secret|| [link](https://bad.example) <@123456789012345678> @everyone'],
    ['one emoji', '🔥'],
    ['a mark of direction', '‮reversed pier'],
    ['a fence', '```\npier\n```'],
  ])('answers a question of %s', async (_, question) => {
    const message = await suite.ask(question);
    expect(textOf(message)).not.toMatch(/(?<!\\)<@|(?<!\\)\|\||[‮]/);
  });

  it('answers in private when asked to', async () => {
    const reply = await suite.discord.slash('ask', { question: QUESTION, private: true }).settled();
    expect(reply.ephemeral).toBe(true);
  });

  it('answers in direct messages', async () => {
    expect(unescaped(textOf(await suite.ask(QUESTION, { guildId: null })))).toContain(QUOTE);
  });

  it('answers where a member alone has installed it', async () => {
    expect(unescaped(textOf(await suite.ask(QUESTION, { userInstall: true })))).toContain(QUOTE);
  });

  it('speaks the language of the client, and quotes as it stands', async () => {
    const shown = textOf(await suite.ask(QUESTION, { locale: 'zh-CN' }));
    expect(unescaped(shown)).toContain(QUOTE);
    expect(textOf(await suite.ask(OFF_TOPIC, { locale: 'zh-CN' }))).toMatch(/\p{Script=Han}{4}/u);
  });

  it('lists its sources', async () => {
    const { text } = await suite.discord.slash('sources').settled();
    expect(text).toContain('Fire at the North Pier');
    expect(text).toContain('Harbour Gazette');
  });

  it('helps in private', async () => {
    const reply = await suite.discord.slash('help').settled();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('/ask');
  });

  it('suggests documents by their title', async () => {
    const reply = await suite.discord.autocomplete('sources', { document: 'pier' }, 'document').settled();
    expect(reply.choices?.map(({ name }) => name)).toEqual([
      expect.stringContaining('Fire at the North Pier'),
    ]);
  });

  it('suggests while a question is typed', async () => {
    const reply = await suite.discord.autocomplete('ask', { question: 'pier' }, 'question').settled();
    expect(reply.choices).not.toEqual([]);
  });
});

describe('the bot, at its buttons', () => {
  const suite = useBot();

  afterEach(() => {
    expect(suite.discord.refused).toEqual([]);
  });

  it('shows the paragraph around a quote, to the one who clicks alone', async () => {
    const message = await suite.ask(QUESTION);
    const reply = await suite.discord.press(message, ICONS.context).settled();
    expect(reply.ephemeral).toBe(true);
    expect(unescaped(reply.text)).toContain('The repairs cost 4.2 million crowns');
    expect(message.edits).toBe(0);
  });

  it('lists the sources of an answer, in private', async () => {
    const context = await suite.discord.press(await suite.ask(QUESTION), ICONS.context).settled();
    const reply = await suite.discord.press(context.message, 'Sources').settled();
    expect([reply.ephemeral, reply.text.includes('Fire at the North Pier')]).toEqual([true, true]);
  });

  it('makes a private answer public when its asker says so', async () => {
    const asked = await suite.discord.slash('ask', { question: QUESTION, private: true }).settled();
    const shared = await suite.discord.press(asked.message, 'Share').settled();
    expect([shared.ephemeral, unescaped(shared.text).includes(QUOTE)]).toEqual([false, true]);
  });

  it.each(['forged', 'cb1|answer|999', '', '1:answer:p=-1', 'x'.repeat(100)])(
    'answers the forged custom id %j politely and in private',
    async (customId) => {
      const reply = await suite.discord.pressForged(await suite.ask(QUESTION), customId).settled();
      expect(reply.ephemeral).toBe(true);
      expect(reply.text).not.toBe('');
    },
  );

  it('keeps its buttons working after a restart', async () => {
    const message = await suite.ask(QUESTION);
    await suite.restart();
    const reply = await suite.discord.press(message, ICONS.context).settled();
    expect(unescaped(reply.text)).toContain('The repairs cost 4.2 million crowns');
  }, 20_000);
});

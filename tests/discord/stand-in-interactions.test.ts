import { MessageFlags, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { labelsOf, textOf } from '../support/discord-server/index.js';
import { hasOpenApi, openApiNote } from '../support/openapi.js';
import { answerQuietly, button, refusalOf, row, startClient, text, V2 } from '../support/real-client.js';

describe('the stand-in, at an interaction', () => {
  it('shows a deferral, then the edited Components V2 message', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { discord, failures } = await startClient(async (call) => {
      await call.deferReply();
      await held;
      await call.editReply({ flags: V2, components: [text('Found.'), row(button('more', 'More quotes'))] });
    });
    const reply = await discord.slash('ask', { question: 'who?' }).answered();
    expect([reply.deferred, reply.ephemeral, reply.message.isLoading]).toEqual([true, false, true]);
    goOn();
    await reply.settled();
    expect(textOf(reply.message)).toBe('Found.');
    expect(labelsOf(reply.message)).toEqual(['More quotes']);
    expect(reply.message.isV2).toBe(true);
    expect(reply.changes).toBe(2);
    expect(await failures()).toEqual([]);
  });

  it('gives the handler what a member sent, in the language of the client', async () => {
    const met: unknown[] = [];
    const { discord } = await startClient(async (call) => {
      met.push([
        call.options.getString('question'),
        call.user.id,
        call.guildId,
        call.locale,
        call.attachmentSizeLimit,
      ]);
      await call.reply({ content: 'ok', flags: MessageFlags.Ephemeral });
    });
    const reply = await discord
      .slash('ask', { question: 'why?' }, { userId: '111111111111111111', locale: 'zh-CN' })
      .settled();
    expect(met).toEqual([['why?', '111111111111111111', discord.guildId, 'zh-CN', 10 * 1024 * 1024]]);
    expect(reply.ephemeral).toBe(true);
  });

  it('takes place in direct messages', async () => {
    const { discord } = await startClient(async (call) => call.reply(`in a guild: ${call.inGuild()}`));
    const reply = await discord.slash('ask', { question: 'why?' }, { guildId: null }).settled();
    expect(reply.text).toBe('in a guild: false');
  });

  it.each<[string, object]>([
    ['unknown', { nothing: 'x' }],
    ['missing', {}],
    ['too long', { question: 'x'.repeat(201) }],
    ['not text', { question: 3 }],
  ])('does not send an option that is %s', async (_, values) => {
    const { discord } = await startClient(answerQuietly);
    expect(() => discord.slash('ask', values as Record<string, string>)).toThrow(/option/);
  });

  it.each<[string, object, RegExp]>([
    [
      'content beside Components V2',
      { flags: V2, content: 'a', components: [text('a')] },
      /content\[INVALID\]: not allowed/,
    ],
    [
      'an empty text',
      { flags: V2, components: [text('')] },
      /components\[0\]\.content\[INVALID\]: 0 characters/,
    ],
    [
      'Components V2 without the flag',
      { components: [text('a')] },
      /components\[0\]\[INVALID\]: TextDisplay may not/,
    ],
    [
      'six buttons in a row',
      { content: 'a', components: [row(...'abcdef'.split('').map((id) => button(id)))] },
      /components\[0\]\.components\[INVALID\]: 6/,
    ],
    ['2001 characters', { content: 'x'.repeat(2001) }, /content\[INVALID\]: 2001/],
    [
      'a ping',
      { content: '<@1>', allowedMentions: { parse: ['users'] } },
      /allowed_mentions\.parse\[INVALID\]: must be/,
    ],
  ])(
    'refuses %s with 50035 and a readable path',
    async (_, payload, message) => {
      const { discord, failures } = await startClient((call) => call.reply(payload));
      expect(await discord.slash('ask', { question: 'why?' }).refused()).toBe(50035);
      const refusals = (await failures()).map(refusalOf);
      expect(refusals).toEqual([{ code: 50035, message: expect.stringMatching(message) }]);
    },
    2000,
  );

  it('refuses an empty message', async () => {
    const { discord, failures } = await startClient(async (call) => {
      await call.deferReply();
      await call.editReply({ content: ' ' });
    });
    expect(await discord.slash('ask', { question: 'why?' }).refused()).toBe(50006);
    expect((await failures()).map(refusalOf)).toEqual([
      { code: 50006, message: 'Cannot send an empty message' },
    ]);
  });

  it('never takes Components V2 away from a message', async () => {
    const { discord, failures } = await startClient(async (call) => {
      await call.reply({ flags: V2, components: [text('a')] });
      await call.editReply({ components: [text('b')] });
      await call.editReply({ content: 'plain' });
    });
    const reply = await discord.slash('ask', { question: 'why?' }).changed(2);
    expect((await failures()).map(refusalOf)).toMatchObject([
      { code: 50035, message: expect.stringContaining('content[INVALID]') },
    ]);
    expect(reply.text).toBe('b');
  });

  it('refuses an edit whose flags leave Components V2 out', async () => {
    const { discord, failures } = await startClient(async (call) => {
      await call.reply({ flags: V2, components: [text('a')] });
      await call.editReply({ flags: MessageFlags.SuppressEmbeds, components: [text('b')] });
    });
    expect(await discord.slash('ask', { question: 'why?' }).refused()).toBe(50035);
    const message = 'Invalid Form Body\nflags[INVALID]: Components V2 cannot be removed from a message';
    expect((await failures()).map(refusalOf)).toEqual([{ code: 50035, message }]);
  });

  it.each<[string, object, string]>([
    ['a deferral that is more than private', { type: 5, data: { flags: V2 } }, 'data.flags'],
    ['a change of the message of a command', { type: 7, data: { content: 'a' } }, 'type'],
    ['choices for a command', { type: 8, data: { choices: [] } }, 'type'],
  ])('refuses %s', async (_, body, path) => {
    const { discord, failures } = await startClient((call) =>
      call.client.rest.post(Routes.interactionCallback(call.id, call.token), { body, auth: false }),
    );
    expect(await discord.slash('ask', { question: 'why?' }).refused()).toBe(50035);
    const [refusal] = (await failures()).map(refusalOf);
    expect(refusal?.message).toContain(`${path}[INVALID]`);
  });

  it('numbers the components that have no number, beside those that have', async () => {
    const { discord } = await startClient((call) =>
      call.reply({ flags: V2, components: [text('one'), { ...text('two'), id: 1 }, text('three')] }),
    );
    const { message } = await discord.slash('ask', { question: 'why?' }).settled();
    expect(message.components.map(({ id }) => id)).toEqual([2, 1, 3]);
  });

  it('says who has installed the app', async () => {
    const owners: unknown[] = [];
    const { discord } = await startClient(async (call) => {
      const { guildId, userId } = call.authorizingIntegrationOwners;
      owners.push({ guildId, userId });
      await call.reply('ok');
    });
    await discord.slash('ask', { question: 'why?' }).settled();
    await discord.slash('ask', { question: 'why?' }, { userInstall: true }).settled();
    expect(owners).toEqual([
      { guildId: discord.guildId, userId: null },
      { guildId: null, userId: discord.userId },
    ]);
  });

  it('keeps the first answer private or public, whatever an edit says', async () => {
    const { discord } = await startClient(async (call) => {
      await call.deferReply({ flags: MessageFlags.Ephemeral });
      await call.editReply('for you');
    });
    const reply = await discord.slash('ask', { question: 'why?' }).settled();
    expect([reply.ephemeral, reply.message.ephemeral, reply.message.shownTo]).toEqual([
      true,
      true,
      discord.userId,
    ]);
  });

  it('fills a deferral in with the first follow-up, whose own privacy is lost', async () => {
    const { discord } = await startClient(async (call) => {
      await call.deferReply();
      await call.followUp({ content: 'first', flags: MessageFlags.Ephemeral });
      await call.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
    });
    const reply = await discord.slash('ask', { question: 'why?' }).changed(3);
    expect(reply.messages.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([
      ['first', false],
      ['second', true],
    ]);
  });

  it('stops at five follow-ups where the app is installed by the user alone', async () => {
    const { discord, failures } = await startClient(async (call) => {
      await call.reply('0');
      for (const n of [1, 2, 3, 4, 5, 6]) await call.followUp(String(n));
    });
    const reply = discord.slash(
      'ask',
      { question: 'why?' },
      { userInstall: true, externalAppsBlocked: true },
    );
    await reply.changed(6);
    expect((await failures()).map(refusalOf)).toMatchObject([{ code: 40094 }]);
    expect(reply.messages.every(({ ephemeral }) => ephemeral)).toBe(true);
  });

  it('refuses a second answer with 40060', async () => {
    const { discord, failures } = await startClient(async (call) => {
      await call.reply('one');
      call.replied = false;
      await call.reply('two');
    });
    const reply = await discord.slash('ask', { question: 'why?' }).settled();
    expect((await failures()).map(refusalOf)).toMatchObject([{ code: 40060 }]);
    expect([reply.text, reply.refusals]).toEqual(['one', [40060]]);
  });

  it('refuses an answer after the deadline with 10062', async () => {
    let missed = () => {};
    const deadline = new Promise<void>((resolve) => {
      missed = resolve;
    });
    const { discord, failures } = await startClient((call) => deadline.then(() => call.reply('late')), {
      firstAnswerMs: 20,
    });
    const reply = await discord.slash('ask', { question: 'why?' }).missedDeadline();
    missed();
    expect(await reply.refused()).toBe(10062);
    expect((await failures()).map(refusalOf)).toMatchObject([{ code: 10062 }]);
    await expect(reply.settled()).rejects.toThrow('was not answered within 20 ms');
  });

  it('refuses edits after the token expired with 50027', async () => {
    let goOn = () => {};
    const expired = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { discord, failures } = await startClient(async (call) => {
      await call.deferReply();
      await expired;
      await call.editReply('late');
    });
    const reply = await discord.slash('ask', { question: 'why?' }).answered();
    discord.expireToken(reply);
    goOn();
    expect(await reply.refused()).toBe(50027);
    expect((await failures()).map(refusalOf)).toMatchObject([{ code: 50027 }]);
  });

  it('keeps files with their bytes and descriptions, and shows them by a lasting address', async () => {
    const picture = Buffer.from('not really a picture');
    const { discord } = await startClient(async (call) => {
      await call.deferReply();
      const gallery = {
        type: 12,
        items: [{ media: { url: 'attachment://chart.png' }, description: 'A chart' }],
      } as never;
      await call.editReply({
        flags: V2,
        components: [gallery],
        files: [{ attachment: picture, name: 'chart.png', description: 'A chart' }],
      });
    });
    const { message } = await discord.slash('ask', { question: 'why?' }).settled();
    expect(message.files).toEqual([
      expect.objectContaining({ name: 'chart.png', bytes: picture, description: 'A chart' }),
    ]);
    expect(message.components).toMatchObject([
      { items: [{ media: { url: expect.stringMatching(/^https:.+chart\.png$/) } }] },
    ]);
  });

  it('answers 500 interactions at once within their deadline, each of them once', {
    tags: ['slow'],
    timeout: 10_000,
  }, async () => {
    const { discord, failures } = await startClient(answerQuietly);
    const replies = Array.from({ length: 500 }, (_, n) => discord.slash('ask', { question: `${n}` }));
    await Promise.all(replies.map((reply) => reply.settled()));
    expect(replies.map(({ text }) => text)).toEqual(replies.map((_, n) => `About ${n}`));
    expect(replies.flatMap(({ refusals }) => refusals)).toEqual([]);
    expect(discord.log.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(500);
    expect(await failures()).toEqual([]);
  });
});

describe.skipIf(!hasOpenApi)(`the stand-in with Discord's API description (${openApiNote})`, () => {
  it('refuses what only the description forbids', async () => {
    const { discord, failures } = await startClient(async (call) => {
      await call.deferReply();
      await call.editReply({
        flags: V2,
        components: [{ type: 17, spoiler: 'yes', components: [text('a')] } as never],
      });
    });
    await discord.slash('ask', { question: 'why?' }).answered();
    expect((await failures()).map(refusalOf)).toEqual([
      { code: 50035, message: 'Invalid Form Body\ncomponents[0].spoiler[INVALID]: must be boolean,null' },
    ]);
  });
});

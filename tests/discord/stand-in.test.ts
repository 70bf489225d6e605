import {
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  type Interaction,
  MessageFlags,
  Partials,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { INTENT } from '../support/discord-server/gateway.js';
import { type DiscordServer, labelsOf, startDiscordServer, textOf } from '../support/discord-server/index.js';
import type { WorldOptions } from '../support/discord-server/world.js';
import { hasOpenApi, openApiNote } from '../support/openapi.js';

type Handler = (call: ChatInputCommandInteraction) => Promise<unknown>;

const ASK = {
  name: 'ask',
  description: 'Ask a question.',
  options: [{ type: 3, name: 'question', description: 'What?', required: true, max_length: 200 }],
};
const V2 = MessageFlags.IsComponentsV2;
const text = (content: string) => ({ type: 10 as const, content });
const row = (...components: object[]) => ({ type: 1, components }) as never;
const button = (custom_id: string, label = custom_id) => ({ type: 2, style: 1, custom_id, label });

const cleanUps: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** A server, a real client logged in to it with one registered command, and what its handler meets. */
async function start(
  handle: Handler,
  options: WorldOptions = {},
  clientOptions: Partial<ClientOptions> = {},
) {
  const discord = await startDiscordServer(options);
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [], repliedUser: false },
    ...clientOptions,
    // The library holds back after 50 requests a second, though Discord exempts the routes of interactions.
    rest: { api: discord.apiUrl, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  });
  const errors: unknown[] = [];
  const handled: Promise<void>[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (!interaction.isChatInputCommand()) return;
    handled.push(handle(interaction).then(noResult, (error: unknown) => void errors.push(error)));
  });
  const isReady = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await isReady;
  cleanUps.push(async () => {
    await client.destroy();
    await discord.close();
  });
  await client.application?.commands.set([ASK]);
  /** What the handler threw, after every interaction so far was handled. */
  const failures = async () => {
    await Promise.all(handled);
    return errors;
  };
  return { discord, client, failures };
}

const noResult = () => undefined;

/** The code and words of what Discord refused. */
function refusalOf(error: unknown): { code: number | string; message: string } {
  if (!(error instanceof DiscordAPIError)) throw error;
  return { code: error.code, message: error.message };
}

const quietly: Handler = async (call) => {
  await call.deferReply();
  await call.editReply({
    flags: V2,
    components: [text(`About ${call.options.getString('question', true)}`)],
  });
};

describe('the stand-in, at log-in', () => {
  it('lets a client in and takes its commands', async () => {
    const { discord } = await start(quietly);
    await discord.ready();
    expect(discord.registeredCommands()).toEqual([expect.objectContaining({ name: 'ask', type: 1 })]);
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 0 });
    expect(discord.log.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      'GET /gateway/bot 200',
      `PUT /applications/${discord.world.applicationId}/commands 200`,
    ]);
  });

  it('refuses a wrong token', async () => {
    const discord = await startDiscordServer();
    cleanUps.push(() => discord.close());
    const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided');
  });

  it('closes on privileged intents that are not switched on', async () => {
    const discord = await startDiscordServer();
    cleanUps.push(() => discord.close());
    const client = new Client({ intents: INTENT.messageContent, rest: { api: discord.apiUrl } });
    await expect(client.login(discord.token)).rejects.toThrow('disallowed intents');
    await client.destroy();
  });

  it('comes up with guilds, some of them unavailable', async () => {
    const { client, discord } = await start(
      quietly,
      { unavailableGuilds: 2 },
      { intents: INTENT.guilds, waitGuildTimeout: 50 },
    );
    expect(client.guilds.cache.filter(({ available }) => available).map(({ id }) => id)).toEqual([
      discord.guildId,
    ]);
    expect(client.guilds.cache.size).toBe(3);
  });

  it('serves two shards, each with its own guilds', async () => {
    const { discord } = await start(quietly, { shards: 2, unavailableGuilds: 3 }, { shards: 'auto' });
    expect(discord.gateway.counts.identifies).toBe(2);
    const reply = await discord.slash('ask', { question: 'one' }).settled();
    expect(reply.text).toBe('About one');
  });

  it.each([
    [
      'a capital in a name',
      { ...ASK, name: 'Ask' },
      '0.name[INVALID]: "Ask" is not in lower case (command "Ask")',
    ],
    [
      'a missing description',
      { ...ASK, description: '' },
      '0.description[INVALID]: 0 characters, at least 1 (command "ask")',
    ],
  ])('refuses %s in a registration with a readable path', async (_, command, problem) => {
    const { client } = await start(quietly);
    const refusal = await client.application?.commands.set([command]).catch(refusalOf);
    expect(refusal).toMatchObject({
      code: 50035,
      message: expect.stringContaining(problem),
    });
  });
});

describe('the stand-in, at an interaction', () => {
  it('shows a deferral, then the edited Components V2 message', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { discord, failures } = await start(async (call) => {
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
    const { discord } = await start(async (call) => {
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
    const { discord } = await start(async (call) => call.reply(`in a guild: ${call.inGuild()}`));
    const reply = await discord.slash('ask', { question: 'why?' }, { guildId: null }).settled();
    expect(reply.text).toBe('in a guild: false');
  });

  it.each<[string, object]>([
    ['unknown', { nothing: 'x' }],
    ['missing', {}],
    ['too long', { question: 'x'.repeat(201) }],
    ['not text', { question: 3 }],
  ])('does not send an option that is %s', async (_, values) => {
    const { discord } = await start(quietly);
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
      /components\[0\]\[INVALID\]: textDisplay may not/,
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
      const { discord, failures } = await start((call) => call.reply(payload));
      expect(await discord.slash('ask', { question: 'why?' }).refused()).toBe(50035);
      const refusals = (await failures()).map(refusalOf);
      expect(refusals).toEqual([{ code: 50035, message: expect.stringMatching(message) }]);
    },
    2000,
  );

  it('refuses an empty message', async () => {
    const { discord, failures } = await start(async (call) => {
      await call.deferReply();
      await call.editReply({ content: ' ' });
    });
    expect(await discord.slash('ask', { question: 'why?' }).refused()).toBe(50006);
    expect((await failures()).map(refusalOf)).toEqual([
      { code: 50006, message: 'Cannot send an empty message' },
    ]);
  });

  it('never takes Components V2 away from a message', async () => {
    const { discord, failures } = await start(async (call) => {
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

  it('keeps the first answer private or public, whatever an edit says', async () => {
    const { discord } = await start(async (call) => {
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
    const { discord } = await start(async (call) => {
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
    const { discord, failures } = await start(async (call) => {
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
    const { discord, failures } = await start(async (call) => {
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
    const { discord, failures } = await start((call) => deadline.then(() => call.reply('late')), {
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
    const { discord, failures } = await start(async (call) => {
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
    const { discord } = await start(async (call) => {
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

  it('answers 500 interactions at once within their deadline, each of them once', async () => {
    const { discord, failures } = await start(quietly);
    const replies = Array.from({ length: 500 }, (_, n) => discord.slash('ask', { question: `${n}` }));
    await Promise.all(replies.map((reply) => reply.settled()));
    expect(replies.map(({ text }) => text)).toEqual(replies.map((_, n) => `About ${n}`));
    expect(replies.flatMap(({ refusals }) => refusals)).toEqual([]);
    expect(discord.log.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(500);
    expect(await failures()).toEqual([]);
  }, 10_000);
});

describe('the stand-in, at buttons, menus, modals and suggestions', () => {
  const LABEL = {
    type: 18,
    label: 'Why?',
    component: { type: 4, custom_id: 'why', style: 2, required: true },
  };

  async function startWithParts(): Promise<DiscordServer> {
    const select = { type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1' }] };
    const { discord, client } = await start((call) =>
      call.reply({
        flags: V2,
        components: [text('page 1'), row(button('next', 'Next'), button('why', 'Not helpful')), row(select)],
      }),
    );
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isButton() && interaction.customId === 'next') {
        await interaction.update({ components: [text('page 2')] });
      } else if (interaction.isButton()) {
        await interaction.showModal({ custom_id: 'reason', title: 'Tell us', components: [LABEL] } as never);
      } else if (interaction.isStringSelectMenu()) {
        await interaction.reply({
          content: `picked ${interaction.values.join()}`,
          flags: MessageFlags.Ephemeral,
        });
      } else if (interaction.isModalSubmit()) {
        const why = interaction.fields.getTextInputValue('why');
        await interaction.reply({ content: `because ${why}`, flags: MessageFlags.Ephemeral });
      } else if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        await interaction.respond([{ name: `${typed}…`, value: typed }]);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply({
          content: `read: ${interaction.targetMessage.content}`,
          flags: MessageFlags.Ephemeral,
        });
      }
    });
    await client.application?.commands.set([
      {
        ...ASK,
        options: [{ type: 3, name: 'question', description: 'What?', required: true, autocomplete: true }],
      },
      { type: 3, name: 'Check' },
    ]);
    return discord;
  }

  it('changes the message whose button was pressed', async () => {
    const discord = await startWithParts();
    const { message } = await discord.slash('ask', { question: 'a' }).settled();
    const pressed = await discord.press(message, 'Next').settled();
    expect(pressed.message).toBe(message);
    expect([textOf(message), message.edits]).toEqual(['page 2', 1]);
    expect(() => discord.press(message, 'Next')).toThrow('there is: none');
  });

  it('takes a choice of a select, and only one that is offered', async () => {
    const discord = await startWithParts();
    const { message } = await discord.slash('ask', { question: 'a' }).settled();
    expect((await discord.selectOption(message, ['1']).settled()).text).toBe('picked 1');
    expect(() => discord.selectOption(message, ['2'])).toThrow('does not offer 2');
  });

  it('opens a modal and sends what was written into it', async () => {
    const discord = await startWithParts();
    const { message } = await discord.slash('ask', { question: 'a' }).settled();
    const opened = await discord.press(message, 'Not helpful').settled();
    expect((await discord.submitModal(opened, { why: 'too long' }).settled()).text).toBe('because too long');
    expect(() => discord.submitModal(opened, {})).toThrow('the modal wants "why"');
  });

  it('brings suggestions', async () => {
    const discord = await startWithParts();
    const reply = await discord.autocomplete('ask', { question: 'who' }, 'question').settled();
    expect(reply.choices).toEqual([{ name: 'who…', value: 'who' }]);
  });

  it('gives a message command the message with its words, without any intent', async () => {
    const discord = await startWithParts();
    const said = discord.say('It was closed.');
    expect((await discord.contextMenu('Check', said).settled()).text).toBe('read: It was closed.');
  });
});

describe('the stand-in, in chat', () => {
  const intents = INTENT.guilds | INTENT.guildMessages | INTENT.directMessages;

  async function startChat() {
    const started = await start(quietly, {}, { intents, partials: [Partials.Channel] });
    const heard: string[] = [];
    started.client.on(Events.MessageCreate, async (message) => {
      heard.push(message.content);
      if (message.author.bot || message.content === '') return;
      if (message.channel.isSendable()) await message.channel.sendTyping();
      await message.reply({ content: 'I heard you.' });
    });
    return { ...started, heard };
  }

  it('lets a bot type and reply to whoever mentions it', async () => {
    const { discord } = await startChat();
    const said = discord.say('what happened?', { mention: true });
    expect((await discord.replyTo(said)).content).toBe('I heard you.');
    expect(discord.typingIn(said.channelId)).toBe(1);
    expect(discord.refused).toEqual([]);
  });

  it('lets a bot reply in direct messages', async () => {
    const { discord } = await startChat();
    const said = discord.say('what happened?', { guildId: null });
    expect((await discord.replyTo(said)).guildId).toBeUndefined();
  });

  it('hides the words of messages that are not meant for the bot', async () => {
    const { discord, heard } = await startChat();
    discord.say('a secret');
    const said = discord.say('hello', { mention: true });
    await discord.replyTo(said);
    expect(heard.slice(0, 2)).toEqual(['', said.content]);
  });

  it('refuses to reply to a message that is gone', async () => {
    const { discord, client } = await start(quietly, {}, { intents });
    const gone = discord.say('never mind');
    discord.deleteMessage(gone);
    const channel = await client.channels.fetch(gone.channelId);
    if (channel?.isSendable() !== true) throw new Error('no channel');
    const refusal = await channel
      .send({ content: 'a', reply: { messageReference: gone.id } })
      .catch(refusalOf);
    expect(refusal).toMatchObject({ code: 50035, message: expect.stringContaining('message_reference') });
  });

  it('opens a thread on a message once, and takes messages in it', async () => {
    const { discord, client } = await start(quietly, {}, { intents });
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot) return;
      const thread = await message.startThread({ name: 'A question', autoArchiveDuration: 60 });
      await thread.send('Here.');
      await message.startThread({ name: 'Again' }).catch(noResult);
    });
    const said = discord.say('open one', { mention: true });
    const inThread = await discord.until(() => discord.messagesIn(said.id)[0], 'a message in the thread');
    expect(inThread.content).toBe('Here.');
    await discord.until(() => discord.refused.some(({ code }) => code === 160004), 'a refusal');
  });
});

describe('the faults of the stand-in', () => {
  it('sends a rate limit, after which the client tries again', async () => {
    const { discord } = await start(quietly);
    discord.faults.rateLimit({ on: /PATCH/, retryAfterSeconds: 0.01 });
    const reply = await discord.slash('ask', { question: 'why?' }).settled();
    expect(reply.text).toBe('About why?');
    expect(discord.log.filter(({ method }) => method === 'PATCH').map(({ status }) => status)).toEqual([
      429, 200,
    ]);
  });

  it.each([500, 502, 503])('answers with %i', async (status) => {
    const { discord } = await start(quietly);
    discord.faults.serverError({ on: /callback/, status });
    expect((await discord.slash('ask', { question: 'why?' }).settled()).text).toBe('About why?');
    expect(discord.log.filter(({ path }) => path.endsWith('/callback')).map((entry) => entry.status)).toEqual(
      [status, 204],
    );
  });

  it('hangs up', async () => {
    const { discord, failures } = await start(quietly, { firstAnswerMs: 500 });
    discord.faults.hangUp({ on: /PATCH/, times: 10 });
    const reply = await discord.slash('ask', { question: 'why?' }).answered();
    await discord.until(() => discord.log.some(({ status }) => status === 0), 'a request without an answer');
    expect(await failures()).toHaveLength(1);
    expect(reply.deferred).toBe(true);
  });

  it('calls an answer late', async () => {
    const { discord, failures } = await start(quietly);
    discord.faults.lateAnswers();
    const reply = discord.slash('ask', { question: 'why?' });
    expect(await reply.refused()).toBe(10062);
    expect((await failures()).map(refusalOf)).toMatchObject([{ code: 10062 }]);
  });

  it.each<[string, (discord: DiscordServer) => void]>([
    ['is asked to reconnect', (discord) => discord.gateway.askToReconnect()],
    ['loses the connection', (discord) => discord.gateway.dropConnections()],
    ['may keep its session', (discord) => discord.gateway.invalidateSession(true)],
  ])('resumes a client that %s, and hands over what it missed', async (_, strike) => {
    const { discord } = await start(quietly);
    strike(discord);
    const reply = discord.slash('ask', { question: 'meanwhile' });
    await discord.until(() => discord.gateway.counts.resumes === 1, 'a resumed session');
    expect((await reply.settled()).text).toBe('About meanwhile');
    expect(discord.gateway.counts.identifies).toBe(1);
  });

  it('voids a session, after which the client logs in anew', async () => {
    const identifiesAtOnce = { waitForIdentify: async () => {} };
    const { discord } = await start(
      quietly,
      {},
      { ws: { buildIdentifyThrottler: async () => identifiesAtOnce } as never },
    );
    discord.gateway.invalidateSession(false);
    await discord.until(
      () => discord.gateway.counts.identifies === 2 && discord.gateway.isReady,
      'a second log-in',
    );
    expect((await discord.slash('ask', { question: 'again' }).settled()).text).toBe('About again');
  });

  it('closes for good with 4014', async () => {
    const { discord, client } = await start(quietly);
    const gone = new Promise((resolve) => client.once(Events.ShardDisconnect, resolve));
    discord.gateway.closeWith(4014, 'Disallowed intent(s).');
    expect(await gone).toMatchObject({ code: 4014 });
  });
});

describe.skipIf(!hasOpenApi)(`the stand-in with Discord's API description (${openApiNote})`, () => {
  it('refuses what only the description forbids', async () => {
    const { discord, failures } = await start(async (call) => {
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

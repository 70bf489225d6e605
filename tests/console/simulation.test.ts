import { Locale, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { RoomMessage } from '../../src/console/room.js';
import { createSimulation } from '../../src/console/simulation.js';
import { asLocale } from '../../src/console/surroundings.js';
import type { ButtonCall } from '../../src/discord/calls.js';
import { createChat } from '../../src/discord/gateway/chat.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import type { Registry } from '../../src/discord/registry.js';
import { button, buttonRows, framed, text } from '../../src/discord/render/components.js';
import { answerOf, corpusOf, fileOf, quoteOf } from '../support/small-corpus.js';
import { servicesOf } from './sample.js';

const pressed: ButtonCall[] = [];
const registry: Registry = {
  commands: [
    {
      data: { name: 'ask', description: 'Ask' },
      async execute(call) {
        await call.deferReply({ flags: MessageFlags.Ephemeral });
        await call.editReply(
          framed(0, [text('Hello'), ...buttonRows([button('Share', { action: 'share' })])]),
        );
      },
      async autocomplete(call) {
        await call.respond([{ name: `${call.options.getFocused(true).value}?`, value: 'x' }]);
      },
    },
  ],
  messageCommands: [],
  buttons: {
    share: {
      async press(call) {
        pressed.push(call);
        await call.deferReply();
        await call.editReply(framed(0, [text('Hello all')]));
      },
    },
  },
  forms: {},
};
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const note = fileOf('note.md', 'The lock of Ashby was old.');
const services = servicesOf(corpusOf(note), (question) =>
  answerOf(question, [quoteOf(note, 1, 'The lock of Ashby was old.')]),
);
const start = () =>
  createSimulation(
    createDispatcher(registry, services, quiet),
    createChat(services, quiet),
    Locale.EnglishUS,
  );
const said = (messages: readonly RoomMessage[] = []) =>
  JSON.stringify(messages.map(({ components }) => components));

describe('createSimulation', () => {
  it('tells which messages a command left', async () => {
    const { changed, modal } = await start().slash('ask', new Map());
    expect(modal).toBeNull();
    expect(changed).toMatchObject([{ author: 'bot', isPrivate: true, isPending: false, after: '/ask' }]);
  });

  it('gives a press the message that its button sits on', async () => {
    const simulation = start();
    const [message] = (await simulation.slash('ask', new Map())).changed;
    const outcome = await simulation.press(message?.id ?? '', 'c1.share');
    expect(outcome?.changed).toMatchObject([{ isPrivate: false, after: 'Share' }]);
    expect(pressed.at(-1)?.message.flags.has(MessageFlags.Ephemeral)).toBe(true);
    expect(pressed.at(-1)?.message.components[0]?.toJSON()).toEqual(message?.components[0]);
  });

  it.each(['c1.context', '', 'c1.share.p2'])(
    'presses no button that the message does not have: %j',
    async (customId) => {
      const simulation = start();
      const [message] = (await simulation.slash('ask', new Map())).changed;
      expect(await simulation.press(message?.id ?? '', customId)).toBeNull();
    },
  );

  it('knows of messages that are not there', async () => {
    expect(await start().press('1', 'c1.share')).toBeNull();
    expect(await start().menu('Check', '1')).toBeNull();
  });

  it('answers what is written directly, as a reply', async () => {
    const { changed } = await start().tell('Was the lock of Ashby old?', { isDirect: true });
    expect(changed).toMatchObject([
      { author: 'member', content: 'Was the lock of Ashby old?' },
      { author: 'bot', repliesTo: 'Was the lock of Ashby old?' },
    ]);
    expect(said(changed)).toContain('The lock of Ashby was old.');
  });

  it('answers in a channel when it is named, and stays silent otherwise', async () => {
    const simulation = start();
    expect((await simulation.tell('Was the lock old?')).changed).toHaveLength(1);
    expect((await simulation.tell('@Casebook was the lock old?')).changed).toHaveLength(2);
  });

  it('takes a follow-up for one of the message replied to', async () => {
    const simulation = start();
    const first = (await simulation.tell('@Casebook was the lock of Ashby old?')).changed[1];
    await simulation.tell('@Casebook who won the cup?');
    const { changed } = await simulation.tell('why?', { replyTo: first?.id ?? '' });
    expect(said(changed)).toMatch(/lock of Ashby old.*why/);
  });

  it('suggests while a member types', async () => {
    const choices = await start().suggest('ask', { name: 'question', value: 'why' }, new Map());
    expect(choices).toEqual([{ name: 'why?', value: 'x' }]);
  });
});

describe('asLocale', () => {
  it.each([
    ['zh-CN', Locale.ChineseCN],
    ['en-US', Locale.EnglishUS],
    ['tlh', Locale.EnglishUS],
  ])('takes %s for %s', (name, locale) => {
    expect(asLocale(name)).toBe(locale);
  });
});

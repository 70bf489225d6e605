import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ICONS } from '../../src/discord/render/render-answer.js';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { ALL_PERMISSIONS, labelsOf, MEMBER_PERMISSIONS, textOf } from '../support/discord-server/index.js';
import type { Actor } from '../support/discord-server/interactions.js';
import { OFF_TOPIC, QUESTION, QUOTE, unescaped } from '../support/pier-corpus.js';

const folder = mkdtempSync(join(tmpdir(), 'casebook-feedback-'));
const feedbackFile = join(folder, 'feedback.jsonl');
const PATIENCE_MS = 25_000;
const readerId = (n: number) => `${200_000_000_000_000_000n + BigInt(n)}`;

afterAll(() => rmSync(folder, { recursive: true }));

describe('the bot, at feedback', () => {
  const suite = useBot({ env: { ...UNLIMITED, FEEDBACK_FILE: feedbackFile } });
  const lastFeedback = () => {
    const lines = readFileSync(feedbackFile, 'utf8').trimEnd().split('\n');
    return JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
  };

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('thanks in private for a helpful answer, and writes it down', async () => {
    const message = await suite.ask(QUESTION);
    const reply = await suite.discord.press(message, ICONS.helpful).settled();
    expect([reply.ephemeral, message.edits]).toEqual([true, 0]);
    expect(lastFeedback()).toMatchObject({ verdict: 'helpful', question: QUESTION });
  });

  it('asks why an answer did not help, and writes that down for nobody else to see', async () => {
    const message = await suite.ask(OFF_TOPIC);
    const opened = await suite.discord.press(message, ICONS.unhelpful).settled();
    const why = 'The papers do say.\n"Twice"';
    const sent = await suite.discord.submitModal(opened, { why }).settled();
    expect([sent.ephemeral, sent.text.includes('Twice')]).toEqual([true, false]);
    expect(lastFeedback()).toMatchObject({ verdict: 'unhelpful', question: OFF_TOPIC, why });
  });

  it('takes a form that was sent empty', async () => {
    const opened = await suite.discord.press(await suite.ask(QUESTION), ICONS.unhelpful).settled();
    expect((await suite.discord.submitModal(opened, {}).settled()).ephemeral).toBe(true);
  });
});

describe('the bot, at its other commands', () => {
  const suite = useBot();

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('starts its help with questions that the documents answer, each at a press', async () => {
    const { message } = await suite.discord.slash('help').settled(PATIENCE_MS);
    const questions = labelsOf(message).filter((label) => label !== 'More');
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      const { text, ephemeral } = await suite.discord.press(message, question).settled();
      expect([ephemeral, unescaped(text).includes('[1]')]).toEqual([true, true]);
    }
  });

  it('tells the incidents with their documents', async () => {
    const { text } = await suite.discord.slash('incidents').settled();
    expect(text).toContain('North Pier fire');
    expect(unescaped(text)).toContain('Fire at the North Pier');
  });

  it.each(['md', 'csv', 'json', 'ics'])('sends the timeline as %s, in private', async (format) => {
    const { message } = await suite.discord.slash('export', { format }).settled();
    const [file] = message.files;
    expect([message.ephemeral, file?.name]).toEqual([true, `timeline.${format}`]);
    expect(file?.bytes.toString('utf8')).toContain(format === 'ics' ? 'BEGIN:VEVENT' : 'North Pier');
  });

  it('sends no file that is larger than the place allows', async () => {
    const { message, text } = await suite.discord.slash('export', {}, { fileBytes: 200 }).settled();
    expect([message.files, text.includes('too large to send here')]).toEqual([[], true]);
  });

  it('shows its status to those who manage the server, in private', async () => {
    const reply = await suite.discord.slash('status', {}, { permissions: ALL_PERMISSIONS }).settled();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toMatch(/\d+\.\d+\.\d+/);
  });

  it('does not offer its status to members or in direct messages', () => {
    const status = (actor: object) => () => suite.discord.slash('status', {}, actor);
    expect(status({ permissions: MEMBER_PERMISSIONS })).toThrow('is not offered to members');
    expect(status({ guildId: null })).toThrow('is not offered in direct messages');
  });

  it('opens a document at a paragraph, and says which there are', async () => {
    const { text } = await suite.discord
      .slash('sources', { document: 'Fire at the North Pier', paragraph: 2 })
      .settled();
    expect(unescaped(text)).toContain(QUOTE);
    const wrong = await suite.discord
      .slash('sources', { document: 'Fire at the North Pier', paragraph: 99 })
      .settled();
    expect(wrong.text).toContain('99');
  });

  it('names no document that is not there', async () => {
    const { text } = await suite.discord.slash('sources', { document: 'No such **paper** <@1>' }).settled();
    expect(text).not.toMatch(/(?<!\\)<@|(?<!\\)\*\*paper/);
  });

  it.each([
    ['from', 'yesterday'],
    ['to', '2021-13'],
  ])('says politely that %s is no date when it is %s', async (option, value) => {
    const reply = await suite.discord.slash('ask', { question: QUESTION, [option]: value }).settled();
    expect(reply.text).toContain(value);
    expect(unescaped(reply.text)).not.toContain(QUOTE);
  });

  it.each<[string, string, Record<string, string | number>]>([
    ['a question without words', 'ask', { question: '?!…' }],
    ['a date that is none', 'ask', { question: QUESTION, from: 'yesterday' }],
    ['dates in the wrong order', 'ask', { question: QUESTION, from: '2021', to: '2020' }],
    ['an unknown source', 'ask', { question: QUESTION, source: 'No such paper' }],
    ['a topic without words', 'timeline', { topic: '…' }],
    ['a date that is none, of a timeline', 'timeline', { to: '2021-13' }],
    ['an unknown source of a timeline', 'timeline', { source: 'No such paper' }],
    ['an unknown document', 'sources', { document: 'No such paper' }],
    ['a paragraph that is not there', 'sources', { document: 'Fire at the North Pier', paragraph: 99 }],
  ])('tells of %s in private', async (_, command, options) => {
    const reply = await suite.discord.slash(command, options).settled();
    expect([reply.ephemeral, reply.text === '', reply.messages.length]).toEqual([true, false, 1]);
    expect(unescaped(reply.text)).not.toContain(QUOTE);
  });

  it.each(['   ', '🔥🔥', 'x'.repeat(150), '‮\u200b', '%_*[('])('suggests quietly for %j', async (typed) => {
    for (const [command, option] of [
      ['ask', 'question'],
      ['ask', 'source'],
      ['timeline', 'topic'],
      ['sources', 'document'],
    ] as const) {
      const reply = await suite.discord.autocomplete(command, { [option]: typed }, option).settled();
      expect(Array.isArray(reply.choices)).toBe(true);
    }
  });

  it.each<[string, Actor, boolean]>([
    ['in a server that only they know', { userInstall: true }, false],
    ['where such answers must be private', { userInstall: true, externalAppsBlocked: true }, true],
    ['in direct messages', { userInstall: true, guildId: null }, false],
  ])('serves a member who installed it for themselves %s', async (_, actor, isPrivate) => {
    const reply = await suite.discord.slash('ask', { question: QUESTION }, actor).settled();
    expect([reply.ephemeral, unescaped(reply.text).includes(QUOTE)]).toEqual([isPrivate, true]);
    const context = await suite.discord.press(reply.message, ICONS.context, actor).settled();
    expect([context.ephemeral, unescaped(context.text).includes('4.2 million crowns')]).toEqual([true, true]);
    const check = suite.discord.registeredCommands().find(({ type }) => type === 3);
    const said = suite.discord.say('', {
      ...(actor.guildId === null ? { guildId: null } : {}),
      forwarded: [
        { content: '', embeds: [{ description: 'The alarm of the North Pier had been switched off.' }] },
      ],
    });
    const checked = await suite.discord.contextMenu(String(check?.name), said, actor).settled();
    expect(unescaped(checked.text)).toContain('denied that the alarm had been switched off');
  });

  it('answers from one document when told to, and keeps that for the buttons', async () => {
    const choices = await suite.discord.autocomplete('ask', { source: 'pier' }, 'source').settled();
    const source = String(choices.choices?.[0]?.value);
    const message = (await suite.discord.slash('ask', { question: QUESTION, source }).settled()).message;
    expect(unescaped(textOf(message))).toContain(QUOTE);
    const context = await suite.discord.press(message, ICONS.context).settled();
    expect(unescaped(context.text)).toContain('4.2 million crowns');
  });

  it('shows every button only once, and none to a page that is not there', async () => {
    const labels = labelsOf(await suite.ask(QUESTION));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).not.toContain('Back');
  });

  it('speaks each of its languages in every command', async () => {
    for (const name of ['help', 'sources', 'incidents']) {
      const { text } = await suite.discord.slash(name, {}, { locale: 'zh-CN' }).settled();
      expect(text).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the bot, when asked too much', () => {
  const suite = useBot({
    env: { COOLDOWN_MEMBER: '2', COOLDOWN_CHANNEL: '1000', WORKERS: '1', MAX_WAITING: '1' },
    // A loaded machine may be slow; what is asked here is that nobody is left without an answer.
    world: { firstAnswerMs: PATIENCE_MS },
  });

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('asks a member who is too fast to wait, in private, and answers the others', async () => {
    const eager = { userId: readerId(1) };
    await suite.ask(QUESTION, eager);
    await suite.ask(QUESTION, eager);
    const third = await suite.discord.slash('ask', { question: QUESTION }, eager).settled();
    expect(third.ephemeral).toBe(true);
    expect(unescaped(third.text)).not.toContain(QUOTE);
    expect(unescaped(textOf(await suite.ask(QUESTION, { userId: readerId(2) })))).toContain(QUOTE);
  });

  it('answers everybody in a flood, with "busy" where the queue is full', async () => {
    const replies = Array.from({ length: 100 }, (_, n) =>
      suite.discord.slash('ask', { question: QUESTION }, { userId: readerId(100 + n) }),
    );
    await Promise.all(replies.map((reply) => reply.settled(PATIENCE_MS)));
    const answered = replies.filter(({ text }) => unescaped(text).includes(QUOTE));
    const busy = replies.filter(({ text }) => text.includes('busy'));
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.length + busy.length).toBe(100);
  });
});

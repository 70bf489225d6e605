import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { UNLIMITED, useBot } from '../support/bot-suite.js';
import { ALL_PERMISSIONS, textOf } from '../support/discord-server/index.js';
import { unescaped } from '../support/pier-corpus.js';

describe('the bot, at its first start without a document', () => {
  const suite = useBot({ corpus: { 'scan.png': 'no text' }, env: { ...UNLIMITED, CHAT: 'dm' } });

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('tells the operator in one line what to do', () => {
    const lines = suite.bot.log.filter(({ msg }) => String(msg).startsWith('there is no document'));
    expect(lines).toMatchObject([{ level: 50, unread: 1, folder: expect.stringMatching(/^\//) }]);
  });

  it.each([
    ['ask', { question: 'Who set the fire?' }],
    ['timeline', {}],
    ['incidents', {}],
    ['sources', {}],
  ] as const)('answers /%s in private with what to do', async (name, options) => {
    const reply = await suite.discord.slash(name, options).settled();
    expect([reply.ephemeral, reply.text.includes('CORPUS_DIR')]).toEqual([true, true]);
  });

  it('still shows its help, and its status with the file that it could not read', async () => {
    expect((await suite.discord.slash('help').settled()).text).toContain('casebook check');
    const status = await suite.discord.slash('status', {}, { permissions: ALL_PERMISSIONS }).settled();
    expect(status.text).toContain('scan.png');
  });

  it('takes the first document in and answers from it, by /reload at the latest', async () => {
    writeFileSync(join(suite.bot.folder, 'fire.md'), '# The fire\n\nIda Lund set the fire of Sandby.\n');
    const { text } = await suite.discord
      .slash('reload', {}, { permissions: ALL_PERMISSIONS })
      .settled(20_000);
    expect(text).toContain('1 document');
    const answer = await suite.ask('Who set the fire of Sandby?');
    expect(unescaped(textOf(answer)).replaceAll('**', '')).toContain('Ida Lund set the fire');
  });
});

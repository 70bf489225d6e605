import { afterEach, describe, expect, it } from 'vitest';
import { ICONS } from '../../src/discord/render/render-answer.js';
import { useBot } from '../support/bot-suite.js';
import { labelsOf, type StoredMessage } from '../support/discord-server/index.js';
import { LONG_QUESTION, MARN } from '../support/marn-corpus.js';
import { unescaped } from '../support/pier-corpus.js';

const pictureOf = (message: StoredMessage) => message.files.find(({ name }) => name.endsWith('.png'));

describe('the bot, at its pages', () => {
  const suite = useBot({ corpus: MARN });

  afterEach(() => expect(suite.discord.refused).toEqual([]));

  it('shows further quotes to the one who asks for them, and turns those over in place', async () => {
    const first = await suite.ask(LONG_QUESTION);
    const second = await suite.discord.press(first, 'More').settled();
    expect([second.ephemeral, first.edits]).toEqual([true, 0]);
    expect(second.text).toContain('Page 2 of 2');
    expect(unescaped(second.text)).toContain('the board replaced the generator.');
    const back = await suite.discord.press(second.message, 'Back').settled();
    expect(back.message.id).toBe(second.message.id);
    expect(back.text).toContain('Page 1 of 2');
  });

  it('tells of the quotes on the page alone, by their numbers', async () => {
    const second = await suite.discord.press(await suite.ask(LONG_QUESTION), 'More').settled();
    const context = await suite.discord.press(second.message, ICONS.context).settled();
    expect(unescaped(context.text)).toContain('the board replaced the cable.');
    const sources = await suite.discord.press(context.message, 'Sources').settled();
    expect(unescaped(sources.text)).toContain('[4] ¶5');
    expect(unescaped(sources.text)).not.toContain('[1]');
    const document = await suite.discord.press(sources.message, 'Read [3]').settled();
    expect([document.ephemeral, sources.message.edits]).toEqual([true, 0]);
    expect(unescaped(document.text)).toContain('On 2 June 2019 the board replaced the generator.');
  });

  it('turns a timeline over after a restart, with a picture of every page that has two days', async () => {
    const asked = await suite.discord.slash('timeline', { order: 'newest', private: true }).settled();
    expect(unescaped(asked.text)).toContain('1. 30 Jul 2019');
    expect(pictureOf(asked.message)?.description).toContain('4 events, from 4 Mar 2019 to 30 Jul 2019');
    await suite.restart();
    const next = await suite.discord.press(asked.message, 'Next').settled();
    expect(next.message.id).toBe(asked.message.id);
    expect(unescaped(next.text)).toContain('6. 3 Jan 2019');
    expect(pictureOf(next.message)?.description).toContain('2 events, from 3 Jan 2019 to 9 Feb 2019');
    const back = await suite.discord.press(next.message, 'Back').settled();
    expect(pictureOf(back.message)?.description).toContain('Timeline of 4 events');
    const day = await suite.discord.slash('timeline', { from: '3 January 2019', to: '9 Jan 2019' }).settled();
    expect([unescaped(day.text).includes('1. 3 Jan 2019'), pictureOf(day.message)]).toEqual([
      true,
      undefined,
    ]);
  }, 20_000);

  it('narrows a timeline by dates as people type them', async () => {
    const { text } = await suite.discord.slash('timeline', { from: 'Q2 2019', to: '1 june 2019' }).settled();
    expect(unescaped(text)).toContain('20 May 2019');
    expect(text).toContain('1 event');
  });

  it('shows the days of an answer beside it', async () => {
    const asked = await suite.ask('Who towed the ferry Alba?');
    const context = await suite.discord.press(asked, ICONS.context).settled();
    const { text, ephemeral } = await suite.discord.press(context.message, 'Timeline').settled();
    expect(ephemeral).toBe(true);
    expect(unescaped(text)).toContain('1. 4 Mar 2019');
  });

  it('asks for a topic that a refusal names, when its button is pressed', async () => {
    const refused = await suite.ask('Who is Linus?');
    const [topic = ''] = labelsOf(refused);
    const { text, ephemeral } = await suite.discord.press(refused, topic).settled();
    expect(ephemeral).toBe(false);
    expect(unescaped(text)).toContain(`❓ ${topic}`);
    expect(unescaped(text)).toContain('[1]');
  });

  it('offers no way on where a page is the only one', async () => {
    expect(labelsOf(await suite.ask('Who towed the ferry Alba?'))).not.toContain('More');
  });
});

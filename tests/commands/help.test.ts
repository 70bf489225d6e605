import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import help from '../../commands/help.js';
import { buttons } from '../../src/discord/buttons/buttons.js';
import { encodeCustomId } from '../../src/discord/custom-id.js';
import { en } from '../../src/discord/locales/en.js';
import { createServices } from '../support/create-services.js';
import { buttonsOf, FakeButtonCall, FakeCall, type FakeOptions } from '../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const services = createServices({
  engine: new ScriptedEngine(corpusOf(documentOf('a', ['One.'])), []),
  version: '0.0.0',
});

async function pressOn({ sent: [payload] }: Pick<FakeCall, 'sent'>, page: number, options: FakeOptions = {}) {
  if (payload === undefined) throw new Error('nothing was shown');
  const call = new FakeButtonCall(
    { payload, isPrivate: true },
    encodeCustomId({ action: 'help', page }),
    options,
  );
  await buttons.help?.press(call, { action: 'help', page }, services);
  return call;
}

describe('/help', () => {
  it('shows a member, alone, what they may use', async () => {
    const call = new FakeCall(help.data);
    await help.execute(call, services);
    expect(call.isPrivate).toBe(true);
    expect(call.shown).toContain('`/ask`');
    expect(call.shown).toContain('1 document');
    expect(call.shown).not.toContain('/sources');
  });

  it('lists all commands that they may use behind a button, and leads back', async () => {
    const call = new FakeCall(help.data);
    await help.execute(call, services);
    const more = await pressOn(call, 2);
    expect(more.shown).toContain('`/sources`');
    expect(more.shown).not.toContain('/status');
    const back = await pressOn(more, 1);
    expect(back.shown).toBe(call.shown);
  });

  it('says what to do where there is no document', async () => {
    const call = new FakeCall(help.data);
    await help.execute(
      call,
      createServices({ engine: new ScriptedEngine(corpusOf(), []), version: '0.0.0' }),
    );
    for (const said of ['`CORPUS_DIR`', '`casebook check`', '`docs/curate.md`'])
      expect(call.shown).toContain(said);
    expect(call.shown).not.toContain('`/ask`');
  });

  it('starts with questions that the documents answer, as buttons', async () => {
    const lock = documentOf('lock', ['Reyes opened the lock.'], { incident: 'Lock fire' });
    const answer = answerOf('What happened: Lock fire?', [quoteOf(lock, 1, 'Reyes opened the lock.')]);
    const call = new FakeCall(help.data);
    const engine = new ScriptedEngine(corpusOf(lock), [answer]);
    await help.execute(call, createServices({ engine, version: '0.0.0' }));
    const [payload] = call.sent;
    expect(payload && buttonsOf(payload).map(({ label }) => label)).toEqual([
      'What happened: Lock fire?',
      en.buttons.more,
    ]);
    expect(call.shown.indexOf('press one')).toBeLessThan(call.shown.indexOf('`/ask`'));
  });

  it('shows more commands to those who may manage the server', async () => {
    const options = { permissions: PermissionFlagsBits.ManageGuild };
    const call = new FakeCall(help.data, {}, options);
    await help.execute(call, services);
    const more = await pressOn(call, 2, options);
    expect(more.shown).toContain('`/status`');
  });
});

import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import help from '../../commands/help.js';
import { createServices } from '../support/create-services.js';
import { buttonsOf, FakeCall } from '../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const services = createServices({
  engine: new ScriptedEngine(corpusOf(documentOf('a', ['One.'])), []),
  version: '0.0.0',
});

describe('/help', () => {
  it('shows a member, alone, what they may use', async () => {
    const call = new FakeCall(help.data);
    await help.execute(call, services);
    expect(call.isPrivate).toBe(true);
    expect(call.shown).toContain('`/ask`');
    expect(call.shown).toContain('1 document');
    expect(call.shown).not.toContain('/status');
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
    expect(payload && buttonsOf(payload).map(({ label }) => label)).toEqual(['What happened: Lock fire?']);
    expect(call.shown.indexOf('press one')).toBeLessThan(call.shown.indexOf('`/ask`'));
  });

  it('shows more to those who may manage the server', async () => {
    const call = new FakeCall(help.data, {}, { permissions: PermissionFlagsBits.ManageGuild });
    await help.execute(call, services);
    expect(call.shown).toContain('`/status`');
  });
});

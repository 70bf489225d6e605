import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import help from '../../commands/help.js';
import { createServices } from '../../src/discord/gateway/assemble-services.js';
import { FakeCall } from '../support/fake-call.js';
import { corpusOf, documentOf, ScriptedEngine } from '../support/small-corpus.js';

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
    expect(call.shown).toContain('`CORPUS_DIR`');
  });

  it('shows more to those who may manage the server', async () => {
    const call = new FakeCall(help.data, {}, { permissions: PermissionFlagsBits.ManageGuild });
    await help.execute(call, services);
    expect(call.shown).toContain('`/status`');
  });
});

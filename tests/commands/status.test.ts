import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import status from '../../commands/status.js';
import { en } from '../../src/discord/locales/en.js';
import { createServices } from '../support/create-services.js';
import { FakeCall } from '../support/fake-call.js';
import { corpusOf, documentOf, ScriptedEngine } from '../support/small-corpus.js';

const manager = { permissions: PermissionFlagsBits.ManageGuild };
const problems = Array.from({ length: 10 }, (_, at) => ({
  path: `file-${at}.md`,
  kind: 'empty' as const,
  message: 'It is empty.',
}));

describe('/status', () => {
  it('tells those who may manage the server how the bot is doing', async () => {
    let nowMs = 0;
    const engine = new ScriptedEngine({ ...corpusOf(documentOf('a', ['One.'])), problems }, []);
    const services = createServices({ engine, version: '1.2.3', reader: 'lexical', clock: () => nowMs });
    services.latency.record(12);
    nowMs = ((1 * 24 + 2) * 60 + 3) * 60_000;
    const call = new FakeCall(status.data, {}, manager);
    await status.execute(call, services);
    expect(call.isPrivate).toBe(true);
    expect(call.shown).toContain(
      'Version: 1.2.3\nReader: lexical\nRunning for: 1 d 2 h 3 min\nDocuments: 1\n',
    );
    expect(call.shown).toContain('p50 12 ms · p99 12 ms · 1 answer');
    expect(call.shown).toContain('- file-0.md: It is empty.');
    expect(call.shown).toContain('and 2 more');
  });

  it('asks for the permission again, whatever the server made of the default', async () => {
    const services = createServices({ engine: new ScriptedEngine(corpusOf(), []), version: '1.2.3' });
    await expect(status.execute(new FakeCall(status.data), services)).rejects.toThrow(en.status.forbidden);
  });

  it('is hidden from others by default', () => {
    expect(status.data.default_member_permissions).toBe(String(PermissionFlagsBits.ManageGuild));
  });
});

import { describe, expect, it } from 'vitest';
import check from '../../commands/check.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import { en } from '../../src/discord/locales/en.js';
import { registry } from '../../src/registry.js';
import { createServices } from '../support/create-services.js';
import { FakeMenuCall, textsOf } from '../support/fake-call.js';
import { corpusOf, documentOf, ScriptedEngine } from '../support/small-corpus.js';

const harlow = documentOf('harlow', [
  'The pump at Harlow failed on Monday.',
  'The board denied that the mill at Harlow burned.',
  `It was a ${'very '.repeat(400)}long story about Harlow.`,
]);
const corpus = corpusOf(harlow);

async function checkMessage(content: string) {
  const services = createServices({
    engine: new ScriptedEngine(corpus, []),
    version: '0.0.0',
  });
  const quiet = () => undefined;
  const call = new FakeMenuCall(check.data.name, { content });
  await createDispatcher(registry, services, { info: quiet, warn: quiet, error: quiet }).menu(call);
  return call;
}

describe('Check against sources', () => {
  it('shows privately, for each sentence, what the documents say for it, against it, or nothing', async () => {
    const call = await checkMessage(
      'The pump at Harlow failed on Monday. The mill at Harlow burned. Goats wander across deserts.',
    );
    expect(call.isPrivate).toBe(true);
    const texts = textsOf(call.sent[0]?.components ?? []);
    expect(texts.map((text) => text.split('\n-# ')[0])).toEqual([
      `**${en.check.title}**\n- ${en.check.supports} · “The pump at Harlow failed on Monday.”\n- ${en.check.contradicts} · “The mill at Harlow burned.”\n- **${en.check.silent}** · “Goats wander across deserts.”`,
      '**“The pump at Harlow failed on Monday.”**',
      `${en.check.supports}\n> The pump at Harlow failed on Monday.`,
      '**“The mill at Harlow burned.”**',
      `${en.check.contradicts}\n> The board denied that the mill at Harlow burned.`,
      `**“Goats wander across deserts.”**\n${en.check.silent}`,
    ]);
  });

  it('says of one sentence alone what there is, without telling it twice', async () => {
    const call = await checkMessage('The pump at Harlow failed on Monday.');
    expect(textsOf(call.sent[0]?.components ?? [])[0]).toBe(`**${en.check.title}**`);
  });

  it('numbers the quotes through the whole message', async () => {
    const { shown } = await checkMessage('The pump at Harlow failed on Monday. The mill at Harlow burned.');
    expect(shown).toContain('**\\[1\\]**');
    expect(shown).toContain('**\\[2\\]**');
  });

  it('says so when there is nothing to check', async () => {
    expect((await checkMessage('Hello! How are you?')).shown).toBe(en.check.nothing);
  });

  it('names what it did not read where there is nothing else', async () => {
    const long = `The pump at Harlow failed ${'again and '.repeat(60)}again.`;
    const { shown } = await checkMessage(`${long}\n\`\`\`\nthe pump failed at Harlow again\n\`\`\``);
    expect(shown).toContain(en.check.nothing);
    expect(shown).toContain(en.check.skip.long);
    expect(shown).toContain(`“the pump failed at Harlow again” · ${en.check.skip.code}`);
  });

  it('names each sentence that it did not check, with the reason', async () => {
    const { shown } = await checkMessage('The pump at Harlow failed on Monday. Did it? Lol.');
    expect(shown).toContain(`-# “Did it?” · ${en.check.skip.question}\n-# “Lol.” · ${en.check.skip.short}`);
  });

  it('goes on in further messages where one is too short, and says what it left out', async () => {
    const call = await checkMessage(
      [1, 2, 3, 4, 5, 6].map((n) => `Long story number ${n} about Harlow.`).join(' '),
    );
    const shown = [...call.sent, ...call.followUps].flatMap(({ components }) => textsOf(components));
    expect(call.followUps.length).toBeGreaterThan(0);
    expect(shown.filter((text) => text.startsWith('**“Long story'))).toHaveLength(5);
    expect(shown.at(-1)).toBe(
      `-# ${en.check.skipped}\n-# “Long story number 6 about Harlow.” · ${en.check.skip.many}`,
    );
  });
});

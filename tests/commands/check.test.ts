import { describe, expect, it } from 'vitest';
import check from '../../commands/check.js';
import { createDispatcher } from '../../src/discord/dispatch.js';
import { en } from '../../src/discord/locales/en.js';
import { createServices } from '../../src/discord/services.js';
import { registry } from '../../src/registry.js';
import { FakeMenuCall, textsOf } from '../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const harlow = documentOf('harlow', [
  'The pump at Harlow failed on Monday.',
  'The board denied that the mill at Harlow burned.',
  `It was ${'very '.repeat(400)}long at Harlow.`,
]);
const [first, second, third] = harlow.blocks.map((block) => harlow.text.slice(block.start, block.end));
const answers = [
  answerOf('The pump at Harlow failed on Monday.', [quoteOf(harlow, 1, first ?? '')]),
  answerOf('The mill at Harlow burned.', [quoteOf(harlow, 1, second ?? '', { stance: 'denial' })]),
  ...[1, 2, 3, 4, 5, 6].map((n) =>
    answerOf(`Long story number ${n} about Harlow.`, [quoteOf(harlow, 1, third ?? '')]),
  ),
];

async function checkMessage(content: string) {
  const services = createServices({
    engine: new ScriptedEngine(corpusOf(harlow), answers),
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
      'The pump at Harlow failed on Monday. The mill at Harlow burned. The moon fell on Harlow.',
    );
    expect(call.isPrivate).toBe(true);
    const texts = textsOf(call.sent[0]?.components ?? []);
    expect(texts.map((text) => text.split('\n-# ')[0])).toEqual([
      `**${en.check.title}**`,
      '**“The pump at Harlow failed on Monday.”**',
      `${en.check.for}\n> The pump at Harlow failed on Monday.`,
      '**“The mill at Harlow burned.”**',
      `${en.check.against}\n> The board denied that the mill at Harlow burned.`,
      `**“The moon fell on Harlow.”**\n${en.check.silent}`,
    ]);
  });

  it('numbers the quotes through the whole message', async () => {
    const { shown } = await checkMessage('The pump at Harlow failed on Monday. The mill at Harlow burned.');
    expect(shown).toContain('**\\[1\\]**');
    expect(shown).toContain('**\\[2\\]**');
  });

  it('says so when there is nothing to check', async () => {
    expect((await checkMessage('Hello! How are you?')).shown).toBe(en.check.nothing);
  });

  it('goes on in further messages where one is too short, and says what it left out', async () => {
    const call = await checkMessage(
      [1, 2, 3, 4, 5, 6].map((n) => `Long story number ${n} about Harlow.`).join(' '),
    );
    const shown = [...call.sent, ...call.followUps].flatMap(({ components }) => textsOf(components));
    expect(call.followUps.length).toBeGreaterThan(0);
    expect(shown.filter((text) => text.startsWith('**“Long story'))).toHaveLength(5);
    expect(shown.at(-1)).toBe(`-# ${en.check.more(1)}`);
  });
});

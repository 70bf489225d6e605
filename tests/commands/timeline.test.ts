import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import timeline from '../../commands/timeline.js';
import { cutPassages } from '../../src/corpus/passages.js';
import type { ReplyPayload } from '../../src/discord/calls.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import { en } from '../../src/discord/locales/en.js';
import { zhCN } from '../../src/discord/locales/zh-cn.js';
import { ICONS } from '../../src/discord/render/render-answer.js';
import { registry } from '../../src/registry.js';
import { createServices } from '../support/create-services.js';
import { buttonsOf, FakeButtonCall, FakeCall, type FakeOptions } from '../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
const harlow = documentOf(
  'harlow',
  months.map((month, at) => `On ${at + 3} ${month} 2019, the board closed pump number ${at + 1}.`),
  { title: 'The pumps', published: '2019-08-01' },
);
const fire = documentOf('fire', ['On 9 May 2020, a fire destroyed the mill.'], { published: '2020-06-01' });
const base = corpusOf(harlow, fire);
const corpus = { ...base, passages: base.documents.flatMap((document) => cutPassages(document)) };
const answer = answerOf('What happened to pump number 3?', [
  quoteOf(harlow, 1, 'On 5 March 2019, the board closed pump number 3.'),
]);

function start() {
  const faults: object[] = [];
  const log = { info: () => {}, warn: () => {}, error: (facts: object) => faults.push(facts) };
  const services = createServices({
    engine: new ScriptedEngine(corpus, [answer]),
    version: '0.0.0',
    onFault: (error) => faults.push({ error }),
  });
  return { dispatcher: createDispatcher(registry, services, log), faults };
}

async function run(options: Record<string, string | boolean>, more: FakeOptions = {}) {
  const call = new FakeCall(timeline.data, options, more);
  const { dispatcher, faults } = start();
  await dispatcher.slash(call);
  expect(faults).toEqual([]);
  return call;
}

async function press(payload: ReplyPayload | undefined, label: string, isPrivate = false) {
  if (payload === undefined) throw new Error('no message');
  const customId = buttonsOf(payload).find((button) => button.label === label)?.customId ?? '';
  const call = new FakeButtonCall({ payload, isPrivate }, customId);
  await start().dispatcher.button(call);
  return call;
}

describe('/timeline', () => {
  it('lists what happened in order, each sentence as it stands with its source', async () => {
    const { shown } = await run({});
    expect(shown).toContain(
      '**1. 3 Jan 2019**\n> On 3 January 2019, the board closed pump number 1\\.\n-# The pumps · 1 Aug 2019 · ¶1',
    );
    expect(shown.indexOf('**1. 3 Jan 2019**')).toBeLessThan(shown.indexOf('**2. 4 Feb 2019**'));
    expect(shown).toContain('-# 8 events · Page 1 of 2');
  });

  it('shows a picture of the events on the page, told in words for those who do not see it', async () => {
    const [payload] = (await run({})).sent;
    const [picture] = payload?.files ?? [];
    expect(picture?.attachment.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture?.description).toMatch(/^Timeline of 5 events, from 3 Jan 2019/);
  });

  it('shows and tells the picture in the words of the member', async () => {
    const english = (await run({})).sent[0]?.files?.[0];
    const german = (await run({}, { locale: 'de' })).sent[0]?.files?.[0];
    expect(german?.description).toMatch(/^Zeitleiste mit 5 Ereignissen, 3\. Jan\. 2019 bis /);
    expect(german?.attachment.equals(english?.attachment ?? Buffer.of())).toBe(false);
  });

  it('narrows by topic, dates and document', async () => {
    expect((await run({ topic: 'mill' })).shown).toContain('-# 1 event');
    expect((await run({ from: '2019-06', to: '2019' })).shown).toContain('-# 2 events');
    const { shown } = await run({ source: 'fire' });
    expect(shown).toContain('🔎 Only “fire”');
    expect(shown).not.toContain('2019, the board');
  });

  it('goes the other way round', async () => {
    expect((await run({ order: 'newest' })).shown).toContain('**1. 9 May 2020**');
  });

  it('says so when nothing fits', async () => {
    expect((await run({ topic: 'a volcano' })).shown).toContain(en.timeline.none);
  });

  it('words dates in the language of the member', async () => {
    const { shown } = await run({ topic: 'mill' }, { locale: 'zh-CN' });
    expect(shown).toContain(`${zhCN.timeline.title}: **mill**`);
    expect(shown).toContain('**1. 2020年5月9日**');
  });

  it('turns to the next page after a restart, with topic, order and numbers as they were', async () => {
    const first = await run({ topic: 'pump', order: 'newest', private: true });
    const second = await press(first.sent[0], 'Next', true);
    expect(second.isUpdate).toBe(true);
    expect(second.shown).toContain('🗓 Timeline: **pump**');
    expect(second.shown).toContain('**6. 4 Feb 2019**');
    expect((await press(second.sent[0], 'Back', true)).shown).toBe(first.shown);
  });

  it('says privately what is wrong with a date', async () => {
    expect((await run({ from: 'May' })).shown).toBe(en.errors.date['no-year']('May'));
  });
});

describe('the Timeline button below the context of an answer', () => {
  it('shows what happened on the days that the answer tells of', async () => {
    const asked = new FakeCall(ask.data, { question: answer.question });
    await start().dispatcher.slash(asked);
    const context = await press(asked.sent[0], ICONS.context);
    const call = await press(context.sent[0], 'Timeline');
    expect([call.isUpdate, call.isPrivate]).toEqual([false, true]);
    expect(call.shown).toContain(`${en.timeline.ofAnswer}: **${answer.question}**`);
    expect(call.shown).toContain('**1. 5 Mar 2019**');
    expect(call.shown).toContain('-# 1 event');
  });
});

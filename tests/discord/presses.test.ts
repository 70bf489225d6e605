import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import { en } from '../../src/discord/locales/en.js';
import { registry } from '../../src/registry.js';
import type { Feedback } from '../../src/service/feedback.js';
import { createServices } from '../support/create-services.js';
import { FakeButtonCall, FakeCall, FakeModalCall, FakeSuggestCall } from '../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const note = documentOf('note', ['The lock of Ashby was old.']);
const answer = answerOf('How old?', [quoteOf(note, 1, 'The lock of Ashby was old.')]);
const quiet = () => undefined;

async function start(perMember = 10) {
  const kept: Feedback[] = [];
  const services = createServices({
    engine: new ScriptedEngine(corpusOf(note), [answer]),
    version: '0.0.0',
    cooldown: { perMember, perChannel: 60 },
    feedback: async (feedback) => void kept.push(feedback),
  });
  const dispatcher = createDispatcher(registry, services, { info: quiet, warn: quiet, error: quiet });
  const call = new FakeCall(ask.data, { question: answer.question });
  await dispatcher.slash(call);
  const [payload] = call.sent;
  if (payload === undefined) throw new Error('no answer');
  const press = async (customId: string, userId = '300000000000000001') => {
    const pressed = new FakeButtonCall({ payload }, customId, { userId });
    await dispatcher.button(pressed);
    return pressed;
  };
  return { dispatcher, payload, press, kept };
}

describe('presses on buttons', () => {
  it('are counted: of 150 in a burst 40 search', async () => {
    const { press } = await start();
    const presses = [];
    for (let times = 0; times < 150; times += 1) presses.push(await press('c1.context.p1'));
    expect(presses.filter(({ shown }) => shown.includes('lock of Ashby'))).toHaveLength(40);
    const told = presses.filter(({ shown }) => shown.startsWith('You are asking too fast'));
    expect(told).toHaveLength(1);
    expect(told[0]?.isPrivate).toBe(true);
    expect(presses.slice(41).every(({ isUpdate, sent }) => isUpdate && sent.length === 0)).toBe(true);
    expect((await press('c1.context.p1', '300000000000000002')).shown).toContain('lock of Ashby');
  });

  it('that only turn pages may come one after the other for a minute', async () => {
    const { press } = await start();
    for (let times = 0; times < 60; times += 1) {
      expect((await press('c1.list.p1')).shown).not.toMatch(/^You are asking too fast/);
    }
  });

  it('leave the questions of a member alone, and the other way round', async () => {
    const { press, dispatcher } = await start(1);
    expect((await press('c1.context.p1')).shown).toContain('lock of Ashby');
    const call = new FakeCall(ask.data, { question: answer.question });
    await dispatcher.slash(call);
    expect(call.shown).toMatch(/^You are asking too fast/);
    expect((await press('c1.context.p1')).shown).toContain('lock of Ashby');
  });

  it('count also where the button is old', async () => {
    const { press } = await start();
    const presses = [];
    for (let times = 0; times < 130; times += 1) presses.push(await press('c0.gone'));
    expect(presses.filter(({ shown }) => shown === en.errors.oldButton)).toHaveLength(120);
  });
});

describe('suggestions', () => {
  it('end silently for a member who types like a machine', async () => {
    const { dispatcher } = await start();
    const counts = [];
    for (let times = 0; times < 130; times += 1) {
      const call = new FakeSuggestCall(ask.data, { name: 'source', value: 'no' });
      await dispatcher.suggest(call);
      counts.push(call.choices[0]?.length);
    }
    expect(counts.filter((count) => count === 1)).toHaveLength(120);
    expect(counts.at(-1)).toBe(0);
  });
});

describe('feedback', () => {
  it('is one vote for a member and an answer, however often they press', async () => {
    const { press, kept } = await start();
    const presses = [];
    for (let times = 0; times < 300; times += 1) presses.push(await press('c1.helpful'));
    expect(kept).toHaveLength(1);
    expect(presses[1]?.shown).toBe(en.feedback.again);
    await press('c1.helpful', '300000000000000002');
    expect(kept).toHaveLength(2);
  });

  it('does not ask a member why who has voted', async () => {
    const { press } = await start();
    await press('c1.helpful');
    const second = await press('c1.unhelpful');
    expect([second.modals, second.shown]).toEqual([[], en.feedback.again]);
  });

  it('takes one of several forms that were open', async () => {
    const { dispatcher, payload, press, kept } = await start();
    const ids = [];
    for (let times = 0; times < 3; times += 1) ids.push((await press('c1.unhelpful')).modals[0]?.custom_id);
    for (const id of ids) await dispatcher.form(new FakeModalCall(String(id), { why: 'Old.' }, payload));
    expect(kept).toHaveLength(1);
  });

  it('keeps at most a thousand characters of why, whatever the form lets through', async () => {
    const { dispatcher, payload, press, kept } = await start();
    const [form] = (await press('c1.unhelpful')).modals;
    expect(JSON.stringify(form)).toContain('"max_length":1000');
    const why = `${'a'.repeat(999)}bc`;
    await dispatcher.form(new FakeModalCall(String(form?.custom_id), { why }, payload));
    expect(kept.map((feedback) => feedback.why)).toEqual([`${'a'.repeat(999)}b`]);
  });

  it('is another vote for another answer', async () => {
    const { press, kept } = await start();
    await press('c1.helpful');
    await press('c1.helpful.f2018');
    await press('c1.helpful.p2');
    expect(kept.map(({ narrowed }) => narrowed)).toEqual([{}, { from: '2018' }]);
  });
});

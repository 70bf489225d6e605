import { describe, expect, it } from 'vitest';
import ask from '../../../commands/ask.js';
import type { Answer } from '../../../src/answering/answer.js';
import type { ReplyPayload } from '../../../src/discord/calls.js';
import { createDispatcher } from '../../../src/discord/gateway/dispatch.js';
import { en } from '../../../src/discord/locales/en.js';
import { ICONS } from '../../../src/discord/render/render-answer.js';
import { registry } from '../../../src/registry.js';
import type { Feedback } from '../../../src/service/feedback.js';
import { createServices, type ServiceParts } from '../../support/create-services.js';
import { buttonsOf, FakeButtonCall, FakeCall, FakeModalCall, textsOf } from '../../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../../support/small-corpus.js';

const sentences = Array.from({ length: 5 }, (_, at) => `Sentence number ${at + 1} says it.`);
const document = documentOf('harlow', [`${sentences.join(' ')} And this is the rest of it.`]);
const answer = answerOf(
  'What does it say?',
  sentences.map((sentence, at) => quoteOf(document, at + 1, sentence)),
);

function start(
  engine: ScriptedEngine = new ScriptedEngine(corpusOf(document), [answer]),
  parts: Partial<ServiceParts> = {},
) {
  const faults: object[] = [];
  const quiet = () => undefined;
  const log = { info: quiet, warn: quiet, error: (facts: object) => faults.push(facts) };
  return {
    dispatcher: createDispatcher(registry, createServices({ engine, version: '0.0.0', ...parts }), log),
    faults,
  };
}

class BrokenEngine extends ScriptedEngine {
  override async ask(): Promise<Answer> {
    throw new Error('the index is gone: secret path');
  }
}

async function asked(options: Record<string, string | boolean> = {}): Promise<ReplyPayload> {
  const call = new FakeCall(ask.data, { question: answer.question, ...options });
  await start().dispatcher.slash(call);
  const [payload] = call.sent;
  if (payload === undefined) throw new Error('no answer');
  return payload;
}

async function press(payload: ReplyPayload, label: string, isPrivate = false) {
  const customId =
    buttonsOf(payload).find((button) => button.label === label)?.customId ?? `no button ${label}`;
  const call = new FakeButtonCall({ payload, isPrivate }, customId);
  // A dispatcher of its own: nothing that the first one knew is left, as after a restart.
  await start().dispatcher.button(call);
  return call;
}

describe('a command that fails', () => {
  it('becomes one sentence with an id; the log has the rest', async () => {
    const { dispatcher, faults } = start(new BrokenEngine(corpusOf(document), []));
    const call = new FakeCall(ask.data, { question: 'Why?' });
    await dispatcher.slash(call);
    expect(call.shown).toBe(en.errors.fault(call.id));
    expect(faults).toMatchObject([
      { interactionId: call.id, command: '/ask', err: { message: /index is gone/ } },
    ]);
  });

  it('tells the member what they did wrong, and logs no fault', async () => {
    const { dispatcher, faults } = start();
    const call = new FakeCall(ask.data, { question: 'Why?', from: 'yesterday' });
    await dispatcher.slash(call);
    expect(call.shown).toBe(en.errors.date['no-clock']('yesterday'));
    expect(faults).toEqual([]);
  });

  it('never rejects, even when nobody can be told', async () => {
    const { dispatcher } = start();
    const call = new FakeCall(ask.data, { question: 'Why?' });
    call.deferred = true;
    call.editReply = () => Promise.reject(new Error('10062'));
    await expect(dispatcher.slash(call)).resolves.toBeUndefined();
  });

  it('says politely that a command is no longer known', async () => {
    const call = new FakeCall({ name: 'gone', description: 'x' });
    await start().dispatcher.slash(call);
    expect([call.shown, call.isPrivate]).toEqual([en.errors.oldCommand, true]);
  });
});

describe('buttons', () => {
  it('show more quotes privately, leaving the message that all see', async () => {
    const call = await press(await asked(), 'More');
    expect([call.isUpdate, call.isPrivate]).toEqual([false, true]);
    expect(call.shown).toContain('Sentence number 2');
    expect(call.shown).not.toContain('Sentence number 1');
  });

  it('turn over a message that only one member sees', async () => {
    const second = await press(await asked({ private: true }), 'More', true);
    expect(second.isUpdate).toBe(true);
    const first = await press(second.sent[0] as ReplyPayload, 'Back', true);
    expect(first.sent).toEqual([await asked({ private: true })]);
  });

  it('show the paragraph around each quote, the citation unchanged', async () => {
    const call = await press(await asked(), ICONS.context);
    expect(call.isPrivate).toBe(true);
    expect(call.shown).toContain('> **Sentence number 1 says it.** Sentence number 2');
    expect(call.shown).toContain('And this is the rest of it.');
    expect(call.shown).toContain('-# **\\[1\\]** harlow · undated · ¶1');
  });

  it('list the sources of exactly the numbers that the page shows', async () => {
    const context = await press(await asked(), ICONS.context);
    const call = await press(context.sent[0] as ReplyPayload, 'Sources', true);
    expect([call.isUpdate, call.isPrivate]).toEqual([false, true]);
    expect(textsOf(call.sent[0]?.components ?? [])[1]).toBe('harlow · undated\n-# \\[1\\] ¶1');
  });

  it.each(['c1.sources.p1', 'c1.days.p1'])(
    'still answer %s below answers of earlier versions',
    async (customId) => {
      const call = new FakeButtonCall({ payload: await asked() }, customId);
      await start().dispatcher.button(call);
      expect(call.isPrivate).toBe(true);
      expect(call.shown).not.toContain(en.errors.oldButton);
      expect(call.shown).toContain(customId === 'c1.sources.p1' ? 'harlow' : en.timeline.ofAnswer);
    },
  );

  it('make a private answer public, in the name of its asker', async () => {
    const call = await press(await asked({ private: true }), 'Share', true);
    expect(call.isPrivate).toBe(false);
    expect(call.shown).toContain(en.answer.askedBy(`<@${call.user.id}>`));
  });

  it.each(['c1.share.p1', 'c1.nothing', 'c9.answer', 'c1.document', 'c1.days.p1x'])(
    'answer %s politely where it cannot work',
    async (customId) => {
      const call = new FakeButtonCall({ payload: await asked() }, customId);
      await start().dispatcher.button(call);
      expect([call.shown, call.isPrivate]).toEqual([en.errors.oldButton, true]);
    },
  );

  it.each([
    'c1.answer.p2.s000000000000',
    'c1.document.p2.s000000000000',
    'c1.read.s000000000000',
    'c1.timeline.p2.s000000000000',
    'c1.timeline.p2.h00000000',
    'c1.daypage.p2.h00000000',
    'c1.context.p1.h00000000',
    'c1.sources.p1.h00000000',
    'c1.answer.p2.h00000000',
  ])('answer %s by saying that the documents are others now', async (customId) => {
    const call = new FakeButtonCall({ payload: await asked() }, customId);
    await start().dispatcher.button(call);
    expect([call.shown, call.isPrivate]).toEqual([en.errors.changed, true]);
  });

  it('are answered politely on a message without a question', async () => {
    const payload = { ...(await asked()), components: [] };
    const call = new FakeButtonCall({ payload }, 'c1.context.p1');
    await start().dispatcher.button(call);
    expect(call.shown).toBe(en.errors.oldButton);
  });

  it('leave a private message as it was when they fail', async () => {
    const payload = await asked({ private: true });
    const call = new FakeButtonCall({ payload, isPrivate: true }, 'c1.answer.p2');
    await start(new BrokenEngine(corpusOf(document), [])).dispatcher.button(call);
    expect(call.sent).toEqual([]);
    expect(call.followUps).toHaveLength(1);
  });
});

describe('buttons of a collection', () => {
  const other = (customId: string) => customId.replace('.cpier', '.cferry');
  const plain = (customId: string) => customId.replace('.cpier', '');

  async function pressed(label: string, change: (customId: string) => string) {
    const { dispatcher } = start(undefined, { collection: 'pier' });
    const call = new FakeCall(ask.data, { question: answer.question });
    await dispatcher.slash(call);
    const [payload] = call.sent;
    const button = buttonsOf(payload).find((one) => one.label === label);
    if (payload === undefined || button === undefined) throw new Error(`no button ${label}`);
    const press = new FakeButtonCall({ payload }, change(button.customId));
    await dispatcher.button(press);
    return press;
  }

  it('work with its name, and without one as before there were several', async () => {
    for (const change of [(customId: string) => customId, plain])
      expect((await pressed(ICONS.context, change)).shown).toContain(sentences[0]);
  });

  it('say that their place asks other documents, and quote none', async () => {
    for (const label of [ICONS.context, ICONS.unhelpful]) {
      const call = await pressed(label, other);
      expect([call.shown, call.isPrivate]).toEqual([en.errors.otherCollection, true]);
    }
  });

  it('open a form that names it too', async () => {
    const { modals } = await pressed(ICONS.unhelpful, (customId) => customId);
    expect(modals.map(({ custom_id }) => custom_id)).toEqual(['c1.why.cpier']);
  });
});

describe('feedback', () => {
  it('is kept with the question, and thanked for privately', async () => {
    const kept: Feedback[] = [];
    const { dispatcher } = start(undefined, { feedback: async (feedback) => void kept.push(feedback) });
    const payload = await asked({ from: '2018' });
    const call = new FakeButtonCall({ payload }, 'c1.helpful.f2018');
    await dispatcher.button(call);
    expect([call.shown, call.isPrivate]).toEqual([en.feedback.thanks, true]);
    expect(kept).toEqual([
      { verdict: 'helpful', question: answer.question, why: '', narrowed: { from: '2018' } },
    ]);
  });

  it('asks why where the answer did not help', async () => {
    const kept: Feedback[] = [];
    const { dispatcher } = start(undefined, { feedback: async (feedback) => void kept.push(feedback) });
    const payload = await asked();
    const pressed = new FakeButtonCall({ payload }, 'c1.unhelpful');
    await dispatcher.button(pressed);
    const [modal] = pressed.modals;
    const sent = new FakeModalCall(String(modal?.custom_id), { why: 'Not what I asked.' }, payload);
    await dispatcher.form(sent);
    expect([sent.shown, sent.isPrivate]).toEqual([en.feedback.thanks, true]);
    expect(kept).toEqual([
      { verdict: 'unhelpful', question: answer.question, why: 'Not what I asked.', narrowed: {} },
    ]);
  });
});

describe('fair use', () => {
  it('tells a member privately that they ask too often', async () => {
    const { dispatcher, faults } = start(undefined, { cooldown: { perMember: 1, perChannel: 10 } });
    await dispatcher.slash(new FakeCall(ask.data, { question: 'Why?' }));
    const call = new FakeCall(ask.data, { question: 'Why?' });
    await dispatcher.slash(call);
    expect(call.shown).toMatch(/^You are asking too fast/);
    expect([call.isPrivate, faults]).toEqual([true, []]);
  });

  it('says at once that it is busy when too many wait', async () => {
    let finish = () => {};
    const hold = new Promise<void>((resolve) => {
      finish = resolve;
    });
    class SlowEngine extends ScriptedEngine {
      override async ask(question: string): Promise<Answer> {
        await hold;
        return super.ask(question);
      }
    }
    const engine = new SlowEngine(corpusOf(document), [answer]);
    const { dispatcher } = start(engine, { queue: { running: 1, waiting: 1 } });
    const calls = [1, 2, 3].map(() => new FakeCall(ask.data, { question: answer.question }));
    const running = calls.slice(0, 2).map((call) => dispatcher.slash(call));
    await new Promise((resolve) => setImmediate(resolve));
    await dispatcher.slash(calls[2] as FakeCall);
    expect([calls[2]?.shown, calls[2]?.isPrivate]).toEqual([en.errors.busy, true]);
    finish();
    await Promise.all(running);
    expect(calls.slice(0, 2).map((call) => call.shown.includes('Sentence number 1'))).toEqual([true, true]);
  });
});

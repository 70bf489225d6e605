import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import { en } from '../../src/discord/locales/en.js';
import { zhCN } from '../../src/discord/locales/zh-cn.js';
import { renderAnswer } from '../../src/discord/render/render-answer.js';
import { RequestError } from '../../src/discord/request-error.js';
import { shownAnswer } from '../../src/discord/shown-answer.js';
import { createServices } from '../support/create-services.js';
import { FakeCall, type FakeOptions, FakeSuggestCall } from '../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const harlow = documentOf('harlow', ['# Why the pump failed', 'The pump failed on Monday.'], {
  title: 'The pump at Harlow',
  incident: 'Harlow pump failure',
});
const answer = answerOf('When did it fail?', [quoteOf(harlow, 1, 'The pump failed on Monday.')]);

async function askFor(options: Record<string, string | boolean>, more: FakeOptions = {}) {
  const engine = new ScriptedEngine(corpusOf(harlow), [answer]);
  const call = new FakeCall(ask.data, options, more);
  const services = createServices({ engine, version: '0.0.0' });
  engine.asked.length = 0;
  await ask.execute(call, services);
  return { call, engine };
}

describe('/ask', () => {
  it('defers, then shows the answer', async () => {
    const { call } = await askFor({ question: 'When did it fail?' });
    const view = { words: en, isPrivate: false, filter: {} };
    expect(call.sent).toEqual([renderAnswer(shownAnswer(answer, [harlow]), view)]);
    expect(call.isPrivate).toBe(false);
  });

  it('answers the caller alone when asked to', async () => {
    expect((await askFor({ question: 'When did it fail?', private: true })).call.isPrivate).toBe(true);
  });

  it('asks for one line of visible characters', async () => {
    const { engine } = await askFor({ question: '  When\u200B did\n it\u202E fail? ' });
    expect(engine.asked.map(({ question }) => question)).toContain('When did it fail?');
  });

  it('narrows the answer to a document and to dates', async () => {
    const { engine } = await askFor({
      question: 'When did it fail?',
      source: 'The pump at Harlow',
      from: '2018',
      to: '2018-09',
    });
    expect(engine.asked.at(-1)?.filter).toEqual({ documentIds: ['harlow'], from: '2018', to: '2018-09' });
  });

  it('speaks the language of the member, and quotes as it stands', async () => {
    const { call } = await askFor({ question: 'Who?' }, { locale: 'zh-CN' });
    expect(call.shown).toContain(zhCN.refusal.title);
  });

  it.each([
    [{ question: '⁉️ …' }, en.errors.emptyQuestion],
    [{ question: 'Why?', from: '2018-13' }, en.errors.date['no-such-date']('2018-13')],
    [{ question: 'Why?', to: '2018-02-30' }, en.errors.date['no-such-date']('2018-02-30')],
    [{ question: 'Why?', from: '2019', to: '2018-05' }, en.errors.dateOrder],
    [{ question: 'Why?', source: '@everyone' }, en.sources.unknown('\\@everyone')],
  ])('says what is wrong with %j', async (options, sentence) => {
    await expect(askFor(options)).rejects.toThrow(new RequestError(sentence));
  });

  it('suggests questions on the documents without asking any, and documents', async () => {
    const asked: string[] = [];
    const scripted = new ScriptedEngine(corpusOf(harlow), [answer]);
    const services = createServices({
      engine: {
        corpus: scripted.corpus,
        ask: async (question, filter) => {
          asked.push(question);
          return scripted.ask(question, filter);
        },
      },
      version: '0.0.0',
    });
    const question = new FakeSuggestCall(ask.data, { name: 'question', value: 'pump' });
    await ask.autocomplete(question, services);
    const names = question.choices[0]?.map(({ name }) => name);
    expect(names).toEqual([
      'What happened: Harlow pump failure?',
      'The pump at Harlow',
      'Why the pump failed',
    ]);
    expect(asked).toEqual([]);
    const source = new FakeSuggestCall(ask.data, { name: 'source', value: 'harl' });
    await ask.autocomplete(source, services);
    expect(source.choices).toEqual([[{ name: 'The pump at Harlow', value: harlow.sha256.slice(0, 12) }]]);
  });
});

describe('/ask with small talk', () => {
  it.each([
    ['hello', en.help.title],
    ['list all the incidents', en.incidents.none],
    ['whats the latest', en.timeline.title],
    ['what happened?', en.timeline.title],
  ])('answers "%s" and refuses nothing', async (question, shown) => {
    const engine = new ScriptedEngine(corpusOf(documentOf('note', ['The lock was old.'])), []);
    const call = new FakeCall(ask.data, { question });
    await ask.execute(call, createServices({ engine, version: '0.0.0' }));
    expect(call.shown).toContain(shown);
  });
});

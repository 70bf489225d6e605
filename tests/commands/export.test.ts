import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import exportTimeline from '../../commands/export.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { createDispatcher } from '../../src/discord/gateway/dispatch.js';
import { registry } from '../../src/registry.js';
import { createServices } from '../support/create-services.js';
import { FakeCall, FakeSuggestCall } from '../support/fake-call.js';
import { answerOf, corpusOf, documentOf, quoteOf, ScriptedEngine } from '../support/small-corpus.js';

const lock = documentOf(
  'lock',
  ['On 9 May 2020, Reyes opened the lock.', 'In June 2020, the lock was replaced.'],
  {
    title: 'The lock',
    published: '2020-07-01',
  },
);
const mill = documentOf('mill', ['A fire destroyed the mill.', 'The owner of the mill is Ida Lund.']);
const base = corpusOf(lock, mill);
const corpus = { ...base, passages: base.documents.flatMap((document) => cutPassages(document)) };
const QUESTION = 'Who opened the lock?';
const engine = new ScriptedEngine(corpus, [
  answerOf(
    QUESTION,
    [quoteOf(lock, 1, 'On 9 May 2020, Reyes opened the lock.', { stance: 'claim', attributedTo: 'a guard' })],
    {
      onRecord: [quoteOf(mill, 2, 'The owner of the mill is Ida Lund.', { stance: 'denial' })],
      conflicts: [{ kind: 'date', quotes: [1, 2] }],
    },
  ),
  answerOf('Who owns the mill?', [], { nearest: [quoteOf(mill, 1, 'A fire destroyed the mill.')] }),
]);
const services = createServices({ engine, version: '0.0.0' });
const dispatcher = createDispatcher(registry, services, { info() {}, warn() {}, error() {} });

async function run(
  options: Record<string, string> = {},
  locale: 'en-US' | 'de' = 'en-US',
  maxBytes?: number,
) {
  const call = new FakeCall(exportTimeline.data, options, { locale });
  if (maxBytes !== undefined) Object.assign(call, { attachmentSizeLimit: maxBytes });
  await dispatcher.slash(call);
  const [file] = call.sent.at(-1)?.files ?? [];
  return { call, name: file?.name, text: file?.attachment.toString('utf8') ?? '' };
}

describe('/export', () => {
  it('sends the timeline as a text to the member alone', async () => {
    const { call, name, text } = await run();
    expect([call.isPrivate, name]).toEqual([true, 'timeline.md']);
    expect(call.shown).toContain('3 events');
    expect(text).toMatch(
      /^# Timeline\n\n## 9 May 2020\n\n> On 9 May 2020, Reyes opened the lock\.\n\nThe lock · 1 Jul 2020/,
    );
  });

  it.each([
    ['csv', /^\ufeffevent,date,/],
    ['json', /^\{\n {2}"events"/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
  ])('sends %s where it is asked for', async (format, expected) => {
    const { name, text } = await run({ format });
    expect([name, text]).toEqual([`timeline.${format}`, expect.stringMatching(expected)]);
  });

  it('narrows by topic, days and document', async () => {
    const { text } = await run({ format: 'csv', topic: 'lock', from: '2020-06', source: 'The lock' });
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ date }) => date)).toEqual(['2020-06']);
  });

  it('stamps a calendar with the time of the call', async () => {
    expect((await run({ format: 'ics' })).text).toContain('\r\nDTSTAMP:20151003T224417Z\r\n');
  });

  it('tells what a calendar leaves out', async () => {
    const { call } = await run({ format: 'ics' });
    expect(call.shown).toContain('as the exact day is not known: 1 event.');
    expect((await run({ format: 'ics', source: 'mill' })).call.shown).toContain(
      'No event that fits has an exact day',
    );
  });

  it('speaks the language of the member, but for the quotes', async () => {
    const { call, text } = await run({}, 'de');
    expect(call.shown).toContain('Die Zeitleiste als Datei');
    expect(text).toMatch(/^# Zeitleiste\n\n## 9\. Mai 2020\n\n> On 9 May 2020/);
  });

  it('says that nothing fits, or that it would be too large, and sends no file', async () => {
    const none = await run({ topic: 'harbour' });
    expect([none.call.shown, none.name]).toEqual(['No dated event in the documents fits.', undefined]);
    const large = await run({}, 'en-US', 100);
    expect([large.call.shown, large.name]).toEqual([expect.stringContaining('too large to send'), undefined]);
  });

  it('sends an answer with its citations, what sources differ on and what is on record', async () => {
    const { call, name, text } = await run({ question: QUESTION });
    expect([call.isPrivate, name]).toEqual([true, 'answer.md']);
    expect(call.shown).toContain(QUESTION);
    expect(text).toMatch(
      /^# Who opened the lock\?\n\n⚖ Sources differ on the date: .*1.*2[\s\S]*> On 9 May 2020, Reyes opened the lock\.\n\n\\\[1\\\] ⚠ claim by “a guard” · The lock · 1 Jul 2020 · ¶1 · lock\.md:0-37\n\n\*\*📎 On record\*\*[\s\S]*Ida Lund/,
    );
  });

  it.each([
    ['csv', /^\ufeffquestion,grade,part,n,/],
    ['json', /^\{\n {2}"question": "Who opened the lock\?"/],
  ])('sends an answer as %s where it is asked for', async (format, expected) => {
    const { name, text } = await run({ question: QUESTION, format });
    expect([name, text]).toEqual([`answer.${format}`, expect.stringMatching(expected)]);
  });

  it('says of what stands nearest that it is no answer, in the language of the member', async () => {
    const { text } = await run({ question: 'Who owns the mill?' }, 'de');
    expect(text).toMatch(/^# Who owns the mill\?\n\nDas steht nicht in den Dokumenten\./);
    const conflict = await run({ question: QUESTION }, 'de');
    expect(conflict.text).not.toContain('the date');
  });

  it.each([
    [{ question: 'Who sailed the ferry?' }, "The documents don't say."],
    [{ question: QUESTION, format: 'ics' }, 'An answer cannot be a calendar'],
    [{ question: QUESTION, topic: 'lock' }, 'With a question, please leave it empty'],
    [{ question: '?!' }, 'question'],
  ])('sends no file where there is none to send: %j', async (options, said) => {
    const { call, name } = await run(options);
    expect([call.shown, name]).toEqual([expect.stringContaining(said), undefined]);
  });

  it('narrows a question by document', async () => {
    await run({ question: QUESTION, source: 'The lock' });
    expect(engine.asked.at(-1)).toEqual({ question: QUESTION, filter: { documentIds: ['lock'] } });
  });

  it('suggests questions, topics and documents', async () => {
    const call = new FakeSuggestCall(exportTimeline.data, { name: 'source', value: 'lock' });
    await exportTimeline.autocomplete(call, services);
    expect(call.choices[0]?.map(({ name }) => name)).toEqual(['The lock']);
    const asking = new FakeSuggestCall(exportTimeline.data, { name: 'question', value: 'reyes' });
    await exportTimeline.autocomplete(asking, services);
    expect(asking.choices[0]?.map(({ name }) => name)).toEqual(['Who is Dana Reyes?']);
  });
});

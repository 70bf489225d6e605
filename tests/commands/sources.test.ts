import { describe, expect, it } from 'vitest';
import sources from '../../commands/sources.js';
import { en } from '../../src/discord/locales/en.js';
import { createServices } from '../support/create-services.js';
import { buttonsOf, FakeCall } from '../support/fake-call.js';
import { corpusOf, documentOf, ScriptedEngine } from '../support/small-corpus.js';

const documents = Array.from({ length: 12 }, (_, at) =>
  documentOf(
    `doc-${String(at + 1).padStart(2, '0')}`,
    [`# Part ${at + 1}`, `Sentence ${at + 1}. ${'More of it. '.repeat(200)}`, 'The *end*.'],
    {
      incident: 'Harlow pump failure',
      published: '2018-09',
      url: `https://example.org/${at + 1}`,
    },
  ),
);

async function run(options: Record<string, string | number | boolean>, corpus = corpusOf(...documents)) {
  const call = new FakeCall(sources.data, options);
  await sources.execute(call, createServices({ engine: new ScriptedEngine(corpus, []), version: '0.0.0' }));
  return call;
}

describe('/sources', () => {
  it('lists the documents, ten a page', async () => {
    const call = await run({});
    expect(call.shown).toContain(
      '**1.** [doc-01](<https://example.org/1>) · Sep 2018 · 🗂 Harlow pump failure',
    );
    expect(call.shown).not.toContain('doc-11');
    expect(buttonsOf(call.sent[0])).toEqual([{ label: 'Next', customId: 'c1.list.p2' }]);
  });

  it('says so when there is no document', async () => {
    expect((await run({}, corpusOf())).shown).toBe(en.sources.none);
  });

  it('shows one document with what is known of it and its paragraphs as they stand', async () => {
    const { shown } = await run({ document: 'doc-03' });
    expect(shown).toContain('**[doc-03](<https://example.org/3>) · Sep 2018**');
    expect(shown).toContain('Publisher: unknown');
    expect(shown).toContain('> Sentence 3\\. More of it.');
    expect(shown).toContain('> The \\*end\\*.\n-# ¶2');
  });

  it('opens a document at a paragraph', async () => {
    const long = documentOf(
      'long',
      Array.from({ length: 60 }, (_, at) => `Paragraph number ${at + 1}. ${'x'.repeat(200)}`),
    );
    const { shown } = await run({ document: 'long', paragraph: 40 }, corpusOf(long));
    expect(shown).toContain('Paragraph number 40\\.');
    expect(shown).not.toContain('Paragraph number 1\\.');
  });

  it.each([0, 3])('says that there is no paragraph %i', async (paragraph) => {
    await expect(run({ document: 'doc-03', paragraph })).rejects.toThrow(
      en.sources.noParagraph(paragraph, 2),
    );
  });

  it('says that there is no such document', async () => {
    await expect(run({ document: 'doc' })).rejects.toThrow(en.sources.unknown('doc'));
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import type { Corpus, Document } from '../../src/corpus/document.js';
import { createOpeners, type OpenersOptions } from '../../src/discord/openers.js';
import { deferred } from '../support/deferred.js';
import { answerOf, documentOf, quoteOf } from '../support/small-corpus.js';

const lock = documentOf('lock', ['Reyes opened the lock.', 'A bell rang.'], {
  title: 'The lock',
  incident: 'Lock fire',
});
const mill = documentOf('mill', ['# Who burned the mill?', 'Lund burned the mill.'], { title: 'The mill' });
const muehle = documentOf('muehle', ['Holt sah das Feuer.'], {
  title: 'Die Mühle',
  incident: 'Mühlenbrand',
  language: 'de',
});
const corpusOf = (documents: readonly Document[], aliases: Corpus['aliases'] = []): Corpus => ({
  documents,
  passages: [],
  problems: [],
  aliases,
});

/** Answers each question by the words of a document and a confidence; refuses the others. */
function asking(answers: Readonly<Record<string, readonly [Document, string, number]>>) {
  const asked: string[] = [];
  const ask = async (question: string): Promise<Answer> => {
    asked.push(question);
    const [document, words, confidence] = answers[question] ?? [];
    return document === undefined || words === undefined
      ? answerOf(question, [])
      : answerOf(question, [quoteOf(document, 1, words)], { confidence: confidence ?? 0.5 });
  };
  return { ask, asked };
}

/** Openers that are waited for as long as they take, but where the test says otherwise. */
function open(corpus: Corpus, ask: OpenersOptions['ask'], more: Partial<OpenersOptions> = {}) {
  const faults: unknown[] = [];
  const clock = { nowMs: 0 };
  const openers = createOpeners(corpus, {
    ask,
    uptimeMs: () => clock.nowMs,
    onFault: (error) => faults.push(error),
    patience: () => ({ over: new Promise<void>(() => {}), clear: () => {} }),
    ...more,
  });
  return { openers, faults, clock };
}

describe('createOpeners', () => {
  it('offers what is answered, the surest first, worded in the language of the documents', async () => {
    const corpus = corpusOf([lock, mill, muehle], [['Reyes', 'D. Reyes']]);
    const { ask } = asking({
      'What happened: Lock fire?': [lock, 'A bell rang.', 0.7],
      'Was ist passiert: Mühlenbrand?': [muehle, 'Holt sah das Feuer.', 0.6],
      'Who burned the mill?': [mill, 'Lund burned the mill.', 0.9],
    });
    expect(await open(corpus, ask).openers()).toEqual([
      'Who burned the mill?',
      'What happened: Lock fire?',
      'Was ist passiert: Mühlenbrand?',
    ]);
  });

  it('offers nothing that is answered from elsewhere, or by something near', async () => {
    const corpus = corpusOf([lock, mill], [['Reyes']]);
    const { ask } = asking({
      'What happened: Lock fire?': [mill, 'Lund burned the mill.', 0.9],
      'Who is Reyes?': [lock, 'A bell rang.', 0.9],
      'The mill': [lock, 'A bell rang.', 0.9],
      'The lock': [lock, 'Reyes opened the lock.', 0.3],
    });
    expect(await open(corpus, ask).openers()).toEqual(['The lock']);
  });

  it('offers one question a document where others have some, and never two with one answer', async () => {
    const corpus = corpusOf([lock, mill], [['Reyes']]);
    const { ask } = asking({
      'What happened: Lock fire?': [lock, 'Reyes opened the lock.', 0.9],
      'Who is Reyes?': [lock, 'Reyes opened the lock.', 0.8],
      'The lock': [lock, 'A bell rang.', 0.7],
      'The mill': [mill, 'Lund burned the mill.', 0.6],
    });
    expect(await open(corpus, ask).openers()).toEqual(['What happened: Lock fire?', 'The mill', 'The lock']);
  });

  it('asks eight questions, none too long for a button, and each once', async () => {
    const documents = Array.from({ length: 30 }, (_, i) =>
      documentOf(`d${i}`, ['One.'], { title: i === 0 ? 'x'.repeat(81) : `Title ${i}` }),
    );
    const { ask, asked } = asking({});
    const { openers } = open(corpusOf(documents), ask);
    expect([await openers(), await openers()]).toEqual([[], []]);
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Title ${n}`));
  });

  it('words no question in a language that the bot does not speak', async () => {
    const ferry = documentOf('ferry', ['Il traghetto.'], {
      title: 'Il traghetto',
      incident: 'Notte',
      language: 'it',
    });
    const { ask, asked } = asking({});
    await open(corpusOf([ferry]), ask).openers();
    expect(asked).toEqual(['Il traghetto']);
  });

  it('waits no longer than it may, and goes on meanwhile', async () => {
    const held = deferred();
    const known = asking({
      'The mill': [mill, 'Lund burned the mill.', 0.9],
      'Die Mühle': [muehle, 'Holt sah das Feuer.', 0.8],
    });
    const late = deferred();
    const ask = async (question: string) => {
      if (question === 'Die Mühle') {
        late.resolve();
        await held.promise;
      }
      return known.ask(question);
    };
    const patience = () => ({ over: late.promise, clear: () => {} });
    const { openers } = open(corpusOf([mill, muehle]), ask, { patience });
    expect(await openers()).toEqual(['The mill']);
    held.resolve();
    await vi.waitFor(async () => expect(await openers()).toEqual(['The mill', 'Die Mühle']));
    expect(known.asked.filter((question) => question === 'Die Mühle')).toHaveLength(1);
  });

  it('offers what it found when a question fails, tells of it, and tries that again a minute later', async () => {
    const known = asking({ 'The mill': [mill, 'Lund burned the mill.', 0.9] });
    const broken = new Error('the mill is broken');
    let tries = 0;
    const { openers, faults, clock } = open(corpusOf([mill, muehle]), async (question) => {
      if (question !== 'Die Mühle') return known.ask(question);
      tries += 1;
      throw broken;
    });
    expect([await openers(), faults]).toEqual([['The mill'], [broken]]);
    clock.nowMs = 59_999;
    expect([await openers(), tries]).toEqual([['The mill'], 1]);
    clock.nowMs = 60_000;
    expect([await openers(), tries]).toEqual([['The mill'], 2]);
    expect(known.asked.filter((question) => question === 'The mill')).toHaveLength(1);
  });
});

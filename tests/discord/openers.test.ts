import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import type { Corpus, Document } from '../../src/corpus/document.js';
import { createOpeners } from '../../src/discord/openers.js';
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

describe('createOpeners', () => {
  it('offers what is answered, the surest first, worded in the language of the documents', async () => {
    const corpus = corpusOf([lock, mill, muehle], [['Reyes', 'D. Reyes']]);
    const { ask } = asking({
      'What happened: Lock fire?': [lock, 'A bell rang.', 0.7],
      'Was ist passiert: Mühlenbrand?': [muehle, 'Holt sah das Feuer.', 0.6],
      'Who burned the mill?': [mill, 'Lund burned the mill.', 0.9],
    });
    expect(await createOpeners(corpus, ask)()).toEqual([
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
    expect(await createOpeners(corpus, ask)()).toEqual(['The lock']);
  });

  it('offers one question a document where others have some, and never two with one answer', async () => {
    const corpus = corpusOf([lock, mill], [['Reyes']]);
    const { ask } = asking({
      'What happened: Lock fire?': [lock, 'Reyes opened the lock.', 0.9],
      'Who is Reyes?': [lock, 'Reyes opened the lock.', 0.8],
      'The lock': [lock, 'A bell rang.', 0.7],
      'The mill': [mill, 'Lund burned the mill.', 0.6],
    });
    expect(await createOpeners(corpus, ask)()).toEqual(['What happened: Lock fire?', 'The mill', 'The lock']);
  });

  it('asks once, and eight questions at most, none too long for a button', async () => {
    const documents = Array.from({ length: 30 }, (_, i) =>
      documentOf(`d${i}`, ['One.'], { title: i === 0 ? 'x'.repeat(81) : `Title ${i}` }),
    );
    const { ask, asked } = asking({});
    const openers = createOpeners(corpusOf(documents), ask);
    expect([await openers(), await openers()]).toEqual([[], []]);
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((question) => question.length > 80)).toEqual([]);
  });

  it('words no question in a language that the bot does not speak', async () => {
    const ferry = documentOf('ferry', ['Il traghetto.'], {
      title: 'Il traghetto',
      incident: 'Notte',
      language: 'it',
    });
    const { ask, asked } = asking({});
    await createOpeners(corpusOf([ferry]), ask)();
    expect(asked).toEqual(['Il traghetto']);
  });

  it('offers what it found when there is no more time, and tries again', async () => {
    const known = asking({ 'The mill': [mill, 'Lund burned the mill.', 0.9] });
    let isBusy = true;
    const openers = createOpeners(corpusOf([mill, muehle]), (question) =>
      isBusy && question === 'Die Mühle' ? Promise.reject(new Error('busy')) : known.ask(question),
    );
    expect(await openers()).toEqual(['The mill']);
    isBusy = false;
    const before = known.asked.length;
    await openers();
    expect(known.asked.length).toBeGreaterThan(before);
  });
});

import { describe, expect, it } from 'vitest';
import { warmUpQuestions } from '../../src/answering/warm-up-questions.js';
import { corpusOf } from './corpus-of.js';

describe('warmUpQuestions', () => {
  it('asks of what the documents are about', () => {
    const corpus = corpusOf({ ferry: 'The ferry sank.', mill: 'The mill burned.' });
    const questions = warmUpQuestions(corpus);
    expect(questions.length).toBeGreaterThan(2);
    for (const { title } of corpus.documents)
      expect(questions.some((question) => question.includes(title))).toBe(true);
  });

  it('takes a title as it is', () => {
    const corpus = corpusOf({ ferry: 'The ferry sank.' });
    const titled = {
      documents: corpus.documents.map((document) => ({ ...document, title: 'The $& of $1' })),
    };
    expect(warmUpQuestions(titled)[0]).toContain('The $& of $1');
  });

  it('asks nothing of no documents', () => {
    expect(warmUpQuestions({ documents: [] })).toEqual([]);
  });
});

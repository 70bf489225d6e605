import { describe, expect, it } from 'vitest';
import { QuoteMismatchError } from '../../src/answering/verify-quote.js';
import { answerToJson } from '../../src/export/answer-json.js';
import { answerOf, corpusOf, fileOf, quoteOf } from '../support/small-corpus.js';

const fire = fileOf('fires/mill.md', 'The mill burned on Sunday. The owner denied it.', {
  title: 'A fire at the mill',
  publisher: 'Gazette',
  published: '2019-05',
  url: 'https://example.org/mill',
});
const note = fileOf('note.txt', 'A guard claimed that the mill was empty.');
const corpus = corpusOf(fire, note);

describe('answerToJson', () => {
  it('prints the promised keys in the promised order, null where nothing is known', () => {
    const answer = answerOf(
      'Did the mill burn?',
      [
        quoteOf(fire, 1, 'The mill burned on Sunday.', { highlight: 'burned' }),
        quoteOf(note, 2, 'A guard claimed that the mill was empty.', {
          stance: 'claim',
          attributedTo: 'A guard',
        }),
      ],
      {
        onRecord: [quoteOf(fire, 3, 'The owner denied it.', { stance: 'denial' })],
        conflicts: [{ kind: 'amount', quotes: [1, 3] }],
      },
    );
    expect(JSON.stringify(answerToJson(answer, corpus), null, 1)).toMatchInlineSnapshot(`
      "{
       "question": "Did the mill burn?",
       "answered": true,
       "grade": "answers",
       "confidence": 0.9,
       "quotes": [
        {
         "text": "The mill burned on Sunday.",
         "document": "fires/mill",
         "path": "fires/mill.md",
         "start": 0,
         "end": 26,
         "stance": "reported",
         "attributedTo": null,
         "score": 1,
         "citation": {
          "n": 1,
          "title": "A fire at the mill",
          "publisher": "Gazette",
          "published": "2019-05",
          "url": "https://example.org/mill",
          "paragraph": 1
         }
        },
        {
         "text": "A guard claimed that the mill was empty.",
         "document": "note",
         "path": "note.txt",
         "start": 0,
         "end": 40,
         "stance": "claim",
         "attributedTo": "A guard",
         "score": 0.05,
         "citation": {
          "n": 2,
          "title": "A title",
          "publisher": null,
          "published": null,
          "url": null,
          "paragraph": 1
         }
        }
       ],
       "nearest": [],
       "onRecord": [
        {
         "text": "The owner denied it.",
         "document": "fires/mill",
         "path": "fires/mill.md",
         "start": 27,
         "end": 47,
         "stance": "denial",
         "attributedTo": null,
         "score": 0.05,
         "citation": {
          "n": 3,
          "title": "A fire at the mill",
          "publisher": "Gazette",
          "published": "2019-05",
          "url": "https://example.org/mill",
          "paragraph": 1
         }
        }
       ],
       "conflicts": [
        {
         "about": "the amount",
         "quotes": [
          1,
          3
         ]
        }
       ],
       "suggestions": []
      }"
    `);
  });

  it('keeps the suggestions of a refusal', () => {
    const json = answerToJson(answerOf('Who won?', [], { suggestions: ['A fire at the mill'] }), corpus);
    expect(json).toEqual({
      question: 'Who won?',
      answered: false,
      grade: 'nothing',
      confidence: 0.1,
      quotes: [],
      nearest: [],
      onRecord: [],
      conflicts: [],
      suggestions: ['A fire at the mill'],
    });
  });

  it('tells what stands nearest where nothing answers', () => {
    const near = quoteOf(fire, 1, 'The owner denied it.');
    const json = answerToJson(answerOf('Who paid?', [], { nearest: [near] }), corpus);
    expect(json).toMatchObject({ answered: false, grade: 'nearest', quotes: [] });
    expect(json.nearest.map(({ text }) => text)).toEqual(['The owner denied it.']);
  });

  it('shows no quote that differs from its document by one character', () => {
    const quote = quoteOf(fire, 1, 'The owner denied it.');
    const bent = answerOf('?', [{ ...quote, text: 'The owner denied it!' }]);
    expect(() => answerToJson(bent, corpus)).toThrow(QuoteMismatchError);
  });

  it('shows no quote on record that stands in no document', () => {
    const quote = { ...quoteOf(fire, 2, 'The owner denied it.'), documentId: 'elsewhere' };
    const answer = answerOf('?', [quoteOf(fire, 1, 'The mill burned on Sunday.')], { onRecord: [quote] });
    expect(() => answerToJson(answer, corpus)).toThrow(QuoteMismatchError);
  });
});

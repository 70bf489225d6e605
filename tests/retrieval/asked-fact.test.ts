import { describe, expect, it } from 'vitest';
import { factAskedFor, tellsFact } from '../../src/retrieval/asked-fact.js';
import { analyzeCorpus } from '../../src/retrieval/corpus-words.js';
import { readQuestion } from '../../src/retrieval/question.js';
import { sentenceReader } from '../../src/retrieval/sentence.js';
import { createVocabulary } from '../../src/retrieval/vocabulary.js';
import { corpusOf } from '../answering/corpus-of.js';

const vocabulary = createVocabulary(analyzeCorpus({ documents: [], passages: [] }));
const ask = (question: string) => readQuestion(question, vocabulary);

describe('factAskedFor', () => {
  it.each([
    ['How much did the pump cost?', 'money'],
    ['what was the fine for the mill', 'money'],
    ['how much money was lost', 'money'],
    ['How much of the water was left?', 'number'],
    ['how much water ran out', 'number'],
    ['How many divers came?', 'number'],
    ['how long did the ferry lie there', 'number'],
    ['When did the ferry sink?', 'date'],
    ['Where did the ferry sink?', 'place'],
    ['what is the name of the captain', 'name'],
    ['what is the phone number of the mill', 'contact'],
    ['how old is the captain', 'age'],
    ['Who saw the fire?', undefined],
    ['Did the ferry sink?', undefined],
  ])('of %j is %s', (question, fact) => {
    expect(factAskedFor(ask(question))).toBe(fact);
  });
});

describe('tellsFact', () => {
  const tells = (question: string, text: string) => {
    const corpus = corpusOf({ mill: text });
    const [passage] = corpus.passages;
    const [sentence] = passage === undefined ? [] : sentenceReader(corpus, undefined, 10)(passage);
    const asked = readQuestion(question, createVocabulary(analyzeCorpus(corpus)));
    const fact = factAskedFor(asked);
    if (sentence === undefined || fact === undefined) throw new Error('no sentence, or no fact asked for');
    return tellsFact(fact, sentence, asked);
  };

  it.each([
    ['How much did the pump cost?', 'The pump cost 900 crowns.'],
    ['How much did the pump cost?', 'The mill spent two and a half million on the pump, or £2.4million.'],
    ['How much did the pump cost?', 'They want 22 million from the mill.'],
    ['How many divers came?', 'Eleven divers came with 3 dogs.'],
    ['When did the mill burn?', 'The mill burnt on 3 May.'],
    ['what is the name of the miller', 'The miller, Ida Quist, saw the fire.'],
    ['what is the phone number of the mill', 'Call the mill under 020 7946 0958.'],
    ['how old is the miller', 'The miller, Ida Quist, 36, saw the fire.'],
    ['how old is the miller', 'The 71-year-old miller saw the fire.'],
    ['how old is the mill', 'The mill was built by monks.'],
    ['what is the email of the mill', 'Write to the mill at mill@tarnwick.example today.'],
  ])('finds what %j asks for in %j', (question, text) => {
    expect(tells(question, text)).toBe(true);
  });

  it.each([
    ['How much did the pump cost?', 'The pump broke on 3 May 2011 after four weeks.'],
    ['how much money did the 40,000 dollars earn', 'The 40,000 dollars lay in the mill.'],
    ['When did the mill burn?', 'The mill burnt in a storm.'],
    ['what is the name of the miller', 'The miller saw the fire.'],
    ['how old is the miller', 'The miller saw 36 fires in 2018.'],
    ['what is the phone number of the mill', 'On 10 September 2018 the mill shut.'],
  ])('does not find what %j asks for in %j', (question, text) => {
    expect(tells(question, text)).toBe(false);
  });
});

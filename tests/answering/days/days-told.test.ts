import { describe, expect, it } from 'vitest';
import { createYearAsker } from '../../../src/answering/days/days-told.js';
import { findDates } from '../../../src/dates/find-dates.js';
import { openEngine } from '../../../src/open-engine.js';
import { corpusOf } from '../corpus-of.js';

const corpus = corpusOf({
  log: 'The pump of the lock failed on 2020-08-04.\n\nIt was mended on 9 September 2020.',
  mill: 'The mill of Odd burned down on 9 September 2018.',
  paper: { text: 'Thieves emptied the vault of the bank on Tuesday.', published: '2019-03-14' },
  keeper: 'On 12 March the lamp of the tower went out.',
});

describe('createYearAsker', () => {
  const ask = createYearAsker(corpus, async () => findDates);

  it.each([
    ['Who failed on August 4?', ['Who failed on 4 August 2020?']],
    ['8月4日发生了什么', ['4 August 2020 发生了什么']],
    ['What broke on 9 September?', ['What broke on 9 September 2020?', 'What broke on 9 September 2018?']],
    ['What happened on 12 March?', ['What happened on 12 March?', 'What happened on 12 March 2019?']],
    ['What happened on 5 August?', ['What happened on 5 August?']],
    ['What happened on 4 August 2019?', ['What happened on 4 August 2019?']],
  ])('asks of the day in each year that the documents tell: %s', async (question, expected) => {
    expect(await ask(question)).toEqual(expected);
  });

  it('asks of the years alone that the documents allowed tell', async () => {
    expect(await ask('What broke on 9 September?', new Set(['mill']))).toEqual([
      'What broke on 9 September 2018?',
    ]);
  });
});

describe('a day asked without its year', () => {
  const engine = openEngine(corpus);
  it.each([
    ['What happened on 4 August?', 'answers', ['The pump of the lock failed on 2020-08-04.']],
    [
      'What happened on September 9?',
      'answers',
      ['It was mended on 9 September 2020.', 'The mill of Odd burned down on 9 September 2018.'],
    ],
    [
      'What happened on 12 March?',
      'answers',
      ['On 12 March the lamp of the tower went out.', 'Thieves emptied the vault of the bank on Tuesday.'],
    ],
    ['What happened on 5 August?', 'nothing', []],
  ])('is that of the documents: %s', async (question, grade, texts) => {
    const answer = await engine.ask(question);
    expect({ grade: answer.grade, texts: answer.quotes.map(({ text }) => text) }).toEqual({ grade, texts });
  });
});

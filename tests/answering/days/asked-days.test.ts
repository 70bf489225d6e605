import { describe, expect, it } from 'vitest';
import { createDayAsker } from '../../../src/answering/days/asked-days.js';
import { findDates } from '../../../src/dates/find-dates.js';
import { corpusOf } from '../corpus-of.js';

const corpus = corpusOf({
  log: {
    text: 'Fault of the pump on 2020-08-04.\n\nThe pump was mended on 2020-08-04 and on 5 August 2020.',
  },
  report: { text: 'The mill burned yesterday. The clerk fled on Monday.', published: '2024-03-06' },
  old: { text: 'The mill was sold yesterday.', published: '2023-01-06' },
});
const ask = createDayAsker(corpus, async () => findDates);

describe('createDayAsker', () => {
  it.each([
    'What broke on 4 August 2020?',
    'What broke on August 4th, 2020?',
    'What broke on 2020-08-04?',
    'What broke on the 4th of August 2020?',
  ])('asks in the words by which the documents write the day: %s', async (question) => {
    expect(await ask(question)).toEqual([{ text: 'What broke on 2020-08-04?' }]);
  });

  it('asks of a month by its days where no document writes the month', async () => {
    expect(await ask('What happened in August 2020?')).toEqual([
      { text: 'What happened in August 2020?' },
      { text: 'What happened on 2020-08-04?' },
      { text: 'What happened on 5 August 2020?' },
    ]);
  });

  it.each([
    ['What happened on 5 March 2024?', 'What happened yesterday?'],
    ['What happened on 2024-03-04?', 'What happened on Monday?'],
  ])('asks the documents that count the day from their own: %s', async (question, text) => {
    expect(await ask(question)).toEqual([{ text, within: new Set(['report']) }]);
  });

  it.each(['Who sold the mill?', 'What happened on 4 August?', 'Who won in 2020?'])(
    'leaves a question alone that names no full day or month: %s',
    async (question) => {
      expect(await ask(question)).toEqual([{ text: question }]);
    },
  );

  it('writes a day that no document tells in one way', async () => {
    const asked = await Promise.all(['Who fell on 2001-02-03?', 'Who fell on Feb. 3, 2001?'].map(ask));
    expect(asked).toEqual([
      [{ text: 'Who fell on 3 February 2001?' }],
      [{ text: 'Who fell on 3 February 2001?' }],
    ]);
  });
});

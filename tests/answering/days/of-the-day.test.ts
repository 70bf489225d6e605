import { describe, expect, it } from 'vitest';
import { ofDay, readAskedDay } from '../../../src/answering/days/of-the-day.js';
import { openEngine } from '../../../src/open-engine.js';
import { corpusOf } from '../corpus-of.js';

const engine = openEngine(
  corpusOf({
    chronicle: {
      text: 'On 4 September 2018, the boiler of Orrin Mill burst and two workers were scalded.\n\nOn 5 September 2018, inspectors sealed the boiler house.\n\nOn 12 September 2018, the regulator fined the mill.',
      published: '2018-09-20',
    },
    paper: {
      text: 'Two workers were scalded on Tuesday when a boiler burst.\n\nInspectors sealed the boiler house this morning.',
      published: '2018-09-05',
    },
  }),
);
const quotesOf = async (question: string) => {
  const { grade, quotes } = await engine.ask(question);
  return { grade, quotes: quotes.map(({ text }) => text).sort() };
};

describe('what happened on a day', () => {
  it.each([
    [
      'What happened on 4 September 2018?',
      [
        'On 4 September 2018, the boiler of Orrin Mill burst and two workers were scalded.',
        'Two workers were scalded on Tuesday when a boiler burst.',
      ],
    ],
    [
      'What happened on September 5, 2018?',
      [
        'Inspectors sealed the boiler house this morning.',
        'On 5 September 2018, inspectors sealed the boiler house.',
      ],
    ],
    ['What took place on 2018-09-12?', ['On 12 September 2018, the regulator fined the mill.']],
  ])('is quoted from every document, and no other day: %s', async (question, quotes) => {
    expect(await quotesOf(question)).toEqual({ grade: 'answers', quotes });
  });

  it('is not said where the documents tell of other days alone', async () => {
    expect(await quotesOf('What happened on 6 September 2018?')).toEqual({ grade: 'nearest', quotes: [] });
  });
});

describe('readAskedDay', () => {
  it.each([
    ['What happened on 4 September 2018?', { value: '2018-09-04', isAlone: true }],
    ['What happened at the mill on 4 September 2018?', { value: '2018-09-04', isAlone: false }],
    ['What happened in September 2018?', { value: '2018-09', isAlone: true }],
    ['How many fell on 4 September 2018?', undefined],
    ['What happened at the mill?', undefined],
  ])('reads: %s', (question, expected) => {
    expect(readAskedDay(question)).toEqual(expected);
  });
});

describe('ofDay', () => {
  const judge = (value: string, endValue?: string, at?: string) => {
    const sentence = { start: 0, end: 20 };
    const date = { start: 2, end: 8, text: '', value, ...(endValue && { endValue }) };
    const blocks = [{ ...sentence, kind: 'paragraph' as const, ...(at && { origin: { at } }) }];
    return ofDay({ sentences: [{ sentence }] }, '2018-09-04', { blocks }, value === '' ? [] : [date]);
  };

  it.each([
    ['2018-09-04', undefined, 'on'],
    ['2018-09-05', undefined, 'off'],
    ['2018-09-03', '2018-09-05', 'on'],
    ['2018-09', undefined, 'open'],
    ['2018-08', undefined, 'off'],
    ['XXXX-09-04', undefined, 'open'],
    ['', undefined, 'open'],
  ] as const)('takes %s to %s as %s', (value, endValue, expected) => {
    expect(judge(value, endValue)).toBe(expected);
  });

  it('goes by the stamp of a message that tells no day', () => {
    expect(judge('', undefined, '2018-09-04T10:00')).toBe('on');
    expect(judge('', undefined, '2018-09-05T10:00')).toBe('off');
  });
});

import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/language/figures.js';

const shapes = (words: string) =>
  findFigures(words).map(({ kind, start, end, readings }) => [
    kind,
    words.slice(start, end),
    ...readings.map(({ unit, low, high }) => `${unit} ${Math.round((low + high) / 2)}`),
  ]);

describe('findFigures', () => {
  it.each([
    [
      'They lost RMB 11 million ($1.6 million) in a day.',
      [['amount', 'RMB 11 million ($1.6 million', 'CNY 11000000', 'USD 1600000']],
    ],
    ['The fine was 250,000 euros.', [['amount', '250,000 euros', 'EUR 250000']]],
    ['It lost RMB11 million.', [['amount', 'RMB11 million', 'CNY 11000000']]],
    [
      'It cost $40 million, not 46 million.',
      [
        ['amount', '$40 million', 'USD 40000000'],
        ['amount', '46 million', 'USD 46000000'],
      ],
    ],
    ['It cost $40 million in a town of 3 million.', [['amount', '$40 million', 'USD 40000000']]],
    [
      'It shows that 5 cables are torn, and not 2 as was believed.',
      [
        ['count', '5 cables', ' 5'],
        ['count', '2', ' 2'],
      ],
    ],
    [
      'It had 31 riders, not 24.',
      [
        ['count', '31 riders', ' 31'],
        ['count', '24', ' 24'],
      ],
    ],
    ['It cost 5 million U.S. dollars.', [['amount', '5 million U.S. dollars', 'USD 5000000']]],
    ['No more than 600 sheep died.', [['count', 'No more than 600 sheep', ' 300']]],
    ['The debt at no point exceeded £800.', [['amount', 'at no point exceeded £800', 'GBP 400']]],
    ['She borrowed £40k.', [['amount', '£40k', 'GBP 40000']]],
    ['赔偿金额为500万元。', [['amount', '500万元', 'CNY 5000000']]],
    ['Twenty-two sheep were lost.', [['count', 'Twenty-two sheep', ' 22']]],
    ['In the crash 12 people died.', [['count', '12 people', ' 12']]],
    ['Prices rose by 9.5 percent.', [['share', '9.5 percent', '% 10']]],
    ['It closed on 3 May 2019.', [['date', '3 May 2019', 'year 2019', 'month 5', 'day 3']]],
    ['It closed on May 3rd.', [['date', 'May 3rd', 'month 5', 'day 3']]],
    ['It closed in March.', [['date', 'March', 'month 3']]],
    ['It closed in 1998.', [['date', '1998', 'year 1998']]],
    ['9月10日晚间关闭。', [['date', '9月10日', 'month 9', 'day 10']]],
    ['The firm is based in Valletta, Malta.', [['place', 'Valletta, Malta']]],
  ])('reads %s', (words, expected) => {
    expect(shapes(words)).toEqual(expected);
  });

  it.each([
    'The meeting began at 22:00.',
    'She finished in 4th place.',
    'He is a 31-year-old dentist.',
    'One of them may march again.',
    'The band left the stage.',
    'It took three years.',
    '',
  ])('finds nothing in "%s"', (words) => {
    expect(findFigures(words)).toEqual([]);
  });
});

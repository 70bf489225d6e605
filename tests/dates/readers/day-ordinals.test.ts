import { expect, it } from 'vitest';
import { readDayOrdinals } from '../../../src/dates/readers/day-ordinals.js';
import { readingsIn } from '../../support/readings-in.js';

it.each([
  ['The dam broke on the 10th.', 'the 10th', { day: 10 }],
  ['It held until the 3rd, when it broke.', 'the 3rd', { day: 3 }],
  ['It broke on the 21st and flooded all.', 'the 21st', { day: 21 }],
  ['It is mended by the 15th of next month.', 'the 15th of next month', { day: 15, monthShift: 1 }],
  ['It broke on the 15th of last month.', 'the 15th of last month', { day: 15, monthShift: -1 }],
  ['It broke on the 15th of this month.', 'the 15th of this month', { day: 15, monthShift: 0 }],
])('reads a day told without its month: %s', (text, words, parts) => {
  expect(readingsIn(readDayOrdinals, text)).toEqual([{ words, meaning: { kind: 'calendar', ...parts } }]);
});

it.each(['It broke on the 10th floor.', 'The 10th came.', 'On the 10th attempt it held.', 'On the 32nd.'])(
  'counts no other things as days: %s',
  (text) => {
    expect(readDayOrdinals(text)).toEqual([]);
  },
);

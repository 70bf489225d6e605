import { expect, it } from 'vitest';
import { roleOf, tellsOwnRole } from '../../src/dates/date-roles.js';

it.each([
  ['The mill burned on [3 May 2018].', 'main'],
  ['The mill has burned low since [3 May 2018].', 'start'],
  ['The board said on [3 May 2018] that the mill had burned.', 'saying'],
  ['According to a report of [3 May 2018], the mill burned.', 'report'],
  ['The mill burned before [3 May 2018].', 'bound'],
  ['The mill will open on [3 May 2018].', 'ahead'],
  ['The mill (burned on [3 May 2018]) is for sale.', 'aside'],
  ['The clerk, who left on [3 May 2018], took the ledger.', 'clause'],
  ['The [3 May 2018] fire destroyed the mill.', 'modifier'],
  ['Umowę podpisała [3 maja 2018] r. Anna Rogalska.', 'main'],
] as const)('%s', (marked, role) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(roleOf(marked.replace(/[[\]]/g, ''), { start, end, basis: 'explicit', precision: 'day' })).toBe(
    role,
  );
});

it('takes a year since which something has been so for a state', () => {
  const sentence = 'She has ruled since 2006.';
  const start = sentence.indexOf('2006');
  const expression = { start, end: start + 4, basis: 'explicit', precision: 'year' } as const;
  expect(roleOf(sentence, expression)).toBe('state');
});

it('tells who says what they have been', () => {
  expect(tellsOwnRole('I have been a sponsor since 2018.')).toBe(true);
  expect(tellsOwnRole('She has been a sponsor since 2018.')).toBe(false);
});

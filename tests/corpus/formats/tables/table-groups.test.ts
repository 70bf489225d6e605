import { expect, it } from 'vitest';
import { withGroups } from '../../../../src/corpus/formats/tables/table-groups.js';

const rowsOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
const firstOf = (lines: string) => withGroups(rowsOf(lines)).map(([first]) => first);

it('fills in the name that stands once above the rows of its group', () => {
  const lines = `Marn,Monday,12
    ,Tuesday,9
    Ormby,Monday,3
    ,Tuesday,
    ,Wednesday,4`;
  expect(firstOf(lines.replace('Tuesday,\n', 'Tuesday,8\n'))).toEqual([
    'Marn',
    'Marn',
    'Ormby',
    'Ormby',
    'Ormby',
  ]);
});

it('fills in a day, and leaves the sum of all groups', () => {
  const lines = `03.05.2024,08:00,Gate opened
    ,09:30,Pump started
    04.05.2024,08:00,Gate opened
    ,10:00,Pump stopped
    ,Total,4
    Both days,,4`;
  expect(firstOf(lines)).toEqual(['03.05.2024', '03.05.2024', '04.05.2024', '04.05.2024', '', 'Both days']);
});

it.each([
  ['a name stands again', 'Marn,Monday,12\n,Tuesday,9\nMarn,Wednesday,3\n,Thursday,4'],
  ['the rows below repeat', 'Marn,Monday,12\n,Monday,9\nOrmby,Tuesday,3\n,Tuesday,4'],
  ['a row below is less full', 'Marn,Monday,12\n,Tuesday,\nOrmby,Monday,3\n,Tuesday,4'],
  ['the first column counts', '1,Monday,12\n,Tuesday,9\n2,Monday,3\n,Tuesday,4'],
  ['the first row is blank', ',Monday,12\nMarn,Tuesday,9\n,Wednesday,3\nOrmby,Thursday,4'],
])('leaves blank cells where %s', (_, lines) => {
  expect(withGroups(rowsOf(lines))).toEqual(rowsOf(lines));
});

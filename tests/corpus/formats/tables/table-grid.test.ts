import { describe, expect, it } from 'vitest';
import { corpusOfFiles } from '../../../support/corpus-of-files.js';

const rowsOf = async (table: string) => {
  const page = `<html><body><article><h1>Fees</h1><p>The table lists what the ferry of Askholm costs.</p><table>${table}</table></article></body></html>`;
  const { documents } = await corpusOfFiles({ 'fees.html': page });
  return documents.flatMap(({ text, blocks }) =>
    blocks.filter(({ kind }) => kind === 'row').map(({ start, end }) => text.slice(start, end)),
  );
};

describe('a table with merged cells', () => {
  it('names each value by all heads above it', async () => {
    const table =
      '<tr><th rowspan="2">Year</th><th colspan="2">Fee</th></tr><tr><th>Adults</th><th>Children</th></tr><tr><td>2021</td><td>5</td><td>2</td></tr>';
    expect(await rowsOf(table)).toEqual(['Year: 2021 · Fee Adults: 5 · Fee Children: 2']);
  });

  it('says in every row what stands beside several', async () => {
    const table =
      '<tr><th>Year</th><th>Who</th><th>Fee</th></tr><tr><td rowspan="2">2021</td><td>Adults</td><td>5</td></tr><tr><td>Children</td><td>2</td></tr>';
    expect(await rowsOf(table)).toEqual([
      'Year: 2021 · Who: Adults · Fee: 5',
      'Year: 2021 · Who: Children · Fee: 2',
    ]);
  });
});

describe('a table in large letters without end tags', () => {
  it('says in every row what stands beside several', async () => {
    const table = '<TR><TH>Year<TH>Who<TH>Fee<TR><TD ROWSPAN=2>2021<TD>Adults<TD>5<TR><TD>Children<TD>2';
    expect(await rowsOf(table)).toEqual([
      'Year: 2021 · Who: Adults · Fee: 5',
      'Year: 2021 · Who: Children · Fee: 2',
    ]);
  });
});

describe('a table whose heads are not all marked', () => {
  it.each([
    [
      'an empty corner',
      '<tr><td></td><th>2021</th><th>2022</th></tr><tr><th>East</th><td>44</td><td>41</td></tr>',
      'East · 2021: 44 · 2022: 41',
    ],
    [
      'a head of plain cells',
      '<thead><tr><td>Ward</td><td>Beds</td></tr></thead><tbody><tr><td>East</td><td>44</td></tr></tbody>',
      'Ward: East · Beds: 44',
    ],
    [
      'years in its first row',
      '<tr><td>Ward</td><td>2021</td><td>2022</td></tr><tr><td>East</td><td>44</td><td>41</td></tr>',
      'Ward: East · 2021: 44 · 2022: 41',
    ],
  ])('is read by them: %s', async (_, table, row) => {
    expect(await rowsOf(table)).toEqual([row]);
  });
});

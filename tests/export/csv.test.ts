import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/export/csv.js';

const cellsOf = (text: string) => parse(text, { relax_column_count: false }) as string[][];

describe('writeCsv', () => {
  it('ends every row with CRLF and quotes what must be', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['two\nlines', 3],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",3\r\n');
  });

  it('leaves unknown cells empty', () => {
    expect(writeCsv(['a', 'b', 'c'], [[null, undefined, '']])).toBe('a,b,c\r\n,,\r\n');
  });

  it.each([
    '=1+1', '+1', '-1', '@SUM(A1)', '  =1+1', '\t=1', '\r=1', '\n=1', '\u200b=1', '\ufeff=1', '＝1+1', '＋1', '－1', '＠x',
    '\tplain',
  ])('puts an apostrophe before %j, which a spreadsheet would run', (cell) => {
    expect(cellsOf(writeCsv(['a'], [[cell]]))[1]).toEqual([`'${cell}`]);
  }); // biome-ignore format: a list of cells

  it.each(['1 = 1', 'a-b', '«=»', '—=1'])('leaves %j as it is', (cell) => {
    expect(cellsOf(writeCsv(['a'], [[cell]]))[1]).toEqual([cell]);
  });

  it('does not take a negative number for a formula', () => {
    expect(writeCsv(['a'], [[-1]])).toBe('a\r\n-1\r\n');
  });

  it('gives back any text, but for that apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (cells) => {
        const [, row = []] = cellsOf(
          writeCsv(
            cells.map((_, i) => `h${i}`),
            [cells],
          ),
        );
        expect(row.map((cell, i) => (cell === `'${cells[i]}` ? cells[i] : cell))).toEqual(cells);
      }),
    );
  });
});

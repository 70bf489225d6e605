import { describe, expect, it } from 'vitest';
import { corpusOfFiles } from '../../../support/corpus-of-files.js';

async function read(table: string) {
  const { documents } = await corpusOfFiles({ 'log.csv': table });
  const [document] = documents;
  const kept = document?.blocks.filter(({ kind }) => kind === 'row') ?? [];
  return {
    title: document?.title,
    rows: kept.map(({ start, end }) => document?.text.slice(start, end)),
    numbers: kept.map(({ origin }) => origin?.row),
  };
}

describe('a table below lines that tell of it', () => {
  it('is read from the row that names its columns', async () => {
    const { title, rows, numbers } = await read(
      'sep=,\r\nHarbour incident list,,,\r\nExported by: Ines Roth,2023-11-14,,\r\n,,,\r\nNo,Day,Place,What\r\n1,2023-03-02,Quay 4,"Crane fell\r\nonto a boat"\r\n2,2023-05-09,Quay 2,Fire\r\n',
    );
    expect(title).toBe('Harbour incident list');
    expect(rows).toEqual([
      'No: 1 · Day: 2023-03-02 · Place: Quay 4 · What: Crane fell onto a boat',
      'No: 2 · Day: 2023-05-09 · Place: Quay 2 · What: Fire',
    ]);
    expect(numbers).toEqual([1, 2]);
  });

  it('is parted by the sign that its rows agree on', async () => {
    const { rows } = await read('Losses, by depot\n\nDepot;Lost\nNorth;1,5\nSouth;2\n');
    expect(rows).toEqual(['Depot: North · Lost: 1,5', 'Depot: South · Lost: 2']);
  });

  it('may have as few columns as they have cells, where a blank row parts them', async () => {
    const { rows } = await read('Report;Overtime\nExported;14.11.2023\n\nName;Hours\nAda;12\nBo;4\n');
    expect(rows).toEqual(['Name: Ada · Hours: 12', 'Name: Bo · Hours: 4']);
  });

  it('keeps the first of two tables', async () => {
    const { rows } = await read('Name;Hours\nAda;12\n\nPort;Boats\nSula;4\n');
    expect(rows[0]).toBe('Name: Ada · Hours: 12');
  });
});

describe('a table with years for heads', () => {
  it.each([
    ['Ward;2021;2022\nEast;44;41\n', 'Ward: East · 2021: 44 · 2022: 41'],
    [';0–14;15–64;65+\nEast;4;9;2\n', 'East · 0–14: 4 · 15–64: 9 · 65+: 2'],
    ['Ward;2021/22;2022/23\nEast;44;41\n', 'Ward: East · 2021/22: 44 · 2022/23: 41'],
  ])('says in each row which year a value is of: %j', async (table, row) => {
    expect((await read(table)).rows).toEqual([row]);
  });

  it('is not made of people and the years of their lives', async () => {
    expect((await read('Ada;1904;1988\nBo;1899;1950\n')).rows).toEqual([
      'Ada · 1904 · 1988',
      'Bo · 1899 · 1950',
    ]);
  });
});

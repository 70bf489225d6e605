import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/open-engine.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

const YEARS = 'Depot,2018,2019,2020\nNorth,14,11,8\nNorth East,2,3,4\nSula,7,9,12\n';
const TURNED = '| Year | North | Sula |\n| --- | --- | --- |\n| 2018 | 14 | 7 |\n| 2019 | 11 | 9 |\n';

async function ask(path: string, table: string, question: string) {
  const engine = openEngine(await corpusOfFiles({ [path]: table }));
  return (await engine.ask(question)).quotes.map(({ text }) => text);
}

describe('the cell where an asked row and an asked column meet', () => {
  it.each([
    ['How many barrels did Sula have in 2019?', 'Depot: Sula · 2018: 7 · 2019: 9 · 2020: 12'],
    [
      'What was the number of barrels at North East in 2018?',
      'Depot: North East · 2018: 2 · 2019: 3 · 2020: 4',
    ],
  ])('answers alone: %s', async (question, row) => {
    expect(await ask('barrels.csv', YEARS, question)).toEqual([row]);
  });

  it('answers where the years head the rows', async () => {
    expect(
      await ask('barrels.md', `# Barrels\n\n${TURNED}`, 'How many barrels did Sula have in 2019?'),
    ).toEqual(['2019 | 11 | 9']);
  });

  it('answers where the line above the table says what is counted', async () => {
    const table =
      '# Depots\n\nBarrels on the last day of each year:\n\n|  | 2019 | 2018 |\n| --- | --- | --- |\n| **Sula** | 9 | 7 |\n';
    const [row] = await ask('list.md', table, 'How many barrels did Sula have in 2018?');
    expect(row).toContain('| 9 | 7');
  });

  it.each(['Who owns Sula of the 2019 fleet?', 'How many barrels did Sula have in 2024?'])(
    'answers nothing that the table is not about: %s',
    async (question) => {
      expect(await ask('barrels.csv', YEARS, question)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/corpus/read-document.js';

async function blocksOf(text: string) {
  const { document } = await readDocument('export.csv', Buffer.from(text));
  return document?.blocks.map(({ start, end, origin }) => [document.text.slice(start, end), origin]);
}

describe('comments in the cells of a table', () => {
  it.each([
    ['12/Mar/24 10:02 AM', '2024-03-12T10:02'],
    ['12/Mai/24 10:02 AM', '2024-05-12T10:02'],
    ['2024-03-12 10:02', '2024-03-12T10:02'],
    ['12. März 2024 10:02', '2024-03-12T10:02'],
  ])('are said by whom they name, on the day of %s', async (stamp, at) => {
    const table = `Summary,Key,Status,Comment,Comment\n"Pump 3 is off",P-1,Open,"${stamp};ida;It was not me; look at the log.",\n"Pump 4 leaks",P-2,Done,,\n`;
    expect(await blocksOf(table)).toEqual([
      ['Summary: Pump 3 is off · Key: P-1 · Status: Open', { row: 1 }],
      ['It was not me; look at the log.', { row: 1, message: 1, author: 'ida', at }],
      ['Summary: Pump 4 leaks · Key: P-2 · Status: Done', { row: 2 }],
    ]);
  });

  it.each([
    ['12/Mar/24 10:02 AM;ida;gauge.png;https://files.example/1'],
    ['red;green;blue'],
    ['12/Mar/24 10:02 AM;;off'],
  ])('are none in %s', async (cell) => {
    expect(
      await blocksOf(`Summary,Key,Note\n"Pump 3 is off",P-1,"${cell}"\n"Pump 4 leaks",P-2,x\n`),
    ).toHaveLength(2);
  });
});

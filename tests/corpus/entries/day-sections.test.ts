import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/corpus/read-document.js';

async function daysIn(text: string, path = 'log.txt') {
  const { document } = await readDocument(path, Buffer.from(text));
  return document?.blocks.flatMap(({ start, end, origin }) =>
    origin?.at === undefined ? [] : [[document.text.slice(start, end), origin.at]],
  );
}

const BOAT = 'Mill Lane. A boat was found at the weir.';
const WINDOW = 'Heron Inn. A man was arrested for breaking a window.';

describe('a log whose days stand on lines of their own', () => {
  it.each([
    ['log.txt', '31 December 2021', '1 January 2022'],
    ['log.txt', 'Friday, Dec. 31', 'Saturday, Jan. 1'],
    ['log.txt', 'FRIDAY 31 DECEMBER', 'SATURDAY 1 JANUARY'],
    ['log.md', '## December 31', '## January 1'],
    ['log.md', '**Friday 31 December:**', '**Saturday 1 January:**'],
  ])('is of these days, in %s: %s', async (path, first, second) => {
    const text = `Odden Herald\n\nJanuary 3, 2022\n\nPolice log\n\n${first}\n\n${BOAT}\n\n${second}\n\n${WINDOW}\n`;
    expect(await daysIn(text, path)).toEqual([
      [BOAT, '2021-12-31'],
      [WINDOW, '2022-01-01'],
    ]);
  });

  it.each([
    ['one day alone', `31 December 2021\n\n${BOAT}\n\n${WINDOW}\n`],
    [
      'days in no order',
      `3 May 2021\n\n${BOAT}\n\n9 May 2021\n\n${WINDOW}\n\n5 May 2021\n\n${BOAT}\n\n7 May 2021\n\n${BOAT}\n`,
    ],
    ['days above each other', `3 May 2021\n\n4 May 2021\n\n${BOAT}\n\n${WINDOW}\n`],
    ['days without a year', `May 3\n\n${BOAT}\n\nMay 4\n\n${WINDOW}\n`],
    ['days in sentences', `On 3 May 2021.\n\n${BOAT}\n\nUntil 4 May 2021.\n\n${WINDOW}\n`],
  ])('is none with %s', async (_, text) => {
    expect(await daysIn(text)).toEqual([]);
  });

  it('turns the hours of its entries to the day above them', async () => {
    const text = `Odden Herald\n\nJanuary 3, 2022\n\nFriday, Dec. 31\n\n11:40 p.m. - ${BOAT}\n\n11:50 p.m. - ${BOAT}\n\nSaturday, Jan. 1\n\n2:10 a.m. - ${WINDOW}\n`;
    expect((await daysIn(text))?.map(([, at]) => at)).toEqual([
      '2021-12-31T23:40',
      '2021-12-31T23:50',
      '2022-01-01T02:10',
    ]);
  });
});

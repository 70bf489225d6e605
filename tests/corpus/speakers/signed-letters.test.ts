import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/corpus/read-document.js';

async function saidIn(path: string, text: string) {
  const { document } = await readDocument(path, Buffer.from(text));
  if (!document) throw new Error('nothing was read');
  return document.blocks.flatMap(({ turns = [], end }) =>
    turns.flatMap(({ start, speaker }, i) =>
      speaker === undefined ? [] : [[document.text.slice(start, turns[i + 1]?.start ?? end).trim(), speaker]],
    ),
  );
}

const FIRST = 'The board has doubled the dues and told nobody of it.';
const SECOND = 'I pay the same as ever, and so does my neighbour.';

describe('letters that a page prints', () => {
  it.each([
    [
      'md',
      `# Letters to the editor\n\n## Dues\n\n${FIRST}\n\n**Ida Falk**, Norvik\n\n## Dues, again\n\n${SECOND}\n\n**Dana M. Ruiz**\n`,
    ],
    [
      'txt',
      `LETTERS\n\nSir, ${FIRST}\nIDA FALK\nNorvik\n\nSir, ${SECOND}\nDANA M. RUIZ\nChairman, Norvik Rowing Club\n`,
    ],
    ['txt', `Leserbriefe\n\n${FIRST}\nIda Falk, Norvik\n\n${SECOND}\nDana M. Ruiz (Odden)\n`],
    [
      'txt',
      `Your letters\n\nDear Editor,\n\n${FIRST}\n\nYours sincerely,\nIda Falk\n\n${SECOND}\n\n— Dana M. Ruiz, Odden\n`,
    ],
    [
      'html',
      `<title>Letters</title><article><h1>Letters</h1><h3>Dues</h3><p>${FIRST}</p><p><em>Ida Falk, Norvik</em></p><h3>Again</h3><p>${SECOND}</p><p>Dana M. Ruiz<br>Odden</p></article>`,
    ],
  ])('are said by whoever signs below them, in .%s: %s', async (ending, text) => {
    const said = await saidIn(`letters.${ending}`, text);
    expect(
      said.map(([words = '', speaker = '']) => [words.replace(/^Sir, /, ''), speaker.toLowerCase()]),
    ).toEqual([
      [FIRST, 'ida falk'],
      [SECOND, 'dana m. ruiz'],
    ]);
  });

  it('are not said by their heading, by the note of an editor, or by what they quote on lines of its own', async () => {
    const text = `Open letter\n\nDear Mr Holm,\n\nYou wrote in May:\n\n"The club owes us rent."\n\n${SECOND}\n\nEditor's note: We printed this in full.\n\nNorvik, 3 June 2021\nIda Falk\n`;
    expect(await saidIn('letter.txt', text)).toEqual([
      ['You wrote in May:', 'Ida Falk'],
      [SECOND, 'Ida Falk'],
    ]);
  });

  it('are none where nothing tells that a page prints letters', async () => {
    expect(await saidIn('news.txt', `Dues\n\n${FIRST}\n\nIda Falk, Norvik\n\n${SECOND}\n`)).toEqual([]);
  });

  it('are nobody’s further down where the name below them cannot be read', async () => {
    const text = `Letters\n\n${FIRST}\n\nAngry of Quay Street\n\n${SECOND}\n\nCANON IDA FALK, Norvik\n`;
    expect(await saidIn('letters.txt', text)).toEqual([[SECOND, 'CANON IDA FALK']]);
  });

  it('may be signed by nobody', async () => {
    expect(await saidIn('letters.txt', `Letters\n\n${FIRST}\n\nName withheld\n\n${SECOND}\n`)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.js';
import { withoutFolderFurniture } from '../../../src/corpus/pages/folder-furniture.js';
import { readDocument } from '../../../src/corpus/read-document.js';

const HEAD = 'ARCHIVE OF THE COAST POST\nFor the desk only, not for others';
const FOOT = 'This copy is for the personal use of the desk.';
const STORIES = [
  'Mill sold to a man from Lund\n\nThe mill was sold in May 2011 for 4,000 crowns. The town did not object.',
  'Bridge closed after a storm\n\nThe bridge over the Ister was closed on Monday. Nobody was hurt when it fell.',
  'Ferry late for a week\n\nThe ferry came late on five days of seven. The line said that the pump had failed.',
];

async function read(texts: readonly string[], ending = 'txt'): Promise<Document[]> {
  const found = await Promise.all(texts.map((text, i) => readDocument(`${i}.${ending}`, Buffer.from(text))));
  return found.flatMap(({ document }) => (document === undefined ? [] : [document]));
}

function cutOf({ text, blocks }: Document): string[] {
  return blocks
    .filter(({ reason }) => reason === 'repeated over the folder')
    .map(({ start, end }) => text.slice(start, end));
}

describe('withoutFolderFurniture', () => {
  it('cuts what stands at the head and foot of all', async () => {
    const documents = withoutFolderFurniture(
      await read(STORIES.map((story) => `${HEAD}\n\n${story}\n\n${FOOT}`)),
    );
    expect(documents.map(cutOf)).toEqual(STORIES.map(() => [...HEAD.split('\n'), FOOT]));
  });

  it('takes the title from the headline below', async () => {
    const documents = withoutFolderFurniture(await read(STORIES.map((story) => `${HEAD}\n\n${story}`)));
    expect(documents.map(({ title }) => title)).toEqual(STORIES.map((story) => story.split('\n')[0]));
  });

  it.each([
    ['two documents', STORIES.slice(0, 2).map((story) => `${HEAD}\n\n${story}`)],
    ['the middle of a text', STORIES.map((story) => story.replace('\n\n', `\n\n${FOOT}\n\n`))],
    ['copies of one text', ['a', 'b', 'c'].map((name) => `${STORIES[0]}\n\nFiled by ${name}.`)],
    ['much of a text', STORIES.map((story) => `${STORIES.join('\n\n')}\n\n${story}`)],
  ])('leaves %s alone', async (_, texts) => {
    expect(withoutFolderFurniture(await read(texts)).flatMap(cutOf)).toEqual([]);
  });

  it('leaves the headings of reports alone', async () => {
    const reports = STORIES.map((story) => `# ${story}\n\n## What we learnt of it\n`);
    expect(withoutFolderFurniture(await read(reports, 'md')).flatMap(cutOf)).toEqual([]);
  });
});

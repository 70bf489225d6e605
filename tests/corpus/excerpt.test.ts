import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/corpus/excerpt.js';
import { readFile } from '../../src/corpus/read-document.js';

const text = 'The **pump** failed. Nobody was hurt.';
const marks = [
  { start: 4, end: 6 },
  { start: 10, end: 12 },
];
const note = { text, marks, blocks: [] };
const boldIn = ({ shown, bold }: ReturnType<typeof excerptOf>) =>
  bold.map(({ start, end }) => shown.slice(start, end));

describe('excerptOf', () => {
  it('shows the words without their marks, and what is bold in them', () => {
    const excerpt = excerptOf(note, { start: 0, end: 20 }, [{ start: 6, end: 19 }]);
    expect(excerpt.shown).toBe('The pump failed.');
    expect(boldIn(excerpt)).toEqual(['pump failed']);
  });

  it('cuts off what is bold outside of the slice', () => {
    const excerpt = excerptOf(note, { start: 21, end: text.length }, [{ start: 13, end: 27 }]);
    expect(boldIn(excerpt)).toEqual(['Nobody']);
  });

  it('gives a row of a table its header, and other text none', async () => {
    const bytes = new TextEncoder().encode('| day | lost |\n| --- | --- |\n| Monday | 450 |\n\nIt failed.\n');
    const { documents } = await readFile('log.md', bytes);
    const [document] = documents;
    const excerpt = (words: string) => {
      const start = document?.text.indexOf(words) ?? -1;
      return document && excerptOf(document, { start, end: start + words.length });
    };
    expect(excerpt('| Monday | 450 |')?.header).toContain('lost');
    expect(excerpt('It failed.')?.header).toBeUndefined();
  });
});

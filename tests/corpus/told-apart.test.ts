import { expect, it } from 'vitest';
import { locate } from '../../src/answering/citation.js';
import type { Document } from '../../src/corpus/document.js';
import { tellApart } from '../../src/corpus/told-apart.js';
import { wordsFor } from '../../src/discord/locales/index.js';
import { whereFrom } from '../../src/discord/render/citation-line.js';
import { placeText } from '../../src/export/cited-quote.js';
import { englishWords } from '../../src/export/words.js';

const documentOf = (path: string, more: Partial<Document> = {}): Document => ({
  id: path.replace(/\.\w+$/u, ''),
  path,
  title: 'Pump update',
  language: 'en',
  text: 'The pump stopped.',
  sha256: '',
  blocks: [{ kind: 'paragraph', start: 0, end: 17 }],
  ...more,
});
const filesOf = (documents: readonly Document[]) => tellApart(documents).map(({ file }) => file);

it('gives documents of one title and day their file', () => {
  expect(filesOf([documentOf('a.md'), documentOf('b/a.md'), documentOf('c.md', { title: 'Mill' })])).toEqual([
    'a.md',
    'b/a.md',
    undefined,
  ]);
});

it('leaves those alone that their day or publisher tells apart', () => {
  expect(
    filesOf([
      documentOf('a.md', { published: '2024-03-05' }),
      documentOf('b.md', { publisher: 'Coast News' }),
    ]),
  ).toEqual([undefined, undefined]);
});

it('goes by the id where one file holds several', () => {
  expect(filesOf([documentOf('m.mbox', { id: 'm#1' }), documentOf('m.mbox', { id: 'm#2' })])).toEqual([
    'm#1',
    'm#2',
  ]);
});

it('shows the file in the citations of a terminal and of Discord', () => {
  const [document] = tellApart([documentOf('a.md'), documentOf('b.md')]);
  if (document === undefined) throw new Error('no document');
  const place = locate(document, 0);
  expect(placeText({ place }, englishWords)).toBe('Pump update · a.md · undated · ¶1');
  expect(whereFrom(place, wordsFor('en-US'))).toContain('Pump update · a.md');
  expect(whereFrom(document, wordsFor('en-US'))).toContain('Pump update · a.md');
});

import { expect, it } from 'vitest';
import { verifyStatement } from '../../../src/answering/check-statement.js';
import type { Document } from '../../../src/corpus/document.js';
import { readingOf } from '../../../src/corpus/marks.js';
import { readDocument } from '../../../src/corpus/read-document.js';
import { corpusOfFiles } from '../../support/corpus-of-files.js';

async function read(text: string): Promise<Document> {
  const { document } = await readDocument('form.txt', new TextEncoder().encode(text));
  if (document === undefined) throw new Error('no document');
  return document;
}

async function bodyOf(text: string): Promise<string[]> {
  const document = await read(text);
  const reading = readingOf(document);
  return document.blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end }) => reading.slice(start, end).replace(/\s+/gu, ' ').trim());
}

const ROOF = 'Was the roof sealed?      [ ] Yes   [x] No\nWas the cellar dry?       [X] Yes   [ ] No\n';

it('makes a block of each question with what is ticked, and reads nothing else', async () => {
  expect(await bodyOf(`The house stands in Marn.\n\n${ROOF}`)).toEqual([
    'The house stands in Marn.',
    'Was the roof sealed? [x] No',
    'Was the cellar dry? [X] Yes',
  ]);
});

it('lets what is ticked answer what is asked', async () => {
  const document = await read(ROOF);
  const turns = document.blocks[0]?.turns ?? [];
  expect(turns.map(({ start }) => document.text.slice(start, start + 3))).toEqual(['Was', '[x]']);
  expect(turns.map(({ asks }) => asks)).toEqual([true, undefined]);
  const found = await verifyStatement('The roof was sealed.', await corpusOfFiles({ 'form.txt': ROOF }));
  expect(found.verdict).toBe('disputed');
  expect(found.evidence[0]?.quote.text).toContain('[x] No');
});

it('reads options below their question', async () => {
  expect(
    await bodyOf('Ist der Keller trocken?\n☐ Ja\n☒ Nein\n☐ Unbekannt\n\nDas Haus steht in Marn.\n'),
  ).toEqual(['Ist der Keller trocken? ☒ Nein', 'Das Haus steht in Marn.']);
});

it('reads boxes that stand behind their words', async () => {
  const lines = 'Ist der Keller trocken?    Ja ☐   Nein ☒   Unbekannt ☐\nDach dicht:   Ja ☒   Nein ☐\n';
  expect(await bodyOf(lines)).toEqual(['Ist der Keller trocken? Nein ☒', 'Dach dicht: Ja ☒']);
});

it('leaves lists of tasks, and a box in a sentence', async () => {
  const tasks = 'Tasks:\n\n- [ ] Boiler removed\n- [x] Pump cleaned\n';
  expect(await bodyOf(tasks)).toEqual(['Tasks:', '- [ ] Boiler removed - [x] Pump cleaned']);
  expect(await bodyOf('Tick [ ] where the house stands empty, and sign below.\n')).toHaveLength(1);
});

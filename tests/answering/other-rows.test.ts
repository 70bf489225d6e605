import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.js';
import { cutPassages } from '../../src/corpus/passages.js';
import { openEngine } from '../../src/open-engine.js';

const ROWS = [
  'place: North pit · what happened: Dust exploded in the crusher house · injured: 5',
  'place: South pit · what happened: A truck rolled into the water tank · injured: 2',
  'place: North pit · what happened: A conveyor belt tore · injured: 0',
];

function tableOf(rows: readonly string[]) {
  const text = rows.join('\n\n');
  const blocks = rows.map((row, i) => {
    const start = text.indexOf(row);
    return { start, end: start + row.length, kind: 'row' as const, origin: { row: i + 1 } };
  });
  const named = { id: 'log', path: 'log.csv', title: 'log', language: 'en', sha256: '' };
  const document: Document = { ...named, text, blocks };
  return { documents: [document], passages: cutPassages(document), problems: [], aliases: [] };
}

const engine = openEngine(tableOf(ROWS));
const rowsOf = async (question: string) =>
  (await engine.ask(question)).quotes.map(({ text }) => ROWS.indexOf(text)).sort();

describe('rows of a table', () => {
  it.each([
    ['How many were injured in the South pit?', [1]],
    ['What happened in the crusher house?', [0]],
    ['What happened in the North pit?', [0, 2]],
  ])('are quoted when they answer, without those beside them: %s', async (question, rows) => {
    expect(await rowsOf(question)).toEqual(rows);
  });

  it('are all quoted where a list is asked for', async () => {
    expect(await rowsOf('List all that happened in every pit.')).toEqual([0, 1, 2]);
  });
});

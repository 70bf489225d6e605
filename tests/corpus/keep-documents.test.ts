import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepDocuments, ORIGINALS } from '../../src/corpus/keep-documents.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-keep-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const crane = {
  original: { name: 'The Crane.HTML', bytes: Buffer.from('<p>The crane fell.</p>') },
  documents: [
    { stem: 'crane', text: 'The crane fell.' },
    { stem: 'hoist', text: 'The hoist held.' },
  ],
};

describe('keepDocuments', () => {
  it('writes the documents, and the original under the name of the first', async () => {
    expect(await keepDocuments(folder, crane)).toEqual({
      paths: ['crane.txt', 'hoist.txt'],
      original: '.originals/crane.html',
    });
    expect(readFileSync(join(folder, 'hoist.txt'), 'utf8')).toBe('The hoist held.');
    expect(readFileSync(join(folder, ORIGINALS, 'crane.html'), 'utf8')).toBe('<p>The crane fell.</p>');
  });

  it('makes the folder where there is none', async () => {
    await keepDocuments(join(folder, 'new', 'cranes'), crane);
    expect(readdirSync(join(folder, 'new', 'cranes')).sort()).toEqual([ORIGINALS, 'crane.txt', 'hoist.txt']);
  });

  it('writes over nothing', async () => {
    writeFileSync(join(folder, 'crane.txt'), 'Another crane.');
    expect((await keepDocuments(folder, crane)).paths).toEqual(['crane-2.txt', 'hoist.txt']);
    expect(readFileSync(join(folder, 'crane.txt'), 'utf8')).toBe('Another crane.');
  });

  it('leaves nothing behind where one of them cannot be written', async () => {
    const unwritable = { stem: 'no/such/folder', text: '' };
    const documents = [...crane.documents, unwritable];
    await expect(keepDocuments(folder, { ...crane, documents })).rejects.toThrow('cannot be written');
    expect(readdirSync(folder)).toEqual([ORIGINALS]);
    expect(readdirSync(join(folder, ORIGINALS))).toEqual([]);
  });

  it('writes no document whose original cannot be kept', async () => {
    writeFileSync(join(folder, ORIGINALS), 'in the way');
    await expect(keepDocuments(folder, crane)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([ORIGINALS]);
  });

  it.each([
    ['notes', 'crane'],
    ['notes.é', 'crane'],
    ['a/..%2f.p/df', 'crane'],
    ['notes.tar.gz', 'crane.gz'],
  ])('takes of the name %s no more than a plain ending', async (name, kept) => {
    const { original } = await keepDocuments(folder, { ...crane, original: { ...crane.original, name } });
    expect(original).toBe(`${ORIGINALS}/${kept}`);
  });
});

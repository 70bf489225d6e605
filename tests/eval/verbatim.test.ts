import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { VerbatimProof } from '../../src/eval/verbatim.js';
import { folderOf } from './fixtures.js';

const { folder, remove } = folderOf({ 'a/plain.txt': 'Ein Café.\r\nZu.', 'marked.txt': '\uFEFFThe lock.' });
const big = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
writeFileSync(join(folder, 'little.txt'), big('The lock.'));
writeFileSync(join(folder, 'big.txt'), big('The lock.').swap16());
afterAll(remove);

const check = new VerbatimProof(folder);

describe('VerbatimProof', () => {
  it.each([
    ['a/plain.txt', 4, 'Café.\r\nZu.', true],
    ['a/plain.txt', 4, 'Café.\nZu.', false],
    ['a/plain.txt', 3, 'Café.', false],
    ['a/plain.txt', 4, '', false],
    ['marked.txt', 1, 'The lock.', true],
    ['marked.txt', 0, 'The lock.', false],
    ['little.txt', 1, 'The lock.', true],
    ['big.txt', 1, 'The lock.', true],
  ])('of %s at %i: %j stands there: %s', (path, start, text, expected) => {
    expect(check.stands({ start, end: start + text.length, text }, path)).toBe(expected);
  });
});

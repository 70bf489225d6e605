// @module-tag slow

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReader, tellReader } from '../../src/reader/open-reader.js';
import { GRAPH } from './readers.js';

describe('openReader', () => {
  it('leaves reading to the words where it is switched off, and says so', async () => {
    expect(await openReader({ use: 'off', threads: 1 })).toEqual({ says: 'lexical (READER=off)' });
  });

  it('leaves it to the words where the network is missing, and says what is', async () => {
    const { reader, says } = await openReader({ use: '/nowhere/reader.onnx', threads: 1 });
    expect(reader).toBeUndefined();
    expect(says).toBe('lexical (the trained one cannot be loaded: there is no /nowhere/reader.onnx)');
  });

  it('tells the same beforehand', async () => {
    for (const use of ['off', '/nowhere/reader.onnx'])
      expect(await tellReader({ use })).toBe((await openReader({ use, threads: 1 })).says);
  });

  it('leaves it to the words where the files are no network', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reader-'));
    writeFileSync(join(folder, 'reader.int8.onnx'), 'no graph');
    writeFileSync(join(folder, 'tokenizer.json'), '{}');
    const { reader, says } = await openReader({ use: folder, threads: 1 });
    expect(reader).toBeUndefined();
    expect(says).toMatch(/^lexical \(the trained one cannot be loaded: [^\n]+\)$/u);
  });

  it.skipIf(GRAPH === undefined)('opens a network by its path and names it', async () => {
    const { reader, says } = await openReader({ use: GRAPH ?? '', threads: 1 });
    expect(reader?.heads.has('answers')).toBe(true);
    expect(says).toBe(reader?.id);
    expect(await tellReader({ use: GRAPH ?? '' })).toBe(says);
  });
});

// @module-tag slow

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { findModelFiles } from '../../src/reader/model-files.js';
import { readGraph } from '../../src/reader/read-graph.js';

const SHIPPED = join(packageRoot, 'src/reader/model');

describe('readGraph', () => {
  let folder: string;
  const graph = () => join(folder, 'reader.int8.onnx');
  const update = () => join(folder, 'reader.int8.onnx.update.gz');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'graph-'));
    writeFileSync(join(folder, 'tokenizer.json'), '{}');
    writeFileSync(graph(), Uint8Array.of(1, 250, 0, 128, 255));
  });

  it('gives the file as it is where no update stands beside it', async () => {
    expect([...(await readGraph(findModelFiles(folder)))]).toEqual([1, 250, 0, 128, 255]);
  });

  it('adds the bytes of the update, each modulo 256', async () => {
    writeFileSync(update(), gzipSync(Uint8Array.of(2, 10, 0, 128, 1)));
    expect([...(await readGraph(findModelFiles(folder)))]).toEqual([3, 4, 0, 0, 0]);
  });

  it('names an update that is damaged', async () => {
    writeFileSync(update(), 'no gzip');
    await expect(readGraph(findModelFiles(folder))).rejects.toThrow(`${update()} is damaged`);
  });

  it('names an update that was made for another graph', async () => {
    writeFileSync(update(), gzipSync(Uint8Array.of(1)));
    await expect(readGraph(findModelFiles(folder))).rejects.toThrow(`${update()} is not made for ${graph()}`);
  });

  describe('where the sum may be kept', () => {
    const sum = Uint8Array.of(3, 4, 0, 0, 0);
    const kept = () => join(folder, 'cache', 'reader.onnx');
    const read = async () => [...(await readGraph(findModelFiles(folder), join(folder, 'cache')))];

    beforeEach(() => {
      writeFileSync(update(), gzipSync(Uint8Array.of(2, 10, 0, 128, 1)));
      const sha256 = createHash('sha256').update(sum).digest('hex');
      writeFileSync(join(folder, 'reader.json'), JSON.stringify({ sha256 }));
    });

    it('adds once', async () => {
      expect(await read()).toEqual([...sum]);
      writeFileSync(update(), 'not read again');
      expect(await read()).toEqual([...sum]);
    });

    it('makes it anew where it is damaged', async () => {
      await read();
      writeFileSync(kept(), Uint8Array.of(3, 4, 0, 0, 1));
      expect(await read()).toEqual([...sum]);
      expect([...readFileSync(kept())]).toEqual([...sum]);
    });

    it('keeps nothing whose checksum is not the one that the model tells', async () => {
      writeFileSync(join(folder, 'reader.json'), JSON.stringify({ sha256: '00' }));
      expect(await read()).toEqual([...sum]);
      expect(existsSync(kept())).toBe(false);
    });

    it('does without a folder that cannot be written', async () => {
      writeFileSync(join(folder, 'cache'), 'a file');
      expect(await read()).toEqual([...sum]);
    });
  });

  it('gives the weights whose checksum the model tells', async () => {
    const { sha256 } = JSON.parse(readFileSync(join(SHIPPED, 'reader.json'), 'utf8')) as { sha256: string };
    const bytes = await readGraph(findModelFiles(SHIPPED));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });
});

// @module-tag slow

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { findModelFiles } from '../../src/reader/model-files.js';
import { openOnnxReader } from '../../src/reader/onnx-reader.js';

const SHIPPED = join(packageRoot, 'src/reader/model');

describe('openOnnxReader', () => {
  let folder: string;
  const [model, cache] = ['model', 'cache'];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casebook-onnx-'));
    for (const below of [model, cache]) mkdirSync(join(folder, below));
    for (const name of readdirSync(SHIPPED).filter((file) => file !== 'reader.json'))
      symlinkSync(join(SHIPPED, name), join(folder, model, name));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens the network that is shipped as one of which this is told; gives what is kept of it. */
  async function keptOf(sha256: string): Promise<string[]> {
    writeFileSync(join(folder, model, 'reader.json'), JSON.stringify({ sha256 }));
    await openOnnxReader(findModelFiles(join(folder, model)), { threads: 1, keptIn: join(folder, cache) });
    return readdirSync(join(folder, cache));
  }

  it('keeps the finished graph, and nothing that it was made of', async () => {
    const { sha256 } = JSON.parse(readFileSync(join(SHIPPED, 'reader.json'), 'utf8')) as { sha256: string };
    expect(await keptOf(sha256)).toEqual([expect.stringMatching(/^finished\..*\.ort$/)]);
  });

  it('keeps nothing of a graph whose checksum is not the one that the model tells', async () => {
    expect(await keptOf('00')).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findModelFiles } from '../../src/reader/model-files.js';

const WEIGHING = { logit: 1, bm25: 2, passage: 3, bias: 4, slope: 5 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-model-'));
  for (const name of ['reader.int8.onnx', 'tokenizer.json']) writeFileSync(join(folder, name), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const tell = (about: unknown) => writeFileSync(join(folder, 'reader.json'), JSON.stringify(about));

describe('the files of a network', () => {
  it('are named by their graph where nothing is told of them', () => {
    expect(findModelFiles(folder)).toMatchObject({ name: 'reader.int8', weighing: { slope: 1 } });
  });

  it.each([WEIGHING, { ...WEIGHING, sure: 6 }])('are weighed as is told: %o', (weighing) => {
    tell({ name: 'small 1', weighing, trained: 'in May' });
    expect(findModelFiles(folder)).toMatchObject({ name: 'small 1', weighing });
  });

  it.each([
    7,
    null,
    { name: 7 },
    { weighing: 'much' },
    { weighing: { ...WEIGHING, bias: '4' } },
    { weighing: { ...WEIGHING, sure: null } },
  ])('are none where what is told of them is not right: %o', (about) => {
    tell(about);
    expect(() => findModelFiles(folder)).toThrow(join(folder, 'reader.json'));
  });
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { reasonNotWritten, writeNew } from '../../src/corpus/write-new.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const failing = (run: Promise<unknown>) =>
  run.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('writeNew', () => {
  it.each([
    ['a.txt', 'a-2.txt'],
    ['a.b.txt', 'a.b-2.txt'],
    ['a', 'a-2'],
    ['.a', '.a-2'],
  ])('gives a file the next free name: %s', async (name, next) => {
    expect(await writeNew(folder, name, 'One.')).toBe(join(folder, name));
    expect(await writeNew(folder, name, 'Two.')).toBe(join(folder, next));
    expect(readdirSync(folder).sort()).toEqual([name, next].sort());
  });

  it('says where and why it cannot write', async () => {
    const place = join(folder, 'file');
    writeFileSync(place, '');
    const error = await failing(writeNew(place, 'a.txt', 'One.'));
    expect(error).toMatchObject({
      message: `${join(place, 'a.txt')} cannot be written: it is not a folder.`,
    });
  });

  it('says why alone to those who need not know where', async () => {
    const error = await failing(writeNew(join(folder, 'none'), 'a.txt', 'One.'));
    expect(reasonNotWritten(error)).toBe('it does not exist');
  });
});

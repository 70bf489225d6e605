import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishedGraph } from '../../src/reader/finished-graph.js';

describe('finishedGraph', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casebook-finished-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const graph = (of = 'graph', below = folder) => finishedGraph(below, [of, '1.0']);
  const writes = (text: string) => async (file?: string) => {
    if (file !== undefined) writeFileSync(file, text);
    return 'opened';
  };

  it('gives what the runtime wrote, and what it opened', async () => {
    expect(await graph().recall()).toBeUndefined();
    expect(await graph().keep(writes('finished'))).toBe('opened');
    expect(String(await graph().recall())).toBe('finished');
  });

  it('takes nothing that was made of another graph, and keeps one alone', async () => {
    await graph('one').keep(writes('first'));
    expect(await graph('other').recall()).toBeUndefined();
    writeFileSync(join(folder, 'reader.onnx'), 'what it was made of');
    await graph('other').keep(writes('second'));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('takes no file that was damaged', async () => {
    await graph().keep(writes('finished'));
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), `${readFileSync(join(folder, name), 'utf8')}!`);
    expect(await graph().recall()).toBeUndefined();
  });

  it('opens it all the same where nothing can be written', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const told: (string | undefined)[] = [];
    const opened = await graph('graph', join(file, 'below')).keep(async (path) => {
      told.push(path);
      return 'opened';
    });
    expect([opened, told]).toEqual(['opened', [undefined]]);
  });

  it('opens it again, and keeps nothing, where writing it fails', async () => {
    const open = async (path?: string) => {
      if (path === undefined) return 'opened';
      writeFileSync(path, 'half');
      throw new Error('no space left');
    };
    expect(await graph().keep(open)).toBe('opened');
    expect(readdirSync(folder)).toEqual([]);
  });
});

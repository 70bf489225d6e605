import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRegularFile } from '../../src/corpus/folder-entries.js';
import type { FollowLinks } from '../../src/corpus/folder-reader.js';
import { loadCorpus } from '../../src/corpus/load.js';

let place: string;
let folder: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'casebook-links-'));
  folder = join(place, 'corpus');
  await put({ '../secret.txt': 'The token is no document.', '../aside/b.txt': 'The bridge fell.', 'a.txt': 'The lamp broke.' });
}); // biome-ignore format: a table of files
afterEach(() => rm(place, { recursive: true, force: true }));

async function put(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const link = (path: string, target: string) => symlink(target, join(folder, path));

async function load(followLinks?: FollowLinks) {
  const corpus = await loadCorpus(folder, followLinks === undefined ? {} : { followLinks });
  return {
    ...corpus,
    paths: corpus.documents.map(({ path }) => path),
    wrong: corpus.problems.map(({ path, kind }) => [path, kind]),
  };
}

describe('links in the folder of documents', () => {
  it('are not followed, and each is named', async () => {
    await put({ 'sub/c.txt': 'The pump stopped.' });
    await link('leak.txt', '../secret.txt');
    await link('outside', '../aside');
    await link('sub/back', folder);
    await link('twin.txt', 'a.txt');
    await link('loop.txt', 'loop.txt');
    await link('broken.md', 'nowhere.md');
    await link('picture.png', '/dev/zero');
    const { paths, problems, wrong } = await load();
    expect(paths).toEqual(['a.txt', 'sub/c.txt']);
    expect(wrong).toEqual(
      ['broken.md', 'leak.txt', 'loop.txt', 'outside', 'picture.png', 'sub/back', 'twin.txt'].map((path) => [
        path,
        'link',
      ]),
    );
    expect(problems[0]?.message).toMatch(/is a link.*FOLLOW_LINKS=inside/);
  });

  it.each(['corpus.yaml', 'aliases.yaml'])('are not followed for %s either', async (name) => {
    await put({
      '../side.yaml': name === 'corpus.yaml' ? 'a.txt: {title: Led astray}' : '- [Lamp, Lantern]',
    });
    await link(name, '../side.yaml');
    const { documents, aliases, wrong } = await load();
    expect(documents[0]?.title).toBe('The lamp broke.');
    expect(aliases).toEqual([]);
    expect(wrong).toEqual([[name, 'link']]);
  });

  it('are followed inside the folder when that is asked for, and nowhere else', async () => {
    await put({ '.store/one/c.txt': 'The pump stopped.', '.store/d': 'The valve froze.', '.store/side.yaml': 'd.txt: {title: Valve}' }); // biome-ignore format: a table of files
    await link('one', '.store/one');
    await link('d.txt', '.store/d');
    await link('corpus.yaml', '.store/side.yaml');
    await link('leak.txt', '../secret.txt');
    await link('outside', '../aside');
    await link('.store/one/deeper', '../../../aside');
    await link('.store/one/leak.txt', join(place, 'secret.txt'));
    await link('corpus-too', `${folder}/../corpus/../secret.txt`);
    const { documents, paths, problems, wrong } = await load('inside');
    expect(paths).toEqual(['a.txt', 'd.txt', 'one/c.txt']);
    expect(documents[1]?.title).toBe('Valve');
    expect(wrong).toEqual(
      ['corpus-too', 'leak.txt', 'one/deeper', 'one/leak.txt', 'outside'].map((path) => [path, 'link']),
    );
    expect(problems[0]?.message).toContain('out of the corpus folder');
  });

  it('bring nothing in twice and nothing without end', async () => {
    await put({ 'sub/c.txt': 'The pump stopped.', '.store/deep/e.txt': 'The valve froze.' });
    await link('0.txt', 'a.txt');
    await link('sub/back', folder);
    await link('sub/self', '.');
    await link('x', '.store/deep');
    await link('y', '.store');
    await link('z.txt', '.store/deep/e.txt');
    await link('loop.txt', 'loop.txt');
    const { paths, wrong } = await load('inside');
    expect(paths).toEqual(['a.txt', 'sub/c.txt', 'x/e.txt']);
    expect(wrong).toEqual([['loop.txt', 'unreadable']]);
  });

  it('may lead to the folder itself', async () => {
    const door = join(place, 'door');
    await symlink(folder, door);
    expect((await loadCorpus(door)).documents).toHaveLength(1);
  });
});

describe('what is no regular file', () => {
  it.each(['none', 'inside'] as const)(
    'is named and not opened, links being followed: %s',
    async (followLinks) => {
      const names = ['pipe.txt', 'pipe', 'corpus.yaml', 'aliases.yaml'];
      for (const name of names) execFileSync('mkfifo', [join(folder, name)]);
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(folder, 'socket.md'), resolve));
      const { paths, wrong } = await load(followLinks);
      await new Promise((resolve) => server.close(resolve));
      expect(paths).toEqual(['a.txt']);
      expect(wrong).toEqual([...names, 'socket.md'].sort().map((name) => [name, 'unreadable']));
    },
  );

  it('is not read either where it takes the place of a file that was looked at', async () => {
    const pipe = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    await expect(readRegularFile(pipe, 1000)).rejects.toThrow('a pipe');
  });
});

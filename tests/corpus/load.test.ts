import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { YAML_CHARS } from '../../src/corpus/metadata/read-yaml.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

describe('loadCorpus', () => {
  it('loads text and Markdown from all folders, sorted by path', async () => {
    await put({
      'b.md': '# Bee\n\nIt buzzes.',
      'a/z.txt': 'Zed sleeps.',
      'a.txt': 'Ay wakes.',
      'c.pdf': 'no',
    });
    const corpus = await loadCorpus(folder);
    expect(corpus.documents.map(({ id, path, title }) => [id, path, title])).toEqual([
      ['a', 'a.txt', 'Ay wakes.'],
      ['a/z', 'a/z.txt', 'Zed sleeps.'],
      ['b', 'b.md', 'Bee'],
    ]);
    expect(corpus.passages.map((passage) => passage.id)).toEqual(['a#0', 'a/z#0', 'b#0']);
    expect(corpus.problems.map(({ path, kind }) => [path, kind])).toEqual([['c.pdf', 'damaged']]);
  });

  it('skips what begins with a dot, and node_modules', async () => {
    await put({ '.git/x.txt': 'x', '.hidden.md': 'x', 'node_modules/p/readme.md': 'x', 'in.txt': 'In.' });
    expect((await loadCorpus(folder)).documents.map((document) => document.path)).toEqual(['in.txt']);
  });

  it('keeps ids apart when two files differ in their ending alone', async () => {
    await put({ 'a.txt': 'One.', 'a.md': 'Two.', 'a.txt.md': 'Three.' });
    const { documents } = await loadCorpus(folder);
    expect(documents.map((document) => document.id)).toEqual(['a', 'a.txt', 'a.txt.md']);
  });

  it('names some faults of a side file, counts the others and loads the rest', async () => {
    const absent = Array.from({ length: 30 }, (_, i) => `absent${i}.txt: { title: a }`);
    await put({ 'corpus.yaml': [...absent, 'in.txt: { title: Within }'].join('\n'), 'in.txt': 'In.' });
    const { documents, problems } = await loadCorpus(folder);
    expect(documents.map(({ title }) => title)).toEqual(['Within']);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual({
      path: 'corpus.yaml',
      kind: 'metadata',
      message: 'It has 10 more faults like these.',
    });
  });

  it('leaves a side file that is too long aside and loads the rest', async () => {
    await put({
      'corpus.yaml': 'a'.repeat(YAML_CHARS + 1),
      'aliases.yaml': 'a'.repeat(YAML_CHARS + 1),
      'in.txt': 'In.',
    });
    const { documents, problems } = await loadCorpus(folder);
    expect(documents).toHaveLength(1);
    const message = expect.stringContaining(`the limit is ${YAML_CHARS}`);
    expect(problems).toMatchObject([
      { path: 'aliases.yaml', message },
      { path: 'corpus.yaml', message },
    ]);
  });

  it('names every faulty file and loads the rest', async () => {
    await put({
      'binary.txt': new Uint8Array([1, 2, 0, 3, 255, 0, 9]),
      'empty.txt': ' \n\n',
      'good.txt': 'The pump stopped.',
      'large.txt': 'x'.repeat(200),
      'latin.txt': new Uint8Array([122, 97, 191, 243, 179, 230, 32, 103, 234, 156, 108, 185, 46]),
      'same.txt': 'The pump stopped.\r\n',
      'torn.md': '---\ntitle: [a\n---\nThe lamp broke.',
    });
    const corpus = await loadCorpus(folder, { maxFileBytes: 100 });
    expect(corpus.documents.map((document) => document.path)).toEqual(['good.txt', 'torn.md']);
    expect(corpus.problems.map(({ path, kind }) => [path, kind])).toEqual([
      ['binary.txt', 'binary'],
      ['empty.txt', 'empty'],
      ['large.txt', 'too-large'],
      ['latin.txt', 'encoding'],
      ['same.txt', 'duplicate'],
      ['torn.md', 'front-matter'],
    ]);
    expect(corpus.problems.find((problem) => problem.kind === 'duplicate')?.message).toContain('good.txt');
  });

  it('reads files of up to five megabytes', async () => {
    const limit = 5 * 1024 * 1024;
    await put({ 'fits.txt': '', 'large.txt': '' });
    await truncate(join(folder, 'fits.txt'), limit);
    await truncate(join(folder, 'large.txt'), limit + 1);
    const { problems } = await loadCorpus(folder);
    expect(problems.map(({ path, kind }) => [path, kind])).toEqual([
      ['fits.txt', 'binary'],
      ['large.txt', 'too-large'],
    ]);
  });

  it('takes metadata from corpus.yaml of the same folder, the front matter going first', async () => {
    await put({
      'corpus.yaml':
        'a.md:\n  title: Outer\n  publisher: The Gazette\n  published: 2018-09\nghost.txt:\n  title: x\n',
      'a.md': '---\ntitle: Inner\n---\nThe lamp broke.',
      'sub/corpus.yaml': 'b.txt: { published: 31 February 2019, url: "ftp://x.org", incident: Lamp }',
      'sub/b.txt': 'The lamp was mended.',
    });
    const { documents, problems } = await loadCorpus(folder);
    expect(documents[0]).toMatchObject({ title: 'Inner', publisher: 'The Gazette', published: '2018-09' });
    expect(documents[1]).toMatchObject({ title: 'The lamp was mended.', incident: 'Lamp' });
    expect(documents[1]).not.toHaveProperty('published');
    expect(documents[1]).not.toHaveProperty('url');
    expect(problems.map(({ path, kind }) => [path, kind])).toEqual([
      ['corpus.yaml', 'metadata'],
      ['sub/b.txt', 'metadata'],
      ['sub/b.txt', 'metadata'],
    ]);
  });

  it('throws a CorpusError that names a missing folder', async () => {
    const missing = join(folder, 'nowhere');
    await expect(loadCorpus(missing)).rejects.toThrow(CorpusError);
    await expect(loadCorpus(missing)).rejects.toThrow(`"${missing}": it does not exist`);
  });
});

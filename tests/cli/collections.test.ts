import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, corpusOf, documentOf, quoteOf } from '../support/small-corpus.js';
import { loadedOf, partsOf, run } from './run.js';

let folder: string;
let env: { CASEBOOK_CONFIG: string; CORPUS_DIR: string };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-cli-'));
  env = { CASEBOOK_CONFIG: join(folder, 'casebook.yaml'), CORPUS_DIR: join(folder, 'other') };
  for (const name of ['pier', 'ferry', 'other']) mkdirSync(join(folder, name));
  writeFileSync(
    env.CASEBOOK_CONFIG,
    `collections:
  pier: { folder: pier, title: The pier, default: true }
  ferry: { folder: ferry, reader: off }
servers:
  123456789012345678: ferry
channels:
  223456789012345678: pier
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const document = documentOf('pier', ['The pier burned.']);
const answer = answerOf('What burned?', [quoteOf(document, 1, 'The pier burned.')]);

/** Asks, and notes which folder was read by whom. */
async function ask(flags: readonly string[], settings: Record<string, string> = env) {
  const read: (string | undefined)[] = [];
  const parts = partsOf(corpusOf(document), () => answer);
  const { code, stderr } = await run(['ask', ...flags, answer.question], {
    env: settings,
    parts: {
      loadCorpus: async (from) => {
        read.push(from.replace(folder, '.'));
        return loadedOf(corpusOf(document));
      },
      createEngine: async (loaded, reader) => {
        read.push(reader);
        return parts.createEngine?.(loaded) ?? Promise.reject(new Error('no engine'));
      },
    },
  });
  return { code, read, stderr };
}

describe('--collection', () => {
  it('reads the folder of a collection, with its reader', async () => {
    expect((await ask(['--collection', 'ferry'])).read).toEqual(['./ferry', 'off']);
  });

  it('may be left out: then it is the default one, unless a folder is named', async () => {
    expect((await ask([])).read).toEqual(['./pier', undefined]);
    expect((await ask(['--corpus', join(folder, 'other')])).read).toEqual(['./other', undefined]);
    expect((await ask([], { CORPUS_DIR: env.CORPUS_DIR })).read).toEqual(['./other', undefined]);
  });

  it.each([
    [['--collection', 'fery'], 'There is no collection "fery". Did you mean ferry?'],
    [['--collection', 'station'], 'There is no collection "station". There are: pier, ferry.'],
    [['--collection', 'pier', '--corpus', '.'], 'give one of them'],
  ])('says of %j what is wrong', async (flags, said) => {
    const { code, stderr } = await ask(flags);
    expect([code, stderr.includes(said)]).toEqual([2, true]);
  });

  it('needs a file of collections', async () => {
    const { code, stderr } = await ask(['--collection', 'pier'], {});
    expect([code, stderr]).toEqual([2, 'casebook: There are no collections here: no casebook.yaml.\n']);
  });

  it('tells what is wrong with that file', async () => {
    const file = join(folder, 'wrong.yaml');
    writeFileSync(file, 'collections:\n  pier: { foldr: pier }\n');
    const { code, stderr } = await ask([], { CASEBOOK_CONFIG: file });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`${file}:2: collections.pier.foldr is no known key`),
    ]);
  });
});

describe('casebook collections', () => {
  const printed = async (...flags: string[]) => (await run(['collections', ...flags], { env })).stdout;

  it('shows the collections, and who asks which', async () => {
    expect((await printed()).replaceAll(folder, '.')).toBe(
      `./casebook.yaml

  pier   The pier  ./pier
  ferry  ferry  ./ferry

Who asks which
  channel 223456789012345678  pier
  server  123456789012345678  ferry
  all others  pier
`,
    );
  });

  it('tells which one a place asks, and where it looked', async () => {
    const thread = ['--server', '123456789012345678', '--channel', '323456789012345678'];
    expect(await printed(...thread, '--parent', '223456789012345678')).toBe(
      'pier: The pier\n  – channel 323456789012345678\n  ✓ parent 223456789012345678\n',
    );
    expect(await printed(...thread)).toBe(
      'ferry\n  – channel 323456789012345678\n  ✓ server 123456789012345678\n',
    );
    expect(JSON.parse(await printed('--json', '--server', '423456789012345678'))).toMatchObject({
      name: 'pier',
      looked: [
        { rule: 'server', id: '423456789012345678' },
        { rule: 'default', id: null },
      ],
    });
  });

  it('tells that one folder is asked everywhere', async () => {
    const { stdout } = await run(['collections'], { env: { CORPUS_DIR: 'documents' } });
    expect(stdout).toBe('One folder is asked everywhere: documents\n');
  });

  it('reads a setting as the bot does, without the spaces around it', async () => {
    const { stdout } = await run(['collections'], { env: { CORPUS_DIR: ' documents ' } });
    expect(stdout).toBe('One folder is asked everywhere: documents\n');
  });

  it('takes numbers of Discord’s alone', async () => {
    const { code, stderr } = await run(['collections', '--server', 'mine'], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--server takes a number')]);
  });
});

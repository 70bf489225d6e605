import { describe, expect, it } from 'vitest';
import type { Indexing } from '../../src/cli/command.js';
import { ClusterError } from '../../src/cluster/cluster-error.js';
import { corpusOf } from '../answering/corpus-of.js';
import { loadedOf, run } from './run.js';

const corpus = corpusOf({ note: 'The lock broke.' });
const REPORT = { version: 'v1', documents: 1, passages: 1, events: 0, written: 1, kept: 0, removed: 0 };
const indexing: Indexing = {
  async build(built, onProgress) {
    onProgress({ stage: 'documents', done: built.documents.length, all: built.documents.length });
    return { ...REPORT, outcome: 'taken' };
  },
  rollBack: async () => 'v0',
  prune: async () => ['v0'],
};
const parts = { loadCorpus: async () => loadedOf(corpus), openIndexing: async () => indexing };

describe('casebook index', () => {
  it('writes the documents and says what is read from now on, with progress beside it', async () => {
    const { code, stdout, stderr } = await run(['index'], { parts });
    expect(code).toBe(0);
    expect(stdout).toBe(
      'v1 is read from now on: 1 documents, 1 passages, 0 events. Written 1, there already 0, taken out 0.\n',
    );
    expect(stderr).toBe('documents: 1 of 1\n');
  });

  it('goes back and tidies up without reading documents', async () => {
    const none = { openIndexing: async () => indexing };
    expect((await run(['index', '--rollback'], { parts: none })).stdout).toBe('v0 is read from now on.\n');
    expect((await run(['index', '--prune', '--json'], { parts: none })).stdout).toBe('{"removed":["v0"]}\n');
  });

  it('says in one sentence what the cluster refuses', async () => {
    const build = () => Promise.reject(new ClusterError('The cluster takes nothing in.'));
    const refusing = { ...parts, openIndexing: async () => ({ ...indexing, build }) };
    const { code, stderr } = await run(['index'], { parts: refusing });
    expect([code, stderr]).toEqual([2, 'casebook: The cluster takes nothing in.\n']);
  });

  it.each([[['index', 'words']], [['index', '--rollback', '--prune']]])('refuses %j', async (args) => {
    expect((await run(args, { parts })).code).toBe(2);
  });
});

// @module-tag slow

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCorpusReader } from '../../src/corpus/corpus-reader.js';
import type { Corpus } from '../../src/corpus/document.js';
import { loadCorpus } from '../../src/corpus/load.js';
import type { LoadSteps } from '../../src/corpus/load-steps.js';
import { passagesByDocument } from '../../src/corpus/passages.js';
import { type JudgedDocuments, judgeSentences } from '../../src/evidence/judgements.js';
import { judgeAhead } from '../../src/service/judge-ahead.js';
import { buildProject } from '../support/build.js';

const ENTRY = new URL('../../dist/src/judge-thread.js', import.meta.url);
const TWO = 2;
/** So that a thread is started for the first document. */
const AT_ONCE = { entry: ENTRY, leastText: 1 };

const folder = mkdtempSync(join(tmpdir(), 'casebook-ahead-'));

beforeAll(() => {
  buildProject();
  for (let at = 0; at < 9; at++) {
    const said = `Ida Falk said that the depot was sold in ${1990 + at}. Ben Odell denied that he bought it.`;
    // Three of them end alike: what is cut there is known only when all are read.
    const foot = at < 3 ? '\n\nPrinted for the members of the harbour club.' : '';
    writeFileSync(join(folder, `paper-${at}.md`), `# Paper ${at}\n\n${said}\n\nNobody came back.${foot}\n`);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const loadWith = (afresh: LoadSteps) => loadCorpus(folder, { afresh });

function judgedHere({ documents, passages }: Corpus): JudgedDocuments {
  const runs = new Map(passagesByDocument(passages).map((run) => [run[0]?.documentId, run]));
  return new Map(
    documents.map((document) => [document.id, judgeSentences(document, runs.get(document.id) ?? [])]),
  );
}

describe('judging ahead', () => {
  it('reads the same corpus, and finds how each sentence is said as whoever judges it later', async () => {
    const { afresh, judged } = judgeAhead(TWO, AT_ONCE);
    const corpus = await loadWith(afresh);
    expect(corpus).toEqual(await loadCorpus(folder));
    expect(corpus.documents[0]?.blocks.at(-1)).toMatchObject({ reason: 'repeated over the folder' });
    expect(await judged(corpus)).toEqual(judgedHere(corpus));
  });

  it('leaves a small folder to whoever needs it', async () => {
    const { afresh, judged } = judgeAhead(TWO, { entry: ENTRY });
    expect(await judged(await loadWith(afresh))).toEqual(new Map());
  });

  it('starts no thread on one core', async () => {
    const { afresh, judged } = judgeAhead(1, AT_ONCE);
    expect(await judged(await loadWith(afresh))).toEqual(new Map());
  });

  it('goes on without a thread that cannot be started', async () => {
    const { afresh, judged } = judgeAhead(TWO, { ...AT_ONCE, entry: new URL('absent.js', ENTRY) });
    const corpus = await loadWith(afresh);
    expect(corpus).toEqual(await loadCorpus(folder));
    for (const [id, judgements] of await judged(corpus))
      expect(judgements).toEqual(judgedHere(corpus).get(id));
  });

  it('judges nothing more once the first corpus is there', async () => {
    const { afresh, judged } = judgeAhead(TWO, AT_ONCE);
    const read = createCorpusReader(folder, { afresh });
    await judged(await read());
    writeFileSync(join(folder, 'paper-9.md'), 'Ida Falk denied that she left.\n');
    const corpus = await read();
    expect(corpus.documents).toHaveLength(10);
    expect(await judged(corpus)).toEqual(new Map());
    rmSync(join(folder, 'paper-9.md'));
  });
});

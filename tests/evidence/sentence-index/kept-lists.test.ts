// @module-tag slow

import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCorpusReader } from '../../../src/corpus/corpus-reader.js';
import type { Corpus } from '../../../src/corpus/document.js';
import { listKeeper } from '../../../src/evidence/sentence-index/kept-lists.js';
import { matterOf } from '../../../src/language/figures.js';
import { openEngine } from '../../../src/open-engine.js';
import { openWhole } from '../../../src/store/open-store.js';
import { readTimeline } from '../../../src/timeline/build-timeline.js';
import { makeCorpus, makeQuestions } from '../../bench/make-corpus.js';

const PASSAGES = 600;
const MOST = 1500;
/** Makes words names that were none, and the heads of families of words; says what means the same. */
const CHANGED = `
The ferry Nadir sank on 7 July 2019. Ida Falk of the Harbour Trust ("HT") denied that she stole the ferry.

Ida Falk was accused of theft, said the Nadir Times. The Because was a Ship of the Line, and About too. A liquid liquidate.
`;

let folder: string;
let docs: string;
let read: () => Promise<Corpus>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-lists-'));
  docs = join(folder, 'docs');
  mkdirSync(docs);
  // The beginnings of documents are enough.
  for (const [at, { text }] of [...makeCorpus(PASSAGES)].entries())
    writeFileSync(join(docs, `paper-${at}.md`), text.slice(0, MOST));
  read = createCorpusReader(docs);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All that shows how an engine reads a corpus: answers, scores and what each sentence is compared by. */
async function toldBy(corpus: Corpus, lists: ReturnType<ReturnType<typeof listKeeper>>) {
  const engine = openEngine(corpus, undefined, { lists });
  const questions = [
    ...makeQuestions(PASSAGES, 8),
    'Who stole the ferry?',
    'What did the Harbour Trust deny?',
    'What did Ida Flak deny?',
    'When did the Nadir sink?',
  ];
  const answers = [];
  for (const question of questions)
    answers.push(await engine.ask(question), await engine.explain?.(question));
  const sentences = engine.stances?.all().map((sentence) => {
    const { text, stance, attributedTo, names, nearNames, subjects, speakerNames, position, passage } =
      sentence;
    const answering = [...(engine.stances?.answering(sentence) ?? [])].map((other) => other.position);
    const rarities = [...names, ...subjects].map((key) => engine.stances?.rarity(key));
    const matters = matterOf(text.split(' ').at(-2) ?? '');
    return [text, stance, attributedTo, names, nearNames, subjects, speakerNames, position, passage, answering, rarities, engine.stances?.telling(matters)]; // biome-ignore format: one record
  });
  return { answers, sentences, timeline: readTimeline(corpus, engine.stances) };
}

const change = (text: string) => appendFileSync(join(docs, 'paper-2.md'), text);

describe('lists that follow on those of a corpus before', () => {
  const steps: readonly (readonly [string, () => void])[] = [
    ['as it was', () => undefined],
    ['one file changed', () => change(CHANGED)],
    ['one file came first', () => writeFileSync(join(docs, 'a.md'), `# The ferry\n${CHANGED}`)],
    ['one came last', () => writeFileSync(join(docs, 'z.md'), 'Bo Marsh said that the liquids of a liquidator leaked.')],
    ['one is gone', () => rmSync(join(docs, 'paper-1.md'))],
    ['what came is gone', () => rmSync(join(docs, 'a.md'))],
    ['two changed and one is gone', () => {
      appendFileSync(join(docs, 'paper-3.md'), CHANGED);
      change('\n\nAnother line.\n');
      rmSync(join(docs, 'z.md'));
    }],
  ]; // biome-ignore format: a table

  it('tell all that lists made afresh tell, to the last digit, from change to change and from the store', async () => {
    const keep = listKeeper();
    for (const [step, run] of steps) {
      run();
      const corpus = await read();
      const afresh = await toldBy(corpus, listKeeper()(corpus));
      expect(await toldBy(corpus, keep(corpus)), step).toEqual(afresh);
      const options = { folder: join(folder, 'store'), program: 'p-test', corpusDir: docs, onFault: rethrow };
      const store = await openWhole('lists', options);
      expect(await toldBy(corpus, listKeeper(store)(corpus)), `${step}, from the store before`).toEqual(
        afresh,
      );
      await store.save();
      const again = await openWhole('lists', options);
      expect(await toldBy(corpus, listKeeper(again)(corpus)), `${step}, from the store`).toEqual(afresh);
    }
  }, 120_000);
});

it('takes of the first corpus what is judged already, and judges the rest', async () => {
  const corpus = await read();
  const asFound = listKeeper()(corpus).places.stances;
  const [first = ''] = corpus.documents.map(({ id }) => id);
  const count = corpus.passages
    .filter(({ documentId }) => documentId === first)
    .flatMap(({ sentences }) => sentences).length;
  const none = { speakers: new Map(), denied: new Map(), cues: new Uint8Array(count) };
  const keep = listKeeper(undefined, new Map([[first, { ...none, stances: new Uint8Array(count).fill(1) }]]));
  const { stances } = keep(corpus).places;
  expect([...stances.subarray(0, count)]).toEqual(new Array(count).fill(1));
  expect(stances.subarray(count)).toEqual(asFound.subarray(count));
  appendFileSync(join(docs, `${first}.md`), CHANGED);
  const later = await read();
  expect(keep(later).places.stances).toEqual(listKeeper()(later).places.stances);
});

it('leaves no word of a document that is gone in the store once it is opened again', async () => {
  const options = { folder: join(folder, 'other'), program: 'p-test', corpusDir: docs, onFault: rethrow };
  const start = async () => {
    const store = await openWhole('lists', options);
    const corpus = await read();
    const told = await toldBy(corpus, listKeeper(store)(corpus));
    expect(told).toEqual(await toldBy(corpus, listKeeper()(corpus)));
    await store.save();
    const files = readdirSync(options.folder, { recursive: true, withFileTypes: true });
    const [file] = files.filter((entry) => entry.isFile());
    return readFileSync(join(file?.parentPath ?? '', file?.name ?? '')).includes('zubrowka');
  };
  const gone = join(docs, 'gone.md');
  writeFileSync(gone, 'The Zubrowka sank, said Bo Zubrowka. Bo Zubrowka denied that he stole it.\n');
  expect(await start()).toBe(true);
  rmSync(gone);
  expect(await start()).toBe(false);
}, 120_000);

function rethrow(error: Error): never {
  throw error;
}

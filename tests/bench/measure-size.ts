import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.js';
import { memoryHere } from '../../src/corpus/memory.js';
import { recallFiles } from '../../src/corpus/recall-files.js';
import { wordsFor } from '../../src/discord/locales/index.js';
import { gatherSuggestions } from '../../src/discord/suggestions.js';
import { listKeeper } from '../../src/evidence/sentence-index/kept-lists.js';
import { buildStanceIndex } from '../../src/evidence/sentence-index/stance-index.js';
import { openEngine } from '../../src/open-engine.js';
import { answerHere } from '../../src/service/answer-here.js';
import { judgeAhead } from '../../src/service/judge-ahead.js';
import { timelineReader } from '../../src/timeline/build-timeline.js';
import { makeQuestions, writeCorpus } from './make-corpus.js';
import { docsIn, openStoreIn } from './open-store-in.js';
import { type Search, searchers } from './peers.js';
import { timed } from './processor-time.js';
import { runApart } from './run-apart.js';

/** What was measured of one size. Times are processor time, which other programs on the machine lengthen least; that of one is by the clock, too. */
export interface SizeFigures {
  readonly passages: number;
  readonly megabytes: number;
  /** From the text to the engine, and on to the timeline; seconds. */
  readonly firstLoadS: number;
  /** The same by the clock: two threads work at it. */
  readonly firstLoadClockS: number;
  readonly timelineS: number;
  /**
   * To the engine, where all is remembered; and again in a program that runs and has nothing else in memory, where one file has changed, the
   * median of several times; seconds.
   */
  readonly fromStoreS: number;
  readonly oneChangedS: number;
  /** The first question that the process answers, before anything was prepared for it; milliseconds. */
  readonly firstQuestionMs: number;
  /** A question that comes when a thread has done what it does while nobody asks, in milliseconds, by engine. */
  readonly questions: Readonly<Record<string, Percentiles>>;
  readonly suggestion: Percentiles;
  /** Of the whole process, the peers left out; megabytes. */
  readonly peakMb: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

const QUESTIONS = 100;

/** Measures one size in this process: Casebook first, then its peers on the same passages and questions. */
export async function measureSize(passages: number): Promise<SizeFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  try {
    const docs = docsIn(folder);
    const characters = writeCorpus(docs, passages);
    const open = async () => {
      const { files, lists } = await openStoreIn(folder);
      const { afresh, judged } = judgeAhead();
      const corpus = await loadCorpus(docs, { afresh: recallFiles(files, afresh) });
      const datesRead = memoryHere();
      const listsOf = listKeeper(lists, await judged(corpus));
      const engine = openEngine(corpus, undefined, { lists: listsOf(corpus), datesRead });
      return { corpus, engine, files, lists, datesRead };
    };
    const began = performance.now();
    const [first, firstLoadS] = await timed(open);
    const firstLoadClockS = (performance.now() - began) / 1000;
    await first.files.save();
    await first.lists.save();
    const { corpus, engine, datesRead } = first;
    const [firstOfAll = '', ...asked] = makeQuestions(passages, QUESTIONS + 1);
    const [, firstQuestionS] = await timed(() => engine.ask(firstOfAll));
    await answerHere(engine).warmUp();
    const [, timelineS] = await timed(async () =>
      timelineReader(corpus, datesRead, () => engine.stances ?? buildStanceIndex(corpus)).whole(),
    );
    const casebook = await percentiles(asked, (question) => engine.ask(question));
    const { questions: suggest } = gatherSuggestions(corpus);
    const suggestion = await percentiles(asked, (question) =>
      suggest(question.slice(0, 9), wordsFor('en-US')),
    );
    const peakMb = process.resourceUsage().maxRSS / 1024;
    const [, fromStoreS] = await timed(open);
    const oneChangedS = runApart<number>(['--changed', folder]);
    const peers = await searchers(corpus);
    const questions: Record<string, Percentiles> = { Casebook: casebook };
    for (const [name, search] of Object.entries(peers)) {
      questions[name] = await percentiles(asked, (question) => (search as Search)(question));
    }
    const megabytes = characters / 1e6;
    return { passages: corpus.passages.length, megabytes, firstLoadS, firstLoadClockS, timelineS, fromStoreS, oneChangedS, firstQuestionMs: firstQuestionS * 1000, questions, suggestion, peakMb }; // biome-ignore format: one record
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds a question. */
async function percentiles(
  questions: readonly string[],
  ask: (question: string) => unknown,
): Promise<Percentiles> {
  const times: number[] = [];
  for (const question of questions) {
    const [, seconds] = await timed(async () => ask(question));
    times.push(seconds * 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

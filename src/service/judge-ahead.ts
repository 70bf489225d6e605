import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Corpus, Document, Passage } from '../corpus/document.js';
import { type LoadSteps, readAfresh } from '../corpus/load-steps.js';
import { packPassages } from '../corpus/packed-passages.js';
import { type JudgedDocuments, type Judgements, judgeSentences } from '../evidence/judgements.js';
import type { DocumentToJudge, JudgedReply } from './judge-thread.js';

/** What reads a folder for the first time, and has what it read judged meanwhile. */
export interface JudgingAhead {
  /** Reads each file itself; its documents are judged in another thread while the next ones are read. */
  readonly afresh: LoadSteps;
  /**
   * Waits until the documents of a corpus are judged, and ends the thread: from then on files are read and no more.
   * @returns how their sentences are said, of as many documents as were read here; none where reading them took too little time to be
   *   worth a thread, or where it failed. Never rejects
   */
  judged(corpus: Corpus): Promise<JudgedDocuments>;
}

/** A document that is to be judged, or was. */
interface Job {
  readonly document: Document;
  readonly passages: readonly Passage[];
  judged?: Judgements;
}

const ENTRY = new URL('./judge-thread.js', import.meta.url);
/** A thread takes a second to get going: it is started when so much was read; UTF-16 code units. */
const LEAST_TEXT = 1_000_000;
/** So much is given to the thread before it answers; UTF-16 code units. */
const MOST_GIVEN = 500_000;

/**
 * Has documents judged while others are read: each takes about half of the time of a first start.
 * @param cores - with one alone nothing is judged ahead
 * @param entry - what the thread runs
 */
export function judgeAhead(
  cores: number = availableParallelism(),
  { entry = ENTRY, leastText = LEAST_TEXT }: { readonly entry?: URL; readonly leastText?: number } = {},
): JudgingAhead {
  const thread = new JudgeThread(entry);
  /** By the blocks of their documents: what is cut differently after all is judged anew. */
  const jobs = new Map<Document['blocks'], Job>();
  let isOver = cores < 2;
  let read = 0;
  const take = (document: Document): readonly Passage[] => {
    const known = jobs.get(document.blocks);
    const passages = known?.document.id === document.id ? known.passages : readAfresh.passages(document);
    if (isOver || known !== undefined) return passages;
    const job = { document, passages };
    jobs.set(document.blocks, job);
    thread.add(job);
    read += document.text.length;
    if (read >= leastText) thread.work();
    return passages;
  };
  return {
    afresh: {
      ...readAfresh,
      async read(path, bytes, beside) {
        const reading = await readAfresh.read(path, bytes, beside);
        for (const document of reading.documents) take(document);
        return reading;
      },
      passages: take,
    },
    async judged({ documents }) {
      isOver = true;
      const wanted = documents.flatMap(({ id, blocks }) => {
        const job = jobs.get(blocks);
        return job === undefined ? [] : [{ id, job }];
      });
      jobs.clear();
      await thread.finish(new Set(wanted.map(({ job }) => job)));
      return new Map(wanted.flatMap(({ id, job: { judged } }) => (judged ? [[id, judged]] : [])));
    },
  };
}

/** A thread that judges documents in turn, and what waits for it. */
class JudgeThread {
  readonly #entry: URL;
  #waiting: Job[] = [];
  /** What the thread has and has not answered, in order. */
  #given: Job[] = [];
  #worker: Worker | undefined;
  #isLost = false;
  #onAnswer = () => {};

  constructor(entry: URL) {
    this.#entry = entry;
  }

  add(job: Job): void {
    this.#waiting.push(job);
  }

  /** Gives the thread as much as it may have; it is started when it is not there. */
  work(): void {
    if (this.#isLost) return;
    try {
      this.#worker ??= this.#start();
      this.#give(this.#worker);
    } catch {
      this.#lose();
    }
  }

  #give(worker: Worker): void {
    let given = this.#given.reduce((sum, { document }) => sum + document.text.length, 0);
    while (given < MOST_GIVEN) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      const { document, passages } = job;
      worker.postMessage({ document, passages: packPassages(passages) } satisfies DocumentToJudge);
      this.#given.push(job);
      given += document.text.length;
    }
  }

  /** Judges what still waits of some documents, in both threads, and ends the other. */
  async finish(wanted: ReadonlySet<Job>): Promise<void> {
    this.#waiting = this.#waiting.filter((job) => wanted.has(job));
    const isHere = () => this.#worker !== undefined && !this.#isLost;
    while (isHere()) {
      const job = this.#waiting.pop();
      if (job === undefined) break;
      job.judged = judgeSentences(job.document, job.passages);
      // What the thread has answered meanwhile is heard, and it is given more.
      await turn();
    }
    this.#worker?.ref();
    while (isHere() && this.#given.length > 0)
      await new Promise<void>((resolve) => (this.#onAnswer = resolve));
    this.#lose();
  }

  #start(): Worker {
    const worker = new Worker(this.#entry);
    worker.on('message', (judged: JudgedReply) => {
      const job = this.#given.shift();
      if (job !== undefined) job.judged = judged;
      this.work();
      this.#onAnswer();
    });
    // What it did not judge is judged where it is needed.
    worker.on('error', () => this.#lose());
    worker.on('exit', () => this.#lose());
    worker.on('messageerror', () => this.#lose());
    // Nobody waits for it until the end.
    worker.unref();
    return worker;
  }

  #lose(): void {
    this.#isLost = true;
    this.#waiting = [];
    this.#given = [];
    void this.#worker?.terminate();
    this.#onAnswer();
  }
}

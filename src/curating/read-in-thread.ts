import { TimeLimitError } from '../service/worker-pool.js';
import { kindOfLoss, ThreadError, WorkerThread } from '../service/worker-thread.js';
import { CuratingError } from './curating-error.js';
import type { Draft } from './curation.js';
import type { DraftReader } from './draft-reader.js';
import type { ReadingOutcome } from './draft-thread.js';
import { growthFor, type MemoryRoom, memoryRoom } from './memory-share.js';

export interface ReadingLimits {
  /** How long one reading may take, in milliseconds, from when its thread has loaded; as long as that again it may load. */
  readonly timeoutMs: number;
  /** Bytes by which the memory of the whole process may grow meanwhile, where it has that much left; else half of what is left. */
  readonly growthBytes: number;
}

export interface ThreadReaderOptions {
  /** A module that serves a `DraftService`. */
  readonly entry?: URL;
  readonly limits?: ReadingLimits;
  /** What the process has and may have of memory. */
  readonly room?: () => MemoryRoom;
  /** Told of a thread that was stopped, or that ended by itself; no word of a document is in it. */
  readonly onLoss?: (error: Error) => void;
}

const MIB = 1024 * 1024;
const LIMITS: ReadingLimits = { timeoutMs: 20_000, growthBytes: 1024 * MIB };
/** Of the language's own objects in the thread; buffers are counted by the growth of the process alone. */
const HEAP_MIB = 512;
/** How often the memory is looked at; milliseconds. */
const LOOK_MS = 100;
const ENTRY = new URL('./draft-thread.js', import.meta.url);

/** Reads each file in a thread of its own, which is ended when it takes too long or too much memory: nothing else waits for it. */
export function readInThread({
  entry = ENTRY,
  limits = LIMITS,
  room = memoryRoom,
  onLoss = () => undefined,
}: ThreadReaderOptions = {}): DraftReader {
  const run = async (method: keyof DraftReader, args: readonly unknown[]): Promise<Draft> => {
    const thread = new WorkerThread({
      entry,
      data: {},
      loadLimitMs: limits.timeoutMs,
      limits: { maxOldGenerationSizeMb: HEAP_MIB },
    });
    const watch = watchFor(limits, room);
    try {
      await thread.ready;
      const outcome = await Promise.race([thread.run({ method, args }), watch.begin()]);
      return draftIn(outcome as ReadingOutcome);
    } catch (error) {
      if (!(error instanceof TimeLimitError || error instanceof ThreadError)) throw error;
      onLoss(kindOfLoss(error));
      throw new CuratingError('too-costly', '', error);
    } finally {
      watch.end();
      await thread.stop();
    }
  };
  return {
    read: (...args) => run('read', args),
    correct: (...args) => run('correct', args),
  };
}

function draftIn(outcome: ReadingOutcome): Draft {
  if ('problem' in outcome) throw new CuratingError(outcome.problem, outcome.detail);
  return outcome.draft;
}

/** Rejects once time or memory is spent, counted from when it begins; never after it has ended. */
function watchFor({ timeoutMs, growthBytes }: ReadingLimits, room: () => MemoryRoom) {
  const timers: NodeJS.Timeout[] = [];
  return {
    begin: () =>
      new Promise<never>((_, reject) => {
        const before = room();
        const growth = growthFor(growthBytes, before);
        const late = () => reject(new TimeLimitError(`reading a file took longer than ${timeoutMs} ms`));
        const look = () => {
          if (room().used - before.used <= growth) return;
          reject(new ThreadError(`reading a file took more than ${growth} bytes of memory`));
        };
        timers.push(setTimeout(late, timeoutMs), setInterval(look, LOOK_MS));
      }),
    end: () => timers.forEach(clearInterval),
  };
}

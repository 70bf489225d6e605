import { basename, relative, sep } from 'node:path';
import { type SettledOptions, whenSettled } from './settled.js';

export interface WatchOptions {
  /** Whether changes behind links count. */
  readonly followLinks: boolean;
  /** Called once after each burst of changes. */
  readonly onChange: () => void;
  /** The folder can no longer be watched, or not all of it. */
  readonly onFault: (error: unknown) => void;
  readonly settled?: SettledOptions;
}

export interface Watch {
  close(): Promise<void>;
}

/** A copied folder comes file by file, and an editor writes in several steps. */
const SETTLED: SettledOptions = { quietMs: 500, atMostMs: 10_000 };
const PASSED_OVER = 'node_modules';

/**
 * Watches a folder and all below it, but what starts with a dot. What changed before every change is noticed counts as one change:
 * between the first reading and the watch nobody noticed it. What cannot be watched is only told of.
 */
export function keepWatching(folder: string, options: WatchOptions): Watch {
  const opening = openWatch(folder, options).catch((error: unknown) => {
    options.onFault(error);
    return undefined;
  });
  return { close: async () => (await opening)?.close() };
}

/** Begins to watch. A large folder, or one on a network, takes long to be ready, which closing does not wait for. */
async function openWatch(folder: string, options: WatchOptions): Promise<Watch> {
  // A program that does not watch need not load it.
  const { watch } = await import('chokidar');
  const settled = whenSettled(options.onChange, options.settled ?? SETTLED);
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: options.followLinks,
    // Whoever reads the folder names what may not be read.
    ignorePermissionErrors: true,
    ignored: (path) =>
      relative(folder, path)
        .split(sep)
        .some((name) => name !== '..' && (name.startsWith('.') || basename(name) === PASSED_OVER)),
  });
  watcher.on('all', () => settled.notice());
  watcher.on('error', options.onFault);
  watcher.once('ready', options.onChange);
  return {
    async close() {
      settled.stop();
      await watcher.close();
    },
  };
}

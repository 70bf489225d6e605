import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepWatching } from '../../src/service/watch-folder.js';
import { type Deferred, deferred } from '../support/deferred.js';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-watch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Watches a folder; what it tells of first is that it is ready. */
function watch(folder: string, { followLinks = true } = {}) {
  let changes = 0;
  let next: Deferred<void> = deferred();
  const watching = keepWatching(folder, {
    followLinks,
    settled: { quietMs: 1, atMostMs: 1 },
    onChange() {
      changes += 1;
      next.resolve();
      next = deferred();
    },
    onFault: (error) => next.reject(new Error('a fault', { cause: error })),
  });
  onTestFinished(() => watching.close());
  return { watching, changed: () => next.promise, changes: () => changes };
}

describe('keepWatching', () => {
  it('counts what changed before it was ready as a change', async () => {
    await watch(makeFolder()).changed();
  });

  it.each(['new.md', 'below/new.md'])('notices a file that is new: %s', async (name) => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'below'));
    const { changed } = watch(folder);
    await changed();
    const noticed = changed();
    writeFileSync(join(folder, name), 'The weir holds.');
    await noticed;
  });

  it('notices a file behind a link, where links count', async () => {
    const [folder, elsewhere] = [makeFolder(), makeFolder()];
    symlinkSync(elsewhere, join(folder, 'linked'));
    const { changed } = watch(folder);
    await changed();
    const noticed = changed();
    writeFileSync(join(elsewhere, 'new.md'), 'The weir holds.');
    await noticed;
  });

  it('closes although it is not ready, and tells of nothing then', async () => {
    const { watching, changes } = watch(makeFolder());
    await watching.close();
    expect(changes()).toBe(0);
  });
});

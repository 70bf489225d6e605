import { join } from 'node:path';
import type { EventLog } from '../service/event-log.js';
import { openLineFile } from '../service/line-file.js';
import { ShortLivedMap } from '../service/short-lived-map.js';
import { CuratingError } from './curating-error.js';
import type { Curator } from './curation.js';

/** Files that one member may add, or take away, in a day. */
const MOST_A_DAY = 50;
const DAY_MS = 24 * 60 * 60_000;
/** Members whose doings are counted, each for a day after the last. */
const MEMBERS_COUNTED = { most: 1000, lifeMs: DAY_MS };
const AUDIT_FILE = '.curated.jsonl';
const AUDIT = {
  failed: 'what was curated could not be written down; this is told once',
  again: 'what is curated can be written down again',
};

/** What is written down of what was done. */
export interface DoneFacts {
  readonly paths: readonly string[];
  readonly sha256: string;
  readonly original?: string;
  readonly name?: string;
  readonly bytes?: number;
  readonly bin?: string;
}

/** What members do to a folder. */
export interface Doings {
  /** @throws CuratingError when the member has done enough for a day */
  requireRoom(userId: string): void;
  /** Counts what was done, and writes it down. */
  tell(what: 'added' | 'removed', curator: Curator, facts: DoneFacts): Promise<void>;
}

/** Keeps count of what each member does in a day, and a file of it in the folder, a line each. */
export function keepDoings({
  folder,
  log,
  now,
}: {
  readonly folder: string;
  readonly log: EventLog;
  readonly now: () => number;
}): Doings {
  const doings = new ShortLivedMap<string, readonly number[]>(MEMBERS_COUNTED);
  const audit = openLineFile(join(folder, AUDIT_FILE), log, AUDIT);
  const doneToday = (userId: string) => (doings.get(userId) ?? []).filter((at) => at > now() - DAY_MS);
  return {
    requireRoom(userId) {
      if (doneToday(userId).length >= MOST_A_DAY) throw new CuratingError('too-many-today', `${MOST_A_DAY}`);
    },
    async tell(what, { userId, guildId }, { sha256, paths, ...more }) {
      doings.set(userId, [...doneToday(userId), now()]);
      const at = new Date(now()).toISOString();
      await audit.append({ at, what, by: userId, server: guildId, sha256, paths, ...more });
      log.info({ userId, guildId, sha256, documents: paths.length }, `documents were ${what}`);
    },
  };
}

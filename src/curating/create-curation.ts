import { randomBytes } from 'node:crypto';
import type { EventLog } from '../service/event-log.js';
import { ShortLivedMap } from '../service/short-lived-map.js';
import { WorkQueue } from '../service/work-queue.js';
import { binDocument } from './bin-document.js';
import { CuratingError } from './curating-error.js';
import type { AttachedFile, Curation, Draft } from './curation.js';
import { keepDoings } from './doings.js';
import type { DraftReader } from './draft-reader.js';
import { type AttachmentLimits, fetchAttachment } from './fetch-attachment.js';
import { keepDraft } from './keep-draft.js';

export interface CurationOptions extends Pick<Curation, 'isWatched' | 'roles' | 'servers'> {
  /** The folder of documents. */
  readonly folder: string;
  readonly attachments: Omit<AttachmentLimits, 'timeoutMs'>;
  /** Reads what is sent, and what is written of it. */
  readonly reader: DraftReader;
  readonly log: EventLog;
  /** The time of day, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Drafts that wait for a yes, each for half an hour after it was read or last corrected. */
const DRAFTS = { most: 10, lifeMs: 30 * 60_000 };
/** Of one member, so that nobody takes the place of all others. */
const MOST_OF_MEMBER = 3;
/** One thing is done to the folder or read for it at a time, and so many wait. */
const TURNS = { running: 1, waiting: 4 };
const FETCH_TIMEOUT_MS = 20_000;

/** Opens a folder for curating. Drafts live in memory alone; what is done is written down in the folder, a line each. */
export function createCuration(options: CurationOptions): Curation {
  const { folder, attachments, reader, now } = options;
  const drafts = new ShortLivedMap<string, Draft>(DRAFTS);
  const queue = new WorkQueue(TURNS);
  const doings = keepDoings(options);
  const isoNow = () => new Date(now()).toISOString();
  const signed = (by: string) => ({ by, at: isoNow() });
  const keep = (draft: Draft) => {
    drafts.set(draft.id, draft);
    const own = [...drafts.values()].filter(({ owner }) => owner === draft.owner);
    for (const { id } of own.slice(0, -MOST_OF_MEMBER)) drafts.delete(id);
    return draft;
  };
  const waiting = (id: string, userId: string) => {
    const found = drafts.get(id);
    if (found?.owner !== userId) throw new CuratingError('gone');
    return found;
  };
  /** What came before in the queue may have changed what waits: a draft is looked up in its turn. */
  const inTurn = <Result>(change: () => Promise<Result>) =>
    queue.run(change).catch((error: unknown) => {
      if (error instanceof CuratingError && error.problem === 'not-written')
        options.log.error({ folder, reason: error.detail }, 'the folder of documents cannot be changed');
      throw error;
    });
  const bytesOf = async (source: AttachedFile['source']) =>
    'url' in source ? fetchAttachment(source.url, { ...attachments, timeoutMs: FETCH_TIMEOUT_MS }) : source;

  return {
    isWatched: options.isWatched,
    roles: options.roles,
    servers: options.servers,
    maxBytes: attachments.maxBytes,
    async read({ name, given, source }, { userId }) {
      doings.requireRoom(userId);
      const size = 'size' in source ? source.size : source.length;
      if (size > attachments.maxBytes) throw new CuratingError('too-large');
      return queue.run(async () => {
        const bytes = await bytesOf(source);
        const id = randomBytes(6).toString('hex');
        const about = { id, owner: userId, signature: signed(userId) };
        const draft = await reader.read({ name, bytes, given }, about);
        requireSize(draft, attachments.maxBytes);
        return keep(draft);
      });
    },
    draft: (id, { userId }) => waiting(id, userId),
    correct: ({ id, owner }, corrections) =>
      inTurn(async () => {
        const corrected = await reader.correct(waiting(id, owner), corrections, signed(owner));
        // It may have been dropped meanwhile.
        waiting(id, owner);
        return keep(corrected);
      }),
    drop: ({ id }) => drafts.delete(id),
    add: ({ id, owner }, curator) =>
      inTurn(async () => {
        doings.requireRoom(curator.userId);
        const draft = await reader.correct(waiting(id, owner), {}, signed(curator.userId));
        const kept = await keepDraft(folder, draft);
        drafts.delete(id);
        const { sha256, original } = draft;
        const facts = { ...kept, sha256, bytes: original.bytes.length, name: original.name };
        await doings.tell('added', curator, facts);
        return kept;
      }),
    remove: (document, curator) =>
      inTurn(async () => {
        doings.requireRoom(curator.userId);
        const stamp = isoNow().replaceAll(/[:.]/g, '-');
        const bin = await binDocument(folder, document, { maxBytes: MOST_BYTES, stamp });
        await doings.tell('removed', curator, { paths: [document.path], sha256: document.sha256, bin });
        return bin;
      }),
  };
}

/** No document of the folder is larger. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** What would be too large for the folder must not be written into it. */
function requireSize({ written }: Draft, maxBytes: number): void {
  if (written.some(({ text }) => Buffer.byteLength(text) > maxBytes)) throw new CuratingError('too-large');
}

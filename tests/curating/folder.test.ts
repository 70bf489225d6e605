import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { binDocument } from '../../src/curating/bin-document.js';
import { type CurationOptions, createCuration } from '../../src/curating/create-curation.js';
import { CuratingError } from '../../src/curating/curating-error.js';
import { correctDraft, readDraft } from '../../src/curating/draft.js';
import type { DraftReader } from '../../src/curating/draft-reader.js';
import { keepDraft } from '../../src/curating/keep-draft.js';
import { deferred } from '../support/deferred.js';

let base: string;
let folder: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'casebook-curating-'));
  folder = join(base, 'documents');
  mkdirSync(folder);
});
afterEach(() => rmSync(base, { recursive: true }));

const signature = { by: '1', at: '2026-01-02T03:04:05.000Z' };
const draftOf = (text: string, name = 'note.txt') =>
  readDraft({ name, bytes: Buffer.from(text), given: {} }, { id: '0123456789ab', owner: '1', signature });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const problemOf = async (run: Promise<unknown>) =>
  run.then(
    () => undefined,
    (error: unknown) => (error instanceof CuratingError ? error.problem : error),
  );

const detailOf = async (run: Promise<unknown>) =>
  run.then(
    () => undefined,
    (error: unknown) => (error instanceof CuratingError ? error.detail : error),
  );

describe('keepDraft', () => {
  it('writes what is read again as it was shown, and the original where none is looked for', async () => {
    const draft = await draftOf('The bell of Norvik rang at noon, and nobody came.');
    const kept = await keepDraft(folder, draft);
    const [document] = (await loadCorpus(folder)).documents;
    expect(kept.paths).toEqual([document?.path]);
    expect(document?.text).toBe(draft.written[0]?.text);
    expect(readdirSync(join(folder, '.originals')).map((name) => `.originals/${name}`)).toEqual([
      kept.original,
    ]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes over nothing', async () => {
    const draft = await draftOf('The bell rang.');
    const first = await keepDraft(folder, draft);
    const second = await keepDraft(folder, draft);
    expect(new Set([...first.paths, ...second.paths, first.original, second.original]).size).toBe(4);
  });

  it('leaves nothing behind when it cannot write all of it', async () => {
    const draft = await draftOf('The bell rang.');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
    expect(await detailOf(keepDraft(folder, draft))).toBe('it is not a folder');
  });
});

describe('binDocument', () => {
  const options = { maxBytes: 1000, stamp: '2026-01-02' };
  const bin = (path: string, hash: string) => binDocument(folder, { path, sha256: hash }, options);

  it('moves the file, under a free name', async () => {
    for (const text of ['One.', 'Two.']) {
      writeFileSync(join(folder, 'a.txt'), text);
      await bin('a.txt', sha256(text));
    }
    expect(readdirSync(folder)).toEqual(['.bin']);
    expect(readdirSync(join(folder, '.bin')).sort()).toEqual(['2026-01-02-a-2.txt', '2026-01-02-a.txt']);
    expect((await loadCorpus(folder)).documents).toEqual([]);
  });

  it('says why nothing can be moved, and not where', async () => {
    writeFileSync(join(folder, 'a.txt'), 'One.');
    writeFileSync(join(folder, '.bin'), 'in the way');
    const detail = await detailOf(bin('a.txt', sha256('One.')));
    expect(detail).toMatch(/\w/);
    expect(detail).not.toContain(base);
  });

  it('moves the mailbox that a mail is in', async () => {
    writeFileSync(join(folder, 'box.mbox'), 'One.');
    expect(await bin('box.mbox#2', sha256('One.'))).toBe('.bin/2026-01-02-box.mbox');
  });

  it.each([
    ['has changed', 'a.txt', 'Two.', 'changed'],
    ['is gone', 'gone.txt', 'One.', 'gone'],
    ['lies above', '../outside.txt', 'One.', 'not-in-folder'],
    ['lies elsewhere', '/outside.txt', 'One.', 'not-in-folder'],
    ['is a link that leads out', 'link.txt', 'One.', 'not-in-folder'],
    ['lies behind such a link', 'way/b.txt', 'One.', 'not-in-folder'],
    ['is the folder itself', '.', 'One.', 'not-in-folder'],
  ])('leaves what %s', async (_, path, read, problem) => {
    writeFileSync(join(folder, 'a.txt'), 'One.');
    writeFileSync(join(base, 'outside.txt'), 'One.');
    mkdirSync(join(base, 'other'));
    writeFileSync(join(base, 'other', 'b.txt'), 'One.');
    symlinkSync(join(base, 'outside.txt'), join(folder, 'link.txt'));
    symlinkSync(join(base, 'other'), join(folder, 'way'));
    const place = path.startsWith('/') ? join(base, path) : path;
    expect(await problemOf(bin(place, sha256(read)))).toBe(problem);
    expect(readFileSync(join(base, 'outside.txt'), 'utf8')).toBe('One.');
    expect(readFileSync(join(base, 'other', 'b.txt'), 'utf8')).toBe('One.');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('One.');
  });
});

describe('createCuration', () => {
  const curator = { userId: '300000000000000001', guildId: '200000000000000001' };
  let nowMs = 0;

  function open(more: Partial<CurationOptions> = {}) {
    const lines: object[] = [];
    const note = (facts: object) => lines.push(facts);
    nowMs = Date.UTC(2026, 0, 2);
    const curation = createCuration({
      folder,
      isWatched: true,
      roles: [],
      servers: [],
      attachments: { origins: [], maxBytes: 1000 },
      reader: { read: readDraft, correct: correctDraft },
      log: { info: note, warn: note, error: note },
      now: () => nowMs,
      ...more,
    });
    const read = (text: string, who = curator) =>
      curation.read({ name: 'note.txt', given: {}, source: Buffer.from(text) }, who);
    return { curation, lines, read };
  }

  it('keeps a draft for its owner alone, for half an hour', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { curation, read } = open();
    const { id } = await read('The bell rang.');
    vi.advanceTimersByTime(29 * 60_000);
    expect(curation.draft(id, curator).id).toBe(id);
    expect(() => curation.draft(id, { ...curator, userId: '2' })).toThrow('gone');
    vi.advanceTimersByTime(60_000);
    expect(() => curation.draft(id, curator)).toThrow('gone');
  });

  /** Reads a draft for each of these members, in order, and tells which of them are kept then. */
  async function keptOf(userIds: readonly string[]) {
    const { curation, read } = open();
    const members = userIds.map((userId) => ({ ...curator, userId }));
    const drafts = [];
    for (const [n, member] of members.entries())
      drafts.push({ member, id: (await read(`The bell ${n} rang.`, member)).id });
    return drafts.map(({ id, member }) => {
      try {
        return curation.draft(id, member).id === id;
      } catch {
        return false;
      }
    });
  }

  it('keeps ten drafts, the newest', async () => {
    const members = Array.from({ length: 11 }, (_, n) => `${n}`);
    expect(await keptOf(members)).toEqual([false, ...members.slice(1).map(() => true)]);
  });

  it('keeps three drafts of a member, and takes no other’s place for a fourth', async () => {
    expect(await keptOf(['other', '1', '1', '1', '1'])).toEqual([true, false, true, true, true]);
  });

  /** Curation whose corrections wait until they are released, in the order in which they were begun. */
  function openHeld() {
    const begun: { release(): void }[] = [];
    const started = [deferred(), deferred(), deferred()];
    const held: DraftReader = {
      read: readDraft,
      async correct(...args) {
        const gate = deferred();
        begun.push({ release: gate.resolve });
        started[begun.length - 1]?.resolve();
        await gate.promise;
        return correctDraft(...args);
      },
    };
    const release = async (n: number) => {
      await started[n]?.promise;
      begun[n]?.release();
    };
    return { ...open({ reader: held }), release, begun: (n: number) => started[n]?.promise };
  }

  it('adds a draft with the corrections that were sent before', async () => {
    const { curation, read, release } = openHeld();
    const draft = await read('The bell rang.');
    const corrected = curation.correct(draft, { title: 'The quay' });
    const added = curation.add(draft, curator);
    await release(0);
    await corrected;
    await release(1);
    expect((await added).paths).toEqual(['the-quay.txt']);
  });

  it('corrects no draft that was added or dropped meanwhile', async () => {
    const { curation, read, release, begun } = openHeld();
    const draft = await read('The bell rang.');
    const added = curation.add(draft, curator);
    const late = problemOf(curation.correct(draft, { title: 'The quay' }));
    await release(0);
    await added;
    expect(await late).toBe('gone');
    const second = await read('The bell rang again.');
    const dropped = problemOf(curation.correct(second, { title: 'The quay' }));
    await begun(1);
    curation.drop(second);
    await release(1);
    expect(await dropped).toBe('gone');
    expect(() => curation.draft(second.id, curator)).toThrow('gone');
  });

  it('takes a document away once, of two presses at once', async () => {
    const { curation, read } = open();
    await curation.add(await read('The bell rang.'), curator);
    const [document] = (await loadCorpus(folder)).documents;
    if (document === undefined) throw new Error('nothing was written');
    const presses = [1, 2].map(() => problemOf(curation.remove(document, curator)));
    expect(await Promise.all(presses)).toEqual([undefined, 'gone']);
    expect(readdirSync(join(folder, '.bin'))).toHaveLength(1);
  });

  it('adds a draft once, however often that is pressed', async () => {
    const { curation, read } = open();
    const draft = await read('The bell rang.');
    const presses = [1, 2].map(() => problemOf(curation.add(draft, curator)));
    expect(await Promise.all(presses)).toEqual([undefined, 'gone']);
    expect((await loadCorpus(folder)).documents).toHaveLength(1);
    expect(() => curation.draft(draft.id, curator)).toThrow('gone');
  });

  it('keeps the draft where it cannot be written', async () => {
    const { curation, read } = open();
    const draft = await read('The bell rang.');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
    expect(await problemOf(curation.add(draft, curator))).toBe('not-written');
    expect(curation.draft(draft.id, curator).id).toBe(draft.id);
  });

  it('logs why the folder takes nothing, and where it is', async () => {
    const { curation, read, lines } = open();
    const draft = await read('The bell rang.');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
    await problemOf(curation.add(draft, curator));
    expect(lines).toEqual([{ folder, reason: 'it is not a folder' }]);
  });

  it('takes fifty changes a day of a member, and no more', async () => {
    const { curation, read } = open();
    for (let n = 0; n < 50; n++) await curation.add(await read(`The bell number ${n} rang.`), curator);
    expect(await problemOf(read('One more.'))).toBe('too-many-today');
    await read('Of somebody else.', { ...curator, userId: '2' });
    nowMs += 24 * 60 * 60_000 + 1;
    await read('The next day.');
  });

  it('refuses what is too large, before and after it is read', async () => {
    const { read } = open();
    expect(await problemOf(read('x'.repeat(1001)))).toBe('too-large');
    expect(await problemOf(read(`${'The bell rang. '.repeat(65)}`))).toBe('too-large');
  });

  it('writes down who did what, and logs no word of it', async () => {
    const { curation, read, lines } = open();
    const draft = await read('The bell of Norvik rang at noon.');
    const { paths } = await curation.add(draft, curator);
    const [document] = (await loadCorpus(folder)).documents;
    if (document === undefined) throw new Error('nothing was written');
    const moved = await curation.remove(document, curator);
    const audit = readFileSync(join(folder, '.curated.jsonl'), 'utf8').trimEnd().split('\n');
    const about = { at: '2026-01-02T00:00:00.000Z', by: curator.userId, server: curator.guildId, paths };
    expect(audit.map((line) => JSON.parse(line) as object)).toMatchObject([
      { what: 'added', ...about, sha256: draft.sha256, name: 'note.txt' },
      { what: 'removed', ...about, bin: moved },
    ]);
    expect(lines.length).toBe(2);
    expect(JSON.stringify(lines)).not.toMatch(/bell|norvik|note/i);
  });
});

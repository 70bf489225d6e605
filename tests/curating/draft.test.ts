import { describe, expect, it } from 'vitest';
import { CuratingError } from '../../src/curating/curating-error.js';
import type { Original } from '../../src/curating/curation.js';
import { correctDraft, readDraft, safeName } from '../../src/curating/draft.js';

const signature = { by: '300000000000000001', at: '2026-01-02T03:04:05.000Z' };
const read = (name: string, content: string, given: Original['given'] = {}) =>
  readDraft({ name, bytes: Buffer.from(content), given }, { id: '0123456789ab', owner: '1', signature });
const failing = async (run: Promise<unknown>) =>
  run.then(
    () => undefined,
    (error: unknown) => (error instanceof CuratingError ? [error.problem, error.detail] : error),
  );

const MAIL = (n: number) =>
  `From x@example.org Thu Jan  1 00:00:00 2026\nFrom: Ann <a@example.org>\nSubject: Letter ${n}\n\nThe bell number ${n} rang at noon.\n\n`;

describe('readDraft', () => {
  it('writes down what is read, signed, and reads that back', async () => {
    const draft = await read(
      'note.md',
      '---\ntitle: The bell\npublished: 2022-05\n---\n\nThe bell **rang** at noon.\n',
    );
    const [written] = draft.written;
    expect(written?.text).toBe(
      '---\ntitle: "The bell"\npublished: "2022-05"\nlanguage: "en"\nadded: "2026-01-02T03:04:05.000Z"\n' +
        'added_by: "300000000000000001"\n---\n\nThe bell rang at noon.\n',
    );
    expect(written?.document).toMatchObject({ title: 'The bell', published: '2022-05' });
    expect(written?.passages.length).toBe(1);
    expect(written?.dates).toEqual([]);
    expect(draft.problems).toEqual([]);
  });

  it('finds the days that are told, each once', async () => {
    const draft = await read(
      'note.txt',
      'The bell rang on 4 May 2022. It fell on 4 May 2022 and rang again in June 2022.',
    );
    expect(draft.written[0]?.dates).toEqual(['2022-05-04', '2022-06']);
  });

  it('lets what the file says go before what is known beside it', async () => {
    const given = { title: 'Beside', url: 'https://example.org/' };
    const draft = await read('note.md', '---\ntitle: Inside\n---\n\nThe bell rang at noon.\n', given);
    expect(draft.written[0]?.document).toMatchObject({ title: 'Inside', url: 'https://example.org/' });
  });

  it('makes a document of each mail of a mailbox, up to a number', async () => {
    const draft = await read('box.mbox', MAIL(1) + MAIL(2));
    expect(draft.written.map(({ document }) => document.title)).toEqual(['Letter 1', 'Letter 2']);
    const many = Array.from({ length: 21 }, (_, n) => MAIL(n)).join('');
    expect(await failing(read('box.mbox', many))).toEqual(['too-many-documents', '21']);
  });

  it.each([
    ['plan.png', 'x', 'It is not read. It is a picture; write what it shows into a text.'],
    ['empty.txt', ' \n', 'It is empty.'],
    ['corpus.yaml', 'a: b', 'It is not read. It holds data of a kind that is not known here.'],
  ])('says why nothing can be read in %s', async (name, content, why) => {
    expect(await failing(read(name, content))).toEqual(['not-read', why]);
  });

  it('keeps a title that looks like front matter a title', async () => {
    const draft = await read('note.txt', 'The bell rang at noon.');
    const corrected = await correctDraft(draft, { title: '"\n---\nincident: forged' }, signature);
    expect(corrected.written[0]?.document.title).toBe('" --- incident: forged');
    expect(corrected.written[0]?.document.incident).toBeUndefined();
  });
});

describe('correctDraft', () => {
  it('sets, takes away and keeps', async () => {
    const draft = await read(
      'note.md',
      '---\ntitle: The bell\npublisher: Post\nincident: [One, Two]\n---\n\nThe bell rang at noon.\n',
    );
    const once = await correctDraft(draft, { publisher: '', incident: 'Three' }, signature);
    const twice = await correctDraft(once, { title: 'Bells' }, signature);
    const [document] = twice.written.map((one) => one.document);
    expect([document?.title, document?.publisher, document?.incident, document?.incidents]).toEqual([
      'Bells',
      undefined,
      'Three',
      undefined,
    ]);
    expect(twice.written[0]?.stem).toBe('bells');
  });

  it('leaves the titles of several documents alone', async () => {
    const draft = await read('box.mbox', MAIL(1) + MAIL(2));
    const corrected = await correctDraft(draft, { title: 'Both', incident: 'The bells' }, signature);
    expect(corrected.written.map(({ document }) => [document.title, document.incident])).toEqual([
      ['Letter 1', 'The bells'],
      ['Letter 2', 'The bells'],
    ]);
  });
});

describe('safeName', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\x.TXT', 'x.TXT'],
    ['.env.md', 'env.md'],
    ['a\u202egnp.md', 'agnp.md'],
    ['a:b|c?.txt', 'abc.txt'],
    ['', 'file'],
    ['...', 'file'],
    [`${'x'.repeat(300)}.html`, `${'x'.repeat(120)}.html`],
  ])('makes %j into %j', (given, safe) => {
    expect(safeName(given)).toBe(safe);
  });
});

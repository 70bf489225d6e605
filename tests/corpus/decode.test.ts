import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.js';
import { readDocument } from '../../src/corpus/read-document.js';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** "The ferry company denies that it was warned and says that it will publish its own report in spring." */
const GBK = Buffer.from(
  'c2d6b6c9b9abcbbeb7f1c8cfd4f8beadcad5b5bdbeafb8e6a3acb2a2b1edcabebdabd4dab4baccecb9abb2bcd7d4bcbab5c4b1a8b8e6a1a3',
  'hex',
);

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('Naïve “灯”\u00a0\r\n'), 'utf-8', 'Naïve “灯”\u00a0\r\n'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFlamp'), 'utf-8', '\uFEFFlamp'],
    ['UTF-16 LE', utf16('灯 lamp', 'le', true), 'utf-16le', '\uFEFF灯 lamp'],
    ['UTF-16 BE', utf16('灯 lamp', 'be', true), 'utf-16be', '\uFEFF灯 lamp'],
    ['UTF-16 LE without a mark', utf16('The pump stopped.', 'le', false), 'utf-16le', 'The pump stopped.'],
    ['UTF-16 BE without a mark', utf16('The pump stopped.', 'be', false), 'utf-16be', 'The pump stopped.'],
    ['Latin-1', Buffer.from('line\ncaf\xe9 closed', 'latin1'), 'windows-1252', 'line\ncafé closed'],
    [
      'Windows-1252',
      Buffer.from('The caf\xe9\x92s \x93pump\x94 cost \x80 500.', 'latin1'),
      'windows-1252',
      'The café’s “pump” cost € 500.',
    ],
    ['GB18030', GBK, 'gb18030', '轮渡公司否认曾经收到警告，并表示将在春天公布自己的报告。'],
  ])('reads %s untouched', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ ok: true, text, encoding });
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 lamp'), 'binary', 'PDF'],
    ['a zero byte', Buffer.from('lamp\0lamp lamp lamp'), 'binary', 'control characters'],
    [
      'what may be Polish',
      Buffer.from('line\nza\xbf\xf3\xb3\xe6 g\xea\x9cl\xb9 ja\x9f\xf1', 'latin1'),
      'encoding',
      'line 2',
    ],
    ['Cyrillic of one of two kinds', Buffer.from([0xcf, 0xee, 0xec, 0xef, 0xe0]), 'encoding', 'line 1'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'encoding', 'UTF-32'],
    ['UTF-16 cut off', Buffer.from([0xff, 0xfe, 0x41]), 'encoding', 'UTF-16'],
  ])('names %s', (_, bytes, kind, part) => {
    expect(decode(bytes)).toMatchObject({ ok: false, kind, message: expect.stringContaining(part) });
  });

  it('never throws, and what it reads encodes to the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        if (!decoded.ok || !decoded.encoding.startsWith('utf-')) return;
        const again =
          decoded.encoding === 'utf-8'
            ? Buffer.from(decoded.text)
            : utf16(decoded.text, decoded.encoding === 'utf-16le' ? 'le' : 'be', false);
        expect(Buffer.compare(again, bytes)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readDocument', () => {
  it('never throws on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'a.md'),
        async (bytes, path) => {
          const { document, problems } = await readDocument(path, bytes);
          expect(document !== undefined || problems.length > 0).toBe(true);
        },
      ),
    );
  });

  it('never throws on any front matter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (yaml) => {
        await readDocument('a.md', Buffer.from(`---\ntitle: ${yaml}\n---\nThe pump stopped.`));
      }),
    );
  });

  it('tells the language by its script', async () => {
    const language = async (text: string) =>
      (await readDocument('a.txt', Buffer.from(text))).document?.language;
    expect(await language('The pump stopped.')).toBe('en');
    expect(await language('灯坏了，没人注意。')).toBe('zh');
    expect(await language('ランプが壊れました。')).toBe('ja');
    expect(await language('램프가 고장났습니다.')).toBe('ko');
    expect(await language('Лампа сломалась.')).toBe('und');
  });

  it('keeps front matter as boilerplate and out of the body', async () => {
    const text = '---\r\ntitle: Lamps\r\npublished: 2018-09\r\n---\r\n# Head\r\n\r\nThe pump stopped.';
    expect((await readDocument('a.md', Buffer.from(text))).document).toMatchObject({
      title: 'Lamps',
      published: '2018-09',
      text,
      blocks: [
        { start: 0, kind: 'boilerplate', reason: 'front matter' },
        { kind: 'heading' },
        { kind: 'paragraph' },
      ],
    });
  });
});

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

/** In Big5: "The ferry company denied that it was warned". */
const LIKELY = 'b4e7bdfca4bda571a75fbb7bb4bfb867a6aca8ecc4b5a769';
/** In GB18030: "He said: no, there is none." */
const SHORT = 'cbfbcbb5a3baa1b0b2bba3a1a1b1a3aca1b0c3bbd3d0a3a1a1b1a1a3';
/** In GB18030, and nearly as likely something else in EUC-JP: "Yes, he said, no.", four times. */
const EITHER = 'a1b0cac7a1a3a1b1cbfbcbb5a3aca1b0b2bbcac7a1a3a1b1'.repeat(4);

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
    ['Chinese that is likely, and not sure', Buffer.from(LIKELY, 'hex'), 'encoding', 'line 1'],
    ['Chinese of five characters', Buffer.from(SHORT, 'hex'), 'encoding', 'line 1'],
    ['what may be Chinese or Japanese', Buffer.from(EITHER, 'hex'), 'encoding', 'line 1'],
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

/** A text of a hundred pairs of bytes, of which so many hold a zero first or second. */
const pairs = (zeroFirst: number, zeroSecond: number) =>
  Uint8Array.from({ length: 200 }, (_, at) => {
    const pair = at >> 1;
    return pair < (at % 2 === 0 ? zeroFirst : zeroSecond) ? 0 : 0x30 + (pair % 10);
  });
const encodingOf = (bytes: Uint8Array) => {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.encoding : decoded.kind;
};
const repeated = (text: string, times: number) => Buffer.from(text.repeat(times));

describe('text without a mark', () => {
  // A zero in the wrong half is one character of the text that is U+0000 or above: then it is damaged, or no text.
  it.each([
    ['70 of 100 upper bytes are zero', pairs(0, 70), 'utf-16le'],
    ['70 of 100 upper bytes are zero, the other way round', pairs(70, 0), 'utf-16be'],
    ['69 of 100 are', pairs(0, 69), 'binary'],
    ['69 of 100 are, the other way round', pairs(69, 0), 'binary'],
    ['all upper bytes and 5 lower ones are zero', pairs(5, 100), 'encoding'],
    ['all upper bytes and 6 lower ones are zero', pairs(6, 100), 'binary'],
    ['all upper bytes and 5 lower ones are zero, the other way round', pairs(100, 5), 'encoding'],
    ['all upper bytes and 6 lower ones are zero, the other way round', pairs(100, 6), 'binary'],
    ['there are two characters', utf16('ab', 'le', false), 'utf-16le'],
    ['there is one character', utf16('a', 'le', false), 'binary'],
    ['there is none', Buffer.of(), 'utf-8'],
  ])('is told by its zeros when %s', (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it('is told by its first 4096 bytes', () => {
    const wide = (length: number) => utf16('a'.repeat(length), 'le', false);
    const narrow = (length: number) => Buffer.alloc(length, 'ab');
    expect(encodingOf(Buffer.concat([wide(1434), narrow(5000)]))).toBe('utf-16le');
    expect(encodingOf(Buffer.concat([wide(1433), narrow(5000)]))).toBe('binary');
  });
});

describe('control characters', () => {
  const withControls = (controls: number, length: number, control = '\u0001') =>
    Buffer.from(control.repeat(controls) + 'a'.repeat(length - controls));
  it.each([
    ['one in a short text', withControls(1, 2), 'utf-8'],
    ['two in a short text', withControls(2, 10), 'binary'],
    ['two in a hundred', withControls(2, 100), 'utf-8'],
    ['three in a hundred', withControls(3, 100), 'binary'],
    ['many of those that texts hold', repeated('a\t\n\v\f\r\u001B', 20), 'utf-8'],
    ['backspaces', withControls(9, 10, '\b'), 'binary'],
    ['shifts out', withControls(9, 10, '\u000E'), 'binary'],
    ['units separators', withControls(9, 10, '\u001F'), 'binary'],
    ['deletes', withControls(9, 10, '\u007F'), 'binary'],
    ['blanks and letters', repeated(' ~\u0080', 20), 'utf-8'],
  ])('make no text of %s, or leave it one', (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });
});

describe('what is no text that can be read', () => {
  const message = (bytes: Uint8Array) => {
    const decoded = decode(bytes);
    return decoded.ok ? '' : decoded.message;
  };
  const start = (...codes: number[]) => Buffer.from([...codes, ...Buffer.from(' and more text')]);
  it.each([
    [Buffer.from('%PDF-'), 'It is a PDF, not text.'],
    [Buffer.from('PK\u0003\u0004'), 'It is a ZIP archive or an office document, not text.'],
    [start(0x89, 0x50, 0x4e, 0x47), 'It is a PNG image, not text.'],
    [start(0xff, 0xd8, 0xff), 'It is a JPEG image, not text.'],
    [Buffer.from('GIF8'), 'It is a GIF image, not text.'],
    [start(0x1f, 0x8b), 'It is a gzip archive, not text.'],
    [start(0xd0, 0xcf, 0x11, 0xe0), 'It is an old office document, not text.'],
    [start(0xff, 0xfe, 0, 0), 'It is UTF-32 text; save it as UTF-8.'],
    [start(0, 0, 0xfe, 0xff), 'It is UTF-32 text; save it as UTF-8.'],
    [Buffer.from([0xff, 0xfe, 0x41]), 'It begins like UTF-16 but is damaged or cut off; save it again as UTF-8.'],
    [Buffer.from([0xfe, 0xff, 0xd8, 0]), 'It begins like UTF-16 but is damaged or cut off; save it again as UTF-8.'],
    [Buffer.from([0xff, 0xfe, 1, 0, 2, 0, 3, 0]), 'It begins like UTF-16 but is damaged or cut off; save it again as UTF-8.'],
    [Buffer.from('a\u0000'), 'It holds control characters, so it is no text. Save it as one, or take it out of the folder.'],
    [start(0xff, 1, 2, 3, 4), 'It holds control characters, so it is no text. Save it as one, or take it out of the folder.'],
    [Buffer.from('a\n\n\u00e9\n', 'latin1'), 'It is not UTF-8 (line 3), but perhaps WINDOWS-1252; save it as UTF-8.'],
    [Buffer.from('\u00e9', 'latin1'), 'It is not UTF-8 (line 1), but perhaps WINDOWS-1252; save it as UTF-8.'],
    [Buffer.from('x1 x1 \u0082\u00a0.', 'latin1'), 'It is not UTF-8 (line 1), but perhaps WINDOWS-1252; save it as UTF-8.'],
    [start(0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd), 'It is not UTF-8 (line 1), but perhaps SHIFT_JIS; save it as UTF-8.'],
    [start(0xb0, 0xa1, 0xb3, 0xaa, 0xb4, 0xd9, 0xb6, 0xf3, 0xb8, 0xb6), 'It is not UTF-8 (line 1), but perhaps EUC-KR; save it as UTF-8.'],
    [start(0xd6, 0xec, 0xe9, 0x46, 0xbb, 0xf9, 0xd6, 0xec, 0xe9, 0x46, 0xbb, 0xf9), 'It is not UTF-8 (line 1), but perhaps GB18030; save it as UTF-8.'],
  ])('is named: %j', (bytes, said) => {
    expect(message(bytes)).toBe(said);
  }); // biome-ignore format: a table of beginnings

  it('is no PDF for a part of its beginning, nor for one further in', () => {
    expect(encodingOf(Buffer.from('%PDF'))).toBe('utf-8');
    expect(encodingOf(Buffer.from('a %PDF-'))).toBe('utf-8');
    expect(encodingOf(Buffer.from('GIF9'))).toBe('utf-8');
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

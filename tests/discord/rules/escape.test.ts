import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emphasize,
  escapeLine,
  escapeText,
  maskedLink,
  plainLine,
  quoteLines,
  unescapeText,
  webAddress,
} from '../../../src/discord/rules/escape.js';
import { unquoteLines } from '../../support/unquote-lines.js';

/** Pieces that Discord acts on, joined with others at random. */
const hostile = fc.constantFrom(
  '@everyone', '<@123456789012345678>', '<@&1>', '<#2>', '</ask:3>', '<:smile:4>', ':smile:', '<t:1536624000:R>', '<id:home>',
  '[label](https://example.org)', '[label](<https://example.org>)', '<https://example.org>', 'https://example.org/a_b_c', 'discord.gg/abc',
  '# heading', '### heading', '-# small', '> quote', '>>> quote', '- item', '* item', '+ item', '1. item', '10) item',
  '**bold**', '__under__', '_it_', '~~gone~~', '~~~', '||spoiler||', '`code`', '```js\ncode\n```', '\\', '\\\\*', '¯\\_(ツ)_/¯',
  '\u202Eright to left\u202C', '\u200B', '\u2066', '\uFEFF', '\u00AD', '⟦U+202E⟧', '⟦', '\uD800', '\uDC00', '\u2028# heading',
  '👨‍👩‍👧', 'क्‍ष', 'a\u200Db', '\n', '\r\n', '\r', ' ', '\t', 'word', '中文', '2018',
); // biome-ignore format: a table reads better in rows
const text = fc.oneof(
  fc
    .array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
);

/** What Discord still acts on once every escaped character is out of the way. */
function activeParts(shown: string): string[] {
  const plain = shown.replaceAll(/\\[^0-9A-Za-z\s]/gu, 'x').replaceAll(/⟦U\+[0-9A-F]{4,6}⟧/g, 'x');
  const active = [
    /[\\*_~|`<>@[\]#]/g,
    /\w+:\/\//g,
    /:\w+:/g,
    /\.gg\//g,
    /^[ \t]*[-+]/gm,
    /^[ \t]*\d+[.)]\s/gm,
    /(?![\t\n\r])\p{Cc}|[\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu,
  ];
  return active.flatMap((pattern) => plain.match(pattern) ?? []);
}

describe('escapeText', () => {
  it.each([
    ['@everyone', '\\@everyone'],
    ['<@1>', '\\<\\@1\\>'],
    ['see https://example.org', 'see https\\:\\/\\/example.org'],
    ['discord.gg/abc', 'discord.gg\\/abc'],
    ['-# small', '\\-\\# small'],
    ['1. first', '1\\. first'],
    ['db-7 lost 1.6 million', 'db-7 lost 1.6 million'],
    ['said: "no"', 'said: "no"'],
    ['09:15Z', '09\\:15Z'],
    ['a\u202Eb', 'a⟦U+202E⟧b'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['a\u200Db', 'a⟦U+200D⟧b'],
    ['\uD83D', '⟦U+D83D⟧'],
    ['a\u3164b\u115F\u1160\uFFA0', 'a⟦U+3164⟧b⟦U+115F⟧⟦U+1160⟧⟦U+FFA0⟧'],
    ['a\u034Fb', 'a⟦U+034F⟧b'],
    ['a\u0007\u0085\u2028\u2029b', 'a⟦U+0007⟧⟦U+0085⟧⟦U+2028⟧⟦U+2029⟧b'],
    ['tab\there\r\nline\nline', 'tab\there\r\nline\nline'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩🏽\u200D🚀', '👩🏽\u200D🚀'],
    ['क्\u200Dष', 'क्\u200Dष'],
    ['م\u200Cb', 'م⟦U+200C⟧b'],
    ['b\u200Cم', 'b⟦U+200C⟧م'],
    ['\u200Cم', '⟦U+200C⟧م'],
    ['م\u200C', 'م⟦U+200C⟧'],
    ['a: b:c :', 'a: b\\:c \\:'],
    ['a-b +c 1+1 é-', 'a-b \\+c 1+1 é-'],
    ['2018. 1.6 a. 3) 3)b 10.', '2018\\. 1.6 a. 3\\) 3)b 10\\.'],
    ['⟦U+41⟧', '\\⟦U+41\\⟧'],
  ])('shows %j as %j', (source, shown) => {
    expect(escapeText(source)).toBe(shown);
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(unescapeText(escapeText(source))).toBe(source);
      }),
    );
  });

  it('leaves nothing that Discord acts on', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(activeParts(escapeText(source))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('unescapeText', () => {
  it.each([
    ['a\\.b\\’', 'a.b’'],
    ['\\ \\a\\1\\', '\\ \\a\\1\\'],
    ['**bold** *a*', 'bold *a*'],
    ['⟦U+1F600⟧⟦U+10FFFF⟧⟦U+202E⟧', '😀\u{10FFFF}\u202E'],
    ['⟦U+41⟧⟦U+0041F00⟧⟦u+0041⟧⟦U+00gg⟧', '⟦U+41⟧⟦U+0041F00⟧⟦u+0041⟧⟦U+00gg⟧'],
  ])('reads %j as %j', (shown, source) => {
    expect(unescapeText(shown)).toBe(source);
  });
});

describe('plainLine', () => {
  it.each([
    [' a\u0085\t b\r\n\u2028c ', 'a b c'],
    ['a\u200B \u3164 b', 'a b'],
    ['a\u202Eb\u0007c', 'abc'],
    ['👨‍👩‍👧 a\u200Db', '👨‍👩‍👧 ab'],
    ['\u3164 a \u200B', 'a'],
  ])('makes %j to %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });
});

describe('quoteLines', () => {
  it('marks every line, and unquoteLines takes those marks alone off', () => {
    const quoted = '> a\n> b\r\n> > c > d\r> ';
    expect(quoteLines('a\nb\r\n> c > d\r')).toBe(quoted);
    expect(unquoteLines(quoted)).toBe('a\nb\r\n> c > d\r');
  });
});

describe('escapeLine', () => {
  it('makes one line of many', () => {
    expect(escapeLine(' a\n\n# b ')).toBe('a \\# b');
  });
});

describe('emphasize', () => {
  it('sets ranges in bold', () => {
    expect(emphasize('the pump failed', [{ start: 4, end: 8 }])).toBe('the **pump** failed');
  });

  it('joins ranges that touch, and leaves white space outside', () => {
    const ranges = [{ start: 2, end: 4 }, { start: 0, end: 2 }, { start: 4, end: 6 }]; // biome-ignore format: one row
    expect(emphasize('abcd  e', ranges)).toBe('**abcd**  e');
  });

  it('never runs over a line end', () => {
    expect(emphasize('one\ntwo', [{ start: 0, end: 7 }])).toBe('**one**\n**two**');
  });

  it('keeps the longer of two ranges, one inside the other', () => {
    const ranges = [{ start: 0, end: 8 }, { start: 4, end: 6 }, { start: 9, end: 10 }]; // biome-ignore format: one row
    expect(emphasize('the pump-failed', ranges)).toBe('**the pump**-**f**ailed');
  });

  it('joins ranges over spaces in any order, and not over a line end or a word', () => {
    const both = (text: string) => emphasize(text, [{ start: 4, end: 5 }, { start: 0, end: 1 }]); // biome-ignore format: one row
    expect(both('a \t b')).toBe('**a \t b**');
    expect(both('a \n b')).toBe('**a** \n **b**');
    expect(both('a \r b')).toBe('**a** \r **b**');
    expect(both('a x b')).toBe('**a** x **b**');
  });

  it('ignores what is empty, blank or outside', () => {
    const ranges = [{ start: 1, end: 1 }, { start: 1, end: 2 }, { start: -5, end: 1 }, { start: 3, end: 99 }, { start: 50, end: 60 }, { start: 3, end: 2 }]; // biome-ignore format: one row
    expect(emphasize('a bc', ranges)).toBe('**a** b**c**');
  });

  it('begins and ends at whole characters', () => {
    expect(emphasize('😀b', [{ start: 1, end: 3 }])).toBe('**😀b**');
    expect(emphasize('a😀', [{ start: 0, end: 1 }])).toBe('**a**😀');
    expect(emphasize('😀b', [{ start: 2, end: 3 }])).toBe('😀**b**');
  });

  it('keeps a joint of an emoji inside bold', () => {
    expect(emphasize('👨‍👩', [{ start: 0, end: 5 }])).toBe('**👨‍👩**');
  });

  it('makes no list of a number whose bold ends before its point', () => {
    expect(emphasize('1. item', [{ start: 0, end: 1 }])).toBe('**1**\\. item');
  });

  it('keeps the pairs of a character together', () => {
    expect(emphasize('a😀b', [{ start: 0, end: 2 }])).toBe('**a😀**b');
  });

  it('shows the source and nothing else, whatever the ranges', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(text, fc.array(range, { maxLength: 5 }), (source, ranges) => {
        const shown = emphasize(source, ranges);
        expect(unescapeText(shown)).toBe(source);
        expect(activeParts(shown.replaceAll(/\\[^0-9A-Za-z\s]/gu, 'x').replaceAll('**', ''))).toEqual([]);
        expect(unescapeText(unquoteLines(quoteLines(shown)))).toBe(source);
      }),
      { numRuns: 500 },
    );
  });
});

describe('maskedLink', () => {
  it('brackets the address, so that nothing unfolds', () => {
    expect(maskedLink('The _title_', 'https://example.org/a?b=c')).toBe(
      '[The \\_title\\_](<https://example.org/a?b=c>)',
    );
  });

  it.each([
    undefined,
    'javascript:alert(1)',
    'file:///etc/passwd',
    'not a url',
    `https://example.org/${'a'.repeat(600)}`,
  ])('shows the label alone for %s', (url) => {
    expect(maskedLink('title', url)).toBe('title');
  });

  it('lets no address end early', () => {
    expect(webAddress('https://example.org/a>)<@1>')).toBe('https://example.org/a%3E%29%3C@1%3E');
  });

  it('takes addresses of the web alone, without white space around them', () => {
    expect(webAddress(' http://example.org ')).toBe('http://example.org/');
    expect(webAddress('ftp://example.org')).toBeUndefined();
    expect(webAddress('https://ida:sesame@example.org/a')).toBe('https://example.org/a');
    const longest = `https://example.org/${'a'.repeat(492)}`;
    expect(webAddress(longest)).toBe(longest);
    expect(webAddress(`${longest}a`)).toBeUndefined();
  });

  it('writes whatever would end an address or format it as its number', () => {
    expect(webAddress('https://example.org/?a=<>()[]|*_~`"')).toBe(
      'https://example.org/?a=%3C%3E%28%29%5B%5D%7C%2A%5F%7E%60%22',
    );
  });

  it('keeps the label whole when it holds brackets', () => {
    expect(maskedLink('a](b) [c', 'https://example.org')).toBe('[a)(b) (c](<https://example.org/>)');
  });
});

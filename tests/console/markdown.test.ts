import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkdownBlock, parseInline, parseMarkdown, plainText } from '../../src/console/markdown.js';
import { emphasize, escapeText, unescapeText } from '../../src/discord/rules/escape.js';

const text = (words: string) => ({ kind: 'text', text: words }) as const;

describe('parseInline', () => {
  it.each([
    ['plain words', [text('plain words')]],
    ['a **bold** word', [text('a '), { kind: 'bold', children: [text('bold')] }, text(' word')]],
    [
      '*one* _two_',
      [{ kind: 'italic', children: [text('one')] }, text(' '), { kind: 'italic', children: [text('two')] }],
    ],
    [
      '__under__~~gone~~||hidden||',
      [
        { kind: 'underline', children: [text('under')] },
        { kind: 'strike', children: [text('gone')] },
        { kind: 'spoiler', children: [text('hidden')] },
      ],
    ],
    [
      '**bold *and italic***',
      [{ kind: 'bold', children: [text('bold '), { kind: 'italic', children: [text('and italic')] }] }],
    ],
    ['`co**de**`', [{ kind: 'code', text: 'co**de**' }]],
    ['\\*not\\* \\[a\\](link) \\⟦U', [text('*not* [a](link) ⟦U')]],
    ['\\a \\1', [text('\\a \\1')]],
    ['**open', [text('**open')]],
    ['2 * 3 * 4 **', [text('2 '), { kind: 'italic', children: [text(' 3 ')] }, text(' 4 **')]],
    [
      '[A \\] title](<https://a.test/x_(y)>)',
      [{ kind: 'link', url: 'https://a.test/x_(y)', children: [text('A ] title')] }],
    ],
    [
      'see https://a.test/b.',
      [
        text('see '),
        { kind: 'link', url: 'https://a.test/b', children: [text('https://a.test/b')] },
        text('.'),
      ],
    ],
    ['<https://a.test/b>', [{ kind: 'link', url: 'https://a.test/b', children: [text('https://a.test/b')] }]],
    ['<@1> @everyone', [text('<@1> @everyone')]],
  ])('reads %j', (source, nodes) => {
    expect(parseInline(source)).toEqual(nodes);
  });

  it('shows every text escaped for Discord as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(80), fc.nat(80), (words, a, b) => {
        const line = words.replace(/\s+/g, ' ');
        const shown = emphasize(line, [{ start: Math.min(a, b), end: Math.max(a, b) }]);
        expect(seen(escapeText(line))).toBe(line);
        expect(seen(shown)).toBe(line);
      }),
    );
  });
});

/** What a reader sees, hidden characters read back from their numbers. */
function seen(markdown: string): string {
  return plainText(parseInline(markdown)).replace(/⟦U\+([0-9A-F]{4,6})⟧/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

describe('parseMarkdown', () => {
  it.each<[string, MarkdownBlock[]]>([
    ['## Title', [{ kind: 'heading', level: 2, children: [text('Title')] }]],
    ['-# small', [{ kind: 'subtext', children: [text('small')] }]],
    ['> said', [{ kind: 'quote', children: [text('said')] }]],
    [
      '- one\n2. two',
      [
        { kind: 'item', children: [text('one')] },
        { kind: 'item', children: [text('two')] },
      ],
    ],
    ['```\n**raw**\n```', [{ kind: 'code', text: '**raw**' }]],
    [
      '\\# no\n\\- title',
      [
        { kind: 'paragraph', children: [text('# no')] },
        { kind: 'paragraph', children: [text('- title')] },
      ],
    ],
    [
      'a\n\nb',
      [
        { kind: 'paragraph', children: [text('a')] },
        { kind: 'paragraph', children: [] },
        { kind: 'paragraph', children: [text('b')] },
      ],
    ],
  ])('reads %j', (source, blocks) => {
    expect(parseMarkdown(source)).toEqual(blocks);
  });

  it('gives back what unescapeText gives back', () => {
    const line = 'A [b](c) *d* #e <f> http://g.test';
    expect(plainText(parseInline(escapeText(line)))).toBe(unescapeText(escapeText(line)));
  });
});

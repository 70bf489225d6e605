import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { parseMarkdownParts } from '../../../src/corpus/lines/markdown-parts.js';

const parse = (markdown: string, disabled: readonly string[]) =>
  fromMarkdown(markdown, { extensions: [{ disable: { null: [...disabled] } }] });
const placed = (markdown: string, mostQuotes: number) =>
  parseMarkdownParts(markdown, parse, mostQuotes).flatMap(({ nodes, from }) =>
    nodes.map((node) => [node.type, from + offsetOf(node, 'start'), from + offsetOf(node, 'end')]),
  );
const offsetOf = ({ position }: RootContent, side: 'start' | 'end') => position?.[side].offset ?? -1;

const MAIL = 'Ida wrote:\n> It fell.\n> Nobody saw it.\n\n';

it.each([
  ['mails', MAIL.repeat(9)],
  ['quotes alone', '> It fell.\n\n'.repeat(9)],
  ['a list of quotes', `${'- > It fell.\n\n'.repeat(2)}* > It fell.\n\n${MAIL}`],
  [
    'code, comments and definitions',
    `> a\n\n\`\`\`\nx\n\`\`\`\n\n${'> b\n\n<!-- c -->\n\n[d]: e\n\n1. f\n\n'.repeat(4)}`,
  ],
  ['a list between', `${MAIL.repeat(3)}- one\n\n  Two\n\n- > three\n\n${MAIL.repeat(3)}`],
  [
    'code with quotes and paragraphs',
    `${MAIL.repeat(2)}\`\`\`\n${MAIL.repeat(4)}\`\`\`\n\n${MAIL.repeat(3)}`,
  ],
  ['code that nothing ends', `${MAIL.repeat(2)}~~~\n${MAIL.repeat(4)}`],
  ['a comment', `${MAIL.repeat(2)}<!-- \n${MAIL.repeat(3)} -->\n\n${MAIL.repeat(3)}`],
  ['quotes that go on', `${'> It fell.\nand so on\n\n'.repeat(5)}The end\n===\n\n> It\n`],
  ['headings and tables', `${MAIL.repeat(3)}Title\n---\n\na | b\n--|--\n> c | d\n\n${MAIL.repeat(3)}`],
])('finds in parts what it finds in the whole: %s', (_, markdown) => {
  const whole = placed(markdown, 1000);
  expect(placed(markdown, 1)).toEqual(whole);
  expect(placed(markdown, 2)).toEqual(whole);
});

it('parses a text with many quotes in parts', () => {
  const lengths: number[] = [];
  parseMarkdownParts(MAIL.repeat(900), (markdown, disabled) => {
    lengths.push(markdown.length);
    return parse(markdown, disabled);
  });
  expect(lengths.length).toBeGreaterThan(1);
  expect(Math.max(...lengths)).toBeLessThan(MAIL.length * 500);
});

it('knows in each part what the labels of the whole lead to', () => {
  const markdown = `${MAIL.repeat(3)}See [the  Report].\n\n${MAIL.repeat(3)}[the report]: https://example.org/a\n`;
  const links = parseMarkdownParts(markdown, parse, 2).flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [])),
  );
  expect(links.filter(({ type }) => type === 'linkReference')).toHaveLength(1);
});

it('reads the quotes of a list that has too many as text', () => {
  const disabled: (readonly string[])[] = [];
  const parts = parseMarkdownParts('- > It fell.\n\n'.repeat(2000), (markdown, without) => {
    disabled.push(without);
    return parse(markdown, without);
  });
  expect(parts.map(({ nodes }) => nodes.map(({ type }) => type))).toEqual([['list']]);
  expect(disabled.at(-1)).toEqual(['blockQuote']);
});

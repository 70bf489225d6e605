import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read-document.js';
import { PAGE_DUMPS, PLAIN_DOCUMENTS } from './page-dumps.js';

interface MarkedLine {
  readonly mark: 'article' | 'headline' | 'either' | 'furniture';
  readonly text: string;
}

const MARKS: Readonly<Record<string, MarkedLine['mark']>> = {
  '|': 'article',
  '#': 'headline',
  '?': 'either',
};

const linesOf = (dump: string): MarkedLine[] =>
  dump
    .trim()
    .split('\n')
    .map((line) =>
      /^[|#?] /.test(line)
        ? { mark: MARKS[line[0] ?? ''] ?? 'furniture', text: line.slice(2) }
        : { mark: 'furniture', text: line },
    );

async function read(name: string, text: string) {
  const { document } = await readDocument(name, Buffer.from(text));
  if (!document) throw new Error(`Nothing was read of ${name}`);
  return document;
}

/** The lines of a page that are kept, in whole or part. */
async function keptOf(lines: readonly MarkedLine[], separator: string): Promise<MarkedLine[]> {
  const text = lines.map((line) => line.text).join(separator);
  const kept = (await read('page.txt', text)).blocks.filter((block) => block.kind !== 'boilerplate');
  let start = 0;
  return lines.filter((line) => {
    const end = start + line.text.length;
    const is = kept.some((block) => block.start < end && block.end > start);
    start = end + separator.length;
    return is;
  });
}

const textOf = (lines: readonly MarkedLine[], mark: MarkedLine['mark']) =>
  lines.filter((line) => line.mark === mark).map((line) => line.text);

const SPACINGS = [
  ['a line a paragraph', '\n'],
  ['blank lines between', '\n\n'],
] as const;

describe.each(Object.entries(PAGE_DUMPS))('markBlocks on %s', (_, dump) => {
  const lines = linesOf(dump);

  it.each(SPACINGS)('keeps the article, %s', async (_spacing, separator) => {
    expect(textOf(await keptOf(lines, separator), 'article')).toEqual(textOf(lines, 'article'));
  });

  it.each(SPACINGS)('cuts the furniture, %s', async (_spacing, separator) => {
    expect(textOf(await keptOf(lines, separator), 'furniture')).toEqual([]);
  });

  it('takes the headline for the title and invents nothing else', async () => {
    const document = await read('page.txt', lines.map((line) => line.text).join('\n\n'));
    expect(document.title).toBe(textOf(lines, 'headline')[0]);
    expect(document).not.toHaveProperty('publisher');
    expect(document).not.toHaveProperty('url');
  });
});

describe.each(Object.entries(PLAIN_DOCUMENTS))('markBlocks on %s', (_, text) => {
  it.each(['txt', 'md'])('loses no word as .%s', async (ending) => {
    const cut = (await read(`document.${ending}`, text)).blocks.filter(
      ({ kind, reason = '' }) =>
        kind === 'boilerplate' && !['header lines', 'caption', 'signature'].includes(reason),
    );
    expect(cut.map((block) => text.slice(block.start, block.end))).toEqual([]);
  });

  it('takes its subject, its first line or, of a chat, the name of the file for the title', async () => {
    const first = /^Subject: (.+)$/m.exec(text)?.[1] ?? text.split('\n', 1)[0]?.replace(/^#+ /, '');
    const title = first?.startsWith('[') ? 'document' : first;
    expect((await read('document.txt', text)).title).toBe(title);
  });
});

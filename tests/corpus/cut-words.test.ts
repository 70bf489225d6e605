import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/corpus/marks.js';
import { corpusOfFiles } from '../support/corpus-of-files.js';

/** What is read of a file's first passage, a space for each run of them. */
async function read(path: string, text: string): Promise<string> {
  const { documents, passages } = await corpusOfFiles({ [path]: text });
  const [document, passage] = [documents[0], passages[0]];
  if (document === undefined || passage === undefined) throw new Error('nothing was read');
  return readingOf(document)
    .slice(passage.start, passage.end)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim();
}

describe('a word that markup cuts', () => {
  it.each([
    ['**N**obody slept.', 'Nobody slept.'],
    ['The *m*ill stood still.', 'The mill stood still.'],
    ['It was un**believ**able, he said.', 'It was unbelievable, he said.'],
    ['<span class="cap">N</span>obody slept.', 'Nobody slept.'],
    ['**Nobody** slept, *not* one.', 'Nobody slept, not one.'],
  ])('is whole in Markdown: %s', async (markdown, words) => {
    expect(await read('mill.md', markdown)).toBe(words);
  });

  it.each([
    ['<p><span class="dropcap">N</span>obody slept.</p>', 'Nobody slept.'],
    ['<p><span class="first-letter">N</span>\nobody slept.</p>', 'Nobody slept.'],
    ['<div class="drop-cap">N</div>\n<p>obody slept.</p>', 'Nobody slept.'],
    ['<p><drop-cap>N</drop-cap>obody slept.</p>', 'Nobody slept.'],
    ['<p><span class="dropcap">A</span> boy slept.</p>', 'A boy slept.'],
    ['<p>He said so. <span class="dropcap">N</span>obody slept.</p>', 'He said so. Nobody slept.'],
  ])('is whole in a web page: %s', async (html, words) => {
    expect(await read('mill.html', `<html><body>${html}</body></html>`)).toBe(words);
  });
});

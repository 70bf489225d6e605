import { describe, expect, it } from 'vitest';
import { readFolderMetadata } from '../../../src/corpus/metadata/metadata.js';
import { publicAddress } from '../../../src/corpus/metadata/public-address.js';
import { readFile } from '../../../src/corpus/read-document.js';

describe('publicAddress', () => {
  it.each([
    ['https://quay.example/a', 'https://quay.example/a'],
    ['http://quay.example', 'http://quay.example'],
    ['https://ida:sesame@quay.example/a?b=c@d#e', 'https://quay.example/a?b=c@d#e'],
    ['https://ida@quay.example/', 'https://quay.example/'],
    ['https:\\\\ida:ses@me@quay.example/', 'https://quay.example/'],
    ['https://quay.example/@ida', 'https://quay.example/@ida'],
  ])('makes of %s what everybody may see', (written, shown) => {
    expect(publicAddress(written)).toBe(shown);
  });

  it.each(['ftp://quay.example', 'javascript:alert(1)', 'mailto:ida@quay.example', '/a', ''])(
    'knows no page of the web in %j',
    (written) => expect(publicAddress(written)).toBeUndefined(),
  );
});

describe('a document', () => {
  const secret = 'https://ida:sesame@quay.example/a';
  it.each([
    ['front matter', 'a.md', `---\nurl: ${secret}\n---\n\nThe quay is shut.\n`],
    ['the lines of a head', 'a.txt', `Title: The quay\nURL: ${secret}\n\nThe quay is shut.\n`],
    [
      'the head of a page',
      'a.html',
      `<html><head><link rel="canonical" href="${secret}"></head><body><p>The quay is shut.</p></body></html>`,
    ],
    [
      'an entry of a feed',
      'a.rss',
      `<rss><channel><title>Quays</title><item><title>The quay</title><link>${secret}</link><description>The quay is shut.</description></item></channel></rss>`,
    ],
  ])('has the public address that %s names', async (_, path, text) => {
    const { documents } = await readFile(path, Buffer.from(text));
    expect(documents.map(({ url }) => url)).toEqual(['https://quay.example/a']);
  });

  it('has the public address that stands beside it', () => {
    const reading = readFolderMetadata(`a.md:\n  url: ${secret}\n`);
    expect('files' in reading && reading.files.get('a.md')?.given.url).toBe('https://quay.example/a');
  });
});

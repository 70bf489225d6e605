import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/corpus/passages.js';
import { readDocument } from '../../src/corpus/read-document.js';

const RELEASE = `Airline Council
EN FR
Menu
About us
Newsroom
Council grounds the plane Nordlys
The council has grounded the plane Nordlys after a crack was found in its left wing on Monday.
It did not find that the pilot had known of the crack, as a newspaper had written.
Print this page
Download PDF
Back to top
Imprint
Data protection`;

async function keptOf(text: string): Promise<string> {
  const { document } = await readDocument('a.txt', Buffer.from(text));
  if (!document) throw new Error('nothing was read');
  return cutPassages(document)
    .map(({ start, end }) => document.text.slice(start, end))
    .join('\n');
}

describe('a page known by its parts alone', () => {
  it('keeps the text and nothing else', async () => {
    expect(await keptOf(RELEASE)).toBe(RELEASE.split('\n').slice(6, 8).join('\n'));
  });

  it('is no page for one such line', async () => {
    const text = 'Notes\n\nImprint\n\nThe imprint of the book is missing. Nobody knows who printed it.';
    expect(await keptOf(text)).toContain('Imprint');
  });
});

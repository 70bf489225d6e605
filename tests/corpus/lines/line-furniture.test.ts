import { describe, expect, it } from 'vitest';
import { furnitureReason } from '../../../src/corpus/lines/line-furniture.js';
import { unmark } from '../../../src/corpus/marks.js';
import { cutPassages } from '../../../src/corpus/passages.js';
import { readDocument } from '../../../src/corpus/read-document.js';

async function keptOf(text: string): Promise<string[]> {
  const { document } = await readDocument('a.txt', Buffer.from(text));
  if (!document) throw new Error('nothing was read');
  return cutPassages(document)
    .flatMap(({ sentences }) => sentences)
    .map((span) => unmark(document, span).shown.replace(/\s+/g, ' '));
}

describe('furnitureReason', () => {
  it.each([
    ["var _q = _q || []; _q.push(['_set', 'X-1']);", 'markup'],
    ['(function() { var s = document.createElement("script"); })();', 'markup'],
    ['window.dataLayer = window.dataLayer || [];', 'markup'],
    ['.button { color: red; }', 'markup'],
    ['Rules | About us | Lists | Feed | Legal | Contact', 'navigation'],
    ['[[tag: mill]] [[tag: fire]]', 'navigation'],
    ['Photo: Ida Quist / Coast Post', 'caption'],
    ['(Photo by Ida Quist)', 'caption'],
    ['The mill on Monday. Credit: Ida Quist', 'caption'],
    ['— Mill Watch (@millwatch) May 5, 2019', 'embed'],
    ['pic.twitter.com/AbCd123', 'embed'],
    ['See more at: https://post.example/mill', 'recommended links'],
  ])('tells %j by its form', (line, reason) => {
    expect(furnitureReason(line)).toBe(reason);
  });

  it.each([
    'Let us see what the mill has to say.',
    'The function of the mill was to grind.',
    'Photographs of the mill show that the roof was gone.',
    'The bank gave him credit: 400 crowns. He lost it.',
    'Video of the fire was shown in court.',
    'The owner (@millowner) said so in May 2019.',
    'If (as he says) the mill was sold, nobody knew.',
  ])('takes %j for text', (line) => {
    expect(furnitureReason(line)).toBeUndefined();
  });

  it('keeps the sentences beside such lines whole', async () => {
    const text =
      'The roof of the mill in Norvik fell in at noon, and the owner\n\nPhoto: Ida Quist\n\nvar a = 1;\n\nNobody was hurt.';
    expect(await keptOf(text)).toEqual([
      'The roof of the mill in Norvik fell in at noon, and the owner',
      'Nobody was hurt.',
    ]);
  });
});

describe('lists at the end of a text', () => {
  it('are no text where they stand beside a list of references', async () => {
    const text =
      'The mill burnt down.[1]: 14 [2] Nobody was hurt.\n\nSee also\nList of mills\n\nReferences\n1. ^ "The mill". The Post. 5 May 2010.\n2. ^ Quist, Ida (2012). Mills.\n\nExternal links\nOfficial website';
    expect(await keptOf(text)).toEqual(['The mill burnt down.', 'Nobody was hurt.']);
  });
});

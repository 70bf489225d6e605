import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_GROUPS, readAliasFile } from '../../src/corpus/alias-file.js';
import { mergeAliases } from '../../src/corpus/aliases.js';
import { statedAliases } from '../../src/corpus/stated-aliases.js';
import { growthOf, NOT_SQUARE } from '../support/growth.js';

const stated = (text: string) =>
  statedAliases({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] }).map((pair) =>
    pair.join(' = '),
  );

describe('statedAliases', () => {
  it.each([
    ['Lamp founder Ana Silva (known as Annie Silver) left.', 'Ana Silva = Annie Silver'],
    ['The engineer Ana Silva (also known as “Annie”) left.', 'Ana Silva = Annie'],
    ['In May Ana Silva, also known as Annie Silver, left.', 'Ana Silva = Annie Silver'],
    ['Ana Silva, better known as Annie, left.', 'Ana Silva = Annie'],
    ['Ana Silva, formerly Ana Costa, left.', 'Ana Silva = Ana Costa'],
    ['They met at Brightside (formerly Dimside).', 'Brightside = Dimside'],
    ['They met at Brightside Ltd (previously known as Dimside Lamps).', 'Brightside Ltd = Dimside Lamps'],
    ['BrightSide (a.k.a. BS) closed.', 'BrightSide = BS'],
    ['the Harbour Safety Board (HSB) met.', 'Harbour Safety Board = HSB'],
    ['the Ministry of Public Works (MPW) met.', 'Ministry of Public Works = MPW'],
    ['the Department of Energy (DOE) met.', 'Department of Energy = DOE'],
    ['王小明（又名小王子）离开了公司。', '王小明 = 小王子'],
  ])('%s gives %s', (text, pair) => {
    expect(stated(text)).toEqual([pair]);
  });

  it.each([
    'The lamp (known for its light) broke.',
    'Ana Silva (pictured) left.',
    'Lampworks and its rival Dimside (both in Porto) closed.',
    'Lampworks, known as a careful firm, closed.',
    'Lampworks, formerly of Porto, closed.',
    'The price rose to $2 (US) a lamp.',
    'The lamp was made in Porto (PT).',
    'The Harbour Board (HSB) met.',
    'Ana Silva (32) left.',
    'Dimside said that Lampworks (the larger firm) had closed.',
    'it (also known as that) broke.',
    'The thing is known as Lamp.',
  ])('%s gives nothing', (text) => {
    expect(stated(text)).toEqual([]);
  });

  it('leaves boilerplate aside', () => {
    const text = 'Ana Silva (known as Annie) left.';
    expect(
      statedAliases({
        text,
        blocks: [{ start: 0, end: text.length, kind: 'boilerplate', reason: 'teaser' }],
      }),
    ).toEqual([]);
  });

  it.each(['(', ' ', ',', 'A ', 'A (', 'Ab, known as ', '('.repeat(50)])(
    'takes linear time on a long run of "%s"',
    async (part) => {
      const growth = await growthOf(
        (factor) => stated(part.repeat((factor * 30_000) / part.length)),
        NOT_SQUARE,
      );
      expect(growth).toBeLessThan(NOT_SQUARE);
    },
  );
});

describe('readAliasFile', () => {
  it('reads lists of names, and names with lists', () => {
    expect(readAliasFile('- [Ana Silva, Annie]\n- Brightside: [Dimside, BS]\n').groups).toEqual([
      ['Ana Silva', 'Annie'],
      ['Brightside', 'Dimside', 'BS'],
    ]);
    expect(readAliasFile('Ana Silva: [Annie]\nBrightside: BS').groups).toEqual([
      ['Ana Silva', 'Annie'],
      ['Brightside', 'BS'],
    ]);
  });

  it.each(['- [Ana]', 'just words', '- [[a, b], c]', 'a: [b', '- Ana'])(
    'names what is wrong in %j',
    (yaml) => {
      expect(readAliasFile(yaml).faults).toHaveLength(1);
    },
  );

  it('reads so many groups and says that there are more', () => {
    const yaml = Array.from({ length: MOST_GROUPS + 2 }, (_, i) => `- [a${i}, b${i}]`).join('\n');
    const { groups, faults } = readAliasFile(yaml);
    expect(groups).toHaveLength(MOST_GROUPS);
    expect(faults).toEqual([`It has ${MOST_GROUPS + 2} groups; only the first ${MOST_GROUPS} are read.`]);
  });

  it('says at which line it breaks', () => {
    expect(readAliasFile('- [a, b]\n- [c, d').faults).toEqual([
      expect.stringMatching(/^It cannot be read \(line 2\): /),
    ]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (yaml) => Array.isArray(readAliasFile(yaml).groups)));
  });
});

describe('mergeAliases', () => {
  it('joins groups that share a name and keeps the first name first', () => {
    expect(
      mergeAliases([
        ['A', 'B'],
        ['C', 'D'],
        ['d', 'E'],
        ['B', 'C'],
      ]),
    ).toEqual([['A', 'B', 'C', 'D', 'E']]);
  });
});

import { describe, expect, it } from 'vitest';
import { locate, paragraphNumber, publisherBeside } from '../../src/answering/citation.js';
import type { BlockKind, Document } from '../../src/corpus/document.js';

const LINES: readonly (readonly [BlockKind, string])[] = [
  ['boilerplate', 'Home | News'],
  ['heading', 'The ferry'],
  ['paragraph', 'It sank.'],
  ['boilerplate', 'Share this'],
  ['list', '- Nobody was hurt.'],
  ['heading', 'Afterwards'],
  ['quote', '> We are sorry.'],
];

function documentOf(lines: readonly (readonly [BlockKind, string])[]): Document {
  const text = lines.map(([, line]) => line).join('\n');
  const blocks = lines.map(([kind, line], i) => {
    const start = lines.slice(0, i).reduce((at, [, before]) => at + before.length + 1, 0);
    return { kind, start, end: start + line.length };
  });
  return { id: 'ferry', path: 'ferry.md', title: 'The ferry', language: 'en', text, sha256: '', blocks };
}

const document = documentOf(LINES);

describe('paragraphNumber', () => {
  it.each([
    ['It sank.', 1],
    ['sank.', 1],
    ['- Nobody', 2],
    ['Nobody', 2],
    ['We are sorry.', 3],
  ])('of %j is %i', (words, n) => {
    expect(paragraphNumber(document, document.text.indexOf(words))).toBe(n);
  });

  it('is 1 where a document has no blocks', () => {
    expect(paragraphNumber({ ...document, blocks: [] }, 12)).toBe(1);
  });
});

describe('locate', () => {
  it('gives what is known of the document and nothing else', () => {
    expect(locate(document, document.text.indexOf('Nobody'))).toEqual({
      title: 'The ferry',
      paragraph: 2,
    });
    const known = {
      ...document,
      publisher: 'Velmora Post',
      published: '2011-05',
      url: 'https://example.org/f',
    };
    expect(locate(known, 0)).toEqual({
      title: 'The ferry',
      publisher: 'Velmora Post',
      published: '2011-05',
      url: 'https://example.org/f',
      paragraph: 1,
    });
  });
});

describe('publisherBeside', () => {
  it.each([
    ['Norvik Town Council: minutes of May', 'Norvik Town Council'],
    ['Lamp mill burns down – The Norvik Post', 'Norvik Post'],
    ['Low Tide, episode 61', 'Low Tide'],
  ])('is silent where the title says it: %s', (title, publisher) => {
    expect(publisherBeside({ title, publisher })).toBeUndefined();
  });

  it('names a publisher that the title only tells of', () => {
    expect(publisherBeside({ title: "Norvik's office robbed", publisher: 'Norvik' })).toBe('Norvik');
    expect(publisherBeside({ title: 'The mill' })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.js';
import { indexVersion } from '../../src/service/index-version.js';
import { corpusOf, documentOf } from '../support/small-corpus.js';

const mill = documentOf('mill', ['The mill burned.']);
const version = indexVersion(corpusOf(mill));

/** One other value for all that is known of a document; a field that is new is missed here when it is built. */
const OTHER: Required<Omit<Document, 'text' | 'blocks' | 'marks'>> = {
  id: 'other',
  path: 'other.md',
  sha256: 'f'.repeat(64),
  title: 'Other',
  publisher: 'The Harlow Post',
  published: '2021-05',
  url: 'https://harlow.example/mill',
  incident: 'Mill fire',
  incidents: ['Mill fire', 'Dam break'],
  language: 'de',
  datedBy: 'name',
  file: 'mill.md',
};

describe('indexVersion', () => {
  it.each(Object.entries(OTHER))('is another where the %s of a document is', (field, value) => {
    expect(indexVersion(corpusOf({ ...mill, [field]: value }))).not.toBe(version);
  });

  it('is another where a name has another name', () => {
    expect(indexVersion({ ...corpusOf(mill), aliases: [] })).not.toBe(version);
  });

  it('is the same in whatever order the facts of a document are held', () => {
    const { title, ...rest } = mill;
    expect(indexVersion(corpusOf({ ...rest, title }))).toBe(version);
  });

  it('looks at no text: a document may not be at hand', () => {
    const away: Document = {
      ...mill,
      get text(): string {
        throw new Error('the text is away');
      },
    };
    expect(indexVersion({ ...corpusOf(mill), documents: [away] })).toBe(version);
  });
});

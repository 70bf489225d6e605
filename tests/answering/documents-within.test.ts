import { describe, expect, it } from 'vitest';
import { documentsWithin } from '../../src/answering/documents-within.js';
import type { AskFilter } from '../../src/answering/engine.js';
import { corpusOf } from './corpus-of.js';

function accepts(filter: AskFilter, published?: string, documentId = 'ferry'): boolean {
  const { documents } = corpusOf({ ferry: 'It sank.', mill: 'It burned.' });
  const dated = documents.map((document) => ({ ...document, ...(published && { published }) }));
  return documentsWithin({ documents: dated }, filter).has(documentId);
}

describe('documentsWithin', () => {
  it.each<[AskFilter, string, boolean]>([
    [{ from: '2018-09-10' }, '2018-09-10', true],
    [{ from: '2018-09-10' }, '2018-09-09', false],
    [{ to: '2018-09-10' }, '2018-09-10', true],
    [{ to: '2018-09-10' }, '2018-09-11', false],
    [{ from: '2018-09', to: '2018-09' }, '2018-09-30', true],
    [{ from: '2018-09', to: '2018-09' }, '2018-10-01', false],
    [{ from: '2018', to: '2018' }, '2018-12-31', true],
    [{ from: '2018', to: '2018' }, '2019-01-01', false],
    [{ from: '2018-09-10' }, '2018-09', true],
    [{ from: '2018-09-10' }, '2018', true],
    [{ from: '2018-09-10' }, '2018-08', false],
    [{ from: '2018-09-10' }, '2017', false],
    [{ to: '2018-09-10' }, '2018-09', true],
    [{ to: '2018-09-10' }, '2018', true],
    [{ to: '2018-09-10' }, '2018-10', false],
    [{ to: '2018-09-10' }, '2019', false],
    [{ from: '2018-09-11', to: '2018-09-10' }, '2018-09-10', false],
  ])('takes %j of a document of %s: %s', (filter, published, expected) => {
    expect(accepts(filter, published)).toBe(expected);
  });

  it('leaves a document without a date out when a date is asked for, and only then', () => {
    expect(accepts({ from: '2018' })).toBe(false);
    expect(accepts({ to: '2018' })).toBe(false);
    expect(accepts({})).toBe(true);
    expect(accepts({ documentIds: ['ferry'] })).toBe(true);
  });

  it('takes the documents named and no others', () => {
    expect(accepts({ documentIds: ['mill'] })).toBe(false);
    expect(accepts({ documentIds: [] })).toBe(false);
    expect(accepts({ documentIds: ['ferry', 'mill'], from: '2018' }, '2019')).toBe(true);
    expect(accepts({ documentIds: ['mill'] }, '2019', 'mill')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { AliasGroup, Corpus, Document } from '../../../src/corpus/document.js';
import { planNames } from '../../../src/evidence/sentence-index/changed-names.js';
import { listCorpus, listSentences } from '../../../src/evidence/sentence-index/corpus-lists.js';
import { planDocuments } from '../../../src/retrieval/row-runs.js';
import { corpusOf } from '../../answering/corpus-of.js';

type Texts = Readonly<Record<string, string>>;

const TEXTS: Texts = { one: 'They met Falk.', two: 'The harbour trust left. It rained.', three: 'It froze.' };
const own = new Map<string, Partial<Document>>();
const corpusWith = (texts: Texts, aliases: readonly AliasGroup[] = [], more = own): Corpus => {
  const { documents, ...rest } = corpusOf(texts, aliases);
  return { ...rest, documents: documents.map((one) => ({ ...one, ...more.get(one.id) })) };
};
/** Documents that stay are those of the same text. */
const keyOf = ({ id, text }: Document) => `${id} ${text}`;

/** The sentences that are read for names, by their number, when one corpus follows on another. */
function readAgain(before: Corpus, after: Corpus) {
  const first = listCorpus(before, undefined, keyOf);
  const lists = { ...first, roles: first.names.read.roles };
  const next = listCorpus(after, lists, keyOf);
  const { runs } = planDocuments(first.documents, next.documents);
  const { ranges } = planNames(after, next, next.names.read.roles, { runs, lists });
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at));
}

describe('planNames', () => {
  it('reads every sentence of a corpus that follows on none', () => {
    const corpus = corpusWith(TEXTS);
    const lists = listSentences(corpus);
    expect(planNames(corpus, lists, lists.names.read.roles, undefined)).toEqual({
      runs: [{ isNew: true, from: 0, to: 4 }],
      ranges: [[0, 4]],
    });
  });

  it('reads nothing where nothing changed', () => {
    expect(readAgain(corpusWith(TEXTS), corpusWith(TEXTS))).toEqual([]);
  });

  it('reads what is new alone', () => {
    expect(readAgain(corpusWith(TEXTS), corpusWith({ ...TEXTS, four: 'It snowed.' }))).toEqual([4]);
  });

  it('reads a document that stayed where a word of it became a name', () => {
    const after = { ...TEXTS, four: 'They met Harbour. They saw Harbour there.' };
    expect(readAgain(corpusWith(TEXTS), corpusWith(after))).toEqual([1, 2, 4, 5]);
  });

  it('reads a document that stayed where a word of it begins another alias', () => {
    expect(readAgain(corpusWith(TEXTS), corpusWith(TEXTS, [['Harbour Trust', 'HT']]))).toEqual([1, 2]);
  });

  it('reads a document that stayed where a name of it publishes now', () => {
    const published = new Map([['three', { publisher: 'Falk' }]]);
    expect(readAgain(corpusWith(TEXTS), corpusWith(TEXTS, [], published))).toContain(0);
  });

  it('reads a document that stayed where its title holds a word that became a name', () => {
    const titled = new Map([['three', { title: 'The harbour' }]]);
    const after = { ...TEXTS, four: 'They met Harbour. They saw Harbour there.' };
    expect(readAgain(corpusWith(TEXTS, [], titled), corpusWith(after, [], titled))).toContain(3);
  });
});

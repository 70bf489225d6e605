import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.js';
import { SpeakerBook } from '../../../src/evidence/attribution/speaker-book.js';
import { headOf, WordRoles } from '../../../src/evidence/sentence-index/word-roles.js';
import { analyzeCorpus } from '../../../src/retrieval/corpus-words.js';
import { KeyNumbers } from '../../../src/retrieval/key-numbers.js';
import { tallyWords } from '../../../src/retrieval/word-tally.js';
import { corpusOf } from '../../answering/corpus-of.js';

const PAGE = 'They met Falk and Lind. They stole 12 pumps. The thief of the pump sold it to the Lund Post.';

function rolesOf(more: Partial<Document> = {}, keys?: KeyNumbers) {
  const { documents, ...rest } = corpusOf({ page: PAGE }, [['Dana Reyes', 'Reyes']]);
  const corpus = { ...rest, documents: documents.map((one) => ({ ...one, ...more })) };
  const words = analyzeCorpus(corpus);
  const speakers = new SpeakerBook(words.book);
  const roles = new WordRoles(corpus, words, tallyWords(words), speakers, keys);
  const keysOf = (numbers: Iterable<number>) => [...numbers].map((number) => roles.keys.keys[number]);
  const subjectOf = (word: string) => {
    const number = roles.subjectOfWord[words.book.words.find(word) ?? -1] ?? 0;
    return number === 0 ? undefined : roles.keys.keys[number - 1];
  };
  return { roles, speakers, keysOf, subjectOf };
}

describe('WordRoles', () => {
  it('gives words of one family one subject, and a name or a number none', () => {
    const { subjectOf } = rolesOf();
    expect(['stole', 'thief'].map(subjectOf)).toEqual(['act:steal', 'act:steal']);
    expect(subjectOf('pumps')).toBe(subjectOf('pump'));
    expect(subjectOf('pump')).toBeDefined();
    expect(['falk', '12'].map(subjectOf)).toEqual([undefined, undefined]);
  });

  it('tells the subjects of a question that the corpus has, and no names', () => {
    const { roles, subjectOf } = rolesOf();
    expect(roles.subjectsIn('Was Falk the thief of the 12 pumps and the goat?')).toEqual(
      new Set(['act:steal', subjectOf('pump')]),
    );
  });

  it('goes on with the numbers of a corpus before', () => {
    const keys = KeyNumbers.of(['lind', 'gone']);
    const { roles } = rolesOf({}, keys);
    expect(roles.keys).toBe(keys);
    expect(keys.keys.slice(0, 2)).toEqual(['lind', 'gone']);
    expect(keys.keys).toContain('falk');
  });

  it('tells the names of a speaker, each once, and which of them are no publication', () => {
    const { roles, speakers, keysOf } = rolesOf({ publisher: 'Lund Post' });
    const number = speakers.numberOf('Falk of the Lund Post, Falk');
    const { names, ownNames } = roles.speakerOf(number);
    expect(keysOf(names)).toEqual(['falk', 'lund', 'post']);
    expect(keysOf(ownNames)).toEqual(['falk']);
  });

  it('takes a party that speaks for itself for no publication', () => {
    const { roles, keysOf } = rolesOf({ publisher: 'Lund Post', title: 'Press release' });
    expect(keysOf(roles.publishers)).toEqual([]);
    expect(keysOf(rolesOf({ publisher: 'Lund Post' }).roles.publishers)).toEqual(['lund', 'post']);
  });

  it('tells the names that stand over a document', () => {
    const { roles, keysOf } = rolesOf({ title: 'The charge against Dana Reyes and Lind' });
    expect(keysOf(roles.headNamesOf('page'))).toEqual(['alias:Dana Reyes|Reyes', 'lind']);
    expect(roles.headNamesOf('none')).toEqual([]);
  });
});

describe('headOf', () => {
  const [page] = corpusOf({ page: PAGE }).documents as [Document];

  it.each<[string, Partial<Document>, string]>([
    ['its title', { title: 'The fire', publisher: 'Lund Post' }, 'The fire'],
    ['its title where nobody publishes it', { title: 'Press release' }, 'Press release'],
    [
      'its title and whoever speaks for himself',
      { title: 'Press release', publisher: 'Lund Mills' },
      'Press release\nLund Mills',
    ],
  ])('gives %s', (_, more, head) => {
    expect(headOf({ ...page, ...more })).toBe(head);
  });
});

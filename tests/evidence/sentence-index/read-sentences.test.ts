import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/document.js';
import { listSentences } from '../../../src/evidence/sentence-index/corpus-lists.js';
import { eachSubjectIn, readNames } from '../../../src/evidence/sentence-index/read-sentences.js';
import { corpusOf } from '../../answering/corpus-of.js';

const readOf = (corpus: Corpus) => listSentences(corpus).names.read;
const read = (text: string, title = 'page') => {
  const { documents, ...rest } = corpusOf({ page: text });
  return readOf({ ...rest, documents: documents.map((one) => ({ ...one, title })) });
};

describe('ReadSentences', () => {
  it('makes each sentence once, and none outside of the corpus', () => {
    const sentences = read('It burnt. It fell.');
    expect(sentences.count).toBe(2);
    expect(sentences.at(1)?.text).toBe('It fell.');
    expect(sentences.at(1)).toBe(sentences.at(1));
    expect([sentences.at(-1), sentences.at(2)]).toEqual([undefined, undefined]);
  });

  it('gives a sentence as written, and as it is read', () => {
    const text = 'The **old** mill burnt.';
    const marks = [4, 9].map((start) => ({ start, end: start + 2 }));
    const { documents, ...rest } = corpusOf({ page: text });
    const sentences = readOf({ ...rest, documents: documents.map((one) => ({ ...one, marks })) });
    expect(sentences.textOf(0)).toBe(text);
    expect(sentences.wordsOf(0)).toBe('The   old   mill burnt.');
  });

  it('tells the names of a sentence, its speaker included', () => {
    const sentences = read('They met Falk. The mill of Lind burnt, said Bo Falk.');
    expect(sentences.namesOf(0)).toEqual(new Set(['falk']));
    expect(sentences.namesOf(1)).toEqual(new Set(['lind', 'bo', 'falk']));
  });

  describe('of whom a sentence may mean', () => {
    it('takes the nearest before that is named, and whom the title names', () => {
      const sentences = read('They met Lind. They met Falk. It rained. He left.', 'The charge against Lind');
      expect(sentences.nearNamesOf(3)).toEqual(new Set(['falk', 'lind']));
    });

    it('takes nobody where it names somebody and points back to nobody', () => {
      const sentences = read('They met Lind. The mill of Falk burnt.', 'The charge against Lind');
      expect(sentences.nearNamesOf(1)).toEqual(new Set());
    });

    it.each([
      [3, ['falk']],
      [4, []],
    ])('looks four sentences back at most: %i between', (between, near) => {
      const sentences = read(`They met Falk. ${'It rained. '.repeat(between)}He left.`);
      expect([...sentences.nearNamesOf(between + 1)]).toEqual(near);
    });

    it('looks no farther than its document', () => {
      const sentences = readOf(corpusOf({ one: 'They met Falk.', two: 'He left.' }));
      expect(sentences.nearNamesOf(1)).toEqual(new Set());
    });
  });

  describe('of who speaks', () => {
    it('takes the names that the speaker goes by', () => {
      expect(read('They met Falk. Falk denied the theft.').speakerNamesOf(1)).toEqual(new Set(['falk']));
    });

    it('takes for "the suspect" whom the sentence names before, else the nearest that is named', () => {
      const own = read('They met Lind. They confronted Falk, but the suspect denied the theft.');
      expect(own.speakerNamesOf(1)).toEqual(new Set(['falk']));
      const before = read('They met Lind. The suspect denied the theft.');
      expect(before.speakerNamesOf(1)).toEqual(new Set(['lind']));
    });

    it('takes no publication for who speaks, but for what it wrote itself', () => {
      const { documents, ...rest } = corpusOf({ page: 'They met Falk of the Lund. Lund denied the theft.' });
      const published = documents.map((one) => ({ ...one, publisher: 'Lund' }));
      expect(readOf({ ...rest, documents }).speakerNamesOf(1)).toEqual(new Set(['lund']));
      expect(readOf({ ...rest, documents: published }).speakerNamesOf(1)).toEqual(new Set());
    });
  });

  it('tells the subjects of a sentence, of a denial only what is denied', () => {
    const sentences = read('A thief burnt the mill. Although he was a thief, he denied the fraud.');
    expect(sentences.subjectsOf(0)).toContain('act:steal');
    expect(sentences.subjectsOf(1)).toContain('act:fraud');
    expect(sentences.subjectsOf(1)).not.toContain('act:steal');
  });

  it('tells what the words of a sentence tell', () => {
    const sentences = read('Police accused him of theft. The court acquitted him. Correction: it was May.');
    const each = (tells: (position: number) => boolean) => [0, 1, 2].map(tells);
    expect(each((at) => sentences.tellsOfAccusation(at))).toEqual([true, false, false]);
    expect(each((at) => sentences.clearsSomebody(at))).toEqual([false, true, false]);
    expect(each((at) => sentences.mayBeNote(at))).toEqual([false, false, true]);
  });

  it('tells when a message was written', () => {
    const { documents, ...rest } = corpusOf({ chat: 'It burnt.\n\nIt fell.' });
    const blocks = [
      { kind: 'paragraph', start: 0, end: 9 },
      { kind: 'paragraph', start: 11, end: 19, origin: { at: '2025-01-23T21:41' } },
    ] as const;
    const sentences = readOf({ ...rest, documents: documents.map((one) => ({ ...one, blocks })) });
    expect([sentences.atOf(0), sentences.atOf(1)]).toEqual([undefined, '2025-01-23T21:41']);
  });
});

describe('readNames', () => {
  it('lists names behind others, each once a sentence, and tells who is named beside the speaker', () => {
    const lists = listSentences(
      corpusOf({ page: 'They met Falk and Falk. It rained. Falk denied the theft.' }),
    );
    const { places, roles } = lists.names.read;
    const [names, named]: [number[], boolean[]] = [[99], []];
    readNames(lists.words, places, roles, [0, 3], names, (isNamed) => named.push(isNamed));
    expect(names.map((name) => roles.keys.keys[name])).toEqual([undefined, 'falk', 'falk']);
    expect(named).toEqual([true, false, true]);
  });
});

describe('eachSubjectIn', () => {
  it('takes a subject as often as it stands there', () => {
    const { words, places, names } = listSentences(corpusOf({ page: 'The thief stole it.' }));
    const { subjectOfWord, keys } = names.read.roles;
    const taken: (string | undefined)[] = [];
    eachSubjectIn(words, places, subjectOfWord, 0, (subject) => taken.push(keys.keys[subject]));
    expect(taken).toEqual(['act:steal', 'act:steal']);
  });
});

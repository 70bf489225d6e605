import type { Corpus, Passage } from '../corpus/document.js';
import { contentTerms, stemWord } from '../language/analyzer.js';
import { type CorpusWords, FLAG_BITS, STOP, tokensOfPassage } from './corpus-words.js';
import { createIndexOf, type IndexedPassage } from './embedded-index.js';
import type { PassageIndex } from './passage-index.js';
import { spreadPostings } from './postings.js';
import { questionReader } from './sentence.js';

/** Builds the embedded index of a corpus. */
export function indexPassages(corpus: Corpus, words: CorpusWords): PassageIndex {
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const termOfWord = words.terms.map(numberOf);
  const contextOf = contextReader(corpus, numberOf);
  const askedBefore = questionReader(corpus);
  const contexts = corpus.passages.map((passage) => {
    const asked = askedBefore(passage);
    const context = contextOf(passage);
    return asked.length === 0 ? context : [...context, ...asked.map((word) => numberOf(stemWord(word)))];
  });
  const text: number[] = [];
  const termsOf = (passage: number) => {
    text.length = 0;
    for (const token of tokensOfPassage(words, passage)) {
      if ((token & STOP) === 0) text.push(termOfWord[token >>> FLAG_BITS] as number);
    }
    return { text, context: contexts[passage] ?? [] };
  };
  return createIndexOf(spreadPostings(numbers, corpus.passages.length, termsOf), corpus.passages);
}

/** Gathers the terms by which each passage of a corpus is found. */
export function indexedPassages(corpus: Corpus, words: CorpusWords): IndexedPassage[] {
  const contextOf = contextReader(corpus, (term) => term);
  const askedBefore = questionReader(corpus);
  return corpus.passages.map((passage, at) => {
    const told = [...tokensOfPassage(words, at)].filter((token) => (token & STOP) === 0);
    return {
      passage,
      text: told.map((token) => words.terms[token >>> FLAG_BITS] as string),
      context: [...contextOf(passage), ...askedBefore(passage).map(stemWord)],
    };
  });
}

/** The terms of a passage's title and nearest heading, which a sentence means without saying it. */
function contextReader<T>(corpus: Corpus, read: (term: string) => T): (passage: Passage) => readonly T[] {
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  const contexts = new Map<string, readonly T[]>();
  return ({ documentId, heading }) => {
    const words = [titles.get(documentId), heading].filter(Boolean).join('\n');
    const known = contexts.get(words) ?? contentTerms(words).map(read);
    contexts.set(words, known);
    return known;
  };
}

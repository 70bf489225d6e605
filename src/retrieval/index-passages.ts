import type { Corpus, Passage } from '../corpus/document.js';
import { contentTerms, stemWord } from '../language/analyzer.js';
import { type CorpusWords, FLAG_BITS, STOP } from './corpus-words.js';
import { createIndexOf } from './embedded-index.js';
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
  const contextOf = contextReader(corpus);
  const askedBefore = questionReader(corpus);
  const contexts = corpus.passages.map((passage) => {
    const asked = askedBefore(passage);
    const context = contextOf(passage, numberOf);
    return asked.length === 0 ? context : [...context, ...asked.map((word) => numberOf(stemWord(word)))];
  });
  const { tokens, sentences, passages } = words;
  const text: number[] = [];
  const termsOf = (passage: number) => {
    text.length = 0;
    const to = sentences[passages[passage + 1] as number] as number;
    for (let at = sentences[passages[passage] as number] as number; at < to; at++) {
      const token = tokens[at] as number;
      if ((token & STOP) === 0) text.push(termOfWord[token >>> FLAG_BITS] as number);
    }
    return { text, context: contexts[passage] ?? [] };
  };
  return createIndexOf(spreadPostings(numbers, corpus.passages.length, termsOf), corpus.passages);
}

/** The terms of a passage's title and nearest heading, which a sentence means without saying it. */
function contextReader(
  corpus: Corpus,
): (passage: Passage, numberOf: (term: string) => number) => readonly number[] {
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  const contexts = new Map<string, readonly number[]>();
  return ({ documentId, heading }, numberOf) => {
    const words = [titles.get(documentId), heading].filter(Boolean).join('\n');
    const known = contexts.get(words) ?? contentTerms(words).map(numberOf);
    contexts.set(words, known);
    return known;
  };
}

import type { Corpus, Passage } from '../corpus/document.js';
import { contentTerms, stemWord } from '../language/analyzer.js';
import { type CorpusWords, tokensOfPassage } from './corpus-words.js';
import type { Runs } from './number-lists.js';
import { type Postings, spreadPostings } from './postings.js';
import { questionReader } from './sentence.js';
import { FLAG_BITS, STOP } from './word-flags.js';

/**
 * A passage and the content terms that it is found by, repeated ones included. What stands in its title and headings, its context,
 * weighs less than its text.
 */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly text: readonly string[];
  readonly context: readonly string[];
}

/** Lists where the terms of a corpus stand, by the numbers of the book of its words. */
export function indexPassages(corpus: Corpus, words: CorpusWords): Postings {
  const { terms } = words.book;
  const contextOf = contextReader(corpus, (term) => terms.numberOf(term));
  const askedBefore = questionReader(corpus);
  const contexts = corpus.passages.map((passage, at) => {
    const asked = askedBefore(at);
    const context = contextOf(passage);
    return asked.length === 0
      ? context
      : [...context, ...asked.map((word) => terms.numberOf(stemWord(word)))];
  });
  return spreadPostings(terms.size, termsOfTexts(words), contexts);
}

/** The number of the term of each token of the passages, stop words left out. */
function termsOfTexts({ book, tokens, sentences, passages }: CorpusWords): Runs {
  const ofWord = Uint32Array.from(book.termOf);
  const values = new Uint32Array(tokens.length);
  const starts = new Uint32Array(passages.length);
  let count = 0;
  for (let passage = 0; passage + 1 < passages.length; passage++) {
    const first: number = passages[passage] ?? 0;
    const next: number = passages[passage + 1] ?? 0;
    const to = sentences[next] as number;
    for (let at = sentences[first] as number; at < to; at++) {
      const token = tokens[at] as number;
      if ((token & STOP) === 0) values[count++] = ofWord[token >>> FLAG_BITS] as number;
    }
    starts[passage + 1] = count;
  }
  return { starts, values: values.subarray(0, count) };
}

/** Gathers the terms by which each passage of a corpus is found. */
export function indexedPassages(corpus: Corpus, words: CorpusWords): IndexedPassage[] {
  const contextOf = contextReader(corpus, (term) => term);
  const askedBefore = questionReader(corpus);
  return corpus.passages.map((passage, at) => {
    const told = [...tokensOfPassage(words, at)].filter((token) => (token & STOP) === 0);
    return {
      passage,
      text: told.map((token) => words.book.termOfWord(token >>> FLAG_BITS)),
      context: [...contextOf(passage), ...askedBefore(at).map(stemWord)],
    };
  });
}

/** The terms of a passage's title and nearest heading, which a sentence means without saying it. */
function contextReader<T>(corpus: Corpus, read: (term: string) => T): (passage: Passage) => readonly T[] {
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  const contexts = new Map<string, readonly T[]>();
  let last: { readonly of: Passage; readonly context: readonly T[] } | undefined;
  return (passage) => {
    const { documentId, heading } = passage;
    // Passages below one heading follow each other.
    if (last?.of.documentId === documentId && last.of.heading === heading) return last.context;
    const words = [titles.get(documentId), heading].filter(Boolean).join('\n');
    const context = contexts.get(words) ?? contentTerms(words).map(read);
    contexts.set(words, context);
    last = { of: passage, context };
    return context;
  };
}

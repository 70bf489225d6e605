import type { Corpus, Document, Passage } from '../corpus/document.js';
import { passagesByDocument } from '../corpus/passages.js';
import { readingOf } from '../corpus/reading.js';
import { type DocumentWords, WordBook } from './word-book.js';
import { FLAG_BITS } from './word-flags.js';
import { wordLister } from './word-list.js';

export { BEFORE_CAPITAL, CAPITAL, FIRST, FLAG_BITS, STOP } from './word-flags.js';

/**
 * The words of every sentence of a corpus in flat lists: tokens are numbers, and each word stands here once. Words and sentences are
 * numbered in the order in which they come.
 */
export interface CorpusWords {
  readonly words: readonly string[];
  /** The term of each word. */
  readonly terms: readonly string[];
  /** 1 for each word that stands in the corpus; others stood in one before it. */
  readonly isThere: Uint8Array;
  readonly tokens: Uint32Array;
  /** Where the tokens of each sentence begin, and where those of the last one end. */
  readonly sentences: Uint32Array;
  /** The first sentence of each passage, and how many there are. */
  readonly passages: Uint32Array;
}

/** Gives the tokens of one passage, a view of the list of all. */
export function tokensOfPassage(
  { tokens, sentences, passages }: Pick<CorpusWords, 'tokens' | 'sentences' | 'passages'>,
  passage: number,
): Uint32Array {
  const [first = 0, next = 0] = [passages[passage], passages[passage + 1]];
  return tokens.subarray(sentences[first], sentences[next]);
}

/** Numbers the terms of a corpus in the order of its words. */
export function numberTerms(terms: readonly string[]): {
  readonly numbers: Map<string, number>;
  /** Of each word the number of its term. */
  readonly ofWord: Uint32Array;
} {
  const numbers = new Map<string, number>();
  const ofWord = Uint32Array.from(terms, (term) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  });
  return { numbers, ofWord };
}

/** Reads the words of a document, or recalls them. */
export type RecallWords = (document: Document, read: () => DocumentWords) => DocumentWords;

/**
 * Cuts every sentence of a corpus into words.
 * @param wordsOf - the words of one document with its passages, where they are known from before
 * @param book - what the words of corpora before were numbered in; it goes on
 */
export function analyzeCorpus(
  corpus: Pick<Corpus, 'documents' | 'passages'>,
  wordsOf: RecallWords = (_, read) => read(),
  book: WordBook = new WordBook(),
): CorpusWords {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const passages = new Uint32Array(corpus.passages.length + 1);
  for (const [at, { sentences }] of corpus.passages.entries())
    passages[at + 1] = (passages[at] ?? 0) + sentences.length;
  const list = wordLister();
  const parts = passagesByDocument(corpus.passages).map((run) => {
    const document = documents.get((run[0] as Passage).documentId);
    if (document === undefined) return list('', run);
    return wordsOf(document, () => list(readingOf(document), run));
  });
  return { ...join(parts, book), passages };
}

function join(parts: readonly DocumentWords[], book: WordBook): Omit<CorpusWords, 'passages'> {
  const tokens = new Uint32Array(parts.reduce((sum, part) => sum + part.tokens.length, 0));
  const sentences = new Uint32Array(parts.reduce((sum, part) => sum + part.lengths.length, 0) + 1);
  let [token, sentence] = [0, 0];
  for (const part of parts) {
    const numbers = book.numbersOf(part);
    for (let at = 0; at < part.tokens.length; at++) {
      const packed = part.tokens[at] as number;
      tokens[token++] =
        ((numbers[packed >>> FLAG_BITS] as number) << FLAG_BITS) | (packed & ((1 << FLAG_BITS) - 1));
    }
    for (let at = 0; at < part.lengths.length; at++) {
      sentences[sentence + 1] = (sentences[sentence] as number) + (part.lengths[at] as number);
      sentence += 1;
    }
  }
  return { words: [...book.words], terms: [...book.terms], isThere: book.wordsIn(parts), tokens, sentences };
}

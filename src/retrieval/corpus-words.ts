import type { Corpus } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { readingOf } from '../corpus/marks.js';
import { passagesByDocument } from '../corpus/passages.js';
import { type RowRuns, runsBelow, spliceColumn, spliceStarts } from './row-runs.js';
import { WordBook } from './word-book.js';
import { FLAG_BITS } from './word-flags.js';
import { WordList } from './word-list.js';

/** The words of every sentence of a corpus in flat lists: tokens are numbers, and each word stands in the book once. */
export interface CorpusWords {
  /** Numbers the words; it may know words that the corpus does not have. */
  readonly book: WordBook;
  readonly tokens: Uint32Array;
  /** Where the tokens of each sentence begin, and where those of the last one end. */
  readonly sentences: Uint32Array;
  /** The first sentence of each passage, and how many there are. */
  readonly passages: Uint32Array;
}

/** Gives the tokens of one passage, a view of the list of all. */
export function tokensOfPassage({ tokens, sentences, passages }: CorpusWords, passage: number): Uint32Array {
  const [first = 0, next = 0] = [passages[passage], passages[passage + 1]];
  return tokens.subarray(sentences[first], sentences[next]);
}

/**
 * Cuts every sentence of a corpus into words.
 * @param book - what the words of corpora before were numbered in; it goes on
 */
export function analyzeCorpus(
  corpus: Pick<Corpus, 'documents' | 'passages'>,
  book: WordBook = new WordBook(),
): CorpusWords {
  const documents = documentsById(corpus.documents);
  const passages = new Uint32Array(corpus.passages.length + 1);
  for (const [at, { sentences }] of corpus.passages.entries())
    passages[at + 1] = (passages[at] ?? 0) + sentences.length;
  const sentences = new Uint32Array((passages.at(-1) ?? 0) + 1);
  const list = new WordList(book);
  let sentence = 0;
  for (const run of passagesByDocument(corpus.passages)) {
    const document = documents.get(run[0]?.documentId ?? '');
    const text = document === undefined ? '' : readingOf(document);
    for (const { start, end } of run.flatMap((passage) => passage.sentences)) {
      list.addSentence(text.slice(start, end));
      sentences[++sentence] = list.length;
    }
  }
  return { book, tokens: list.finish(), sentences, passages };
}

/** Puts together the words of a corpus that follows on another, of one book. @param runs - of its passages */
export function spliceWords(runs: RowRuns, kept: CorpusWords, added: CorpusWords): CorpusWords {
  const ofSentences = runsBelow(runs, kept.passages, added.passages);
  const ofTokens = runsBelow(ofSentences, kept.sentences, added.sentences);
  return {
    book: kept.book,
    tokens: spliceColumn(ofTokens, kept.tokens, added.tokens),
    sentences: spliceStarts(ofSentences, kept.sentences, added.sentences),
    passages: spliceStarts(runs, kept.passages, added.passages),
  };
}

/** Numbers the words of a corpus anew, in a book that holds no others. */
export function renumberWords({ book: old, tokens, ...starts }: CorpusWords, book: WordBook): CorpusWords {
  const numbers = new Int32Array(old.words.size).fill(-1);
  const renumbered = new Uint32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as number;
    const word = token >>> FLAG_BITS;
    if (numbers[word] === -1) numbers[word] = book.numberOf(old.words.keys[word] as string);
    renumbered[at] = ((numbers[word] as number) << FLAG_BITS) | (token & ((1 << FLAG_BITS) - 1));
  }
  return { ...starts, book, tokens: renumbered };
}

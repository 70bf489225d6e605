import type { Corpus, Document } from '../../corpus/document.js';
import { documentsById } from '../../corpus/documents-by-id.js';
import { documentKeys } from '../../corpus/memory.js';
import { documentRanges } from '../../corpus/passages.js';
import { analyzeCorpus, renumberWords, spliceWords } from '../../retrieval/corpus-words.js';
import { indexPassages } from '../../retrieval/index-passages.js';
import { type Runs, spliceLists } from '../../retrieval/number-lists.js';
import { type Postings, splicePostings } from '../../retrieval/postings.js';
import { planDocuments, type RowRuns, runsBelow, spliceStarts } from '../../retrieval/row-runs.js';
import { WordBook } from '../../retrieval/word-book.js';
import { spliceTally, tallyWords } from '../../retrieval/word-tally.js';
import { SpeakerBook } from '../attribution/speaker-book.js';
import type { JudgedDocuments } from '../judgements.js';
import { listMatters, MatterBook } from './matter-lists.js';
import type { NamesBefore, ReadFrom } from './name-columns.js';
import { listNames, type NameLists } from './name-lists.js';
import { readPlaces, renumberSpeakers, splicePlaces } from './place-columns.js';

/** What is found out of the sentences of a corpus, in flat lists. */
export interface SentenceLists extends ReadFrom {
  /** Of each matter, by its number in the book, the sentences that hold a word of it. */
  readonly matters: Runs;
  readonly matterBook: MatterBook;
  readonly names: NameLists;
}

/** All that is found out of a corpus before anybody asks; what follows on it is made of it and of what changed. */
export interface CorpusLists extends SentenceLists {
  /** The keys of the documents that have passages, in their order. */
  readonly documents: readonly string[];
  readonly postings: Postings;
}

/** Lists as they are kept: what is told of their words is there without what tells it. */
export interface ListsBefore extends Omit<CorpusLists, 'names'>, NamesBefore {}

/** What numbers words, matters and speakers. */
interface Books {
  readonly book: WordBook;
  readonly matterBook: MatterBook;
  readonly speakers: SpeakerBook;
}

/** Lists without the names, which the words of the whole corpus tell. */
type PartLists = Omit<CorpusLists, 'names' | 'documents'>;

/** A corpus of which more than this share is new is read whole. */
const MOST_NEW = 0.5;

/** Finds out what the sentences of a corpus tell. */
export function listSentences(corpus: Corpus): SentenceLists {
  const lists = listParts(corpus, newBooks());
  return { ...lists, names: listNames(corpus, lists) };
}

/**
 * Finds out all that there is to find out of a corpus before anybody asks.
 * @param before - of a corpus that it follows on: of documents that stay nothing is found out again
 * @param keyOf - gives keys that are equal where documents are
 * @param judged - how the sentences of some of its documents are said, where that is known
 */
export function listCorpus(
  corpus: Corpus,
  before?: ListsBefore,
  keyOf: (document: Document) => string = documentKeys(),
  judged?: JudgedDocuments,
): CorpusLists {
  const ranges = documentRanges(corpus.passages);
  const known = documentsById(corpus.documents);
  const ids = [...ranges.keys()];
  const documents = ids.map((id) => {
    const document = known.get(id);
    return document === undefined ? id : keyOf(document);
  });
  const { runs, added } = planDocuments(before?.documents ?? [], documents);
  if (before === undefined || added.length > documents.length * MOST_NEW) {
    const whole = listPassages(corpus, newBooks(), judged);
    return { ...whole, documents, names: listNames(corpus, whole) };
  }
  const fresh = added.map((at) => ids[at] as string);
  const books = { ...before, book: before.words.book, speakers: before.places.speakers };
  const part = {
    ...corpus,
    documents: fresh.flatMap((id) => known.get(id) ?? []),
    passages: fresh.flatMap((id) => corpus.passages.slice(ranges.get(id)?.from, ranges.get(id)?.to)),
  };
  const isSame = added.length === 0 && documents.length === before.documents.length;
  const lists = isSame ? before : splice(runs, before, listPassages(part, books, judged));
  return { ...lists, documents, names: listNames(corpus, lists, { runs, lists: before }) };
}

/** Lists a corpus anew from what was found out of its sentences: of documents that are gone no word is left. */
export function relist(corpus: Corpus, { documents, documentStarts, ...lists }: CorpusLists): CorpusLists {
  const { book, matterBook, speakers } = newBooks();
  const words = renumberWords(lists.words, book);
  const whole = {
    documents,
    documentStarts,
    words,
    tally: tallyWords(words),
    places: renumberSpeakers(lists.places, speakers),
    matters: listMatters(words, matterBook),
    matterBook,
    postings: indexPassages(corpus, words),
  };
  return { ...whole, names: listNames(corpus, whole) };
}

function newBooks(): Books {
  const book = new WordBook();
  return { book, matterBook: new MatterBook(book), speakers: new SpeakerBook(book) };
}

function listParts(
  corpus: Corpus,
  { book, matterBook, speakers }: Books,
  judged?: JudgedDocuments,
): Omit<PartLists, 'postings'> {
  const words = analyzeCorpus(corpus, book);
  const starts = [...documentRanges(corpus.passages).values()].map(({ from }) => from);
  return {
    documentStarts: Uint32Array.from([...starts, corpus.passages.length]),
    words,
    tally: tallyWords(words),
    places: readPlaces(corpus, words, speakers, judged),
    matters: listMatters(words, matterBook),
    matterBook,
  };
}

function listPassages(corpus: Corpus, books: Books, judged?: JudgedDocuments): PartLists {
  const lists = listParts(corpus, books, judged);
  return { ...lists, postings: indexPassages(corpus, lists.words) };
}

function splice(runs: RowRuns, kept: PartLists, added: PartLists): PartLists {
  const { matterBook } = kept;
  const ofPassages = runsBelow(runs, kept.documentStarts, added.documentStarts);
  const ofSentences = runsBelow(ofPassages, kept.words.passages, added.words.passages);
  const words = spliceWords(ofPassages, kept.words, added.words);
  return {
    documentStarts: spliceStarts(runs, kept.documentStarts, added.documentStarts),
    words,
    tally: spliceTally(ofPassages, kept.tally, kept.words, added.words),
    places: splicePlaces(ofSentences, kept.places, added.places),
    matters: spliceLists(ofSentences, kept.matters, added.matters, matterBook.size),
    matterBook,
    postings: splicePostings(ofPassages, kept.postings, added.postings, words.book.terms.size),
  };
}

import type { Corpus, Passage } from '../corpus/document.js';
import { keepReadings, type Readings } from '../corpus/marks.js';
import { readAliasNames } from './alias-names.js';
import { identifierFinder } from './asked-identifiers.js';
import { analyzeCorpus, type CorpusWords } from './corpus-words.js';
import { createEmbeddedIndex } from './embedded-index.js';
import { indexPassages } from './index-passages.js';
import type { PassageIndex, ScoredPassage } from './passage-index.js';
import { passagePlaces } from './passage-places.js';
import type { Postings } from './postings.js';
import { type Question, readQuestion, searchTerms } from './question.js';
import { passagesOfUnit, unitOfPassage, unitStarts } from './reading-units.js';
import { type ImpliedWords, type Sentence, SentenceBook, sentenceReader } from './sentence.js';
import { matchTerms, sentenceBm25 } from './term-matches.js';
import { type CommonWords, createVocabulary, type Vocabulary } from './vocabulary.js';
import type { WordTally } from './word-tally.js';

/** A sentence of a passage found, and how it holds the question's words. */
export interface FoundSentence {
  readonly sentence: Sentence;
  /** Of each term of the question, how well the sentence holds it, 0 to 1. */
  readonly matches: readonly number[];
  /** Its BM25 over that of the sentence that holds the question's words best, 0 to 1. */
  readonly bm25: number;
}

export interface FoundPassage {
  /** Its place in the corpus. */
  readonly order: number;
  /** Its score over that of the best passage, 0 to 1; 0 for one that stands beside what was found, or in a small corpus. */
  readonly share: number;
  /** How much of the question its unit holds, over what the unit that holds most does, 0 to 1. */
  readonly held: number;
  readonly sentences: readonly FoundSentence[];
}

/** The parts of documents nearest to a question. */
export interface Found {
  readonly question: Question;
  /** Neighbouring passages that are read together, in text order; the unit of the best passage first. */
  readonly units: readonly (readonly FoundPassage[])[];
}

export interface FindScope {
  /** How many units at most, at least 1. */
  readonly limit: number;
  /** The ids of the documents to look into; all when absent. */
  readonly within?: ReadonlySet<string>;
}

export interface PassageFinder {
  readonly vocabulary: Vocabulary;
  /** Of the documents of its corpus. */
  readonly readings: Readings;
  /** The sentences of what was found lately. */
  readonly sentences: SentenceBook;
  find(question: string, scope: FindScope): Promise<Found>;
}

export interface FinderOptions {
  /** What the counts of a small corpus are smoothed with. */
  readonly commonWords?: CommonWords;
  /** Stands in for the embedded index. */
  readonly index?: PassageIndex;
  /** The words of all documents, where the corpus is a part of them. */
  readonly vocabulary?: Vocabulary;
  /** The corpus is a part of more: what the index finds in it is read, and nothing beside. */
  readonly isPart?: boolean;
  /** Puts something around the index, such as a stopwatch. */
  readonly around?: (index: PassageIndex) => PassageIndex;
  /** What sentences stand for beyond their words. */
  readonly impliedWords?: ImpliedWords;
  /** The words of the corpus, from `analyzeCorpus`, where the caller has them already. */
  readonly words?: CorpusWords;
  /** How often they stand there, from `tallyWords`, and where, from `indexPassages`. */
  readonly tally?: WordTally;
  readonly postings?: Postings;
}

/** A corpus, or the part asked of, of no more passages than this is looked into whole. */
const SMALL = 60;
/** What the words of a sentence count for that lacks the phrase asked for in quotation marks. */
const WITHOUT_PHRASE = 0.3;
/** A unit may hold several of the passages that an index finds. */
export const HITS_PER_UNIT = 3;
/** So many passages stay analyzed for the next question; about 40 MB. */
const KEPT_PASSAGES = 2000;
/** … and so many sentences, wherever they stand. */
const KEPT_SENTENCES = 10_000;

/**
 * Prepares a corpus for searching: learns its vocabulary and builds the index unless one is given. What a sentence names is
 * read when a question first comes upon it.
 */
export function createPassageFinder(corpus: Corpus, options: FinderOptions = {}): PassageFinder {
  const words = options.words ?? analyzeCorpus(corpus);
  const vocabulary = options.vocabulary ?? createVocabulary(words, options.commonWords, options.tally);
  const { around = (plain) => plain } = options;
  const index = around(options.index ?? embeddedIndex(corpus, words, options.postings));
  const readings = keepReadings(corpus.documents);
  const sentences = new SentenceBook(KEPT_SENTENCES);
  const sentencesOf = sentenceReader(corpus, options.impliedWords, KEPT_PASSAGES, readings, sentences);
  const orderOf = passagePlaces(corpus.passages);
  const aliases = readAliasNames(corpus.aliases);
  const units = unitStarts(corpus.passages);
  const placesNaming = identifierFinder(corpus);

  const measure = (question: Question, order: number, share: number): FoundPassage => ({
    order,
    share,
    held: 0,
    sentences: sentencesOf(corpus.passages[order] as Passage).map((sentence) => measured(sentence, question)),
  });

  return {
    vocabulary,
    readings,
    sentences,
    async find(text, { limit, within }) {
      const question = readQuestion(text, vocabulary, aliases);
      const terms = searchTerms(question);
      if (terms.length === 0) return { question, units: [] };
      const scope = { limit: limit * HITS_PER_UNIT, ...(within !== undefined && { within }) };
      const shares = sharesOf(await index.search(terms, scope), orderOf);
      const near = [...shares.keys()].map((order) => unitOfPassage(units, order));
      const rest = options.isPart === true ? [] : smallRest(corpus, units, within);
      const chosen = [...new Set([...near, ...rest])]
        .slice(0, Math.max(limit, rest.length))
        .map((unit) => passagesOfUnit(units, unit));
      const found = onlyAt(placesNaming(text), chosen).map((orders) =>
        orders.map((order) => measure(question, order, shares.get(order) ?? 0)),
      );
      return { question, units: shareOut(question, found) };
    },
  };
}

/** Of each passage found, by its place in the corpus, its score over that of the best one. */
function sharesOf(
  hits: readonly ScoredPassage[],
  orderOf: (passageId: string) => number | undefined,
): Map<number, number> {
  // An index that knows no order gives every passage 0.
  const top = hits[0]?.score || 1;
  return new Map(
    hits.flatMap(({ passageId, score }) => {
      const order = orderOf(passageId);
      return order === undefined ? [] : [[order, score / top] as const];
    }),
  );
}

/** How a sentence holds the words of a question, its BM25 not yet set over that of the best one. */
function measured(sentence: Sentence, question: Question): FoundSentence {
  const matches = matchTerms(question, sentence.positions);
  const bm25 = sentenceBm25(question, matches, sentence.length);
  return { sentence, matches, bm25: holdsPhrases(question, sentence) ? bm25 : bm25 * WITHOUT_PHRASE };
}

function embeddedIndex(
  corpus: Corpus,
  words: CorpusWords,
  postings: Postings = indexPassages(corpus, words),
): PassageIndex {
  return createEmbeddedIndex(postings, words.book.terms, corpus.passages);
}

/** All units of a small corpus: reading it costs little, and an answer need not share a word with its question. */
function smallRest(
  { passages }: Corpus,
  units: Uint32Array,
  within: ReadonlySet<string> | undefined,
): number[] {
  if (within === undefined && passages.length > SMALL) return [];
  const allowed: number[] = [];
  let count = 0;
  for (let unit = 0; unit + 1 < units.length; unit++) {
    const [first = 0, next = 0] = [units[unit], units[unit + 1]];
    if (within?.has(passages[first]?.documentId ?? '') === false) continue;
    allowed.push(unit);
    count += next - first;
    if (count > SMALL) return [];
  }
  return allowed;
}

/** Of units the passages at some places, all when absent or when none of the units stands there. */
function onlyAt(
  named: ReadonlySet<number> | undefined,
  units: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  if (named === undefined) return units;
  const there = units
    .map((orders) => orders.filter((order) => named.has(order)))
    .filter(({ length }) => length > 0);
  return there.length > 0 ? there : units;
}

/** Whether a sentence holds, word for word, what the question puts in quotation marks. */
function holdsPhrases({ phrases }: Question, { tokens }: Sentence): boolean {
  return phrases.every((phrase) =>
    tokens.some((_, at) => phrase.every((term, i) => tokens[at + i]?.term === term)),
  );
}

function shareOut(question: Question, units: readonly (readonly FoundPassage[])[]): FoundPassage[][] {
  const sentences = units.flat().flatMap((passage) => passage.sentences);
  const best = Math.max(0, ...sentences.map(({ bm25 }) => bm25)) || 1;
  const all = units.map((passages) => {
    const rows = passages.flatMap((passage) => passage.sentences.map(({ matches }) => matches));
    return question.terms.reduce(
      (sum, { weight }, i) => sum + weight * Math.max(0, ...rows.map((row) => row[i] ?? 0)),
      0,
    );
  });
  const most = Math.max(0, ...all) || 1;
  return units.map((passages, i) =>
    passages.map((passage) => ({
      ...passage,
      held: (all[i] ?? 0) / most,
      sentences: passage.sentences.map((found) => ({ ...found, bm25: found.bm25 / best })),
    })),
  );
}

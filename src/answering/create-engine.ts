import type { Corpus } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { incidentReader } from '../corpus/incidents-of.js';
import { relationReaderOf } from '../evidence/relation/relation.js';
import {
  type CorpusLists,
  listSentences,
  type SentenceLists,
} from '../evidence/sentence-index/corpus-lists.js';
import { buildStanceIndex } from '../evidence/sentence-index/stance-index.js';
import { stanceWords } from '../evidence/stance-words.js';
import { voiceReaderOf } from '../evidence/voice.js';
import { knowsLanguageOf } from '../reader/knows-language.js';
import { createLexicalReader, type LexicalModel } from '../reader/lexical-reader.js';
import type { SentenceReader } from '../reader/sentence-reader.js';
import { createPassageFinder, type PassageFinder } from '../retrieval/find-passages.js';
import type { PassageIndex } from '../retrieval/passage-index.js';
import type { CommonWords, Vocabulary } from '../retrieval/vocabulary.js';
import { verifyStatement } from './check-statement.js';
import { answer, refuse, type Sources } from './compose-answer.js';
import type { DateFinder } from './days/asked-days.js';
import type { ExplainingEngine } from './engine.js';
import { explain } from './explain.js';
import { createAnswerFinder } from './find-answers.js';
import type { Finding } from './finding.js';
import { createRanker } from './rank-sentences.js';
import { MAX_SUGGESTIONS, suggestTopics } from './suggest-topics.js';

/** Who reads the sentences found, and how many. */
export interface ReadingOptions {
  /** Chooses among them; the lexical reader where absent. */
  readonly reader?: SentenceReader;
  /** How many places of the documents are read for a question, at least 1; a small corpus is read whole. */
  readonly placesRead?: number;
}

export interface EngineOptions extends ReadingOptions {
  /** What reads where no other reader is given, or none that knows the language. */
  readonly lexicalModel: LexicalModel;
  /** What the word counts of a small corpus are smoothed with. */
  readonly commonWords?: CommonWords;
  /** Below this confidence a question is refused, 0 to 1. */
  readonly threshold: number;
  /** Stands in for the embedded index. */
  readonly index?: PassageIndex;
  /** The words of all documents, where the corpus is a part of them. */
  readonly vocabulary?: Vocabulary;
  /** The corpus is a part of more: what the index finds in it is read, and nothing beside. */
  readonly isPart?: boolean;
  /** Finds the dates that documents count from their publication, loaded when a question first asks of a day. */
  readonly dates?: () => Promise<DateFinder>;
  /** Puts something around the index, such as a stopwatch. */
  readonly around?: (index: PassageIndex) => PassageIndex;
  /** What is found out of the corpus, where the caller has it already. */
  readonly lists?: CorpusLists;
}

/** At most so many places are read unless told. */
export const PLACES_READ = 12;

/** Prepares a corpus for questions: reads it once, then each question is found, and what was found composed. */
export function createEngine(corpus: Corpus, options: EngineOptions): ExplainingEngine {
  const lists: SentenceLists & Partial<CorpusLists> = options.lists ?? listSentences(corpus);
  const { words, tally, postings } = lists;
  const stances = buildStanceIndex(corpus, lists);
  const passages = createPassageFinder(corpus, {
    ...options,
    words,
    tally,
    ...(postings !== undefined && { postings }),
    impliedWords: stanceWords(stances),
  });
  const ranker = createRanker(corpus, passages, readerChooser(corpus, passages, options));
  const { threshold, placesRead = PLACES_READ, dates, commonWords } = options;
  const finder = createAnswerFinder(corpus, ranker, passages.vocabulary, {
    threshold,
    placesRead,
    dates,
    commonWords,
  });
  const documents = documentsById(corpus.documents);
  const reader = relationReaderOf(options.reader);
  const voices = voiceReaderOf(options.reader);
  const sources: Sources = { stances, documents, incidentOf: incidentReader(documents), reader, voices };
  return {
    corpus,
    stances,
    async ask(question, filter) {
      const findings = await finder.find(question, filter);
      const answering = findings.filter(finder.isSure);
      if (answering.length > 0) return answer(question, answering, sources);
      return refuse(question, findings, topicsOf(findings, corpus), sources);
    },
    verify: (statement) => verifyStatement(statement, corpus, reader, stances),
    async explain(question, filter) {
      const findings = await finder.find(question, filter);
      return findings.map((finding) => explain(finding, options));
    },
  };
}

/** What may be asked instead. */
function topicsOf(findings: readonly Finding[], corpus: Corpus): string[] {
  const suggestions = findings.flatMap(({ ranking }) => suggestTopics(ranking, corpus));
  return [...new Set(suggestions)].slice(0, MAX_SUGGESTIONS);
}

/** The reader given, for questions and documents in a language that it knows; else the lexical one. */
function readerChooser(
  corpus: Corpus,
  { vocabulary, sentences }: PassageFinder,
  { reader, lexicalModel }: EngineOptions,
): (question: string) => SentenceReader {
  const lexical = createLexicalReader(lexicalModel, {
    vocabulary,
    aliases: corpus.aliases,
    sentences,
  });
  if (reader === undefined || !corpus.documents.every(({ text }) => knowsLanguageOf(text)))
    return () => lexical;
  return (question) => (knowsLanguageOf(question) ? reader : lexical);
}

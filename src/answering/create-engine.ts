import type { Corpus, Document } from '../corpus/document.js';
import { incidentReader } from '../corpus/incidents-of.js';
import type { Memory } from '../corpus/memory.js';
import { placesOverlap } from '../corpus/place.js';
import type { SentenceRef } from '../evidence/indexed-sentence.js';
import { type RelationReader, relationReaderOf } from '../evidence/relation.js';
import { type StanceIndex, stanceIndexOf } from '../evidence/stance-index.js';
import { stanceWords } from '../evidence/stance-words.js';
import { type VoiceReader, voiceReaderOf } from '../evidence/voice.js';
import { knowsLanguageOf } from '../reader/knows-language.js';
import { createLexicalReader, type LexicalModel } from '../reader/lexical-reader.js';
import type { SentenceReader } from '../reader/sentence-reader.js';
import { wordsAskedFor } from '../retrieval/asked-fact.js';
import { createPassageFinder, type FindScope } from '../retrieval/find-passages.js';
import type { PassageIndex } from '../retrieval/passage-index.js';
import type { Question } from '../retrieval/question.js';
import { analyzeCorpus, type Sentence } from '../retrieval/sentence.js';
import type { CommonWords, Vocabulary } from '../retrieval/vocabulary.js';
import type { Answer, Quote } from './answer.js';
import { createDayAsker, type DateFinder, type Wording } from './asked-days.js';
import { claimOf, verifyStatement } from './check-statement.js';
import { chooseWindows, strongestOf, type Window } from './choose-quotes.js';
import { cite, copyPlace } from './citation.js';
import { confidenceOf, confidenceShares } from './confidence.js';
import { findConflicts, findOtherFigures } from './conflicts.js';
import { documentsWithin } from './documents-within.js';
import type { AskFilter, ExplainingEngine, Explanation, Share } from './engine.js';
import { splitFollowUp } from './follow-up.js';
import { goOn } from './go-on.js';
import { newestFirst } from './newest-first.js';
import { findOnRecord } from './on-record.js';
import { withoutOtherIncidents, withoutOtherSections } from './other-incidents.js';
import { createRanker, type Ranker, type Ranking, scoreShares } from './rank-sentences.js';
import { settleVoices } from './settle-voices.js';
import { splitQuestion } from './split-question.js';
import { MAX_SUGGESTIONS, suggestTopics } from './suggest-topics.js';
import { createStrangerCheck } from './unknown-subject.js';

/** Who reads the sentences found, and how many. */
export interface Reading {
  /** Chooses among them; the lexical reader where absent. */
  readonly reader?: SentenceReader;
  /** How many places of the documents are read for a question, at least 1; a small corpus is read whole. */
  readonly placesRead?: number;
}

export interface EngineOptions extends Reading {
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
  /** Remembers how the sentences of documents are said. */
  readonly memory?: Memory;
}

/** At most so many quotes an answer. */
export const MAX_QUOTES = 5;
/** At most so many quotes that stand near and do not answer. */
const MAX_NEAREST = 2;
/** Below this confidence the documents tell nothing near. */
const NEAREST_THRESHOLD = 0.01;
/** At most so many places are read unless told. */
export const PLACES_READ = 12;

/** What was found for one part of a question: what may be quoted, best first, and how sure it is. */
interface Finding {
  readonly ranking: Ranking;
  readonly windows: readonly Window[];
  readonly confidence: number;
  /** What made the confidence; empty where nothing was found. */
  readonly confidenceShares: readonly Share[];
}

/** Prepares a corpus for questions: analyzes, indexes and judges every sentence once. */
export function createEngine(corpus: Corpus, options: EngineOptions): ExplainingEngine {
  const words = analyzeCorpus(corpus);
  const stances = stanceIndexOf(corpus, words, options.memory);
  const finder = createPassageFinder(corpus, { ...options, words, impliedWords: stanceWords(stances) });
  const ranker = createRanker(corpus, finder, readerChooser(corpus, finder.vocabulary, options));
  const reader = relationReaderOf(options.reader);
  const voices = voiceReaderOf(options.reader);
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const incidentOf = incidentReader(documents);
  const isStranger = createStrangerCheck(corpus);
  const isSure = ({ windows, confidence }: Finding) => windows.length > 0 && confidence >= options.threshold;
  const wordingsOf = createDayAsker(corpus, options.dates);
  /** The first wording that is answered, else the first. */
  const findAsked = async (part: string, scope: FindScope) => {
    const findings: Finding[] = [];
    for (const wording of await wordingsOf(part)) {
      const finding = await find(wording.text, narrowed(scope, wording), ranker, isStranger);
      if (isSure(finding)) return finding;
      findings.push(finding);
    }
    return findings[0] ?? find(part, scope, ranker, isStranger);
  };
  const findAll = async (question: string, filter: AskFilter | undefined) => {
    const within = filter && documentsWithin(corpus, filter);
    const scope = { limit: options.placesRead ?? PLACES_READ, ...(within !== undefined && { within }) };
    return Promise.all(splitQuestion(question).map((part) => findAsked(part, scope)));
  };
  const findSure = async (question: string, filter: AskFilter | undefined) =>
    (await findFollowing(question, filter)).filter(isSure);
  /** A follow-up is looked for where the question before was answered and, where that tells nothing, everywhere. */
  const findFollowing = async (question: string, filter: AskFilter | undefined): Promise<Finding[]> => {
    const followUp = splitFollowUp(question);
    if (followUp === undefined) return findAll(question, filter);
    const { text, nearText, documentIds } = await goOn(followUp, filter, findSure, finder.vocabulary, corpus);
    if (documentIds.length > 0) {
      const near = await findAll(nearText, { ...filter, documentIds });
      if (near.some(isSure)) return near;
    }
    return findAll(text, filter);
  };

  return {
    corpus,
    async ask(question, filter) {
      const findings = await findFollowing(question, filter);
      const answering = findings.filter(isSure);
      if (answering.length === 0) {
        const suggestions = findings.flatMap(({ ranking }) => suggestTopics(ranking, corpus));
        const topics = [...new Set(suggestions)].slice(0, MAX_SUGGESTIONS);
        return refuse(question, findings, topics, stances, documents);
      }
      return answer(question, answering, { stances, documents, incidentOf, reader, voices });
    },
    verify: (statement) => verifyStatement(statement, corpus, reader),
    async explain(question, filter) {
      const findings = await findFollowing(question, filter);
      return findings.map((finding) => explain(finding, options));
    },
  };
}

/** Of the documents that may be quoted those that a wording is meant for. */
function narrowed(scope: FindScope, { within }: Wording): FindScope {
  if (within === undefined) return scope;
  const { within: allowed } = scope;
  return { ...scope, within: allowed ? new Set([...within].filter((id) => allowed.has(id))) : within };
}

/** The reader given, for questions and documents in a language that it knows; else the lexical one. */
function readerChooser(
  corpus: Corpus,
  vocabulary: Vocabulary,
  { reader, lexicalModel }: EngineOptions,
): (question: string) => SentenceReader {
  const lexical = createLexicalReader(lexicalModel, { vocabulary, aliases: corpus.aliases });
  if (reader === undefined || !corpus.documents.every(({ text }) => knowsLanguageOf(text)))
    return () => lexical;
  return (question) => (knowsLanguageOf(question) ? reader : lexical);
}

async function find(
  question: string,
  scope: FindScope,
  rank: Ranker,
  isStranger: (question: Question) => boolean,
): Promise<Finding> {
  const ranking = await rank(question, scope);
  const windows = chooseWindows(ranking, MAX_QUOTES);
  const shares = confidenceShares(ranking, windows, isStranger(ranking.question));
  return { ranking, windows, confidence: confidenceOf(shares), confidenceShares: shares };
}

/** What stands nearest where the documents tell of the matter at all; else nothing. */
function refuse(
  question: string,
  findings: readonly Finding[],
  suggestions: readonly string[],
  stances: StanceIndex,
  documents: ReadonlyMap<string, Document>,
): Answer {
  const near = findings.filter(({ confidence }) => confidence >= NEAREST_THRESHOLD);
  const turns = withoutOtherSections(takeTurns(near, MAX_NEAREST), question, documents);
  const nearest = turns.flatMap(({ window, ranking }, i) =>
    quoteWindow(window, ranking, i + 1, stances, documents),
  );
  return {
    question,
    answered: false,
    grade: nearest.length > 0 ? 'nearest' : 'nothing',
    confidence: Math.max(...findings.map((finding) => finding.confidence)),
    quotes: [],
    nearest,
    onRecord: [],
    conflicts: [],
    suggestions,
  };
}

/** What answering goes by beside the ranking. */
interface Sources {
  readonly stances: StanceIndex;
  readonly documents: ReadonlyMap<string, Document>;
  readonly incidentOf: ReturnType<typeof incidentReader>;
  readonly reader: RelationReader | undefined;
  readonly voices: VoiceReader | undefined;
}

/** Quotes, then what a fair answer shows beside them, then what all of these differ on. */
async function answer(
  question: string,
  findings: readonly Finding[],
  { stances, documents, incidentOf, reader, voices }: Sources,
): Promise<Answer> {
  const taken = withoutOtherIncidents(takeTurns(findings, MAX_QUOTES), question, incidentOf);
  const turns = newestFirst(withoutOtherSections(taken, question, documents), stances, documents);
  const quotes = await settleVoices(
    turns.flatMap(({ window, ranking }, i) => quoteWindow(window, ranking, i + 1, stances, documents)),
    stances,
    voices,
  );
  const isAsked = findings.some(({ ranking }) => ranking.question.kind === 'yes-no');
  const recorded = await findOnRecord(quotes, stances, {
    ...(isAsked && { asked: claimOf(question) }),
    ...(reader !== undefined && { reader }),
    ...(voices !== undefined && { voices }),
    incidentOf,
  });
  const beside = [
    ...recorded.map(({ sentence }) => sentence),
    ...findOtherFigures(quotes, stances, question, incidentOf),
  ];
  const onRecord = await settleVoices(
    withoutRepeats(beside).flatMap((sentence, i) =>
      quoteSentence(sentence, quotes.length + i + 1, documents),
    ),
    stances,
    voices,
  );
  return {
    question,
    answered: true,
    grade: 'answers',
    confidence: Math.min(...findings.map(({ confidence }) => confidence)),
    quotes,
    nearest: [],
    disputed: recorded.some(({ isOpposed }) => isOpposed),
    onRecord,
    conflicts: findConflicts([...quotes, ...onRecord], stances, question, incidentOf),
    suggestions: [],
  };
}

/** The first window of each part of the question, then the second of each, without repeats. */
function takeTurns(findings: readonly Finding[], limit: number): { window: Window; ranking: Ranking }[] {
  const turns = Array.from({ length: limit }, (_, turn) =>
    findings.flatMap(({ windows, ranking }) =>
      windows.slice(turn, turn + 1).map((window) => ({ window, ranking })),
    ),
  ).flat();
  const chosen: { window: Window; ranking: Ranking }[] = [];
  for (const turn of turns) {
    if (chosen.length < limit && !chosen.some(({ window }) => placesOverlap(window, turn.window)))
      chosen.push(turn);
  }
  return chosen;
}

function withoutRepeats(sentences: readonly SentenceRef[]): SentenceRef[] {
  return sentences.filter(
    (sentence, i) => !sentences.slice(0, i).some((other) => placesOverlap(sentence, other)),
  );
}

function quoteWindow(
  window: Window,
  ranking: Ranking,
  n: number,
  stances: StanceIndex,
  documents: ReadonlyMap<string, Document>,
): Quote[] {
  const document = documents.get(window.documentId);
  if (document === undefined) return [];
  const { documentId, start, end, mass } = window;
  const strongest = tellingOf(window);
  const [judged] = stances.touching(documentId, strongest);
  const alsoIn = (window.copies ?? []).flatMap((copy) => {
    const other = documents.get(copy.documentId);
    return other === undefined ? [] : [copyPlace(other, copy.start)];
  });
  return [
    {
      documentId,
      start,
      end,
      text: document.text.slice(start, end),
      ...saidAs(judged),
      score: mass,
      highlights: wordsAskedFor(ranking.question, strongest),
      citation: { ...cite(document, start, n), ...(alsoIn.length > 0 && { alsoIn }) },
    },
  ];
}

/** The strongest sentence of a window that tells; a question shown with its answer is not what is quoted. */
function tellingOf(window: Window): Sentence {
  const [first, ...rest] = window.sentences.filter(({ sentence }) => !sentence.asks);
  return strongestOf(first === undefined ? window : { sentences: [first, ...rest] }).sentence;
}

/** How a sentence of the index is said; every sentence that can be quoted stands in it. */
function saidAs(sentence: SentenceRef | undefined): Pick<Quote, 'stance' | 'attributedTo'> {
  const { stance = 'reported', attributedTo } = sentence ?? {};
  return { stance, ...(attributedTo !== undefined && { attributedTo }) };
}

function quoteSentence(sentence: SentenceRef, n: number, documents: ReadonlyMap<string, Document>): Quote[] {
  const { documentId, start, end, text } = sentence;
  const document = documents.get(documentId);
  if (document === undefined) return [];
  const citation = cite(document, start, n);
  return [{ documentId, start, end, text, ...saidAs(sentence), score: 0, highlights: [], citation }];
}

function explain(
  { ranking, windows, confidence, confidenceShares: shares }: Finding,
  { threshold }: EngineOptions,
): Explanation {
  const { question, reader } = ranking;
  return {
    question: question.text,
    kind: question.kind,
    terms: question.terms.map(({ word, variants }) => ({ word, variants: variants.map(({ term }) => term) })),
    reader: reader.id,
    confidence,
    threshold,
    confidenceShares: shares,
    quotes: windows.map((window) => ({
      documentId: window.documentId,
      start: window.start,
      end: window.end,
      belief: window.mass,
      logit: strongestOf(window).logit,
      shares: scoreShares(strongestOf(window), reader.weighing),
    })),
  };
}

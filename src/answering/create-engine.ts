import type { Corpus, Document, Span } from '../corpus/document.js';
import { placesOverlap } from '../corpus/span.js';
import type { PassageIndex } from '../retrieval/passage-index.js';
import {
  createRanker,
  explainScore,
  type RankedSentence,
  type Ranker,
  type RankerWeights,
  type Ranking,
} from '../retrieval/ranker.js';
import { analyzeCorpus } from '../retrieval/sentence.js';
import type { CommonWords } from '../retrieval/vocabulary.js';
import { passageFilter } from './accept-passage.js';
import type { Answer, Quote } from './answer.js';
import { chooseWindows, strongestOf, type Window } from './choose-quotes.js';
import { cite } from './citation.js';
import {
  type ConfidenceModel,
  confidenceOf,
  explainConfidence,
  measureConfidence,
  penaltyForLack,
} from './confidence.js';
import { findConflicts, findOtherFigures } from './conflicts.js';
import type { AskFilter, ExplainingEngine, Explanation, Share } from './engine.js';
import { findOnRecord } from './on-record.js';
import { splitQuestion } from './split-question.js';
import { type SentenceRef, type StanceIndex, stanceIndexOf } from './stance-index.js';
import { stanceWords } from './stance-words.js';
import { MAX_SUGGESTIONS, suggestTopics } from './suggest-topics.js';

export interface EngineOptions {
  readonly weights: RankerWeights;
  readonly confidenceModel: ConfidenceModel;
  /** What the word counts of a small corpus are smoothed with. */
  readonly commonWords?: CommonWords;
  /** Below this confidence a question is refused, 0 to 1. */
  readonly threshold: number;
  /** Stands in for the embedded index. */
  readonly index?: PassageIndex;
}

/** At most so many quotes an answer. */
export const MAX_QUOTES = 5;

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
  const stances = stanceIndexOf(corpus, words);
  const ranker = createRanker(corpus, { ...options, words, impliedWords: stanceWords(stances) });
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const findAll = (question: string, filter: AskFilter | undefined) =>
    Promise.all(splitQuestion(question).map((part) => find(part, filter, ranker, documents, options)));

  return {
    corpus,
    async ask(question, filter) {
      const findings = await findAll(question, filter);
      const answering = findings.filter(
        ({ windows, confidence }) => windows.length > 0 && confidence >= options.threshold,
      );
      if (answering.length === 0) {
        const confidence = Math.max(...findings.map((finding) => finding.confidence));
        const suggestions = findings.flatMap(({ ranking }) => suggestTopics(ranking, corpus));
        return refuse(question, confidence, [...new Set(suggestions)].slice(0, MAX_SUGGESTIONS));
      }
      return answer(question, answering, stances, documents);
    },
    async explain(question, filter) {
      const findings = await findAll(question, filter);
      return findings.map((finding) => explain(finding, options));
    },
  };
}

async function find(
  question: string,
  filter: AskFilter | undefined,
  ranker: Ranker,
  documents: ReadonlyMap<string, Document>,
  { confidenceModel }: EngineOptions,
): Promise<Finding> {
  const ranking = await ranker.rank(question, filter && passageFilter(filter, documents));
  const windows = chooseWindows(ranking, MAX_QUOTES);
  const [best, ...rest] = windows;
  if (best === undefined) return { ranking, windows, confidence: 0, confidenceShares: [] };
  const features = measureConfidence(ranking, [best, ...rest]);
  const penalty = penaltyForLack(ranking, windows);
  return {
    ranking,
    windows,
    confidence: confidenceOf(features, confidenceModel, penalty),
    confidenceShares: explainConfidence(features, confidenceModel, penalty),
  };
}

function refuse(question: string, confidence: number, suggestions: readonly string[]): Answer {
  return {
    question,
    answered: false,
    grade: 'nothing',
    confidence,
    quotes: [],
    nearest: [],
    onRecord: [],
    conflicts: [],
    suggestions,
  };
}

/** Quotes, then what a fair answer shows beside them, then what all of these differ on. */
function answer(
  question: string,
  findings: readonly Finding[],
  stances: StanceIndex,
  documents: ReadonlyMap<string, Document>,
): Answer {
  const quotes = takeTurns(findings).flatMap(({ window, ranking }, i) =>
    quoteWindow(window, ranking, i + 1, stances, documents),
  );
  const contested = findings.some(({ ranking }) => ranking.question.kind === 'yes-no') ? question : '';
  const beside = [
    ...findOnRecord(quotes, stances, contested),
    ...findOtherFigures(quotes, stances, question),
  ];
  const onRecord = withoutRepeats(beside).flatMap((sentence, i) =>
    quoteSentence(sentence, quotes.length + i + 1, documents),
  );
  return {
    question,
    answered: true,
    grade: 'answers',
    confidence: Math.min(...findings.map(({ confidence }) => confidence)),
    quotes,
    nearest: [],
    onRecord,
    conflicts: findConflicts([...quotes, ...onRecord], stances, question),
    suggestions: [],
  };
}

/** The first window of each part of the question, then the second of each, without repeats. */
function takeTurns(findings: readonly Finding[]): { window: Window; ranking: Ranking }[] {
  const turns = Array.from({ length: MAX_QUOTES }, (_, turn) =>
    findings.flatMap(({ windows, ranking }) =>
      windows.slice(turn, turn + 1).map((window) => ({ window, ranking })),
    ),
  ).flat();
  const chosen: { window: Window; ranking: Ranking }[] = [];
  for (const turn of turns) {
    if (chosen.length < MAX_QUOTES && !chosen.some(({ window }) => placesOverlap(window, turn.window)))
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
  const { documentId, start, end, mass, sentences } = window;
  const [judged] = stances.touching(documentId, strongestOf(window).sentence);
  return [
    {
      documentId,
      start,
      end,
      text: document.text.slice(start, end),
      ...saidAs(judged),
      score: mass,
      highlights: sentences.flatMap((ranked) => highlightTerms(ranked, ranking)),
      citation: cite(document, start, n),
    },
  ];
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

/** The words of the question, or what stands for them, where the sentence has them. */
function highlightTerms({ sentence }: RankedSentence, ranking: Ranking): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { term, stop, start, end } of sentence.tokens) {
    const last = spans.at(-1);
    if (stop || !ranking.question.variantTerms.has(term)) continue;
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

function explain(
  { ranking, windows, confidence, confidenceShares }: Finding,
  options: EngineOptions,
): Explanation {
  const { question } = ranking;
  return {
    question: question.text,
    kind: question.kind,
    terms: question.terms.map(({ word, variants }) => ({ word, variants: variants.map(({ term }) => term) })),
    confidence,
    threshold: options.threshold,
    confidenceShares,
    quotes: windows.map((window) => ({
      documentId: window.documentId,
      start: window.start,
      end: window.end,
      belief: window.mass,
      shares: explainScore(strongestOf(window).features, options.weights),
    })),
  };
}

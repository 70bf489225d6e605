import type { Corpus, Document, Passage, Span } from '../corpus/document.js';
import type { PassageIndex } from '../retrieval/passage-index.js';
import { createRanker, type RankedSentence, type RankerWeights, type Ranking } from '../retrieval/ranker.js';
import type { Answer, Quote } from './answer.js';
import { chooseWindows, strongestOf, type Window } from './choose-quotes.js';
import { cite } from './citation.js';
import { type ConfidenceModel, confidenceOf, lacksWhatIsAsked, measureConfidence } from './confidence.js';
import type { AskFilter, Engine } from './engine.js';
import { judgeStance } from './stance.js';
import { stanceWords } from './stance-words.js';
import { suggestTopics } from './suggest-topics.js';

export interface EngineOptions {
  readonly weights: RankerWeights;
  readonly confidenceModel: ConfidenceModel;
  /** Below this confidence a question is refused, 0 to 1. */
  readonly threshold: number;
  /** Stands in for the embedded index. */
  readonly index?: PassageIndex;
}

/** At most so many quotes an answer. */
export const MAX_QUOTES = 5;

/** Prepares a corpus for questions. */
export function createEngine(corpus: Corpus, options: EngineOptions): Engine {
  const ranker = createRanker(corpus, { ...options, impliedWords: stanceWords });
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));

  return {
    corpus,
    async ask(question, filter) {
      const ranking = await ranker.rank(question, filter && acceptPassage(filter, documents));
      const windows = chooseWindows(ranking, MAX_QUOTES);
      const [best, ...rest] = windows;
      const confidence =
        best === undefined
          ? 0
          : confidenceOf(
              measureConfidence(ranking, [best, ...rest]),
              options.confidenceModel,
              lacksWhatIsAsked(windows),
            );
      if (best === undefined || confidence < options.threshold) {
        return refuse(question, confidence, suggestTopics(ranking, corpus));
      }
      const quotes = windows.flatMap((window, i) => toQuote(window, i + 1, ranking, documents));
      return { question, answered: true, confidence, quotes, onRecord: [], conflicts: [], suggestions: [] };
    },
  };
}

function refuse(question: string, confidence: number, suggestions: readonly string[]): Answer {
  return { question, answered: false, confidence, quotes: [], onRecord: [], conflicts: [], suggestions };
}

function acceptPassage(
  filter: AskFilter,
  documents: ReadonlyMap<string, Document>,
): (passage: Passage) => boolean {
  const ids = filter.documentIds && new Set(filter.documentIds);
  return ({ documentId }) => {
    const published = documents.get(documentId)?.published;
    if (ids !== undefined && !ids.has(documentId)) return false;
    if (
      filter.from !== undefined &&
      (published === undefined || published < filter.from.slice(0, published.length))
    ) {
      return false;
    }
    return !(
      filter.to !== undefined &&
      (published === undefined || published.slice(0, filter.to.length) > filter.to)
    );
  };
}

function toQuote(
  window: Window,
  n: number,
  ranking: Ranking,
  documents: ReadonlyMap<string, Document>,
): Quote[] {
  const document = documents.get(window.documentId);
  if (document === undefined) return [];
  return [
    {
      documentId: document.id,
      start: window.start,
      end: window.end,
      text: document.text.slice(window.start, window.end),
      ...judgeStance(document.text, strongestOf(window).sentence),
      score: window.mass,
      highlights: window.sentences.flatMap((ranked) => highlightTerms(ranked, ranking)),
      citation: cite(document, window.start, n),
    },
  ];
}

/** The words of the question, or what stands for them, where the sentence has them. */
function highlightTerms({ sentence }: RankedSentence, ranking: Ranking): Span[] {
  const wanted = new Set(ranking.question.terms.flatMap(({ variants }) => variants.map(({ term }) => term)));
  return sentence.tokens
    .filter((token) => !token.stop && wanted.has(token.term))
    .map(({ start, end }) => ({ start, end }));
}

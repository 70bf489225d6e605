import type { Corpus, Document, Passage } from '../corpus/document.js';
import { contentTerms } from './analyzer.js';
import {
  type FeatureName,
  type Features,
  featureNames,
  matchTerms,
  measure,
  sentenceBm25,
} from './features.js';
import { createMiniSearchIndex } from './minisearch-index.js';
import type { PassageIndex } from './passage-index.js';
import { type Question, readQuestion, searchTerms } from './question.js';
import { type ImpliedWords, profileCorpus, type Sentence } from './sentence.js';
import { type CommonWords, createVocabulary } from './vocabulary.js';

/** What a feature of 1 adds to a sentence's score, by feature: a trained linear model, read from JSON. */
export type RankerWeights = Readonly<Record<FeatureName, number>>;

export interface RankedSentence {
  readonly sentence: Sentence;
  readonly features: Features;
  /** Of each term of the question, how well the sentence holds it, 0 to 1. */
  readonly matches: readonly number[];
  /** The weighted sum of the features. */
  readonly score: number;
  /** The share of belief that this sentence answers; all sentences of a ranking add up to 1. */
  readonly mass: number;
}

/** The sentences of the passages that were found, grouped by passage in text order, best passage first. */
export interface Ranking {
  readonly question: Question;
  readonly passages: readonly (readonly RankedSentence[])[];
}

export interface Ranker {
  /**
   * Ranks the sentences of the passages nearest to a question.
   * @param allowed - when given, only passages that it accepts
   */
  rank(question: string, allowed?: (passage: Passage) => boolean): Promise<Ranking>;
}

/** The weights before any training: every feature counts for nothing. Where training begins. */
export const zeroWeights: RankerWeights = Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<
  FeatureName,
  number
>;

export interface RankerOptions {
  readonly weights: RankerWeights;
  /** What the counts of a small corpus are smoothed with. */
  readonly commonWords?: CommonWords;
  /** Stands in for the embedded index. */
  readonly index?: PassageIndex;
  /** What sentences stand for beyond their words. */
  readonly impliedWords?: ImpliedWords;
  /** How many passages are looked into, at least 1. */
  readonly passageLimit?: number;
}

const PASSAGE_LIMIT = 30;
/** How many of the best passages tell which document a question is about. */
const TOP_PASSAGES = 10;
/** Narrowed to some documents, the index is asked for so many passages, that enough remain. */
const FILTERED_LIMIT = 2000;

/** Prepares a corpus for ranking: analyzes every sentence once and builds the index unless one is given. */
export function createRanker(corpus: Corpus, options: RankerOptions): Ranker {
  const { weights, passageLimit = PASSAGE_LIMIT } = options;
  const sentences = profileCorpus(corpus, options.impliedWords);
  const vocabulary = createVocabulary(sentences, options.commonWords);
  const contexts = corpus.passages.map(contextReader(corpus));
  const index = options.index ?? indexPassages(corpus, contexts);
  const headingTerms = contexts.map((context) => new Set(contentTerms(context)));
  const documentOf = (order: number) => corpus.passages[order]?.documentId ?? '';
  const orderOf = new Map(corpus.passages.map((passage, order) => [passage.id, order]));

  return {
    async rank(text, allowed) {
      const question = readQuestion(text, vocabulary, corpus.aliases);
      const hits = await index.search(searchTerms(question), allowed ? FILTERED_LIMIT : passageLimit);
      const found = hits
        .flatMap(({ passageId, score }) => {
          const order = orderOf.get(passageId);
          const passage = order === undefined ? undefined : corpus.passages[order];
          if (order === undefined || passage === undefined) return [];
          return allowed?.(passage) === false ? [] : [{ order, score }];
        })
        .slice(0, passageLimit);
      // An index that knows no order gives every passage 0.
      const topScore = found[0]?.score || 1;
      const shares = documentShares(
        found.slice(0, TOP_PASSAGES).map(({ order, score }) => ({ documentId: documentOf(order), score })),
      );
      const measured = found.map(({ order, score }) => ({
        sentences: sentences[order] ?? [],
        matches: (sentences[order] ?? []).map((sentence) => matchTerms(question, sentence.positions)),
        scoreShare: score / topScore,
        documentShare: shares.get(documentOf(order)) ?? 0,
        headingTerms: headingTerms[order] ?? new Set<string>(),
        first: corpus.passages[order - 1]?.documentId !== corpus.passages[order]?.documentId,
      }));
      const bestBm25 = Math.max(
        0,
        ...measured.flatMap((context) =>
          context.sentences.map((sentence, i) => sentenceBm25(question, context.matches[i] ?? [], sentence)),
        ),
      );
      const scored = measured.map((context, rank) =>
        context.sentences.map((sentence, i) => {
          const features = measure(
            question,
            sentence,
            context.matches,
            { ...context, top: rank === 0 },
            bestBm25,
          );
          return { sentence, features, matches: context.matches[i] ?? [], score: weigh(features, weights) };
        }),
      );
      return { question, passages: shareBelief(scored) };
    },
  };
}

/** Each feature's share of a score, the largest first, those of nothing left out. */
export function explainScore(
  features: Features,
  weights: RankerWeights,
): { feature: FeatureName; share: number }[] {
  return featureNames
    .map((feature) => ({ feature, share: features[feature] * weights[feature] }))
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

function weigh(features: Features, weights: RankerWeights): number {
  return featureNames.reduce((sum, name) => sum + features[name] * weights[name], 0);
}

/** Of some scored passages, how much of all their scores each document has. */
function documentShares(passages: readonly { documentId: string; score: number }[]): Map<string, number> {
  const total = passages.reduce((sum, { score }) => sum + score, 0) || 1;
  const shares = new Map<string, number>();
  for (const { documentId, score } of passages) {
    shares.set(documentId, (shares.get(documentId) ?? 0) + score / total);
  }
  return shares;
}

/** Softmax over all sentences: what the weights were trained to make a probability. */
function shareBelief(passages: readonly (readonly Omit<RankedSentence, 'mass'>[])[]): RankedSentence[][] {
  const scores = passages.flatMap((sentences) => sentences.map(({ score }) => score));
  const highest = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return passages.map((sentences) =>
    sentences.map((ranked) => ({ ...ranked, mass: Math.exp(ranked.score - highest) / total })),
  );
}

/** Title and nearest heading of a passage: what a sentence means without saying it. */
function contextReader(corpus: Corpus): (passage: Passage) => string {
  const documents = new Map<string, Document>(corpus.documents.map((document) => [document.id, document]));
  return (passage) => [documents.get(passage.documentId)?.title, passage.heading].filter(Boolean).join('\n');
}

function indexPassages(corpus: Corpus, contexts: readonly string[]): PassageIndex {
  const texts = new Map(corpus.documents.map(({ id, text }) => [id, text]));
  return createMiniSearchIndex(
    corpus.passages.map((passage, i) => ({
      passage,
      text: (texts.get(passage.documentId) ?? '').slice(passage.start, passage.end),
      context: contexts[i] ?? '',
    })),
  );
}

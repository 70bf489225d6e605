import type { Corpus, Passage } from '../corpus/document.js';
import { contentTerms, stemWord, termsOf } from './analyzer.js';
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
import { withPhrasalVerbs } from './phrasal-verbs.js';
import { type Question, readQuestion, searchTerms } from './question.js';
import {
  analyzeCorpus,
  type CorpusWords,
  type ImpliedWords,
  questionReader,
  type Sentence,
  sentenceReader,
} from './sentence.js';
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
  /** The words of the corpus, from `analyzeCorpus`, where the caller has them already. */
  readonly words?: CorpusWords;
  /** How many passages are looked into, at least 1. */
  readonly passageLimit?: number;
}

const PASSAGE_LIMIT = 30;
/** How many of the best passages tell which document a question is about. */
const TOP_PASSAGES = 10;
/** Narrowed to some documents, the index is asked for so many passages, that enough remain. */
const FILTERED_LIMIT = 2000;

/** So many passages stay analyzed for the next question; about 40 MB. */
const KEPT_PASSAGES = 2000;

/**
 * Prepares a corpus for ranking: learns its vocabulary and builds the index unless one is given. What a sentence names is
 * read when a question first comes upon it.
 */
export function createRanker(corpus: Corpus, options: RankerOptions): Ranker {
  const { weights, passageLimit = PASSAGE_LIMIT } = options;
  const words = (options.words ?? analyzeCorpus(corpus)).map((sentences) => sentences.map(withPhrasalVerbs));
  const vocabulary = createVocabulary(words, options.commonWords);
  const askedBefore = questionReader(corpus);
  const contexts = corpus.passages.map(contextReader(corpus));
  const index = options.index ?? indexPassages(corpus, words, contexts, askedBefore);
  const sentencesOf = sentenceReader(corpus, options.impliedWords, KEPT_PASSAGES);
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
          return allowed?.(passage) === false ? [] : [{ order, passage, score }];
        })
        .slice(0, passageLimit);
      // An index that knows no order gives every passage 0.
      const topScore = found[0]?.score || 1;
      const shares = documentShares(
        found.slice(0, TOP_PASSAGES).map(({ passage, score }) => ({ documentId: passage.documentId, score })),
      );
      const measured = found.map(({ order, passage, score }) => {
        const sentences = sentencesOf(passage);
        return {
          sentences,
          matches: sentences.map((sentence) => matchTerms(question, sentence.positions)),
          scoreShare: score / topScore,
          documentShare: shares.get(passage.documentId) ?? 0,
          headingTerms: contexts[order]?.distinct ?? new Set<string>(),
          first: corpus.passages[order - 1]?.documentId !== passage.documentId,
        };
      });
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

/** The terms of a passage's title and nearest heading: what a sentence means without saying it. */
interface Context {
  readonly terms: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

/** Passages below one heading share one context. */
function contextReader(corpus: Corpus): (passage: Passage) => Context {
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  const contexts = new Map<string, Context>();
  return ({ documentId, heading }) => {
    const words = [titles.get(documentId), heading].filter(Boolean).join('\n');
    const known = contexts.get(words);
    if (known !== undefined) return known;
    const terms = contentTerms(words);
    const context = { terms, distinct: new Set(terms) };
    contexts.set(words, context);
    return context;
  };
}

function indexPassages(
  corpus: Corpus,
  words: CorpusWords,
  contexts: readonly Context[],
  askedBefore: (passage: Passage) => readonly string[],
): PassageIndex {
  return createMiniSearchIndex(
    corpus.passages.map((passage, i) => ({
      passage,
      text: (words[i] ?? []).flatMap(termsOf),
      context: [...(contexts[i]?.terms ?? []), ...askedBefore(passage).map(stemWord)],
    })),
  );
}

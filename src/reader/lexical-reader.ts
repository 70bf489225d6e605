import type { AliasGroup } from '../corpus/document.js';
import { readAliasNames } from '../retrieval/alias-names.js';
import { readQuestion } from '../retrieval/question.js';
import { type AnalyzedSentence, analyzeSentence } from '../retrieval/sentence.js';
import type { Vocabulary } from '../retrieval/vocabulary.js';
import {
  type LexicalFeature,
  type LexicalFeatures,
  lexicalFeatureNames,
  measureLexically,
} from './lexical-features.js';
import type { SentenceReader, Weighing } from './sentence-reader.js';

/** A trained linear model, read from JSON. */
export interface LexicalModel {
  /** What a feature of 1 adds to the logit of a sentence. */
  readonly weights: Readonly<Record<LexicalFeature, number>>;
  readonly weighing: Weighing;
}

/** What of a corpus is needed to read a question on it. */
export interface LexicalGround {
  readonly vocabulary: Vocabulary;
  readonly aliases: readonly AliasGroup[];
}

/** So many sentences stay analyzed for the next question. */
const KEPT_SENTENCES = 10_000;

/**
 * Reads by the words that question and sentence share: a linear model of a few features, for any platform and any
 * language that is cut into words. It tells what answers, and nothing else.
 */
export function createLexicalReader(model: LexicalModel, ground: LexicalGround): SentenceReader {
  const aliases = readAliasNames(ground.aliases);
  const kept = new Map<string, AnalyzedSentence>();
  const analyzed = (words: string) => {
    const known = kept.get(words) ?? analyzeSentence(words);
    if (kept.size >= KEPT_SENTENCES) kept.clear();
    kept.set(words, known);
    return known;
  };
  const untold = (head: string) => () => Promise.reject(new Error(`the lexical reader tells no ${head}`));
  return {
    id: 'lexical',
    heads: new Set(['answers']),
    weighing: model.weighing,
    async answers(text, passages) {
      const question = readQuestion(text, ground.vocabulary, aliases);
      return passages.map((sentences) =>
        measureLexically(question, sentences.map(analyzed)).map((features) => weigh(features, model)),
      );
    },
    relates: untold('relations'),
    stances: untold('stances'),
  };
}

function weigh(features: LexicalFeatures, { weights }: LexicalModel): number {
  return lexicalFeatureNames.reduce((sum, name) => sum + features[name] * weights[name], 0);
}

import type { AliasGroup } from '../corpus/document.js';
import { readAliasNames } from '../retrieval/alias-names.js';
import { type Question, readQuestion } from '../retrieval/question.js';
import { SentenceBook } from '../retrieval/sentence.js';
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
  /** Those that were analyzed already. */
  readonly sentences?: SentenceBook;
}

/** So many sentences stay analyzed for the next question. */
const KEPT_SENTENCES = 10_000;

/**
 * Reads by the words that question and sentence share. It is a linear model of a few features, for any platform and any
 * language that is cut into words. It tells what answers, and nothing else.
 */
export function createLexicalReader(model: LexicalModel, ground: LexicalGround): SentenceReader {
  const aliases = readAliasNames(ground.aliases);
  const { vocabulary, sentences: book = new SentenceBook(KEPT_SENTENCES) } = ground;
  const analyzed = (words: string) => book.analyzed(words);
  /** The question read last: its places come a few at a time. */
  let asked: Question | undefined;
  const untold = (head: string) => () => Promise.reject(new Error(`the lexical reader tells no ${head}`));
  return {
    id: 'lexical',
    heads: new Set(['answers']),
    weighing: model.weighing,
    async answers(text, passages) {
      const question = asked?.text === text ? asked : readQuestion(text, vocabulary, aliases);
      asked = question;
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

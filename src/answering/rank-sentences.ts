import type { Corpus } from '../corpus/document.js';
import type { SentenceReader, Weighing } from '../reader/sentence-reader.js';
import type { FindScope, FoundPassage, FoundSentence, PassageFinder } from '../retrieval/find-passages.js';
import type { Question } from '../retrieval/question.js';
import { respell } from '../retrieval/respell.js';
import { questionBefore } from '../retrieval/sentence.js';
import { toDoLowered } from './to-do-lowered.js';

export interface RankedSentence extends FoundSentence {
  /** How much of the question stands around it, beside what the best place holds, 0 to 1. */
  readonly held: number;
  /** The score of its passage in the search over that of the best one, 0 to 1. */
  readonly share: number;
  /** How well it answers, says the reader. */
  readonly logit: number;
  /** The weighted sum of the three. */
  readonly score: number;
  /** The share of belief that this sentence answers; all sentences of a ranking add up to 1. */
  readonly mass: number;
}

/** The sentences that were read, grouped by passage in text order, best passage first. */
export interface Ranking {
  readonly question: Question;
  /** Which reader read them, and how its word was weighed. */
  readonly reader: Pick<SentenceReader, 'id' | 'weighing'>;
  readonly passages: readonly (readonly RankedSentence[])[];
}

/** So many places are read before asking whether the answer is found. */
const ROUND = 4;
/** After so many places, the nearest by their words, any sentence that answers better than none ends the reading. */
const NEAREST_PLACES = 8;
/** What a trained reader gives where no sentence answers: the null answer of its training. */
const NO_ANSWER = 0;

export type Ranker = (question: string, scope: FindScope) => Promise<Ranking>;

/** Tells what makes the score of a sentence. */
export function scoreShares(
  { logit, bm25, held }: Pick<RankedSentence, 'logit' | 'bm25' | 'held'>,
  weighing: Weighing,
): { feature: string; share: number }[] {
  return [
    { feature: 'reader', share: logit * weighing.logit },
    { feature: 'words', share: bm25 * weighing.bm25 },
    { feature: 'passage', share: held * weighing.passage },
  ];
}

/** The sum of the shares of a score. */
function scoreOf(found: Pick<RankedSentence, 'logit' | 'bm25' | 'held'>, weighing: Weighing): number {
  return scoreShares(found, weighing).reduce((sum, { share }) => sum + share, 0);
}

/**
 * Finds passages by their words, has a reader read them, and weighs both.
 * @param readerFor - the reader that knows the language of a question
 */
export function createRanker(
  corpus: Corpus,
  finder: PassageFinder,
  readerFor: (question: string) => SentenceReader,
): Ranker {
  const { readings } = finder;
  const wordsOf = ({ sentence: { passage, start, end } }: FoundSentence) =>
    readings(passage.documentId).slice(start, end);

  const askedBefore = ([first]: readonly FoundPassage[]): string[] => {
    const asked = first && questionBefore(first.order, corpus, readings);
    return asked === undefined ? [] : [asked];
  };

  return async (text, scope) => {
    const reader = readerFor(text);
    const { question, units } = await finder.find(text, scope);
    const spelt = reader.isWord === undefined ? text : respell(text, finder.vocabulary, reader.isWord);
    const asked = units.map(askedBefore);
    const texts = units.map((unit, i) => [
      ...(asked[i] ?? []),
      ...unit.flatMap(({ sentences }) => sentences.map(wordsOf)),
    ]);
    const lowered = toDoLowered(text);
    const logits = await readUntilSure(reader, spelt, texts, (row, i) => lowered(units[i] ?? [], row));
    const ranked = logits.flatMap((row, i) =>
      weighUnit(units[i] ?? [], row.slice(asked[i]?.length ?? 0), reader.weighing),
    );
    const passages = ranked.sort((a, b) => b.share - a.share).map(({ sentences }) => sentences);
    return {
      question,
      reader: { id: reader.id, weighing: reader.weighing },
      passages: shareBelief(passages),
    };
  };
}

/** Weighs of the sentences of a unit what a reader says of them, in their order, with what the search says. */
function weighUnit(unit: readonly FoundPassage[], logits: readonly number[], weighing: Weighing) {
  const told = logits.values();
  return unit.map(({ sentences, share, held }) => ({
    share,
    sentences: sentences.map(({ sentence, matches, bm25 }) => {
      const logit = told.next().value ?? 0;
      return { sentence, matches, bm25, share, held, logit, score: scoreOf({ logit, bm25, held }, weighing) };
    }),
  }));
}

/** Reads places in turn, the nearest first, until the answer is found beyond doubt; of the others there are no logits. */
async function readUntilSure(
  reader: SentenceReader,
  question: string,
  places: readonly (readonly string[])[],
  weigh: (logits: readonly number[], place: number) => readonly number[],
): Promise<(readonly number[])[]> {
  const { sure } = reader.weighing;
  const logits: (readonly number[])[] = [];
  const isFound = () => {
    if (sure === undefined) return false;
    const bar = logits.length < NEAREST_PLACES ? sure : Math.min(sure, NO_ANSWER);
    return logits.some((row) => row.some((logit) => logit >= bar));
  };
  while (logits.length < places.length && !isFound()) {
    const read = await reader.answers(question, places.slice(logits.length, logits.length + ROUND));
    logits.push(...read.map((row, i) => weigh(row, logits.length + i)));
  }
  return logits;
}

/** Softmax over all sentences: what the weights were fitted to make a probability. */
function shareBelief(passages: readonly (readonly Omit<RankedSentence, 'mass'>[])[]): RankedSentence[][] {
  const scores = passages.flatMap((sentences) => sentences.map(({ score }) => score));
  const highest = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return passages.map((sentences) =>
    sentences.map((ranked) => ({ ...ranked, mass: Math.exp(ranked.score - highest) / total })),
  );
}

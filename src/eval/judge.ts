import type { Answer, Quote } from '../answering/answer.js';
import type { Document } from '../corpus/document.js';
import { answersQuestion, coversGold } from './gold.js';
import type { EvalQuestion } from './questions.js';

/** One question asked: the answer, and what would have been shown had nothing been refused. */
export interface AskedQuestion {
  readonly question: EvalQuestion;
  /** What the question was written on: the article it names, else its set. */
  readonly document: string;
  readonly answer: Answer;
  /** The answer itself unless it was refused. */
  readonly ranked: Answer;
  readonly ms: number;
}

/** What is right and wrong about one answer. */
export interface Judged extends AskedQuestion {
  /** Of the first three quotes shown, which answer. A refusal shows none. */
  readonly hits: readonly boolean[];
  readonly rankedHits: readonly boolean[];
  /** Whether all that a fair answer must show is shown; absent where nothing is asked for. */
  readonly fair?: boolean;
  readonly rankedFair?: boolean;
  /** Quotes, on record or not, that differ from their slice of the file. */
  readonly misquoted: number;
  /** Quotes, on record or not, that overlap the furniture of a page. */
  readonly boilerplate: number;
}

export interface SourceFiles {
  readonly documents: ReadonlyMap<string, Document>;
  /** Whether a quote stands in the file of that path. */
  readonly stands: (quote: Quote, path: string) => boolean;
}

const FIRST = 3;

/** Judges one answer by what its question asks for. */
export function judge(asked: AskedQuestion, { documents, stands }: SourceFiles): Judged {
  const { question, answer, ranked } = asked;
  const hitsOf = ({ quotes }: Answer) =>
    quotes.slice(0, FIRST).map((quote) => answersQuestion(quote, question, documents));
  const shown = [...answer.quotes, ...answer.onRecord];
  const documentOf = ({ documentId }: Quote) => documents.get(documentId);
  return {
    ...asked,
    hits: hitsOf(answer),
    rankedHits: hitsOf(ranked),
    ...(question.mustAlso.length > 0 && {
      fair: isFair(answer, question, documents),
      rankedFair: isFair(ranked, question, documents),
    }),
    misquoted: shown.filter((quote) => !stands(quote, documentOf(quote)?.path ?? '')).length,
    boilerplate: shown.filter((quote) => isBoilerplate(quote, documentOf(quote))).length,
  };
}

function isFair(
  answer: Answer,
  { mustAlso }: EvalQuestion,
  documents: ReadonlyMap<string, Document>,
): boolean {
  const shown = [...answer.quotes, ...answer.onRecord];
  return mustAlso.every((gold) => shown.some((quote) => coversGold(quote, gold, documents)));
}

function isBoilerplate(quote: Quote, document: Document | undefined): boolean {
  const blocks = document?.blocks ?? [];
  return blocks.some(
    ({ kind, start, end }) => kind === 'boilerplate' && start < quote.end && quote.start < end,
  );
}

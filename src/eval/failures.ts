import type { Judged } from './judge.js';
import type { JudgedPage } from './measure-pages.js';

/** What can be wrong with an answer, the gravest first. `page` is a page that was cut badly. */
export const faults = [
  'misquoted',
  'boilerplate',
  'answered-unanswerable',
  'missed',
  'unfair',
  'refused-answerable',
  'not-first',
  'page',
] as const;

export type FailureKind = (typeof faults)[number];

/** One thing that went wrong, with what a person needs to judge it. */
export interface Failure {
  readonly fault: FailureKind;
  /** Of the question, or the name of the page. */
  readonly id: string;
  readonly question: string;
  readonly group: string;
  readonly answered: boolean;
  /** 0 to 1; of a page its F1. */
  readonly confidence: number;
  readonly wanted: readonly string[];
  readonly mustAlso: readonly string[];
  /** The quotes; of a refusal, what it kept back. */
  readonly shown: readonly string[];
  readonly onRecord: readonly string[];
}

/**
 * Gives the worst of what went wrong: the worst of each fault in turn, then the second worst of each. Of one fault the most
 * confident comes first, but of refusals the least.
 */
export function worstAnswers(judged: readonly Judged[], limit: number): Failure[] {
  const byFault = faults.map((fault) =>
    judged
      .filter((one) => faultOf(one) === fault)
      .sort((a, b) => {
        const order = fault === 'refused-answerable' ? -1 : 1;
        return order * (b.answer.confidence - a.answer.confidence);
      })
      .map((one) => toFailure(one, fault)),
  );
  const longest = Math.max(...byFault.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => byFault.flatMap((list) => list.slice(rank, rank + 1)))
    .flat()
    .slice(0, limit);
}

/** Gives the pages of least F1. */
export function worstPages(judged: readonly JudgedPage[], limit: number): Failure[] {
  return [...judged]
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, limit)
    .map(({ name, precision, recall, f1 }) => ({
      fault: 'page',
      id: name,
      question: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
      group: '',
      answered: true,
      confidence: f1,
      wanted: [],
      mustAlso: [],
      shown: [],
      onRecord: [],
    }));
}

/** Gives the gravest fault of an answer; nothing when it is right. */
export function faultOf({
  question,
  answer,
  hits,
  fair,
  misquoted,
  boilerplate,
}: Judged): FailureKind | undefined {
  if (misquoted > 0) return 'misquoted';
  if (boilerplate > 0) return 'boilerplate';
  if (!question.answerable) return answer.answered ? 'answered-unanswerable' : undefined;
  if (!answer.answered) return 'refused-answerable';
  if (!hits.includes(true)) return 'missed';
  if (fair === false) return 'unfair';
  return hits[0] === true ? undefined : 'not-first';
}

function toFailure({ question, answer, ranked }: Judged, fault: FailureKind): Failure {
  return {
    fault,
    id: question.id,
    question: question.question,
    group: question.group,
    answered: answer.answered,
    confidence: answer.confidence,
    wanted: [...question.answers, ...question.gold.map(({ quote }) => quote)],
    mustAlso: question.mustAlso.map(({ quote }) => quote),
    shown: ranked.quotes.map(({ text }) => text),
    onRecord: ranked.onRecord.map(({ text }) => text),
  };
}

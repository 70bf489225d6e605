import type { Relation } from '../reader/sentence-reader.js';

import { auroc } from './auroc.js';
import { type ExtractionScore, meanExtraction } from './extraction.js';
import type { Judged } from './judge.js';
import type { JudgedRumour } from './measure-rumours.js';
import { type JudgedStance, measurementsOfStances } from './measure-stances.js';
import { type JudgedPair, measurementsOfRelations } from './relation-measurements.js';

/** How a measurement is read: which way is better, and in what it is counted. Shares are 0 to 1. */
export interface MeasurementSpec {
  readonly label: string;
  readonly better: 'more' | 'less' | 'neither';
  readonly unit: 'share' | 'characters' | 'count' | 'ratio' | 'ms';
}

/** Every measurement, in the order of the table. `ranked` measurements are of what would be shown if nothing were refused. */
export const measurementSpecs = {
  quoteAt1: { label: 'quote@1', better: 'more', unit: 'share' },
  quoteAt3: { label: 'quote@3', better: 'more', unit: 'share' },
  rankedAt1: { label: 'quote@1, none refused', better: 'more', unit: 'share' },
  rankedAt3: { label: 'quote@3, none refused', better: 'more', unit: 'share' },
  quoteChars: { label: 'mean quote length', better: 'less', unit: 'characters' },
  quotesPerAnswer: { label: 'quotes per answer', better: 'neither', unit: 'ratio' },
  verbatim: { label: 'verbatim', better: 'more', unit: 'share' },
  boilerplate: { label: 'boilerplate quoted', better: 'less', unit: 'count' },
  fair: { label: 'fair', better: 'more', unit: 'share' },
  rankedFair: { label: 'fair, none refused', better: 'more', unit: 'share' },
  bothSides: { label: 'both sides shown', better: 'more', unit: 'share' },
  supportsRight: { label: 'called supporting, is', better: 'more', unit: 'share' },
  contradictsRight: { label: 'called contradicting, is', better: 'more', unit: 'share' },
  contradictsFound: { label: 'contradicting, called so', better: 'more', unit: 'share' },
  accuracy: { label: 'relation accuracy', better: 'more', unit: 'share' },
  macroF1: { label: 'relation macro F1', better: 'more', unit: 'share' },
  denialRight: { label: 'called denial, is', better: 'more', unit: 'share' },
  denialFound: { label: 'denial, called so', better: 'more', unit: 'share' },
  speakerRight: { label: 'speakers right', better: 'more', unit: 'share' },
  speakerFound: { label: 'speakers found', better: 'more', unit: 'share' },
  auroc: { label: 'refusal AUROC', better: 'more', unit: 'share' },
  answerableRefused: { label: 'answerable refused', better: 'less', unit: 'share' },
  unanswerableAnswered: { label: 'unanswerable answered', better: 'less', unit: 'share' },
  precision: { label: 'extraction precision', better: 'more', unit: 'share' },
  recall: { label: 'extraction recall', better: 'more', unit: 'share' },
  f1: { label: 'extraction F1', better: 'more', unit: 'share' },
  p50: { label: 'time per question p50', better: 'less', unit: 'ms' },
  p99: { label: 'time per question p99', better: 'less', unit: 'ms' },
  load: { label: 'time to load', better: 'less', unit: 'ms' },
} as const satisfies Readonly<Record<string, MeasurementSpec>>;

export type MeasurementName = keyof typeof measurementSpecs;

export const measurementNames = Object.keys(measurementSpecs) as readonly MeasurementName[];

/** `null` where a set does not measure it. */
export type Measurements = Readonly<Record<MeasurementName, number | null>>;

const none = Object.fromEntries(measurementNames.map((name) => [name, null])) as Measurements;

/**
 * Sums up a set of questions. An answerable question that was refused counts as missed, and as unfair.
 * @param loadMs - what reading the documents and preparing the engine took
 */
export function measurementsOfAnswers(judged: readonly Judged[], loadMs: number): Measurements {
  const answerable = judged.filter(({ question }) => question.answerable);
  const unanswerable = judged.filter(({ question }) => !question.answerable);
  const withOtherSide = judged.filter(({ fair }) => fair !== undefined);
  const answered = judged.filter(({ answer }) => answer.answered);
  const quotes = answered.flatMap(({ answer }) => answer.quotes);
  const shown = judged.flatMap(({ answer }) => [...answer.quotes, ...answer.onRecord]);
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  const confidences = (of: readonly Judged[]) => of.map(({ answer }) => answer.confidence);
  return {
    ...none,
    quoteAt1: share(answerable, ({ hits }) => hits[0] === true),
    quoteAt3: share(answerable, ({ hits }) => hits.includes(true)),
    rankedAt1: share(answerable, ({ rankedHits }) => rankedHits[0] === true),
    rankedAt3: share(answerable, ({ rankedHits }) => rankedHits.includes(true)),
    quoteChars: ratio(
      sum(quotes, ({ text }) => text.length),
      quotes.length,
    ),
    quotesPerAnswer: ratio(quotes.length, answered.length),
    verbatim: ratio(shown.length - sum(judged, ({ misquoted }) => misquoted), shown.length),
    boilerplate: sum(judged, ({ boilerplate }) => boilerplate),
    fair: share(withOtherSide, ({ fair }) => fair === true),
    rankedFair: share(withOtherSide, ({ rankedFair }) => rankedFair === true),
    auroc:
      answerable.length * unanswerable.length === 0
        ? null
        : auroc(confidences(answerable), confidences(unanswerable)),
    answerableRefused: share(answerable, ({ answer }) => !answer.answered),
    unanswerableAnswered: share(unanswerable, ({ answer }) => answer.answered),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    load: loadMs,
  };
}

/** Sums up a set of pages; `loadMs` is what reading all of them took. */
export function measurementsOfPages(scores: readonly ExtractionScore[], loadMs: number): Measurements {
  return { ...none, ...meanExtraction(scores), load: loadMs };
}

/**
 * Sums up rumours. Of those told by two sides: how many answers show both. Of the quotes that a check calls supporting or
 * contradicting: how many stand in articles for and against. Of the rumours that an article is against: how many are
 * shown as contradicted by one.
 * @param loadMs - what reading the articles and preparing the engines took
 */
export function measurementsOfRumours(judged: readonly JudgedRumour[], loadMs: number): Measurements {
  const twoSided = judged.filter(({ rumour }) => rumour.isTwoSided);
  const verified = judged.flatMap((one) => one.verified);
  const called = (relation: Relation) => verified.filter((one) => one.relation === relation);
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ...none,
    bothSides: share(twoSided, ({ shown }) => shown.has('for') && shown.has('against')),
    supportsRight: share(called('supports'), ({ side }) => side === 'for'),
    contradictsRight: share(called('contradicts'), ({ side }) => side === 'against'),
    contradictsFound: share(
      judged.filter(({ rumour }) => [...rumour.sides.values()].includes('against')),
      ({ verified }) => verified.some((one) => one.relation === 'contradicts' && one.side === 'against'),
    ),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    load: loadMs,
  };
}

/** Sums up pairs of a claim and a sentence. */
export function measurementsOfPairs(judged: readonly JudgedPair[]): Measurements {
  const { supportsFound: _, ...figures } = measurementsOfRelations(judged);
  return { ...none, ...figures };
}

/** Sums up labelled sentences. */
export function measurementsOfSentences(judged: readonly JudgedStance[]): Measurements {
  return { ...none, ...measurementsOfStances(judged) };
}

/** Tells whether something was shown that must never be: words that are not the document's, or the furniture of a page. */
export function hasDefect({
  verbatim,
  boilerplate,
}: Pick<Measurements, 'verbatim' | 'boilerplate'>): boolean {
  return (verbatim ?? 1) < 1 || (boilerplate ?? 0) > 0;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return ratio(items.filter(holds).length, items.length);
}

/** The smallest value that at least that part of them do not exceed. */
function percentile(sorted: readonly number[], part: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? null;
}

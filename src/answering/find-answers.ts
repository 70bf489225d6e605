import type { Corpus, Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import type { FindScope } from '../retrieval/find-passages.js';
import type { Question } from '../retrieval/question.js';
import type { CommonWords, Vocabulary } from '../retrieval/vocabulary.js';
import { withAskedCell } from './asked-cell.js';
import { chooseWindows, MAX_QUOTES } from './choose-quotes.js';
import { confidenceOf, confidenceShares } from './confidence.js';
import { findingsOfDay } from './days/answer-of-day.js';
import { createDayAsker, type DateFinder, dateReader, type Wording } from './days/asked-days.js';
import { createYearAsker } from './days/days-told.js';
import { readAskedDay } from './days/of-the-day.js';
import { documentsWithin } from './documents-within.js';
import type { AskFilter } from './engine.js';
import type { Finding } from './finding.js';
import { splitFollowUp } from './follow-up/follow-up.js';
import { goOn } from './follow-up/go-on.js';
import { splitQuestion } from './follow-up/split-question.js';
import { withoutOtherRows } from './other-rows.js';
import type { Ranker } from './rank-sentences.js';
import { createStrangerTest } from './unknown-subject.js';

export interface AnswerFinderOptions {
  /** Below this confidence nothing answers, 0 to 1. */
  readonly threshold: number;
  /** How many places of the documents are read for a question, at least 1. */
  readonly placesRead: number;
  /** Finds the dates that documents count from their publication. */
  readonly dates: (() => Promise<DateFinder>) | undefined;
  /** The words of everyday English: a question of none of them and of no word of the documents has no answer. */
  readonly commonWords: CommonWords | undefined;
}

export interface AnswerFinder {
  /** What was found for each part of a question, a follow-up included. */
  find(question: string, filter: AskFilter | undefined): Promise<Finding[]>;
  /** Whether it answers. */
  isSure(finding: Finding): boolean;
}

/** Finds what may be quoted for questions: puts days into the documents' wordings, parts questions and goes on from earlier ones. */
export function createAnswerFinder(
  corpus: Corpus,
  ranker: Ranker,
  vocabulary: Vocabulary,
  options: AnswerFinderOptions,
): AnswerFinder {
  const { threshold, placesRead } = options;
  const isSure = ({ windows, confidence }: Finding) => windows.length > 0 && confidence >= threshold;
  const datesOf = dateReader(options.dates);
  const withYears = datesOf && createYearAsker(corpus, datesOf);
  const findAsked = partFinder(corpus, ranker, options, datesOf, isSure);
  const findAll = async (question: string, filter: AskFilter | undefined) => {
    const within = filter && documentsWithin(corpus, filter);
    const scope = { limit: placesRead, ...(within !== undefined && { within }) };
    const parts = splitQuestion(question);
    const asked = await Promise.all(parts.map((part) => withYears?.(part, within) ?? [part]));
    const found = await Promise.all(asked.flat().map((part) => findAsked(part, scope)));
    return found.flat();
  };
  const findSure = async (question: string, filter: AskFilter | undefined) =>
    (await findFollowing(question, filter)).filter(isSure);
  /** A follow-up is looked for where the question before was answered and, where that tells nothing, everywhere. */
  const findFollowing = async (question: string, filter: AskFilter | undefined): Promise<Finding[]> => {
    const followUp = splitFollowUp(question);
    if (followUp === undefined) return findAll(question, filter);
    const { text, nearText, documentIds } = await goOn(followUp, filter, findSure, vocabulary, corpus);
    if (documentIds.length > 0) {
      const near = await findAll(nearText, { ...filter, documentIds });
      if (near.some(isSure)) return near;
    }
    return findAll(text, filter);
  };
  return { find: findFollowing, isSure };
}

/** Makes what finds one part of a question: the first wording that is answered, else the first; of what happened on a day, all that were found. */
function partFinder(
  corpus: Corpus,
  ranker: Ranker,
  { threshold, commonWords }: AnswerFinderOptions,
  datesOf: (() => Promise<DateFinder>) | undefined,
  isSure: AnswerFinder['isSure'],
): (part: string, scope: FindScope) => Promise<Finding[]> {
  const isStranger = createStrangerTest(corpus, commonWords);
  const wordingsOf = createDayAsker(corpus, datesOf);
  const documents = documentsById(corpus.documents);
  return async (part, scope) => {
    const day = datesOf === undefined ? undefined : readAskedDay(part);
    const findings: Finding[] = [];
    for (const wording of await wordingsOf(part)) {
      const found = await find(wording.text, narrowed(scope, wording), ranker, isStranger, documents);
      const finding = withAskedCell(found, documents, threshold);
      if (day === undefined && isSure(finding)) return [finding];
      findings.push(finding);
    }
    if (day === undefined || datesOf === undefined) return findings.slice(0, 1);
    return findingsOfDay(findings, day, documents, await datesOf(), threshold);
  };
}

/** Of the documents that may be quoted those that a wording is meant for. */
function narrowed(scope: FindScope, { within }: Wording): FindScope {
  if (within === undefined) return scope;
  const { within: allowed } = scope;
  return { ...scope, within: allowed ? new Set([...within].filter((id) => allowed.has(id))) : within };
}

async function find(
  question: string,
  scope: FindScope,
  rank: Ranker,
  isStranger: (question: Question) => boolean,
  documents: ReadonlyMap<string, Document>,
): Promise<Finding> {
  const ranking = await rank(question, scope);
  const windows = withoutOtherRows(chooseWindows(ranking, MAX_QUOTES), ranking.question, documents);
  const shares = confidenceShares(ranking, windows, isStranger(ranking.question));
  return { ranking, windows, confidence: confidenceOf(shares), confidenceShares: shares };
}

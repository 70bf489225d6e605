import type { Question } from './question.js';
import type { Entity, EntityKind, Sentence } from './sentence.js';
import { adjacency, closeness, inOrder, positionsOf } from './word-order.js';

/** What the ranker looks at in a sentence, by name; each from 0 to about 1. */
export const featureNames = [
  'coverage',
  'coverageExact',
  'coverageSquared',
  'coverageRare',
  'neighbourCoverage',
  'passageCoverage',
  'contextCoverage',
  'missingRarest',
  'missingName',
  'strangerName',
  'documentShare',
  'bm25',
  'bm25Gap',
  'passageScore',
  'passageTop',
  'adjacent',
  'closeness',
  'order',
  'focus',
  'focusContext',
  'nameFound',
  'nameMissing',
  'figureFound',
  'figureMissing',
  'causeFound',
  'actionMissing',
  'typeNear',
  'novelName',
  'novelNumber',
  'novelShare',
  'shortness',
  'longness',
  'leansBack',
  'opensPassage',
  'opensDocument',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What the sentences of one question are measured against. */
export interface PassageContext {
  readonly sentences: readonly Sentence[];
  /** The passage's score over the best passage's, 0 to 1. */
  readonly scoreShare: number;
  /** How much of the best ten passages' scores is of the same document, 0 to 1. */
  readonly documentShare: number;
  /** Whether no passage scored higher. */
  readonly top: boolean;
  /** Terms of the title and of the headings above. */
  readonly headingTerms: ReadonlySet<string>;
  /** Whether it is the first passage of its document. */
  readonly first: boolean;
}

/** How well one sentence holds each term of the question: the weight of the strongest variant found, or 0. */
export type Matches = readonly number[];

export function matchTerms(question: Question, terms: { has(term: string): boolean }): number[] {
  return question.terms.map(({ variants }) => {
    let best = 0;
    for (const { term, weight } of variants) if (weight > best && terms.has(term)) best = weight;
    return best;
  });
}

interface Wanted {
  readonly fact: 'name' | 'figure' | 'cause';
  /** What in a sentence may be it. */
  readonly entities: readonly EntityKind[];
}

/** What a question of each kind wants to hear. */
const WANTED: Partial<Record<Question['kind'], Wanted>> = {
  who: { fact: 'name', entities: ['person', 'name'] },
  when: { fact: 'figure', entities: ['date'] },
  where: { fact: 'name', entities: ['place', 'name'] },
  'how-many': { fact: 'figure', entities: ['number'] },
  'how-long': { fact: 'figure', entities: ['number', 'date'] },
  'how-much': { fact: 'figure', entities: ['money', 'number'] },
  why: { fact: 'cause', entities: ['cause'] },
};
/** A match of at least this is the word itself, an alias of it or its right spelling. */
export const SURE = 0.8;
/** How far apart, in words, a name and what it names may stand. */
const BESIDE = 6;
const AVERAGE_LENGTH = 25;
const BM25_K = 0.9;
const BM25_B = 0.4;

/** Okapi BM25 of a sentence for the question's terms, their variants counting by their weight. */
export function sentenceBm25(question: Question, matches: Matches, sentence: Sentence): number {
  const norm = BM25_K * (1 - BM25_B + (BM25_B * sentence.length) / AVERAGE_LENGTH);
  return question.terms.reduce((sum, term, i) => {
    const match = matches[i] ?? 0;
    return sum + (term.weight * match * (1 + BM25_K)) / (match + norm);
  }, 0);
}

/** Measures one sentence. `bestBm25` is the highest sentence score of the question, above 0 where any matches. */
export function measure(
  question: Question,
  sentence: Sentence,
  matches: readonly Matches[],
  context: PassageContext,
  bestBm25: number,
): Features {
  const { terms } = question;
  const here = matches[sentence.index] ?? [];
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (held: (i: number) => number) =>
    terms.reduce((sum, { weight }, i) => sum + weight * held(i), 0) / total;
  const at = (index: number, i: number) => matches[index]?.[i] ?? 0;
  const near = (i: number) => Math.max(at(sentence.index - 1, i), at(sentence.index + 1, i));
  const anywhere = (i: number) => matches.reduce((best, row) => Math.max(best, row[i] ?? 0), 0);
  const inHeading = (i: number) =>
    terms[i]?.variants.reduce(
      (best, v) => (context.headingTerms.has(v.term) ? Math.max(best, v.weight) : best),
      0,
    ) ?? 0;

  const coverage = share((i) => at(sentence.index, i));
  const withNear = share((i) => Math.max(at(sentence.index, i), near(i)));
  const withPassage = share((i) => Math.max(at(sentence.index, i), anywhere(i)));
  const withHeading = share((i) => Math.max(anywhere(i), inHeading(i)));
  const rarest = terms.reduce<number>(
    (best, term, i) => (term.weight > (terms[best]?.weight ?? -1) ? i : best),
    0,
  );
  const names = terms.flatMap((term, i) => (term.name ? [i] : []));
  const bm25 = sentenceBm25(question, here, sentence) / (bestBm25 || 1);
  const wanted = WANTED[question.kind];
  const asked = question.variantTerms;
  const gives = (other: Sentence | undefined) =>
    other !== undefined && wanted !== undefined && givesWanted(question, other, wanted.entities);
  const found = gives(sentence);
  const foundNear =
    !found && (gives(context.sentences[sentence.index - 1]) || gives(context.sentences[sentence.index + 1]));
  const missing = wanted !== undefined && !found && !foundNear;
  const novel = [...sentence.positions.keys()].filter((term) => !asked.has(term)).length;

  return {
    coverage,
    coverageExact: share((i) => (at(sentence.index, i) >= SURE ? 1 : 0)),
    coverageSquared: coverage * coverage,
    coverageRare:
      terms.reduce((sum, { weight }, i) => sum + weight * weight * at(sentence.index, i), 0) /
      (terms.reduce((sum, { weight }) => sum + weight * weight, 0) || 1),
    neighbourCoverage: withNear - coverage,
    passageCoverage: withPassage - withNear,
    contextCoverage: withHeading - withPassage,
    missingRarest: terms.length > 0 && at(sentence.index, rarest) === 0 ? 1 : 0,
    missingName: shareOf(names, (i) => at(sentence.index, i) === 0),
    strangerName: shareOf(names, (i) => anywhere(i) === 0 && inHeading(i) === 0),
    documentShare: context.documentShare,
    bm25,
    bm25Gap: bm25 * bm25 * bm25,
    passageScore: context.scoreShare,
    passageTop: context.top ? 1 : 0,
    adjacent: adjacency(terms, sentence),
    closeness: closeness(terms, here, sentence),
    order: inOrder(terms, here, sentence),
    focus: question.focus.length === 0 ? 0 : 1 - shareOf(question.focus, (i) => at(sentence.index, i) === 0),
    focusContext:
      question.focus.length === 0
        ? 0
        : 1 - shareOf(question.focus, (i) => anywhere(i) === 0 && inHeading(i) === 0),
    nameFound: found && wanted?.fact === 'name' ? 1 : 0,
    nameMissing: missing && wanted?.fact === 'name' ? 1 : 0,
    figureFound: found && wanted?.fact === 'figure' ? 1 : 0,
    figureMissing: missing && wanted?.fact === 'figure' ? 1 : 0,
    causeFound: found && wanted?.fact === 'cause' ? 1 : 0,
    actionMissing: actionMissing(question, here),
    typeNear: foundNear ? 1 : 0,
    novelName: hasNovel(sentence.entities, 'name', asked) ? 1 : 0,
    novelNumber:
      hasNovel(sentence.entities, 'number', asked) || hasNovel(sentence.entities, 'date', asked) ? 1 : 0,
    novelShare: sentence.positions.size === 0 ? 0 : novel / sentence.positions.size,
    shortness: Math.max(0, 1 - sentence.length / 10),
    longness: Math.min(1, sentence.length / 60),
    leansBack: sentence.leansBack ? 1 : 0,
    opensPassage: sentence.index === 0 ? 1 : 0,
    opensDocument: sentence.index === 0 && context.first ? 1 : 0,
  };
}

function shareOf(indices: readonly number[], holds: (i: number) => boolean): number {
  return indices.length === 0 ? 0 : indices.filter(holds).length / indices.length;
}

function hasNovel(entities: readonly Entity[], kind: EntityKind, asked: ReadonlySet<string>): boolean {
  return entities.some((entity) => entity.kind === kind && (kind === 'cause' || isNovel(entity, asked)));
}

/** Whether an entity has a word that the question does not hold. */
export function isNovel({ terms }: Entity, asked: ReadonlySet<string>): boolean {
  return terms.some((term) => !asked.has(term));
}

/** A capital at the head of a sentence makes no name. */
export function isSureName({ kind, start, terms }: Entity, sentence: Sentence): boolean {
  return kind === 'name' && (start > sentence.start || terms.length > 1);
}

function givesWanted(question: Question, sentence: Sentence, entities: readonly EntityKind[]): boolean {
  const asked = question.variantTerms;
  if (question.named !== undefined) return isNamed(question, sentence);
  return entities.some((kind) => hasNovel(sentence.entities, kind, asked));
}

/** Whether a name that the question does not hold stands beside what it asks the name of: "investor Jane Roe", "Jane Roe, an investor". */
export function isNamed({ terms, named, variantTerms: asked }: Question, sentence: Sentence): boolean {
  const term = named === undefined ? undefined : terms[named];
  if (term === undefined) return false;
  const places = positionsOf(term, sentence);
  return sentence.entities
    .filter((entity) => isSureName(entity, sentence) && isNovel(entity, asked))
    .some(({ start, end }) =>
      sentence.tokens.some(
        (token) =>
          token.start >= start &&
          token.end <= end &&
          places.some((place) => Math.abs(place - token.position) <= BESIDE),
      ),
    );
}

/** Whether what was done is not told here: of "who replaced …?" the word after who, of "what did X reply?" the last. */
function actionMissing(question: Question, here: Matches): number {
  const at = question.action;
  return at === undefined || (here[at] ?? 0) > 0 ? 0 : 1;
}

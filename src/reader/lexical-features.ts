import { factAskedFor, isNovel, tellsFact } from '../retrieval/asked-fact.js';
import type { Question } from '../retrieval/question.js';
import type { AnalyzedSentence } from '../retrieval/sentence.js';
import { matchTerms } from '../retrieval/term-matches.js';
import { adjacency } from '../retrieval/word-order.js';

/** What the lexical reader looks at in a sentence, by name; each from 0 to about 1. */
export const lexicalFeatureNames = [
  'coverage',
  'coverageRare',
  'neighbourCoverage',
  'passageCoverage',
  'missingRarest',
  'strangerName',
  'adjacent',
  'factFound',
  'factMissing',
  'actorFound',
  'causeFound',
  'actionMissing',
  'shortness',
  'leansBack',
] as const;

export type LexicalFeature = (typeof lexicalFeatureNames)[number];
export type LexicalFeatures = Readonly<Record<LexicalFeature, number>>;

const PEOPLE = ['person', 'name'] as const;

/** Measures every sentence of one passage against a question. */
export function measureLexically(
  question: Question,
  sentences: readonly AnalyzedSentence[],
): LexicalFeatures[] {
  const { terms } = question;
  const matches = sentences.map(({ positions }) => matchTerms(question, positions));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const rareTotal = terms.reduce((sum, { weight }) => sum + weight * weight, 0) || 1;
  const at = (index: number, i: number) => matches[index]?.[i] ?? 0;
  const anywhere = terms.map((_, i) => Math.max(0, ...matches.map((row) => row[i] ?? 0)));
  const share = (held: (i: number) => number) =>
    terms.reduce((sum, { weight }, i) => sum + weight * held(i), 0) / total;
  const rarest = terms.reduce((top, { weight }, i) => (weight > (terms[top]?.weight ?? -1) ? i : top), 0);
  const names = terms.flatMap(({ name }, i) => (name ? [i] : []));
  const strangers = names.filter((i) => anywhere[i] === 0).length / (names.length || 1);
  const passage = share((i) => anywhere[i] ?? 0);
  const fact = factAskedFor(question);
  const tells = sentences.map((sentence) => fact !== undefined && tellsFact(fact, sentence, question));

  return sentences.map((sentence, index) => {
    const coverage = share((i) => at(index, i));
    const near = share((i) => Math.max(at(index - 1, i), at(index, i), at(index + 1, i)));
    const isNear = tells[index] || tells[index - 1] || tells[index + 1];
    return {
      coverage,
      coverageRare: terms.reduce((sum, { weight }, i) => sum + weight * weight * at(index, i), 0) / rareTotal,
      neighbourCoverage: near - coverage,
      passageCoverage: passage - near,
      missingRarest: terms.length > 0 && at(index, rarest) === 0 ? 1 : 0,
      strangerName: strangers,
      adjacent: adjacency(terms, sentence),
      factFound: tells[index] ? 1 : 0,
      factMissing: fact !== undefined && !isNear ? 1 : 0,
      actorFound: question.kind === 'who' && namesSomebody(question, sentence) ? 1 : 0,
      causeFound: question.kind === 'why' && sentence.entitiesOf('cause').length > 0 ? 1 : 0,
      actionMissing: question.action !== undefined && at(index, question.action) === 0 ? 1 : 0,
      shortness: Math.max(0, 1 - sentence.length / 10),
      leansBack: sentence.leansBack ? 1 : 0,
    };
  });
}

function namesSomebody({ variantTerms }: Question, sentence: AnalyzedSentence): boolean {
  return PEOPLE.some((kind) => sentence.entitiesOf(kind).some((entity) => isNovel(entity, variantTerms)));
}

import { worstAnswers, worstPages } from './failures.js';
import type { EvalSet, QuestionSet } from './find-sets.js';
import type { Judged } from './judge.js';
import { type MeasuredAnswers, measureAnswers } from './measure-answers.js';
import type { MeasureOptions } from './measure-options.js';
import { measurePages } from './measure-pages.js';
import { measureRelations } from './measure-relations.js';
import { measureRumours } from './measure-rumours.js';
import { measureStances } from './measure-stances.js';
import {
  measurementsOfAnswers,
  measurementsOfPages,
  measurementsOfPairs,
  measurementsOfRumours,
  measurementsOfSentences,
} from './measurements.js';
import { partOf, parts } from './part.js';
import type { SetResult } from './report.js';
import type { System } from './system.js';
import { casebook } from './systems.js';

/**
 * Measures one set by each system; pages are measured by Casebook alone. A set on several documents gives two results,
 * of what may be fitted to and of what is held out: `squad, tune` and `squad, hold`.
 * @throws EvalSetError when a question, a rumour or the truth of a set cannot be read
 */
export async function measureSet(
  set: EvalSet,
  systems: readonly System[],
  options: MeasureOptions,
): Promise<SetResult[]> {
  const results: SetResult[] = [];
  for (const system of set.kind === 'pages' ? [casebook] : systems) {
    const measured = await measureBy(system, set, options);
    results.push(...measured.map((result) => ({ ...result, system: system.name })));
  }
  return results;
}

type Measured = Omit<SetResult, 'system'>;

async function measureBy(system: System, set: EvalSet, options: MeasureOptions): Promise<Measured[]> {
  const wanted = options.failures;
  if (set.kind === 'pages') {
    const { judged, loadMs } = await measurePages(set, options);
    const failures = wanted !== undefined && { failures: worstPages(judged, wanted) };
    const figures = measurementsOfPages(judged, loadMs);
    return [{ set: set.name, items: judged.length, answerable: null, figures, ...failures }];
  }
  if (set.kind === 'rumours') {
    const { judged, loadMs } = await measureRumours(set, system, options);
    return partsOf(set.name, judged, ({ rumour }) => rumour.id).map(([name, own]) => ({
      set: name,
      items: own.length,
      answerable: null,
      figures: measurementsOfRumours(own, loadMs),
    }));
  }
  if (set.kind === 'relations') {
    const pairs = await measureRelations(set, system);
    return partsOf(set.name, pairs, ({ document }) => document).map(([name, own]) => ({
      set: name,
      items: own.length,
      answerable: null,
      figures: measurementsOfPairs(own),
    }));
  }
  if (set.kind === 'stances') {
    const sentences = await measureStances(set.labels, set.documents);
    return partsOf(set.name, sentences, ({ label }) => label.document).map(([name, own]) => ({
      set: name,
      items: own.length,
      answerable: null,
      figures: measurementsOfSentences(own),
    }));
  }
  const { judged, loadMs } = await measureAll(set.kind === 'collection' ? set.sets : [set], system, options);
  return partsOf(set.name, judged, ({ document }) => document).map(([name, own]) => ({
    set: name,
    items: own.length,
    answerable: own.filter(({ question }) => question.answerable).length,
    figures: measurementsOfAnswers(own, loadMs),
    ...(wanted !== undefined && { failures: worstAnswers(own, wanted) }),
  }));
}

/** The two parts of a set, each with its name; the set itself where one part holds all. */
function partsOf<T>(
  name: string,
  judged: readonly T[],
  documentOf: (one: T) => string,
): (readonly [string, readonly T[]])[] {
  const found = parts.map(
    (part) => [`${name}, ${part}`, judged.filter((one) => partOf(documentOf(one)) === part)] as const,
  );
  return found.every(([, own]) => own.length > 0) ? found : [[name, judged]];
}

/** Measures sets one after the other, as one; a sample is shared out among them. */
async function measureAll(
  sets: readonly QuestionSet[],
  system: System,
  { sample, ...options }: MeasureOptions,
): Promise<MeasuredAnswers> {
  const judged: Judged[] = [];
  let loadMs = 0;
  for (const set of sets) {
    const part = sample === undefined ? {} : { sample: Math.ceil(sample / sets.length) };
    const measured = await measureAnswers(set, system, { ...options, ...part });
    judged.push(...measured.judged);
    loadMs += measured.loadMs;
  }
  return { judged, loadMs };
}

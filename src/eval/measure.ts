import { worstAnswers, worstPages } from './failures.js';
import { figuresOfAnswers, figuresOfPages } from './figures.js';
import type { EvalSet, QuestionSet } from './find-sets.js';
import type { Judged } from './judge.js';
import { type MeasuredAnswers, measureAnswers } from './measure-answers.js';
import { measurePages } from './measure-pages.js';
import type { SetResult } from './report.js';
import { casebook, type System } from './systems.js';

export interface MeasureOptions {
  /** About so many questions or pages of each set, at least 1; all of them when absent. */
  readonly sample?: number;
  /** How many of the worst to keep of each set; none when absent. */
  readonly failures?: number;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Called after each question or page; `what` names the set and, of questions, the system. */
  readonly onProgress?: (what: string, done: number, total: number) => void;
}

/**
 * Measures one set by each system; pages are measured by Casebook alone.
 * @throws EvalSetError when a question or the truth of a set cannot be read
 */
export async function measureSet(
  set: EvalSet,
  systems: readonly System[],
  options: MeasureOptions,
): Promise<SetResult[]> {
  const wanted = options.failures;
  if (set.kind === 'pages') {
    const { judged, loadMs } = measurePages(set, options);
    return [
      {
        set: set.name,
        system: casebook.name,
        items: judged.length,
        answerable: null,
        figures: figuresOfPages(judged, loadMs),
        ...(wanted !== undefined && { failures: worstPages(judged, wanted) }),
      },
    ];
  }
  const results: SetResult[] = [];
  for (const system of systems) {
    const { judged, loadMs } = await measureAll(
      set.kind === 'collection' ? set.sets : [set],
      system,
      options,
    );
    results.push({
      set: set.name,
      system: system.name,
      items: judged.length,
      answerable: judged.filter(({ question }) => question.answerable).length,
      figures: figuresOfAnswers(judged, loadMs),
      ...(wanted !== undefined && { failures: worstAnswers(judged, wanted) }),
    });
  }
  return results;
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

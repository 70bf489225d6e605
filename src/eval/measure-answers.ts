import type { Engine } from '../answering/engine.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { loadCorpus } from '../corpus/load.js';
import type { QuestionSet } from './find-sets.js';
import { type Judged, judge } from './judge.js';
import type { MeasureOptions } from './measure-options.js';
import { readQuestions } from './questions.js';
import { takeSample } from './sample.js';
import type { System } from './system.js';
import { VerbatimProof } from './verbatim.js';

export interface MeasuredAnswers {
  /** In the order of the questions. */
  readonly judged: readonly Judged[];
  /** What reading the documents and preparing the engine took. */
  readonly loadMs: number;
}

/**
 * Asks a system the questions of a set, one after the other, and judges each answer. What was refused though it can be
 * answered is asked again without refusing, beside the clock: how well the ranking did is seen there too.
 * @throws EvalSetError when a question cannot be read
 */
export async function measureAnswers(
  set: QuestionSet,
  system: System,
  { sample, now, onProgress }: MeasureOptions,
): Promise<MeasuredAnswers> {
  const all = (await Promise.all(set.questionFiles.map(readQuestions))).flat();
  const questions = takeSample(all, sample ?? all.length);
  const started = now();
  const corpus = await loadCorpus(set.corpus);
  const engine = system.open(corpus);
  const loadMs = now() - started;

  const check = new VerbatimProof(set.corpus);
  const evidence = {
    documents: documentsById(corpus.documents),
    stands: check.stands.bind(check),
  };
  let unrefusing: Engine | undefined;
  const judged: Judged[] = [];
  for (const question of questions) {
    const asked = now();
    const answer = await engine.ask(question.question);
    const ms = now() - asked;
    let ranked = answer;
    if (!answer.answered && question.answerable && system.openUnrefusing !== undefined) {
      unrefusing ??= system.openUnrefusing(corpus);
      ranked = await unrefusing.ask(question.question);
    }
    const document = question.article ?? set.name;
    judged.push(judge({ question, document, answer, ranked, ms }, evidence));
    onProgress?.(`${set.name}, ${system.name}`, judged.length, questions.length);
  }
  return { judged, loadMs };
}

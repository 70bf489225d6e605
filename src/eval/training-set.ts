import type { Corpus, Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { loadCorpus } from '../corpus/load.js';
import { findSets, type QuestionSet } from './find-sets.js';
import { type EvalQuestion, readQuestions } from './questions.js';

/** A corpus and the questions on it, to train on. */
export interface TrainingSet {
  readonly corpus: Corpus;
  readonly documents: ReadonlyMap<string, Document>;
  readonly questions: readonly TrainingQuestion[];
}

export interface TrainingQuestion extends EvalQuestion {
  /** Questions of one fold are held out together: those on one article or, where none is named, of one set. */
  readonly fold: string;
}

/**
 * Reads every set of questions in some folders.
 * @throws EvalSetError as `findSets` and `readQuestions` do
 */
export async function readTrainingSets(folders: readonly string[]): Promise<TrainingSet[]> {
  const found = await Promise.all(folders.map(findSets));
  return Promise.all(found.flat().flatMap((set) => (set.kind === 'questions' ? [readTrainingSet(set)] : [])));
}

async function readTrainingSet({ name, corpus: folder, questionFiles }: QuestionSet): Promise<TrainingSet> {
  const corpus = await loadCorpus(folder);
  const questions = await Promise.all(questionFiles.map(readQuestions));
  return {
    corpus,
    documents: documentsById(corpus.documents),
    questions: questions.flat().map((question) => ({ ...question, fold: question.article ?? name })),
  };
}

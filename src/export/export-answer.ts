import type { Answer } from '../answering/answer.js';
import type { Corpus } from '../corpus/document.js';
import { answerToJson } from './answer-json.js';
import { citeAnswer } from './cited-answer.js';
import type { AnswerFormat } from './formats.js';
import { answerMarkdown } from './markdown.js';
import { answerTable } from './tables.js';
import type { AnswerWords } from './words.js';

/**
 * Writes an answer as a file of text, with what is on record beside it; its JSON is that of `casebook ask --json`.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function exportAnswer(
  answer: Answer,
  corpus: Pick<Corpus, 'documents'>,
  format: AnswerFormat,
  words: AnswerWords,
): string {
  return {
    md: () => answerMarkdown(citeAnswer(answer, corpus.documents), words),
    csv: () => answerTable(citeAnswer(answer, corpus.documents)),
    json: () => `${JSON.stringify(answerToJson(answer, corpus), null, 2)}\n`,
  }[format]();
}

import type { Answer } from '../answering/answer.js';
import type { Document } from '../corpus/document.js';
import { citeAnswer } from './cited-answer.js';
import { answerMarkdown } from './markdown.js';
import { answerTable } from './tables.js';
import type { AnswerWords } from './words.js';

/**
 * Writes an answer as a file of text, with what is on record beside it; its JSON is that of `casebook ask --json`.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function exportAnswer(
  answer: Answer,
  documents: readonly Document[],
  format: 'md' | 'csv',
  words: AnswerWords,
): string {
  const cited = citeAnswer(answer, documents);
  return format === 'csv' ? answerTable(cited) : answerMarkdown(cited, words);
}

import { type AnswerWords, englishWords } from '../export/words.js';
import { visibleLine } from './visible-text.js';

/** What the command line says beside the documents' own words; a mark and its word stay in one row. */
export const terminalWords: AnswerWords = {
  ...englishWords,
  stance: (stance, by) =>
    englishWords.stance(stance, by === null ? null : visibleLine(by)).replace(' ', '\u00a0'),
};

import { analyze, type Token } from '../language/analyzer.js';
import { spellOut } from '../language/chat-spelling.js';
import { editDistance } from '../language/edit-distance.js';
import { stopWords } from '../language/stop-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/**
 * Spells a question as the documents would: what chats write short is written out, and the documents' word, or one of those that
 * every text has, takes the place of each that is a slip of it. Who reads word by word knows no "tresurer".
 * @param isWord - whether a word in small letters is one, in the documents or not: it is no slip then
 */
export function respell(text: string, vocabulary: Vocabulary, isWord: (word: string) => boolean): string {
  const question = spellOut(text);
  let spelt = '';
  let at = 0;
  for (const token of analyze(question)) {
    const { start, end, word, term } = token;
    if (start < at || mayBeMeant(token, question) || vocabulary.has(term) || isWord(word)) continue;
    const meant = wordMeant(token, vocabulary);
    if (meant === undefined) continue;
    spelt += question.slice(at, start) + meant;
    at = end;
  }
  return spelt + question.slice(at);
}

/** Whether a word stands as it should without being looked up: small and stop words, and letters that stand for words (NHL, kPa). */
function mayBeMeant({ stop, word, start, end }: Token, question: string): boolean {
  return stop || word.length < SHORTEST || /\p{L}\p{Lu}/u.test(question.slice(start, end));
}

/** The word that a slip stands for: one that every text has, else the most frequent of the documents' nearest ones. */
function wordMeant({ word, capital, position }: Token, vocabulary: Vocabulary): string | undefined {
  const everyday = [...stopWords].find(
    (stop) => hasAllLetters(stop, word) && editDistance(stop, word, 1) === 1,
  );
  const near = vocabulary
    .nearSpellings(word, capital && position > 0)
    .filter((one) => word.length > SHORTEST || hasAllLetters(one.word, word))
    .sort((a, b) => vocabulary.idf(a.term) - vocabulary.idf(b.term));
  return everyday ?? near[0]?.word;
}

/** Whether a word lacks no letter that was typed: of a short word only a missing letter or two swapped are a slip; nite is no note. */
function hasAllLetters(word: string, typed: string): boolean {
  const left = [...word];
  return [...typed].every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

import type { AliasGroup } from '../corpus/document.js';
import { foldWord, type Token } from '../language/analyzer.js';
import { BEFORE_CAPITAL, CAPITAL, type CorpusWords, FLAG_BITS, STOP } from '../retrieval/corpus-words.js';
import { KeyNumbers } from './key-numbers.js';

/** Capitalised, and yet the name of nobody: days, months, and words that stand in many names. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december mr mrs ms dr the a an i police court group company office station city street road north south
   east west new north district county state national international department ministry public security university school
   club team party association limited ltd inc corp co plc bank exchange president minister mayor chief ceo founder director
   chinese english american british european rmb usd us uk eu internet twitter facebook weibo wechat telegram`.split(
    /\s+/u,
  ),
);
/** A sentence with so large a share of capitalised words is a headline: its capitals tell nothing. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 7;
const DESCRIPTION =
  /\b(?:the|its|this|that) (?:company|firm|exchange|platform|group|club|team|bank|agency|ministry|university|school|council|party|founder|ceo|chief|owner|director|manager|man|woman|minister|mayor|president|player|striker|coach|officer|teacher|doctor|driver|singer|actor|author|couple|family|airline|hospital|charity|startup|retailer|regulator|brewery|museum|chain|operator|officials?|federation|union|paper|newspaper|suspects?|defendants?|accused|employee|chairman|chairwoman|treasurer|captain|senator|politician|professor|engineer|trader|broker|nurse|pastor|priest|student|pair|accusations?|allegations?|claims?|rumou?rs|reports)\b|\b(?:he|she|they|him|her|his|their|it|its)\b/i;

export interface NameBook {
  /** The names in a text, as keys that are equal for all spellings and aliases of one name. */
  namesIn(tokens: readonly Token[]): Set<string>;
  /** Takes the number of each name in a sentence of the corpus, as often as it stands there. */
  eachNameOf(sentence: number, take: (name: number) => void): void;
  /** Of each word of the corpus 1 where it is a name by itself. */
  readonly isName: Uint8Array;
}

/** Tells whether a sentence speaks of somebody it does not name: "the company", "he". */
export function pointsBack(words: string): boolean {
  return DESCRIPTION.test(words);
}

/**
 * Learns which words of a corpus are names: written with a capital inside sentences at least as often as without.
 * @param aliases - names that mean the same; all of a group share one key
 * @param keys - numbers the names
 */
export function learnNames(
  corpusWords: CorpusWords,
  aliases: readonly AliasGroup[],
  keys: KeyNumbers = new KeyNumbers(),
): NameBook {
  const { words, tokens, sentences } = corpusWords;
  const isName = nameWords(corpusWords);
  const names = new Set(words.filter((_, word) => isName[word] === 1));
  const aliasesByHead = groupByHead(keyOfAlias(aliases));
  const headed = words.map((word) => aliasesByHead.get(word));
  const tells = Uint8Array.from(headed, (aliases, word) =>
    isName[word] === 1 || aliases !== undefined ? 1 : 0,
  );
  const keyOfWord = Uint32Array.from(words, (word, at) => (isName[at] === 1 ? keys.numberOf(word) : 0));
  return {
    isName,
    namesIn(read) {
      const found = new Set<string>();
      for (let at = 0; at < read.length; at++) {
        const word = read[at]?.word ?? '';
        if (names.has(word)) found.add(word);
        for (const { words: parts, key } of aliasesByHead.get(word) ?? []) {
          if (parts.every((one, i) => read[at + i]?.word === one)) found.add(key);
        }
      }
      return found;
    },
    eachNameOf(sentence, take) {
      const to = sentences[sentence + 1] as number;
      for (let at = sentences[sentence] as number; at < to; at++) {
        const word = (tokens[at] as number) >>> FLAG_BITS;
        if (tells[word] === 0) continue;
        if (isName[word] === 1) take(keyOfWord[word] as number);
        for (const { words: parts, key } of headed[word] ?? []) {
          const isThere = parts.every(
            (one, i) => at + i < to && words[(tokens[at + i] as number) >>> FLAG_BITS] === one,
          );
          if (isThere) take(keys.numberOf(key));
        }
      }
    },
  };
}

/** Which words are names. */
function nameWords({ words, tokens, sentences }: CorpusWords): Uint8Array {
  const balance = new Int32Array(words.length);
  const isMet = new Uint8Array(words.length);
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const [from, to] = [sentences[sentence] as number, sentences[sentence + 1] as number];
    if (isHeadline(tokens, from, to)) continue;
    for (let at = from; at < to; at++) {
      const token = tokens[at] as number;
      if ((token & STOP) !== 0) continue;
      const isCapital = (token & CAPITAL) !== 0;
      // A sentence's first word is capital anyway, unless the next one is too: "Ida Falk".
      if (isCapital && at === from && (token & BEFORE_CAPITAL) === 0) continue;
      const word = token >>> FLAG_BITS;
      isMet[word] = 1;
      balance[word] = (balance[word] as number) + (isCapital ? 1 : -1);
    }
  }
  return Uint8Array.from(words, (word, number) =>
    isMet[number] === 1 && (balance[number] as number) >= 0 && !NOT_NAMES.has(word) && word.length > 1
      ? 1
      : 0,
  );
}

function isHeadline(tokens: Uint32Array, from: number, to: number): boolean {
  let [words, capitals] = [0, 0];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as number;
    if ((token & STOP) !== 0) continue;
    words += 1;
    if ((token & CAPITAL) !== 0) capitals += 1;
  }
  return capitals > words * HEADLINE_SHARE && words >= HEADLINE_WORDS;
}

function keyOfAlias(aliases: readonly AliasGroup[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [at, group] of aliases.entries()) {
    for (const name of group) keys.set(foldWord(name).replace(/\s+/gu, ' ').trim(), `alias:${at}`);
  }
  return keys;
}

interface Alias {
  readonly words: readonly string[];
  readonly key: string;
}

/** Aliases by their first word, the shorter first. */
function groupByHead(keys: ReadonlyMap<string, string>): Map<string, Alias[]> {
  const aliases = [...keys].map(([name, key]) => ({ words: name.split(' '), key }));
  const groups = new Map<string, Alias[]>();
  for (const alias of aliases.sort((a, b) => a.words.length - b.words.length)) {
    const head = alias.words[0] ?? '';
    groups.set(head, [...(groups.get(head) ?? []), alias]);
  }
  return groups;
}

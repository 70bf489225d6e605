import type { AliasGroup } from '../corpus/document.js';
import { foldWord, type Token } from '../language/analyzer.js';
import { CALENDAR_WORDS } from '../language/calendar-names.js';
import { KeyNumbers } from '../retrieval/key-numbers.js';
import type { WordBook } from '../retrieval/word-book.js';
import { FLAG_BITS } from '../retrieval/word-flags.js';
import type { WordTally } from '../retrieval/word-tally.js';

/** Capitalised, and yet the name of nobody: days, months, and words that stand in many names. */
const NOT_NAMES: ReadonlySet<string> = new Set([
  ...CALENDAR_WORDS,
  ...`mr mrs ms dr the a an i police court group company office station city street road north south
   east west new north district county state national international department ministry public security university school
   club team party association limited ltd inc corp co plc bank exchange president minister mayor chief ceo founder director
   chinese english american british european rmb usd us uk eu internet twitter facebook weibo wechat telegram`.split(
    /\s+/u,
  ),
]);
/** What is told of a word: that it is a name, and that an alias begins with it. */
const NAME = 1;
const HEAD = 2;
/** Somebody is spoken of who is not named: "the company", "he". */
export const DESCRIPTION =
  /\b(?:the|its|this|that) (?:company|firm|exchange|platform|group|club|team|bank|agency|ministry|university|school|council|party|founder|ceo|chief|owner|director|manager|man|woman|minister|mayor|president|player|striker|coach|officer|teacher|doctor|driver|singer|actor|author|couple|family|airline|hospital|charity|startup|retailer|regulator|brewery|museum|chain|operator|officials?|federation|union|paper|newspaper|suspects?|defendants?|accused|employee|chairman|chairwoman|treasurer|captain|senator|politician|professor|engineer|trader|broker|nurse|pastor|priest|student|pair|accusations?|allegations?|claims?|rumou?rs|reports)\b|\b(?:he|she|they|him|her|his|their|it|its)\b/i;

/** Tells whether a sentence speaks of somebody it does not name: "the company", "he". */
export function pointsBack(words: string): boolean {
  return DESCRIPTION.test(words);
}

/** Which words of a corpus are names: written with a capital inside sentences at least as often as without. */
export class NameBook {
  /** Of each word 0 where it is nobody's name and begins none. */
  readonly tells: Uint8Array;
  /** The aliases that begin with a word. */
  readonly headed: ReadonlyMap<number, readonly Alias[]>;
  readonly #words: WordBook['words'];
  readonly #keys: KeyNumbers;
  readonly #keyOfWord: Uint32Array;
  readonly #aliasesByHead: ReadonlyMap<string, readonly Alias[]>;

  /**
   * @param tally - of the words
   * @param aliases - names that mean the same; all of a group share one key
   * @param keys - numbers the names
   */
  constructor(
    { words }: WordBook,
    tally: WordTally,
    aliases: readonly AliasGroup[],
    keys: KeyNumbers = new KeyNumbers(),
  ) {
    this.#words = words;
    this.#keys = keys;
    this.tells = nameWords(words.keys, tally);
    this.#aliasesByHead = groupByHead(keyOfAlias(aliases));
    this.headed = this.#numberHeads();
    this.#keyOfWord = new Uint32Array(this.tells.length);
    for (let word = 0; word < this.tells.length; word++)
      if (this.tells[word] === NAME) this.#keyOfWord[word] = keys.numberOf(words.keys[word] as string);
    for (const word of this.headed.keys()) this.tells[word] = (this.tells[word] as number) | HEAD;
  }

  /** The aliases by the numbers of their first words; numbers their keys. */
  #numberHeads(): Map<number, readonly Alias[]> {
    const headed = new Map<number, readonly Alias[]>();
    for (const [head, group] of this.#aliasesByHead) {
      const word = this.#words.find(head);
      if (word !== undefined) headed.set(word, group);
      for (const { key } of group) this.#keys.numberOf(key);
    }
    return headed;
  }

  /** Whether a word of the book is a name by itself. */
  isName(word: number): boolean {
    return ((this.tells[word] ?? 0) & NAME) !== 0;
  }

  /** The names in a text, as keys that are equal for all spellings and aliases of one name. */
  namesIn(read: readonly Token[]): Set<string> {
    const found = new Set<string>();
    for (let at = 0; at < read.length; at++) {
      const word = read[at]?.word ?? '';
      if (this.isName(this.#words.find(word) ?? -1)) found.add(word);
      for (const { words, key } of this.#aliasesByHead.get(word) ?? []) {
        if (words.every((one, i) => read[at + i]?.word === one)) found.add(key);
      }
    }
    return found;
  }

  /** Takes the number of each name in some tokens of the book of words, from one up to another, as often as it stands there. */
  eachNameIn(tokens: ArrayLike<number>, from: number, to: number, take: (name: number) => void): void {
    const wordAt = (at: number) => (tokens[at] as number) >>> FLAG_BITS;
    for (let at = from; at < to; at++) {
      const word = wordAt(at);
      const told = this.tells[word] as number;
      if (told === 0) continue;
      if ((told & NAME) !== 0) take(this.#keyOfWord[word] as number);
      if ((told & HEAD) === 0) continue;
      for (const { words, key } of this.headed.get(word) ?? []) {
        const isThere = words.every((one, i) => at + i < to && this.#words.keys[wordAt(at + i)] === one);
        if (isThere) take(this.#keys.numberOf(key));
      }
    }
  }
}

/** Of each word of a book 1 where it is a name. */
function nameWords(words: readonly string[], { weighed, capitals }: WordTally): Uint8Array {
  const isName = new Uint8Array(words.length);
  for (let number = 0; number < weighed.length; number++) {
    if (weighed[number] === 0 || (capitals[number] as number) < 0) continue;
    const word = words[number] as string;
    if (word.length > 1 && !NOT_NAMES.has(word)) isName[number] = NAME;
  }
  return isName;
}

function keyOfAlias(aliases: readonly AliasGroup[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const group of aliases) {
    const key = `alias:${group.join('|')}`;
    for (const name of group) keys.set(foldWord(name).replace(/\s+/gu, ' ').trim(), key);
  }
  return keys;
}

export interface Alias {
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

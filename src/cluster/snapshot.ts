import type { CorpusWords } from '../retrieval/corpus-words.js';
import type { IndexedPassage } from '../retrieval/index-passages.js';
import type { WordCounts } from '../retrieval/vocabulary.js';
import { tallyWords } from '../retrieval/word-tally.js';

/** How often the terms of all documents stand in them: what scores are made of, the same wherever a passage lies. */
export interface TermStatistics {
  readonly passages: number;
  /** Different terms of a passage, summed over all. */
  readonly textLength: number;
  readonly contextLength: number;
  /** How many passages hold a term in their text, and in their context. */
  heldBy(term: string): { readonly text: number; readonly context: number };
}

/** The words of a version of the index, in memory that all threads see. */
export interface WordSnapshot extends TermStatistics {
  readonly words: WordCounts;
}

/** A snapshot as bytes; whole numbers of 32 bits in the order of this machine's processor come first, then letters. */
export type SnapshotBytes = Uint8Array<ArrayBufferLike>;

/** The numbers of a term: passages that hold it in their text, in their context; inside of sentences with a capital, and all. */
const COLUMNS = 4;
const PLAIN = /^\p{L}+$/u;

/** Counts the terms of a corpus. */
export function takeSnapshot(passages: readonly IndexedPassage[], corpusWords: CorpusWords): SnapshotBytes {
  const { book } = corpusWords;
  const tally = tallyWords(corpusWords);
  const contexts = new Map<string, number>();
  let [textLength, contextLength] = [0, 0];
  for (const { text, context } of passages) {
    textLength += new Set(text).size;
    const terms = new Set(context);
    contextLength += terms.size;
    for (const term of terms) contexts.set(term, (contexts.get(term) ?? 0) + 1);
  }
  const held = book.terms.keys.filter((_, term) => (tally.passages[term] ?? 0) > 0);
  const terms = sorted(new Set([...held, ...contexts.keys()]));
  const words = sorted(book.words.keys.filter((_, word) => (tally.told[word] ?? 0) > 0));
  const numberOf = new Map(terms.map(({ text }, at) => [text, at]));
  const rows = terms.flatMap(({ text }) => {
    const term = book.terms.find(text) ?? -1;
    const [all = 0, capital = 0] = [tally.inside[term], tally.insideCapital[term]];
    return [tally.passages[term] ?? 0, contexts.get(text) ?? 0, capital, all];
  });
  const numbers = [
    passages.length,
    textLength,
    contextLength,
    terms.length,
    words.length,
    ...offsetsOf(terms),
    ...rows,
    ...offsetsOf(words),
    ...words.map(({ text }) => numberOf.get(book.termOfWord(book.numberOf(text))) ?? 0),
  ];
  const letters = Buffer.concat([...terms, ...words].map(({ bytes }) => bytes));
  return Buffer.concat([Buffer.from(Uint32Array.from(numbers).buffer), letters]);
}

/** Opens a snapshot over its bytes, which are not copied where they begin at a multiple of four. */
export function openSnapshot(given: SnapshotBytes): WordSnapshot {
  const { passages, textLength, contextLength, terms, words, rows, termOfWord } = columnsOf(given);
  const row = (term: string) => {
    const number = terms.find(term);
    return number === undefined ? undefined : rows.subarray(number * COLUMNS, (number + 1) * COLUMNS);
  };
  return {
    passages,
    textLength,
    contextLength,
    heldBy(term) {
      const [text = 0, context = 0] = row(term) ?? [];
      return { text, context };
    },
    words: {
      passages,
      frequencyOf: (term) => row(term)?.[0] ?? 0,
      insideOf(term) {
        const [, , capital = 0, all = 0] = row(term) ?? [];
        return all === 0 ? undefined : { capital, all };
      },
      *wordsOfShape(letter, length) {
        for (const number of words.beginning(letter)) {
          const word = words.of(number, length);
          if (word?.length !== length || !PLAIN.test(word)) continue;
          yield [word, terms.of(termOfWord[number] ?? 0) ?? word];
        }
      },
      termsBeginning(prefix) {
        const found = [...terms.beginning(prefix)].filter((number) => (rows[number * COLUMNS] ?? 0) > 0);
        return found.flatMap((number) => terms.of(number) ?? []).filter((term) => PLAIN.test(term));
      },
    },
  };
}

/** What a snapshot holds, read over its bytes. */
function columnsOf(given: SnapshotBytes) {
  const bytes = given.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? given : new Uint8Array(given);
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  const [passages = 0, textLength = 0, contextLength = 0, termCount = 0, wordCount = 0] = numbers;
  let at = 5;
  const take = (count: number) => {
    at += count;
    return numbers.subarray(at - count, at);
  };
  const termOffsets = take(termCount + 1);
  const rows = take(termCount * COLUMNS);
  const wordOffsets = take(wordCount + 1);
  const termOfWord = take(wordCount);
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset + at * Uint32Array.BYTES_PER_ELEMENT);
  const terms = new SortedTexts(letters, termOffsets);
  const words = new SortedTexts(letters.subarray(termOffsets[termCount] ?? 0), wordOffsets);
  return { passages, textLength, contextLength, terms, words, rows, termOfWord };
}

/** Texts in the order of their bytes, one behind the other. */
class SortedTexts {
  readonly #letters: Buffer;
  readonly #offsets: Uint32Array;

  constructor(letters: Buffer, offsets: Uint32Array) {
    this.#letters = letters;
    this.#offsets = offsets;
  }

  find(text: string): number | undefined {
    const bytes = Buffer.from(text);
    const number = this.#firstFrom(bytes);
    return number < this.#count && this.#compare(number, bytes) === 0 ? number : undefined;
  }

  /** The numbers of the texts that begin so. */
  *beginning(start: string): Iterable<number> {
    const bytes = Buffer.from(start);
    for (let number = this.#firstFrom(bytes); number < this.#count; number++) {
      const from = this.#offsets[number] ?? 0;
      if (bytes.compare(this.#letters, from, Math.min(from + bytes.length, this.#end(number))) !== 0) return;
      yield number;
    }
  }

  /** @param length - where only a text of so many UTF-16 units is wanted, others may come as undefined */
  of(number: number, length?: number): string | undefined {
    const from = this.#offsets[number] ?? 0;
    const size = this.#end(number) - from;
    // A unit takes one to three bytes.
    if (length !== undefined && (size < length || size > length * 3)) return undefined;
    return this.#letters.toString('utf8', from, from + size);
  }

  get #count(): number {
    return this.#offsets.length - 1;
  }

  #end(number: number): number {
    return this.#offsets[number + 1] ?? 0;
  }

  #compare(number: number, bytes: Buffer): number {
    return bytes.compare(this.#letters, this.#offsets[number] ?? 0, this.#end(number));
  }

  /** The first text that is not before some bytes. */
  #firstFrom(bytes: Buffer): number {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      // How `bytes` stand to the text: behind it is 1.
      if (this.#compare(middle, bytes) > 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Text {
  readonly text: string;
  readonly bytes: Buffer;
}

function sorted(texts: Iterable<string>): Text[] {
  return [...texts]
    .map((text) => ({ text, bytes: Buffer.from(text) }))
    .sort((a, b) => a.bytes.compare(b.bytes));
}

function offsetsOf(texts: readonly Text[]): number[] {
  let end = 0;
  return [0, ...texts.map(({ bytes }) => (end += bytes.length))];
}

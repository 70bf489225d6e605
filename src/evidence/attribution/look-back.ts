import { firstWhere } from '../../language/span.js';
import { longerNameFinder } from './longer-names.js';
import { type PhraseToken, tokenize } from './tokens.js';

/** Reading farther back would seldom find the quotation's start; UTF-16 code units. */
const LONGEST_PARAGRAPH_CHARS = 4000;
/** What no stop ends for longer, such as a list of calls, is no sentence that tells who speaks behind it; UTF-16 code units. */
export const LONGEST_BEFORE_CHARS = 1000;
/** Where a sentence ends and another begins, but not behind a title: "Dr. Anand". */
const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sgt|Gen|Capt|Rep|Sen|Gov|Prof|No|\p{Lu}))[.!?。！？][”"’']?\s+(?=[\p{Lu}“"])/gu;
const MARKS = /["“「『”」』]/g;
const OPENING = '“「『';

/** Places in text order, each list as long as the other. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Marks {
  readonly places: readonly number[];
  /** Of each mark the number of the last one that is not straight, from it backwards; -1 where all are. */
  readonly lastCurly: readonly number[];
}

/**
 * A text in which the sentences look back. Where its paragraphs begin and its quotation marks stand is found when it is
 * first asked for, and once, however many sentences ask.
 */
export class LookBack {
  readonly text: string;
  /** Who introduces the quotation that opens at an offset, as far as it was asked. */
  readonly introducers = new Map<number, string | undefined>();
  #cut: { readonly words: string; readonly tokens: readonly PhraseToken[] } | undefined;
  readonly #borders: readonly number[];
  #blank: Places | undefined;
  #stops: Places | undefined;
  #marks: Marks | undefined;
  #isInLongerName: ((name: string) => boolean) | undefined;

  /** @param borders - where somebody else begins to speak or write, in text order: "he" is nobody of before */
  constructor(text: string, borders: readonly number[] = []) {
    this.text = text;
    this.#borders = borders;
  }

  /** The tokens of a sentence; those of the last one are at hand. */
  tokensOf(words: string): readonly PhraseToken[] {
    if (this.#cut?.words !== words) this.#cut = { words, tokens: tokenize(words) };
    return this.#cut.tokens;
  }

  /** Where whoever speaks or writes at an offset began to; 0 where that is not known. */
  borderBefore(offset: number): number {
    return this.#borders[before(this.#borders, offset + 1)] ?? 0;
  }

  /** The offset behind the last empty line or border before `offset`; no farther back than a long paragraph reaches. */
  paragraphStart(offset: number): number {
    this.#blank ??= blankLinesOf(this.text);
    const { starts, ends } = this.#blank;
    const from = Math.max(this.borderBefore(offset), offset - LONGEST_PARAGRAPH_CHARS);
    const last = before(ends, offset + 1);
    return (starts[last] ?? -1) >= from ? (ends[last] as number) : from;
  }

  /**
   * Where the quotation opened that is still open at an offset, looking back to the start of the paragraph.
   * @returns the offset of the opening mark in the text, or -1
   */
  openQuoteAt(offset: number): number {
    this.#marks ??= marksOf(this.text);
    const { places, lastCurly } = this.#marks;
    const last = before(places, offset);
    const at = places[last] ?? -1;
    const start = this.paragraphStart(offset);
    if (at < start) return -1;
    // The last mark tells alone, unless it is straight: then it depends on how many of these stand behind the one before.
    const curly = lastCurly[last] as number;
    const place = places[curly] ?? -1;
    if (place < start) return (last - firstFrom(places, start)) % 2 === 0 ? at : -1;
    const straight = last - curly;
    const isOpen = OPENING.includes(this.text.charAt(place)) === (straight % 2 === 0);
    return isOpen ? at : -1;
  }

  /**
   * Where the last sentence before an offset begins, no farther back than its paragraph, by how sentences end
   * rather than by lines.
   */
  sentenceStart(offset: number, paragraph = this.paragraphStart(offset)): number {
    this.#stops ??= stopsOf(this.text);
    const { starts, ends } = this.#stops;
    const last = before(ends, offset);
    return (starts[last] ?? -1) >= paragraph ? (ends[last] as number) : paragraph;
  }

  /** The sentences of the paragraph before an offset, the nearest first, up to one that is too long. */
  *sentencesBefore(offset: number): Generator<string> {
    const paragraph = this.paragraphStart(offset);
    for (let to = offset; to > paragraph; ) {
      const from = this.sentenceStart(to, paragraph);
      if (to - from > LONGEST_BEFORE_CHARS) return;
      const sentence = this.text.slice(from, to);
      if (sentence.trim() !== '') yield sentence;
      to = from;
    }
  }

  /** Whether a name stands behind another word with a capital somewhere in the text: "Falk" of "Ida Falk". */
  isInLongerName(name: string): boolean {
    this.#isInLongerName ??= longerNameFinder(this.text);
    return this.#isInLongerName(name);
  }
}

/** The index of the last number below a limit; -1 where none is. */
function before(numbers: readonly number[], limit: number): number {
  return firstFrom(numbers, limit) - 1;
}

function firstFrom(numbers: readonly number[], least: number): number {
  return firstWhere(0, numbers.length, (at) => (numbers[at] as number) >= least);
}

/** From the end of the line above to where the line below begins. */
function blankLinesOf(text: string): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  let above = text.indexOf('\n');
  for (let below = text.indexOf('\n', above + 1); below > above; below = text.indexOf('\n', above + 1)) {
    if (text.slice(above + 1, below).trim() === '') {
      starts.push(above);
      ends.push(below + 1);
    }
    above = below;
  }
  return { starts, ends };
}

/** From a stop to where the next sentence begins. */
function stopsOf(text: string): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END)) {
    starts.push(index);
    ends.push(index + stop.length);
  }
  return { starts, ends };
}

function marksOf(text: string): Marks {
  const places: number[] = [];
  const lastCurly: number[] = [];
  let curly = -1;
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    // Typewriters have one mark for both sides.
    if (mark !== '"') curly = places.length;
    places.push(index);
    lastCurly.push(curly);
  }
  return { places, lastCurly };
}

import type { Corpus, Passage } from '../corpus/document.js';
import { keepReadings, type Readings } from '../corpus/marks.js';
import { analyze, stemWord, type Token, type WordReader } from '../language/analyzer.js';
import { asksAtEnd } from '../language/asks-at-end.js';
import { LONGEST_PARSED_CHARS } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import { isToDo } from '../language/to-do-items.js';
import { wordKeeper } from '../language/word-keeper.js';
import { passagePlaces } from './passage-places.js';
import { type Entity, type EntityKind, findEntities } from './sentence-entities.js';

/** One sentence, analyzed, wherever it stands. */
export interface AnalyzedSentence extends Span {
  readonly tokens: readonly Token[];
  /** Every content term and where it stands, in words from the start of the sentence. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** How many words, stop words included. */
  readonly length: number;
  /** What it names of a kind, in text order; nothing where it is too long to parse. */
  entitiesOf(kind: EntityKind): readonly Entity[];
  /** Begins with a pronoun whose noun stands in an earlier sentence, or as a contrast to what was said before. */
  readonly leansBack: boolean;
  /** Begins as a contrast: "However, …", "But …". What it contrasts with is not to be shown without it. */
  readonly contrasts: boolean;
  /** Ends with a question mark: the document asks here, and does not tell. */
  readonly asks: boolean;
  /** Is a task that is not done, by its own words. */
  readonly isToDo: boolean;
}

/** A sentence of a corpus. */
export interface Sentence extends AnalyzedSentence {
  readonly passage: Passage;
  /** Its place among the sentences of the passage, from 0. */
  readonly index: number;
  /** Which turn of the conversation it is part of, from 0; 0 where one speaks alone. */
  readonly turn: number;
  /** Is put to somebody who answers: alone it misleads. */
  readonly isPut: boolean;
}

const LEANS_BACK =
  /^[\s"“'‘(]*(?:(?:in|after|before|by|for|with|during|on|at|because of|despite)\s+)?(?:he|she|it|they|his|her|its|their|this|these|those|such|the (?:former|latter))\b|^[\s“「]*(?:[他她它这]|对此)/iu;

const CONTRASTS =
  /^[\s"“'‘(]*(?:however|but|yet|nevertheless|nonetheless|instead|on the contrary|still|that said)\b|^[\s“‘(]*(?:但是?|然而|不过|可是)/iu;

/** Of so many words what they are read into is kept; about 20 MB. */
const MOST_WORDS = 25_000;

/** Words that a sentence stands for without holding them: a denial answers "what did he deny?" whatever its verb. */
export type ImpliedWords = (documentId: string, sentence: Span) => readonly string[];

/**
 * Analyzes one sentence.
 * @param base - where it begins; offsets count from there
 * @param read - reads its words, see `wordKeeper`
 */
export function analyzeSentence(words: string, base = 0, read?: WordReader): AnalyzedSentence {
  const tokens = analyze(words, base, read);
  const positions = new Map<string, number[]>();
  for (const token of tokens) {
    if (token.stop) continue;
    const seen = positions.get(token.term);
    if (seen === undefined) positions.set(token.term, [token.position]);
    else seen.push(token.position);
  }
  const contrasts = CONTRASTS.test(words);
  const entities: Partial<Record<EntityKind, readonly Entity[]>> = {};
  return {
    start: base,
    end: base + words.length,
    tokens,
    positions,
    length: (tokens.at(-1)?.position ?? -1) + 1,
    // Few questions ask for them, and finding them costs more than all the rest.
    entitiesOf(kind) {
      entities[kind] ??= words.length > LONGEST_PARSED_CHARS ? [] : findEntities(kind, words, base, tokens);
      return entities[kind];
    },
    leansBack: contrasts || LEANS_BACK.test(words),
    contrasts,
    asks: asksAtEnd(words),
    isToDo: isToDo(words),
  };
}

/** Gives a sentence with terms that it stands for without holding them. */
function withImplied(sentence: AnalyzedSentence, implied: readonly string[]): AnalyzedSentence {
  if (implied.length === 0) return sentence;
  const positions = new Map(sentence.positions);
  for (const term of implied) if (!positions.has(term)) positions.set(term, []);
  return { ...sentence, positions };
}

/** Keeps what sentences were analyzed into, by their words: who reads the same words next, wherever they stand, reads nothing. */
export class SentenceBook {
  readonly #most: number;
  readonly #kept = new Map<string, AnalyzedSentence>();
  readonly #words = wordKeeper(MOST_WORDS);

  /** @param most - how many sentences are kept, at least 1 */
  constructor(most: number) {
    this.#most = most;
  }

  /** Gives a sentence analyzed; its offsets may count from anywhere. */
  analyzed(words: string): AnalyzedSentence {
    return this.#kept.get(words) ?? this.analyze(words, 0);
  }

  /** Analyzes a sentence, see `analyzeSentence`, and keeps it. */
  analyze(words: string, base: number): AnalyzedSentence {
    const sentence = analyzeSentence(words, base, this.#words);
    if (this.#kept.size >= this.#most) this.#kept.clear();
    this.#kept.set(words, sentence);
    return sentence;
  }
}

/**
 * Analyzes the sentences of one passage of a corpus when they are asked for.
 * @param keep - how many passages are kept for the next time, at least 1
 * @param book - keeps each sentence without its implied words
 */
export function sentenceReader(
  corpus: Corpus,
  implied: ImpliedWords | undefined,
  keep: number,
  readings: Readings = keepReadings(corpus.documents),
  book: SentenceBook = new SentenceBook(1),
): (passage: Passage) => readonly Sentence[] {
  const askedBefore = questionReader(corpus, readings);
  const placeOf = passagePlaces(corpus.passages);
  const kept = new Map<string, readonly Sentence[]>();
  /** Of the words that sentences stand for: the same few again and again. */
  const terms = new Map<string, string>();
  const termOf = (word: string) => {
    const term = terms.get(word) ?? stemWord(word);
    terms.set(word, term);
    return term;
  };
  return (passage) => {
    const known = kept.get(passage.id);
    if (known !== undefined) return known;
    for (const oldest of kept.keys()) {
      if (kept.size < keep) break;
      kept.delete(oldest);
    }
    const text = readings(passage.documentId);
    const asked = askedBefore(placeOf(passage.id) ?? -1);
    const read: Sentence[] = [];
    for (const [index, span] of passage.sentences.entries()) {
      const turn = turnOf(passage, span);
      const question = turn === 0 ? asked : wordsOfTurn(read, turn - 1);
      const words = text.slice(span.start, span.end);
      const analyzed = book.analyze(words, span.start);
      const besides = [...(implied?.(passage.documentId, span) ?? []), ...question];
      const isPut = span.start < (passage.putUntil ?? 0);
      read.push(Object.assign(withImplied(analyzed, besides.map(termOf)), { passage, index, turn, isPut }));
    }
    kept.set(passage.id, read);
    return read;
  };
}

function turnOf({ turns }: Passage, { end }: Span): number {
  return turns === undefined ? 0 : turns.filter((at) => at < end).length;
}

/** The words of what was asked, for those who answer. */
function wordsOfTurn(sentences: readonly Sentence[], turn: number): string[] {
  const said = sentences.filter((sentence) => sentence.turn === turn);
  return said.flatMap(({ tokens }) => tokens.flatMap(({ word, stop }) => (stop ? [] : [word])));
}

/** Makes what gives the words, stop words left out, of the question that a passage answers. Empty where it answers none. */
export function questionReader(
  corpus: Corpus,
  readings: Readings = keepReadings(corpus.documents),
): (order: number) => readonly string[] {
  return (order) => {
    const asked = questionBefore(order, corpus, readings);
    return asked === undefined ? [] : analyze(asked).flatMap(({ word, stop }) => (stop ? [] : [word]));
  };
}

/**
 * Gives the last sentence of the passage before one in its document, where that sentence asks, as in an interview or a list of
 * questions and answers: what stands below may answer it.
 */
export function questionBefore(
  order: number,
  { passages }: Pick<Corpus, 'passages'>,
  readings: Readings,
): string | undefined {
  const [other, passage] = [passages[order - 1], passages[order]];
  const last = other?.documentId === passage?.documentId ? other?.sentences.at(-1) : undefined;
  if (other === undefined || last === undefined) return undefined;
  const words = readings(other.documentId).slice(last.start, last.end);
  return asksAtEnd(words) ? words : undefined;
}

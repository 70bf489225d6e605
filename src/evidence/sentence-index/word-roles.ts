import type { Corpus, Document } from '../../corpus/document.js';
import { documentsById } from '../../corpus/documents-by-id.js';
import { analyze } from '../../language/analyzer.js';
import type { CorpusWords } from '../../retrieval/corpus-words.js';
import { KeyNumbers } from '../../retrieval/key-numbers.js';
import type { WordBook } from '../../retrieval/word-book.js';
import type { WordTally } from '../../retrieval/word-tally.js';
import type { SpeakerBook } from '../attribution/speaker-book.js';
import { type Alias, NameBook } from '../entities.js';
import { isOwnWord } from '../own-word.js';
import { groupSubjects } from '../subjects.js';

const [ZERO, NINE] = [0x30, 0x39];

/** The numbers of the names of a speaker, each once. */
interface NamedSpeaker {
  readonly names: readonly number[];
  /** Those that are no publications, which only pass on what is said. */
  readonly ownNames: readonly number[];
}

/** What is told of the words of a corpus, by their numbers. */
export interface RoleFacts {
  /** Numbers the names and subjects. */
  readonly keys: KeyNumbers;
  /** Of each word 0 where it is nobody's name and begins none. */
  readonly tells: Uint8Array;
  /** The aliases that begin with a word. */
  readonly headed: ReadonlyMap<number, readonly Alias[]>;
  /** Of each word 1 above the number of its subject, 0 where it has none. */
  readonly subjectOfWord: Uint32Array;
  /** The numbers of the names of those who publish. */
  readonly publishers: ReadonlySet<number>;
}

/** What the words of a corpus are: whose names, and what they are about. */
export class WordRoles implements RoleFacts {
  readonly keys: KeyNumbers;
  readonly book: NameBook;
  readonly subjectOfWord: Uint32Array;
  readonly publishers: ReadonlySet<number>;
  readonly #words: WordBook;
  /** Of each term the same as of words. */
  readonly #subjectOfTerm: Uint32Array;
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #headNames = new Map<string, readonly number[]>();
  readonly #speakers: SpeakerBook;
  readonly #namedSpeakers: NamedSpeaker[] = [];

  /** @param keys - what names and subjects of corpora before were numbered in; it goes on */
  constructor(
    { documents, aliases }: Corpus,
    { book }: CorpusWords,
    tally: WordTally,
    speakers: SpeakerBook,
    keys: KeyNumbers = new KeyNumbers(),
  ) {
    this.keys = keys;
    this.#words = book;
    this.#speakers = speakers;
    this.book = new NameBook(book, tally, aliases, keys);
    this.#subjectOfTerm = this.#findSubjects(termsThere(book, tally));
    this.subjectOfWord = this.#findSubjectsOfWords(tally);
    this.publishers = new Set(publishersOf(documents).flatMap((publisher) => this.#namesIn(publisher)));
    this.#documents = documentsById(documents);
  }

  get tells(): Uint8Array {
    return this.book.tells;
  }

  get headed(): ReadonlyMap<number, readonly Alias[]> {
    return this.book.headed;
  }

  #findSubjects(there: readonly number[]): Uint32Array {
    const { keys, size } = this.#words.terms;
    const subjects = new Uint32Array(size);
    let [last, number] = ['', 0];
    const grouped = groupSubjects(there.map((term) => keys[term] ?? ''));
    for (const [at, term] of there.entries()) {
      const subject = grouped[at];
      if (subject === undefined) continue;
      // Those of one family follow on each other.
      if (subject !== last) number = this.keys.numberOf(subject) + 1;
      last = subject;
      subjects[term] = number;
    }
    return subjects;
  }

  #findSubjectsOfWords({ all }: WordTally): Uint32Array {
    const { words, termOf } = this.#words;
    const subjects = new Uint32Array(words.size);
    for (let word = 0; word < all.length; word++) {
      if (all[word] === 0 || this.book.isName(word) || beginsWithDigit(words.keys[word] as string)) continue;
      const term = termOf[word] ?? -1;
      subjects[word] = this.#subjectOfTerm[term] ?? 0;
    }
    return subjects;
  }

  /** The numbers of the names in a text, each once. */
  #namesIn(text: string): number[] {
    return [...this.book.namesIn(this.#words.analyzed(text))].map((name) => this.keys.numberOf(name));
  }

  /** The numbers of the names in what stands over a document, from `headOf`. */
  headNamesOf(documentId: string): readonly number[] {
    const known = this.#headNames.get(documentId);
    if (known !== undefined) return known;
    const document = this.#documents.get(documentId);
    const names = document === undefined ? [] : this.#namesIn(headOf(document));
    this.#headNames.set(documentId, names);
    return names;
  }

  speakerOf(number: number): NamedSpeaker {
    const known = this.#namedSpeakers[number];
    if (known !== undefined) return known;
    const names = new Set<number>();
    this.book.eachNameIn(this.#speakers.tokens, ...this.#speakers.rangeOf(number), (name) => names.add(name));
    const ownNames = [...names].filter((name) => !this.publishers.has(name));
    const speaker = { names: [...names], ownNames };
    this.#namedSpeakers[number] = speaker;
    return speaker;
  }

  /** The subjects of a text, such as a question; no names. */
  subjectsIn(words: string): Set<string> {
    const tokens = analyze(words);
    const names = this.book.namesIn(tokens);
    const subjects = new Set<string>();
    for (const { stop, word, term } of tokens) {
      if (stop || names.has(word) || beginsWithDigit(word)) continue;
      const subject = this.#subjectOfTerm[this.#words.terms.find(term) ?? -1] ?? 0;
      if (subject > 0) subjects.add(this.keys.keys[subject - 1] as string);
    }
    return subjects;
  }
}

/** Who publishes what others tell, each once. */
function publishersOf(documents: readonly Document[]): string[] {
  const publishers = new Set<string>();
  for (const document of documents) {
    const { publisher } = document;
    if (publisher !== undefined && !publishers.has(publisher) && !isOwnWord(document))
      publishers.add(publisher);
  }
  return [...publishers];
}

/** Gives what stands over a document: its title and, where a party speaks for itself, who that is: it is one of those it tells of. */
export function headOf(document: Document): string {
  const { title, publisher } = document;
  return publisher !== undefined && isOwnWord(document) ? `${title}\n${publisher}` : title;
}

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}

/** The numbers of the terms of the words of a corpus, each once, in the order of their letters. */
function termsThere(book: WordBook, { all }: WordTally): number[] {
  const isThere = new Uint8Array(book.terms.size);
  for (let word = 0; word < all.length; word++) {
    const term = book.termOf[word] ?? 0;
    if ((all[word] as number) > 0) isThere[term] = 1;
  }
  return book.sortedTerms().filter((term) => isThere[term] === 1);
}

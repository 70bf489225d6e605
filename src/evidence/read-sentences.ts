import type { Block, Corpus } from '../corpus/document.js';
import { readingOf } from '../corpus/reading.js';
import { analyze } from '../language/analyzer.js';
import { firstFrom } from '../language/span.js';
import { type CorpusWords, FLAG_BITS, STOP } from '../retrieval/corpus-words.js';
import type { Runs } from '../retrieval/number-lists.js';
import { learnNames, type NameBook, pointsBack } from './entities.js';
import { KeyNumbers } from './key-numbers.js';
import { ACCUSATION, CLEARS, NOTE, POINTS_BACK } from './sentence-cues.js';
import type { SentencePlaces } from './sentence-places.js';
import { type SentenceParts, StoredSentence } from './stored-sentence.js';
import { groupSubjects } from './subjects.js';

/** How many sentences back "the company" may point. */
const SENTENCES_BACK = 4;
const POINTING = /^(?:the|this|that) |^(?:he|she|they|it)$/i;
const NOBODY: ReadonlySet<string> = new Set();

/** A speaker as sentences give one. */
interface NamedSpeaker {
  readonly names: ReadonlySet<string>;
  /** The names without those of publications, which only pass on what is said. */
  readonly ownNames: ReadonlySet<string>;
  readonly pointsBack: boolean;
}

/** Whom the sentences of a corpus name and what they are about. A sentence becomes an object when it is asked for. */
export class ReadSentences implements SentenceParts {
  /** Numbers the names and subjects. */
  readonly keys = new KeyNumbers();
  readonly places: SentencePlaces;
  readonly #words: CorpusWords;
  readonly #book: NameBook;
  readonly #subjectOf: (term: string) => string | undefined;
  /** Of each word 1 above the number of its subject, 0 where it has none. */
  readonly #subjectOfWord: Uint32Array;
  readonly #titleNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #publishers: ReadonlySet<string>;
  /** By the numbers of speakers. */
  readonly #speakers: NamedSpeaker[] = [];
  /** The numbers of the names of all sentences, and where those of each begin. */
  readonly #names: number[] = [];
  readonly #nameStarts: Uint32Array;
  readonly #made: (StoredSentence | undefined)[];

  constructor({ documents, aliases }: Corpus, words: CorpusWords, places: SentencePlaces) {
    this.places = places;
    this.#words = words;
    this.#book = learnNames(words, aliases, this.keys);
    this.#subjectOf = groupSubjects(words.terms.filter((_, word) => words.isThere[word] === 1));
    this.#subjectOfWord = Uint32Array.from(words.words, (word, at) => {
      if (this.#book.isName[at] === 1 || /^\d/u.test(word)) return 0;
      const subject = this.#subjectOf(words.terms[at] ?? '');
      return subject === undefined ? 0 : this.keys.numberOf(subject) + 1;
    });
    this.#publishers = new Set(documents.flatMap(({ publisher }) => [...this.#namesIn(publisher ?? '')]));
    this.#titleNames = new Map(documents.map(({ id, title }) => [id, this.#namesIn(title)]));
    this.#nameStarts = new Uint32Array(places.count + 1);
    this.#made = new Array(places.count);
    for (let position = 0; position < places.count; position++) this.#readNames(position);
  }

  #readNames(position: number): void {
    const from = this.#names.length;
    const take = (name: number) => {
      if (!this.#names.includes(name, from)) this.#names.push(name);
    };
    this.#book.eachNameOf(position, take);
    for (const name of this.#namesOfSpeaker(position)) take(this.keys.numberOf(name));
    this.#nameStarts[position + 1] = this.#names.length;
  }

  #namesIn(text: string): Set<string> {
    return this.#book.namesIn(analyze(text));
  }

  #speakerOf(position: number): NamedSpeaker | undefined {
    const number = this.places.speakerNumberOf(position);
    if (number === 0) return undefined;
    const known = this.#speakers[number] ?? this.#readSpeaker(this.places.speakerOf(position) ?? '');
    this.#speakers[number] = known;
    return known;
  }

  #readSpeaker(attributedTo: string): NamedSpeaker {
    const names = this.#namesIn(attributedTo);
    const ownNames = new Set([...names].filter((name) => !this.#publishers.has(name)));
    return { names, ownNames, pointsBack: pointsBack(attributedTo) };
  }

  /** Whoever wrote a mail is no publication that passes it on. */
  #namesOfSpeaker(position: number): ReadonlySet<string> {
    const speaker = this.#speakerOf(position);
    if (speaker === undefined) return NOBODY;
    if (speaker.ownNames.size === speaker.names.size) return speaker.names;
    const isAuthor = this.#blockOf(position)?.origin?.author === this.places.speakerOf(position);
    return isAuthor ? speaker.names : speaker.ownNames;
  }

  get count(): number {
    return this.places.count;
  }

  at(position: number): StoredSentence | undefined {
    if (position < 0 || position >= this.count) return undefined;
    const known = this.#made[position] ?? new StoredSentence(position, this.places, this);
    this.#made[position] = known;
    return known;
  }

  textOf(position: number): string {
    const { start, end } = this.places.spanOf(position);
    return this.places.documentOf(position)?.text.slice(start, end) ?? '';
  }

  wordsOf(position: number): string {
    const { start, end } = this.places.spanOf(position);
    const document = this.places.documentOf(position);
    return document === undefined ? '' : readingOf(document).slice(start, end);
  }

  /** The numbers of the names of each sentence. */
  get names(): Runs {
    return { starts: this.#nameStarts, values: Uint32Array.from(this.#names) };
  }

  eachNameOf(position: number, take: (name: number) => void): void {
    const to = this.#nameStarts[position + 1] ?? 0;
    for (let at = this.#nameStarts[position] ?? 0; at < to; at++) take(this.#names[at] as number);
  }

  namesOf(position: number): Set<string> {
    const names = new Set<string>();
    this.eachNameOf(position, (name) => names.add(this.keys.keys[name] ?? ''));
    return names;
  }

  speakerNamesOf(position: number): ReadonlySet<string> {
    const names = this.#namesOfSpeaker(position);
    if (names.size > 0 || this.#speakerOf(position)?.pointsBack !== true) return names;
    return this.#namesBeforeSpeaker(position) ?? this.#nearestNamed(position);
  }

  /** "They confronted Falk, but the suspect denied it": whom a sentence names before it points back to one. */
  #namesBeforeSpeaker(position: number): ReadonlySet<string> | undefined {
    const speaker = this.places.speakerOf(position) ?? '';
    if (!POINTING.test(speaker)) return undefined;
    const words = this.wordsOf(position);
    const at = words.indexOf(speaker);
    const names = this.#book.namesIn(analyze(words).filter(({ end }) => end <= at));
    return names.size > 0 ? names : undefined;
  }

  nearNamesOf(position: number): ReadonlySet<string> {
    let isNameless = true;
    this.#book.eachNameOf(position, () => {
      isNameless = false;
    });
    const points =
      isNameless || this.places.tells(position, POINTS_BACK) || this.#speakerOf(position)?.pointsBack;
    if (points !== true) return NOBODY;
    const titled = this.#titleNames.get(this.places.documentIdOf(position)) ?? NOBODY;
    return new Set([...this.#nearestNamed(position), ...titled]);
  }

  /** The names of the nearest sentence before in the document that has some. */
  #nearestNamed(position: number): ReadonlySet<string> {
    const first = Math.max(this.places.firstBeside(position), position - SENTENCES_BACK);
    for (let before = position - 1; before >= first; before--)
      if (this.#nameStarts[before] !== this.#nameStarts[before + 1]) return this.namesOf(before);
    return NOBODY;
  }

  /** Takes the number of each subject of a sentence, as often as it stands there. */
  eachSubjectOf(position: number, take: (subject: number) => void): void {
    const { sentences } = this.#words;
    const [from, to] = [sentences[position] as number, sentences[position + 1] as number];
    if (this.places.stanceOf(position) === 'denial') {
      for (const at of this.places.deniedTokensOf(position)) this.#takeSubjectAt(from + at, take);
      return;
    }
    for (let at = from; at < to; at++) this.#takeSubjectAt(at, take);
  }

  #takeSubjectAt(at: number, take: (subject: number) => void): void {
    const token = this.#words.tokens[at] as number;
    const subject = this.#subjectOfWord[token >>> FLAG_BITS] as number;
    if (subject > 0 && (token & STOP) === 0) take(subject - 1);
  }

  subjectsOf(position: number): Set<string> {
    const subjects = new Set<string>();
    this.eachSubjectOf(position, (subject) => subjects.add(this.keys.keys[subject] ?? ''));
    return subjects;
  }

  /** The subjects of a text, such as a question; no names. */
  subjectsIn(words: string): Set<string> {
    const tokens = analyze(words);
    const names = this.#book.namesIn(tokens);
    const subjects = new Set<string>();
    for (const { stop, word, term } of tokens) {
      if (stop || names.has(word) || /^\d/u.test(word)) continue;
      const subject = this.#subjectOf(term);
      if (subject) subjects.add(subject);
    }
    return subjects;
  }

  tellsOfAccusation(position: number): boolean {
    return this.places.tells(position, ACCUSATION);
  }

  clearsSomebody(position: number): boolean {
    return this.places.tells(position, CLEARS);
  }

  mayBeNote(position: number): boolean {
    return this.places.tells(position, NOTE);
  }

  atOf(position: number): string | undefined {
    return this.#blockOf(position)?.origin?.at;
  }

  #blockOf(position: number): Block | undefined {
    const blocks = this.places.documentOf(position)?.blocks ?? [];
    const { start } = this.places.spanOf(position);
    return blocks[firstFrom(blocks, start + 1) - 1];
  }

  headingOf(position: number): string | undefined {
    return this.places.headingOf(position);
  }
}

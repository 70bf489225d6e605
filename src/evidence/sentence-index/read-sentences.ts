import type { Block } from '../../corpus/document.js';
import { analyze } from '../../language/analyzer.js';
import { firstFrom } from '../../language/span.js';
import { goesOnToDo, isToDo } from '../../language/to-do-items.js';
import type { CorpusWords } from '../../retrieval/corpus-words.js';
import { numbersUnder, type Runs } from '../../retrieval/number-lists.js';
import { FLAG_BITS, STOP } from '../../retrieval/word-flags.js';
import { STORED_STANCES } from '../judgements.js';
import { ACCUSATION, CLEARS, LABELLED_CLAIM, NOTE, POINTS_BACK } from '../sentence-cues.js';
import { authorOf } from '../written-by.js';
import type { PlaceColumns } from './place-columns.js';
import type { SentencePlaces } from './sentence-places.js';
import { type SentenceParts, StoredSentence } from './stored-sentence.js';
import type { WordRoles } from './word-roles.js';

/** How many sentences back "the company" may point. */
const SENTENCES_BACK = 4;
const POINTING = /^(?:the|this|that) |^(?:he|she|they|it)$/i;
const NOBODY: readonly number[] = [];
const DENIAL = STORED_STANCES.indexOf('denial');

/** The names that are written in each sentence of a corpus, its speaker's included, and whether it names somebody beside him. */
export interface NameRows {
  readonly names: Runs;
  readonly isNamed: Uint8Array;
}

/** Whom the sentences of a corpus name and what they are about. A sentence becomes an object when it is asked for. */
export class ReadSentences implements SentenceParts {
  readonly places: SentencePlaces;
  readonly roles: WordRoles;
  /** The numbers of the names of each sentence. */
  readonly names: Runs;
  readonly #isNamed: Uint8Array;
  readonly #words: CorpusWords;
  readonly #made: (StoredSentence | undefined)[];

  constructor(words: CorpusWords, places: SentencePlaces, roles: WordRoles, { names, isNamed }: NameRows) {
    this.#words = words;
    this.places = places;
    this.roles = roles;
    this.names = names;
    this.#isNamed = isNamed;
    this.#made = new Array(places.count);
  }

  /** Whether the speaker of a sentence is somebody who was named before. */
  #pointsBack(position: number): boolean {
    const number = this.places.speakerNumberOf(position);
    return number > 0 && this.places.speakers.pointsBack(number - 1);
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
    return this.places.readings(this.places.documentIdOf(position)).slice(start, end);
  }

  namesOf(position: number): Set<string> {
    return this.#keysOf(numbersUnder(this.names, position));
  }

  #keysOf(numbers: Iterable<number>): Set<string> {
    const keys = new Set<string>();
    for (const number of numbers) keys.add(this.roles.keys.keys[number] ?? '');
    return keys;
  }

  speakerNamesOf(position: number): ReadonlySet<string> {
    const names = namesOfSpeaker(position, this.places, this.roles);
    if (names.length > 0 || !this.#pointsBack(position)) return this.#keysOf(names);
    return this.#namesBeforeSpeaker(position) ?? this.#keysOf(this.#nearestNamed(position));
  }

  /** "They confronted Falk, but the suspect denied it": whom a sentence names before it points back to one. */
  #namesBeforeSpeaker(position: number): ReadonlySet<string> | undefined {
    const speaker = this.places.speakerOf(position) ?? '';
    if (!POINTING.test(speaker)) return undefined;
    const words = this.wordsOf(position);
    const at = words.indexOf(speaker);
    const names = this.roles.book.namesIn(analyze(words).filter(({ end }) => end <= at));
    return names.size > 0 ? names : undefined;
  }

  nearNamesOf(position: number): ReadonlySet<string> {
    const near: number[] = [];
    this.eachNearName(position, (name) => near.push(name));
    return this.#keysOf(near);
  }

  /** Takes the number of each name that a sentence may mean without writing it; one may come twice. */
  eachNearName(position: number, take: (name: number) => void): void {
    const points =
      this.#isNamed[position] === 0 || this.places.tells(position, POINTS_BACK) || this.#pointsBack(position);
    if (!points) return;
    for (const name of this.#nearestNamed(position)) take(name);
    for (const name of this.roles.headNamesOf(this.places.documentIdOf(position))) take(name);
  }

  /** The numbers of the names of the nearest sentence before in the document that has some. */
  #nearestNamed(position: number): Uint32Array {
    const { starts } = this.names;
    const first = Math.max(this.places.firstBeside(position), position - SENTENCES_BACK);
    for (let before = position - 1; before >= first; before--)
      if (starts[before] !== starts[before + 1]) return numbersUnder(this.names, before);
    return numbersUnder(this.names, undefined);
  }

  /** Takes the number of each subject of a sentence, as often as it stands there. */
  eachSubjectOf(position: number, take: (subject: number) => void): void {
    eachSubjectIn(this.#words, this.places.columns, this.roles.subjectOfWord, position, take);
  }

  subjectsOf(position: number): Set<string> {
    const subjects: number[] = [];
    this.eachSubjectOf(position, (subject) => subjects.push(subject));
    return this.#keysOf(subjects);
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

  isLabelledClaim(position: number): boolean {
    return this.places.tells(position, LABELLED_CLAIM);
  }

  isToDo(position: number): boolean {
    if (isToDo(this.wordsOf(position))) return true;
    const block = blockOf(position, this.places);
    if (block?.kind !== 'list') return false;
    const reading = this.places.readings(this.places.documentIdOf(position));
    return goesOnToDo(reading.slice(block.start, this.places.spanOf(position).start));
  }

  isWrittenAt(position: number): boolean {
    const author = authorOf(blockOf(position, this.places), this.places.spanOf(position).start);
    return author !== undefined && author === this.places.speakerOf(position);
  }

  atOf(position: number): string | undefined {
    return blockOf(position, this.places)?.origin?.at;
  }

  headingOf(position: number): string | undefined {
    return this.places.headingOf(position);
  }
}

/** Reads the names of the sentences from one position up to another, behind those of others. */
export function readNames(
  { tokens, sentences }: CorpusWords,
  places: SentencePlaces,
  roles: WordRoles,
  [first, end]: readonly [first: number, end: number],
  names: number[],
  take: (isNamed: boolean) => void,
): void {
  let from = 0;
  const takeName = (name: number) => {
    for (let at = from; at < names.length; at++) if (names[at] === name) return;
    names.push(name);
  };
  for (let position = first; position < end; position++) {
    from = names.length;
    roles.book.eachNameIn(tokens, sentences[position] as number, sentences[position + 1] as number, takeName);
    const isNamed = names.length > from;
    for (const name of namesOfSpeaker(position, places, roles)) takeName(name);
    take(isNamed);
  }
}

/** Whoever wrote a mail is no publication that passes it on. */
function namesOfSpeaker(position: number, places: SentencePlaces, roles: WordRoles): readonly number[] {
  const number = places.speakerNumberOf(position);
  if (number === 0) return NOBODY;
  const { names, ownNames } = roles.speakerOf(number - 1);
  if (ownNames.length === names.length) return names;
  const isAuthor = blockOf(position, places)?.origin?.author === places.speakerOf(position);
  return isAuthor ? names : ownNames;
}

function blockOf(position: number, places: SentencePlaces): Block | undefined {
  const blocks = places.documentOf(position)?.blocks ?? [];
  const { start } = places.spanOf(position);
  return blocks[firstFrom(blocks, start + 1) - 1];
}

/** Takes the number of each subject of a sentence, as often as it stands there; of a denial only what is denied. */
export function eachSubjectIn(
  { tokens, sentences }: CorpusWords,
  { stances, denied }: Pick<PlaceColumns, 'stances' | 'denied'>,
  subjectOfWord: Uint32Array,
  position: number,
  take: (subject: number) => void,
): void {
  const [from, to] = [sentences[position] as number, sentences[position + 1] as number];
  const told = stances[position] === DENIAL ? (denied.get(position) ?? []) : undefined;
  const count = told?.length ?? to - from;
  for (let at = 0; at < count; at++) {
    const token = tokens[from + (told === undefined ? at : (told[at] as number))] as number;
    const subject = subjectOfWord[token >>> FLAG_BITS] as number;
    if (subject > 0 && (token & STOP) === 0) take(subject - 1);
  }
}

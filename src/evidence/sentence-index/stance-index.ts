import type { Corpus, Document } from '../../corpus/document.js';
import { documentsById } from '../../corpus/documents-by-id.js';
import { firstWhere, type Span } from '../../language/span.js';
import type { KeyNumbers } from '../../retrieval/key-numbers.js';
import { numbersUnder, type Runs } from '../../retrieval/number-lists.js';
import { answersEverything } from '../answers-everything.js';
import type { Correction } from '../corrections/bound-notes.js';
import { labelOfHeading } from '../corrections/correction-notes.js';
import { correctionFinder } from '../corrections/corrections.js';
import { sidesAnswering } from '../sides.js';
import { OWN_MATTER } from '../subjects.js';
import { listSentences, type SentenceLists } from './corpus-lists.js';
import { type IndexedSentence, namesOf, type SentenceRef } from './indexed-sentence.js';
import type { KnownSides, NotedSentences, SentencesByWord } from './judged-sentences.js';
import type { NameLists } from './name-lists.js';
import type { ReadSentences } from './read-sentences.js';

/** Everything that fairness needs of a corpus, made once. */
export interface StanceIndex extends NotedSentences, SentencesByWord, KnownSides {
  /**
   * Of the sentences that write or may mean a name of a sentence, or one that it may mean, those whose side may answer it. Of
   * sentences that share no subject one names `OWN_MATTER` subjects at most. Each comes once.
   */
  answering(sentence: IndexedSentence): Iterable<IndexedSentence>;
}

const RARITY_FLOOR = 0.35;
const RARITY_FALL = 0.35;

/**
 * Judges and indexes every sentence of a corpus; boilerplate is in no passage and so never in here.
 * @param lists - of the corpus, where the caller has them already
 */
export function buildStanceIndex(
  corpus: Corpus,
  { names, matters, matterBook }: SentenceLists = listSentences(corpus),
): StanceIndex {
  const documents = documentsById(corpus.documents);
  const telling = (matter: string) => numbersUnder(matters, matterBook.find(matter));
  return new CorpusStances(names, telling, documents);
}

class CorpusStances implements StanceIndex {
  readonly count: number;
  readonly #lists: NameLists;
  readonly #read: ReadSentences;
  readonly #keys: KeyNumbers;
  readonly #telling: SentencesByWord['telling'];
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #correctionsOf: NotedSentences['correctionsOf'];
  readonly #comparerOf: (position: number) => (other: number) => boolean;
  /** Of each sentence whether it answers everything: 1 for yes, 2 for no, 0 where that is not known yet. */
  readonly #answersAll: Uint8Array;

  constructor(
    lists: NameLists,
    telling: SentencesByWord['telling'],
    documents: ReadonlyMap<string, Document>,
  ) {
    const { read, subjects } = lists;
    this.count = read.count;
    this.#lists = lists;
    this.#read = read;
    this.#keys = read.roles.keys;
    this.#telling = telling;
    this.#documents = documents;
    this.#comparerOf = subjectComparer(subjects, read);
    this.#answersAll = new Uint8Array(read.count);
    this.#correctionsOf = correctionFinder(
      (documentId, span) => this.touching(documentId, span),
      (document) => mayHaveNotes(document, read),
      documents,
    );
  }

  at(position: number): IndexedSentence | undefined {
    return this.#read.at(position);
  }

  between(from: number, to: number): IndexedSentence[] {
    const sentences: IndexedSentence[] = [];
    for (let position = Math.max(0, from); position < to; position++) {
      const sentence = this.#read.at(position);
      if (sentence !== undefined) sentences.push(sentence);
    }
    return sentences;
  }

  all(): IndexedSentence[] {
    return this.between(0, this.count);
  }

  touching(documentId: string, span: Span): IndexedSentence[] {
    return this.between(...this.#read.places.touching(documentId, span));
  }

  joined({ start }: IndexedSentence, last: IndexedSentence): SentenceRef {
    const text = this.#documents.get(last.documentId)?.text.slice(start, last.end) ?? last.text;
    return { ...last, start, text };
  }

  *answering(sentence: IndexedSentence): Iterable<IndexedSentence> {
    const { position: own, stance, clearsSomebody } = sentence;
    const met = new Set<number>();
    const mayMeet = this.#comparerOf(own);
    for (const side of sidesAnswering(stance, clearsSomebody)) {
      const sided = this.#lists.bySide.get(side);
      if (sided === undefined) continue;
      for (const name of namesOf(sentence)) {
        for (const position of numbersUnder(sided, this.#keys.find(name))) {
          if (met.has(position)) continue;
          met.add(position);
          if (mayMeet(position)) yield this.#read.at(position) as IndexedSentence;
        }
      }
    }
  }

  answersEverything(denial: IndexedSentence): boolean {
    const { position } = denial;
    if (this.#answersAll[position] === 0) this.#answersAll[position] = answersEverything(denial) ? 1 : 2;
    return this.#answersAll[position] === 1;
  }

  correctionsOf(sentence: IndexedSentence): readonly Correction[] {
    return this.#correctionsOf(sentence);
  }

  subjectsOf(words: string): ReadonlySet<string> {
    return this.#read.roles.subjectsIn(words);
  }

  telling(matter: string): Uint32Array {
    return this.#telling(matter);
  }

  holds(position: number, matter: string): boolean {
    const all = this.#telling(matter);
    return all[firstWhere(0, all.length, (at) => (all[at] as number) >= position)] === position;
  }

  naming(name: string): Uint32Array {
    return numbersUnder(this.#lists.byName, this.#keys.find(name));
  }

  isDenier(name: string): boolean {
    const { places } = this.#read;
    return this.naming(name).some(
      (position) => places.stanceOf(position) === 'denial' && this.#read.speakerNamesOf(position).has(name),
    );
  }

  rarity(key: string): number {
    const count = this.#lists.counts[this.#keys.find(key) ?? -1] || 1;
    return Math.max(RARITY_FLOOR, 1 / (1 + RARITY_FALL * Math.log(count)));
  }
}

/**
 * Tells of sentences that take a side whether they share a subject with another, or either of the two names `OWN_MATTER` subjects at most.
 * @param subjects - of each sentence that takes a side the subjects, each once
 */
function subjectComparer(
  { starts, values }: Runs,
  read: ReadSentences,
): (position: number) => (other: number) => boolean {
  return (position) => {
    const own = new Set<number>();
    read.eachSubjectOf(position, (subject) => own.add(subject));
    if (own.size <= OWN_MATTER) return () => true;
    return (other) => {
      const [from, to] = [starts[other] as number, starts[other + 1] as number];
      if (to - from <= OWN_MATTER) return true;
      for (let at = from; at < to; at++) if (own.has(values[at] as number)) return true;
      return false;
    };
  };
}

/** Whether any sentence of a document may be a note, or stands below a heading that calls it one. */
function mayHaveNotes({ id, text }: Document, read: ReadSentences): boolean {
  const [first, end] = read.places.touching(id, { start: 0, end: text.length });
  for (let at = first; at < end; at++)
    if (read.mayBeNote(at) || labelOfHeading(read.headingOf(at)) !== undefined) return true;
  return false;
}

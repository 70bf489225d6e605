import type { Corpus, Document } from '../corpus/document.js';
import { firstWhere, type Span } from '../language/span.js';
import { analyzeCorpus, type CorpusWords } from '../retrieval/corpus-words.js';
import { listRuns, type NumberLists, type Runs } from '../retrieval/number-lists.js';
import { labelOfHeading } from './correction-notes.js';
import { type Correction, correctionFinder } from './corrections.js';
import type { IndexedSentence, SentenceRef } from './indexed-sentence.js';
import type { Judge } from './judgements.js';
import { listMatters, type MatterLists } from './matter-lists.js';
import { ReadSentences } from './read-sentences.js';
import { SentencePlaces } from './sentence-places.js';
import { type Side, sideOf, sidesAnswering } from './sides.js';
import { isAct, OWN_MATTER } from './subjects.js';

/** Everything that fairness needs of a corpus, made once. Sentences go by their position among all. */
export interface StanceIndex {
  /** How many sentences there are. */
  readonly count: number;
  /** The sentence at a position; the same object each time. */
  at(position: number): IndexedSentence | undefined;
  /** The sentences from one position up to another. */
  between(from: number, to: number): readonly IndexedSentence[];
  /** Every sentence, in order of document and offset. */
  all(): readonly IndexedSentence[];
  /** The sentences that a span of a document touches. */
  touching(documentId: string, span: Span): readonly IndexedSentence[];
  /** What stands from one sentence of a document to the end of another, said like the latter. */
  joined(first: IndexedSentence, last: IndexedSentence): SentenceRef;
  /**
   * Of the sentences that write or may mean a name of a sentence, or one that it may mean, those whose side may answer its
   * own; of the reported ones those alone that tell of something people are accused of. Of sentences that share no subject one names
   * `OWN_MATTER` subjects at most. Each comes once.
   */
  answering(sentence: IndexedSentence): Iterable<IndexedSentence>;
  /** What the document of a sentence says elsewhere to set it right. */
  correctionsOf(sentence: IndexedSentence): readonly Correction[];
  /** The subjects that a text, such as a question, has in common with the corpus; no names. */
  subjectsOf(words: string): ReadonlySet<string>;
  /** The positions of the sentences that hold a word of a matter, from `matterOf`, in text order. */
  telling(matter: string): Uint32Array;
  /** Whether the sentence at a position holds a word of a matter. */
  holds(position: number, matter: string): boolean;
  /** The positions of the sentences that write a name, in text order. */
  naming(name: string): Uint32Array;
  /** Whether whoever bears a name denies something in a sentence that writes it. */
  isDenier(name: string): boolean;
  /**
   * How rare a name or subject is: 1 when one sentence alone has it, falling slowly to `RARITY_FLOOR`. It counts
   * sentences that have it and not those that lack it, so that an unrelated document changes no score.
   */
  rarity(key: string): number;
}

const RARITY_FLOOR = 0.35;
const RARITY_FALL = 0.35;

/**
 * Judges and indexes every sentence of a corpus; boilerplate is in no passage and so never in here.
 * @param words - of the corpus, where the caller has them already
 * @param judge - tells how the sentences of a document are said
 */
export function buildStanceIndex(
  corpus: Corpus,
  words: CorpusWords = analyzeCorpus(corpus),
  judge?: Judge,
): StanceIndex {
  const read = new ReadSentences(corpus, words, new SentencePlaces(corpus, words, judge));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return indexOf(read, listMatters(words), documents);
}

function indexOf(
  read: ReadSentences,
  matters: MatterLists,
  documents: ReadonlyMap<string, Document>,
): StanceIndex {
  const { keys, places, count } = read;
  const { counts, byName, bySide, subjects } = listSentences(read);
  const comparerOf = subjectComparer(subjects, read);
  const between = (from: number, to: number) => {
    const sentences: IndexedSentence[] = [];
    for (let position = Math.max(0, from); position < to; position++) {
      const sentence = read.at(position);
      if (sentence !== undefined) sentences.push(sentence);
    }
    return sentences;
  };
  const touching = (documentId: string, span: Span) => between(...places.touching(documentId, span));
  return {
    count,
    at: (position) => read.at(position),
    between,
    all: () => between(0, count),
    touching,
    joined: ({ start }, last) => {
      const text = documents.get(last.documentId)?.text.slice(start, last.end) ?? last.text;
      return { ...last, start, text };
    },
    *answering({ position: own, stance, clearsSomebody, names, nearNames }) {
      const met = new Set<number>();
      const mayMeet = comparerOf(own);
      for (const side of sidesAnswering(sideOf(stance, clearsSomebody))) {
        const sided = bySide.get(side);
        for (const name of [...names, ...nearNames]) {
          for (const position of sided?.under(keys.find(name)) ?? []) {
            if (met.has(position)) continue;
            met.add(position);
            if (mayMeet(position)) yield read.at(position) as IndexedSentence;
          }
        }
      }
    },
    correctionsOf: correctionFinder(touching, (document) => mayHaveNotes(document, read), documents),
    subjectsOf: (words) => read.subjectsIn(words),
    telling: (matter) => matters.telling(matter),
    holds: (position, matter) => {
      const all = matters.telling(matter);
      return all[firstWhere(0, all.length, (at) => (all[at] as number) >= position)] === position;
    },
    naming: (name) => byName.under(keys.find(name)),
    isDenier: (name) =>
      byName
        .under(keys.find(name))
        .some(
          (position) => places.stanceOf(position) === 'denial' && read.speakerNamesOf(position).has(name),
        ),
    rarity: (key) =>
      Math.max(RARITY_FLOOR, 1 / (1 + RARITY_FALL * Math.log(counts[keys.find(key) ?? -1] || 1))),
  };
}

/**
 * Tells of contestable sentences whether they share a subject with another, or either of the two names `OWN_MATTER` subjects at most.
 * @param subjects - of each contestable sentence the subjects, each once
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

/** The names of the sentences of one side. */
interface SidedNames {
  readonly names: number[];
  /** Where those of each sentence end, behind a 0. */
  readonly ends: number[];
  readonly positions: number[];
}

/** Lists the sentences by what they name, and the contestable ones by their side and with their subjects; counts how many have each name and subject. */
function listSentences(read: ReadSentences): {
  readonly counts: Uint32Array;
  readonly byName: NumberLists;
  readonly bySide: ReadonlyMap<Side, NumberLists>;
  readonly subjects: Runs;
} {
  const { keys, count, places } = read;
  const counts = new Uint32Array(keys.size);
  const lastIn = new Int32Array(keys.size).fill(-1);
  const subjects: number[] = [];
  const starts = new Uint32Array(count + 1);
  const sided = new Map<Side, SidedNames>();
  // An act is known by its key, which says so; each key is asked once.
  const acts = keys.keys.map(isAct);
  let [position, tellsOfAct] = [0, false];
  const countOnce = (key: number) => {
    if (lastIn[key] === position) return;
    lastIn[key] = position;
    counts[key] = (counts[key] as number) + 1;
  };
  const takeSubject = (subject: number) => {
    countOnce(subject);
    tellsOfAct ||= acts[subject] === true;
  };
  for (; position < count; position++) {
    tellsOfAct = false;
    starts[position] = subjects.length;
    read.eachNameOf(position, countOnce);
    read.eachSubjectOf(position, takeSubject);
    const stance = places.stanceOf(position);
    // What a document reports for itself is contested only where it tells of something people are accused of.
    if (stance === 'reported' && !tellsOfAct && !read.tellsOfAccusation(position)) continue;
    const side = sideOf(stance, read.clearsSomebody(position));
    const { names, ends, positions } = sided.get(side) ?? { names: [], ends: [0], positions: [] };
    sided.set(side, { names, ends, positions });
    read.eachNameOf(position, (name) => names.push(name));
    for (const name of read.nearNamesOf(position)) names.push(keys.numberOf(name));
    const about = new Set<number>();
    read.eachSubjectOf(position, (subject) => about.add(subject));
    subjects.push(...about);
    ends.push(names.length);
    positions.push(position);
  }
  starts[count] = subjects.length;
  const byName = listRuns(keys.size, read.names);
  const bySide = new Map(
    [...sided].map(([side, { names, ends, positions }]) => [
      side,
      listRuns(
        keys.size,
        { starts: Uint32Array.from(ends), values: Uint32Array.from(names) },
        Uint32Array.from(positions),
      ),
    ]),
  );
  return { counts, byName, bySide, subjects: { starts, values: Uint32Array.from(subjects) } };
}

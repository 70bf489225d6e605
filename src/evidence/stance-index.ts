import type { Corpus, Document } from '../corpus/document.js';
import { documentsById } from '../corpus/documents-by-id.js';
import { firstWhere, type Span } from '../language/span.js';
import { numbersUnder, type Runs } from '../retrieval/number-lists.js';
import { answersEverything } from './answers-everything.js';
import { listSentences, type SentenceLists } from './corpus-lists.js';
import { labelOfHeading } from './correction-notes.js';
import { correctionFinder } from './corrections.js';
import type { IndexedSentence } from './indexed-sentence.js';
import type { KnownSides, NotedSentences, SentencesByWord } from './judged-sentences.js';
import type { NameLists } from './name-lists.js';
import type { ReadSentences } from './read-sentences.js';
import { sidesAnswering } from './sides.js';
import { OWN_MATTER } from './subjects.js';

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
  return indexOf(names, telling, documents);
}

function indexOf(
  { read, counts, byName, bySide, subjects }: NameLists,
  telling: SentencesByWord['telling'],
  documents: ReadonlyMap<string, Document>,
): StanceIndex {
  const { places, count } = read;
  const { keys } = read.roles;
  const comparerOf = subjectComparer(subjects, read);
  /** Of each sentence whether it answers everything: 1 for yes, 2 for no, 0 where that is not known yet. */
  const answersAll = new Uint8Array(count);
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
      for (const side of sidesAnswering(stance, clearsSomebody)) {
        const sided = bySide.get(side);
        if (sided === undefined) continue;
        for (const name of [...names, ...nearNames]) {
          for (const position of numbersUnder(sided, keys.find(name))) {
            if (met.has(position)) continue;
            met.add(position);
            if (mayMeet(position)) yield read.at(position) as IndexedSentence;
          }
        }
      }
    },
    answersEverything(denial) {
      const { position } = denial;
      if (answersAll[position] === 0) answersAll[position] = answersEverything(denial) ? 1 : 2;
      return answersAll[position] === 1;
    },
    correctionsOf: correctionFinder(touching, (document) => mayHaveNotes(document, read), documents),
    subjectsOf: (words) => read.roles.subjectsIn(words),
    telling,
    holds: (position, matter) => {
      const all = telling(matter);
      return all[firstWhere(0, all.length, (at) => (all[at] as number) >= position)] === position;
    },
    naming: (name) => numbersUnder(byName, keys.find(name)),
    isDenier: (name) =>
      numbersUnder(byName, keys.find(name)).some(
        (position) => places.stanceOf(position) === 'denial' && read.speakerNamesOf(position).has(name),
      ),
    rarity: (key) =>
      Math.max(RARITY_FLOOR, 1 / (1 + RARITY_FALL * Math.log(counts[keys.find(key) ?? -1] || 1))),
  };
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

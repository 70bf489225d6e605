import type { Corpus, Document } from '../corpus/document.js';
import type { Span } from '../language/span.js';
import { analyzeCorpus, type CorpusWords } from '../retrieval/corpus-words.js';
import { tellsOfAccusation } from './accusation.js';
import { type Correction, correctionFinder } from './corrections.js';
import type { IndexedSentence } from './indexed-sentence.js';
import type { Judge } from './judgements.js';
import { listMatters, type MatterLists } from './matter-lists.js';
import { ReadSentences } from './read-sentences.js';
import { firstWhere, SentencePlaces } from './sentence-places.js';
import { type Side, sideOf, sidesAnswering } from './sides.js';
import { isAct } from './subjects.js';

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
  /**
   * Of the sentences that write or may mean a name of a sentence, or one that it may mean, those whose side may answer its
   * own; of the reported ones those alone that tell of something people are accused of. One may come more than once.
   */
  answering(sentence: IndexedSentence): Iterable<IndexedSentence>;
  /** What the document of a sentence says elsewhere to set it right. */
  correctionsOf(sentence: IndexedSentence): readonly Correction[];
  /** The subjects that a text, such as a question, has in common with the corpus; no names. */
  subjectsOf(words: string): ReadonlySet<string>;
  /** The positions of the sentences that hold a word of a matter, from `matterOf`, in text order. */
  telling(matter: string): readonly number[];
  /** Whether the sentence at a position holds a word of a matter. */
  holds(position: number, matter: string): boolean;
  /** The positions of the sentences that write a name, in text order. */
  naming(name: string): readonly number[];
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
  const { counts, byName, bySide } = listSentences(read);
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
    *answering(sentence) {
      for (const side of sidesAnswering(sideOf(sentence))) {
        const sided = bySide.get(side);
        for (const name of [...sentence.names, ...sentence.nearNames])
          for (const position of sided?.get(keys.find(name) ?? -1) ?? [])
            yield read.at(position) as IndexedSentence;
      }
    },
    correctionsOf: correctionFinder(touching, documents),
    subjectsOf: (words) => read.subjectsIn(words),
    telling: (matter) => matters.telling(matter),
    holds: (position, matter) => {
      const all = matters.telling(matter);
      return all[firstWhere(0, all.length, (at) => (all[at] as number) >= position)] === position;
    },
    naming: (name) => byName.get(keys.find(name) ?? -1) ?? [],
    rarity: (key) =>
      Math.max(RARITY_FLOOR, 1 / (1 + RARITY_FALL * Math.log(counts[keys.find(key) ?? -1] ?? 1))),
  };
}

/** Positions in text order, by the number of a name. */
type Lists = Map<number, number[]>;

/** Lists the sentences by what they name, and the contestable ones by their side; counts how many have each name and subject. */
function listSentences(read: ReadSentences): {
  readonly counts: readonly number[];
  readonly byName: Lists;
  readonly bySide: ReadonlyMap<Side, Lists>;
} {
  const { keys, count } = read;
  const counts: number[] = [];
  const lastIn: number[] = [];
  const byName: Lists = new Map();
  const bySide = new Map<Side, Lists>();
  // An act is known by its key, which says so; each key is asked once.
  const acts: (boolean | undefined)[] = [];
  for (let position = 0; position < count; position++) {
    let tellsOfAct = false;
    const countOnce = (key: number) => {
      if (lastIn[key] === position) return;
      lastIn[key] = position;
      counts[key] = (counts[key] ?? 0) + 1;
    };
    read.eachNameOf(position, (name) => {
      countOnce(name);
      list(byName, name, position);
    });
    read.eachSubjectOf(position, (subject) => {
      countOnce(subject);
      const is = acts[subject] ?? isAct(keys.keys[subject] ?? '');
      acts[subject] = is;
      tellsOfAct ||= is;
    });
    const stance = read.places.stanceOf(position);
    const words = read.wordsOf(position);
    // What a document reports for itself is contested only where it tells of something people are accused of.
    if (stance === 'reported' && !tellsOfAct && !tellsOfAccusation(words)) continue;
    const side = sideOf({ stance, words });
    const sided = bySide.get(side) ?? new Map<number, number[]>();
    bySide.set(side, sided);
    read.eachNameOf(position, (name) => list(sided, name, position));
    for (const name of read.nearNamesOf(position)) list(sided, keys.numberOf(name), position);
  }
  return { counts, byName, bySide };
}

/** Lists a position under a key, once; positions come in order. */
function list(lists: Lists, key: number, position: number): void {
  const listed = lists.get(key);
  if (listed === undefined) lists.set(key, [position]);
  else if (listed.at(-1) !== position) listed.push(position);
}

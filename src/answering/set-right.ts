import type { Correction } from '../evidence/corrections/bound-notes.js';
import { isTakenBack, setsRight } from '../evidence/corrections/note-words.js';
import type { IndexedSentence } from '../evidence/sentence-index/indexed-sentence.js';
import type { NotedSentences } from '../evidence/sentence-index/judged-sentences.js';
import type { Relation } from '../reader/sentence-reader.js';

/** A note that sets right what a statement would rest on, and what it is to the statement. */
export interface SetRight {
  readonly note: Correction;
  readonly relation: Relation;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * Finds the notes without which the evidence for a statement would mislead: what the documents correct or take back of it.
 * @param told - the sentences that would be shown for the statement
 */
export function notesOn(claim: string, told: readonly IndexedSentence[], index: NotedSentences): SetRight[] {
  const notes = new Map<number, SetRight>();
  for (const sentence of told) {
    for (const note of index.correctionsOf(sentence)) {
      if (!note.sentences.some((one) => told.includes(one)))
        notes.set(note.start, { note, relation: relationOf(note, sentence, claim) });
    }
  }
  return [...notes.values()];
}

/** An update may leave a statement as it was; a correction speaks against it, unless it gives the statement's own figures. */
function relationOf(note: Correction, corrected: IndexedSentence, claim: string): Relation {
  const kept = note.sentences
    .filter(({ words }) => !isTakenBack(words))
    .flatMap(({ words }) => numbersIn(words));
  const before = numbersIn(corrected.words);
  const figures = numbersIn(claim);
  const isGiven = figures.length > 0 && figures.every((figure) => kept.includes(figure));
  if (isGiven && !figures.every((figure) => before.includes(figure))) return 'supports';
  return note.kind === 'update' && !setsRight(note.key.words) ? 'neutral' : 'contradicts';
}

const numbersIn = (words: string): readonly string[] => words.match(NUMBER) ?? [];

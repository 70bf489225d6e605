import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';
import {
  changesWhatWasTold,
  introduces,
  type NoteKind,
  noteLabelOf,
  retractsAll,
  setsRight,
  setsRightNext,
} from './note-words.js';

export interface Note {
  readonly kind: NoteKind;
  /** Called a correction, an update or the like by the document. */
  readonly isLabelled: boolean;
  readonly sentences: readonly IndexedSentence[];
}

/** Sentences of a note without a label. */
const LONGEST_UNLABELLED = 3;

/**
 * Finds the notes of a document: what stands behind a label up to the end of its paragraph, and sentences that set
 * something right.
 */
export function notesIn(sentences: readonly IndexedSentence[]): Note[] {
  const notes: Note[] = [];
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i] as IndexedSentence;
    const isHead = sentences[i - 1]?.passage !== first.passage;
    const above = isHead ? labelOfHeading(first.heading) : undefined;
    if (above === undefined && !first.mayBeNote) {
      i++;
      continue;
    }
    const label = noteLabelOf(first.words) ?? above;
    const last = label === undefined ? lastUnlabelled(sentences, i) : lastOfNote(sentences, i);
    if (last < i) {
      i++;
      continue;
    }
    const run = sentences.slice(i, last + 1);
    const words = run.map((one) => one.words).join(' ');
    const kind = retractsAll(words) ? 'retraction' : (label ?? 'correction');
    if (kind !== 'update' || changesWhatWasTold(words))
      notes.push({ kind, isLabelled: label !== undefined, sentences: run });
    i = last + 1;
  }
  return notes;
}

/** Tells what kind of note stands below a heading; undefined where none does. */
export function labelOfHeading(heading: string | undefined): NoteKind | undefined {
  return heading !== undefined && introduces(heading) ? noteLabelOf(heading) : undefined;
}

/** The last sentence of the paragraph of a note; of the next paragraph where the first holds the label alone. */
function lastOfNote(sentences: readonly IndexedSentence[], from: number): number {
  const first = sentences[from] as IndexedSentence;
  let last = from;
  while (
    sentences[last + 1]?.passage === first.passage &&
    noteLabelOf(sentences[last + 1]?.words ?? '') === undefined
  )
    last++;
  const next = sentences[last + 1];
  const isLabel = noteLabelOf(first.words) !== undefined && introduces(first.words);
  if (last > from || !isLabel || next === undefined) return last;
  while (sentences[last + 1]?.passage === next.passage) last++;
  return last;
}

/** The last of the sentences that set something right without a label; before the first where there are none. */
function lastUnlabelled(sentences: readonly IndexedSentence[], from: number): number {
  const first = sentences[from] as IndexedSentence;
  const behind = sentences[from + 1];
  if (behind?.passage === first.passage && setsRightNext(first.words, behind.words)) return from + 1;
  if (!setsRight(first.words) && !retractsAll(first.words)) return from - 1;
  let last = from;
  while (last - from < LONGEST_UNLABELLED - 1) {
    const next = sentences[last + 1];
    if (next?.passage !== first.passage || !setsRight(next.words)) break;
    last++;
  }
  return last;
}

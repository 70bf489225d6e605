import type { Document } from '../../corpus/document.js';
import type { Span } from '../../language/span.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';
import { type Bound, BoundNotes, type Correction, MOST_NOTES } from './bound-notes.js';
import { correctedValues, stillSays } from './corrected-values.js';
import { notesIn } from './correction-notes.js';
import { bindEntries, groupCorrecting } from './entry-corrections.js';
import { namedEntry } from './named-entry.js';
import { noteLabelOf, retractsAll } from './note-words.js';
import { ownWithdrawals } from './own-withdrawals.js';
import { TellingFinder } from './same-telling.js';

/**
 * Looks up what the document of a sentence, or another that may correct it, says elsewhere to set it right; each is read for that
 * when first asked for.
 * @param touching - the sentences that a span of a document touches
 * @param mayHaveNotes - whether any sentence of a document may be a note, or stands below a heading that calls it one
 */
export function correctionFinder(
  touching: (documentId: string, span: Span) => readonly IndexedSentence[],
  mayHaveNotes: (document: Document) => boolean,
  documents: ReadonlyMap<string, Document>,
): (sentence: IndexedSentence) => readonly Correction[] {
  const made = new Map<string, Bound>();
  let groupOf: ReturnType<typeof groupCorrecting> | undefined;
  const once = (key: string, bind: () => Bound): Bound => {
    const known = made.get(key) ?? bind();
    made.set(key, known);
    return known;
  };
  const entryOf = (document: Document) => ({
    document,
    sentences: touching(document.id, { start: 0, end: document.text.length }),
    slice: ({ start, end }: Span) => document.text.slice(start, end),
  });
  return (sentence) => {
    const document = documents.get(sentence.documentId);
    if (document === undefined) return [];
    const own = once(document.id, () => {
      if (!mayHaveNotes(document)) return new Map();
      const { sentences, slice } = entryOf(document);
      return bindCorrections(sentences, slice);
    });
    groupOf ??= groupCorrecting(documents.values());
    const group = groupOf(document);
    if (group === undefined) return own.get(sentence) ?? [];
    const beside = once(`beside ${group[0]?.id}`, () =>
      group.some((one) => noteLabelOf(one.title) !== undefined || mayHaveNotes(one))
        ? bindEntries(group.map(entryOf))
        : new Map(),
    );
    return [...(own.get(sentence) ?? []), ...(beside.get(sentence) ?? [])];
  };
}

/**
 * Binds the corrections, updates and retractions of one document to the sentences that they set right.
 * @param sentences - all of the document, in its order
 * @param slice - a span of the document as written
 * @returns what is set right, each with its notes
 */
export function bindCorrections(sentences: readonly IndexedSentence[], slice: (span: Span) => string): Bound {
  const notes = notesIn(sentences).slice(0, MOST_NOTES);
  const own = ownWithdrawals(sentences).slice(0, MOST_NOTES);
  if (notes.length + own.length === 0) return new Map();
  const inNotes = new Set(notes.flatMap((note) => note.sentences));
  const told = sentences.filter((sentence) => !inNotes.has(sentence));
  const telling = new TellingFinder(told);
  // What is withdrawn among messages is one of them; which, is not said.
  const withdrawn = notes
    .flatMap((note) => note.sentences)
    .find(({ words, at }) => at === undefined && retractsAll(words));
  const found = new BoundNotes();
  for (const { key, meant } of own)
    found.add(
      { kind: 'correction', isLabelled: false, sentences: besideKey(key, sentences) },
      key,
      meant,
      slice,
    );
  for (const note of notes) {
    const entry = namedEntry(note.sentences, sentences);
    const within = entry && new TellingFinder(entry.told);
    for (const key of note.sentences) {
      const values = correctedValues(note.sentences, key);
      const same = (within ?? telling)
        .ofSame(key, note.isLabelled)
        .filter(({ words }) => stillSays(words, values));
      const isNamed = same.length === 0 && key === entry?.key;
      const meant = key === withdrawn ? told : isNamed ? entry.told : same;
      found.add(
        note,
        key,
        meant.filter((one) => key === withdrawn || !isWrittenAfter(one, key)),
        slice,
      );
    }
  }
  return found.bound;
}

/** A sentence with those behind it in its passage. */
function besideKey(key: IndexedSentence, sentences: readonly IndexedSentence[]): IndexedSentence[] {
  return sentences.filter((one) => one.passage === key.passage && one.position >= key.position);
}

function isWrittenAfter(sentence: IndexedSentence, note: IndexedSentence): boolean {
  return sentence.at !== undefined && note.at !== undefined && sentence.at > note.at;
}

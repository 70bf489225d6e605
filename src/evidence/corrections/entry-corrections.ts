import type { Document } from '../../corpus/document.js';
import { fileOf, isOneOfSeveral } from '../../corpus/file-of.js';
import type { Span } from '../../language/span.js';
import type { IndexedSentence } from '../sentence-index/indexed-sentence.js';
import { type Bound, BoundNotes, MOST_NOTES } from './bound-notes.js';
import { correctedValues, stillSays } from './corrected-values.js';
import { type Note, notesIn } from './correction-notes.js';
import { type NoteKind, noteLabelOf } from './note-words.js';
import { TellingFinder } from './same-telling.js';

/** One of several documents that correct each other: an entry of a feed or a mailbox, or what one publisher wrote on one incident. */
export interface Entry {
  readonly document: Pick<Document, 'id' | 'title' | 'published'>;
  readonly sentences: readonly IndexedSentence[];
  /** A span of the document as written. */
  readonly slice: (span: Span) => string;
}

/** So many words a note shares with what it sets right in another entry: there is more that sounds alike than in one report. */
const LEAST_SHARED = 3;
/** A short entry that is called a correction is one note; sentences. */
const LONGEST_ENTRY = 8;
/** So many documents of one publisher at most are read for what they correct in each other. */
const MOST_OF_PUBLISHER = 40;

/**
 * Groups the documents that may correct each other. These are the entries of one file, such as a feed, else what one
 * publisher wrote on one incident. What is too much to read is no group.
 * @returns for a document its group, itself included; undefined where it has none
 */
export function groupCorrecting(
  documents: Iterable<Document>,
): (document: Document) => readonly Document[] | undefined {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const key = groupKeyOf(document);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    group.push(document);
  }
  return (document) => {
    const group = groups.get(groupKeyOf(document) ?? '') ?? [];
    const isReadable = isOneOfSeveral(document) || group.length <= MOST_OF_PUBLISHER;
    return group.length > 1 && isReadable ? group : undefined;
  };
}

function groupKeyOf(document: Document): string | undefined {
  if (isOneOfSeveral(document)) return `${fileOf(document)}#`;
  const { publisher, incident, incidents } = document;
  if (publisher === undefined) return undefined;
  return `${publisher.toLowerCase()}\n${incident ?? incidents?.join('\n') ?? ''}`;
}

/**
 * Binds the corrections and retractions among documents to what others of them tell, no later than they. Only those
 * count that are called so, by their title or by a label. What they correct shares enough with them and still says what
 * they call wrong.
 */
export function bindEntries(entries: readonly Entry[]): Bound {
  const found = new BoundNotes();
  const noted = entries
    .flatMap((entry) => notesOf(entry).map((note) => ({ entry, note })))
    .slice(0, MOST_NOTES);
  if (noted.length === 0) return found.bound;
  const inNotes = new Set(noted.flatMap(({ note }) => note.sentences));
  const published = new Map(entries.map(({ document }) => [document.id, document.published]));
  const telling = new TellingFinder(
    entries.flatMap(({ sentences }) => sentences).filter((one) => !inNotes.has(one)),
  );
  for (const { entry, note } of noted) {
    const { id, published: at = '9999' } = entry.document;
    for (const key of note.sentences) {
      const values = correctedValues(note.sentences, key);
      const meant = telling
        .ofSame(key, false, LEAST_SHARED)
        .filter(({ documentId }) => documentId !== id && (published.get(documentId) ?? '') <= at)
        .filter(({ words }) => stillSays(words, values));
      found.add(note, key, meant, entry.slice);
    }
  }
  return found.bound;
}

function notesOf({ document, sentences }: Entry): Note[] {
  const kind = labelled(noteLabelOf(document.title));
  if (kind !== undefined && sentences.length <= LONGEST_ENTRY) return [{ kind, isLabelled: true, sentences }];
  return notesIn(sentences).filter((note) => note.isLabelled && labelled(note.kind) !== undefined);
}

const labelled = (kind: NoteKind | undefined) => (kind === 'update' ? undefined : kind);

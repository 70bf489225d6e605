import { createHash } from 'node:crypto';
import type { Document } from '../corpus/document.js';
import { cutPassages } from '../corpus/passages.js';
import { readFile } from '../corpus/read-document.js';
import { fileNameFor, writeDown } from '../corpus/write-down.js';
import { findDates } from '../dates/find-dates.js';
import { CuratingError } from './curating-error.js';
import type { Corrections, Draft, Original, Signature, WrittenDocument } from './curation.js';
import type { DraftMark } from './draft-reader.js';

/** A mailbox or feed with more is for the command line. */
const MOST_DOCUMENTS = 20;
const NAME_CHARS = 120;
const HAS_ENDING = /\.[a-z0-9]{1,10}$/iu;

/**
 * Reads a file as it would be read in the folder.
 * @throws CuratingError where nothing in it can be read, or it holds too many documents
 */
export async function readDraft(original: Original, { id, owner, signature }: DraftMark): Promise<Draft> {
  const name = safeName(original.name);
  const reading = await readFile(name, original.bytes, original.given);
  const documents = reading.documents.filter(hasText).map((document) => ({ ...original.given, ...document }));
  if (documents.length === 0) {
    throw new CuratingError('not-read', reading.problems.map(({ message }) => message).join(' '));
  }
  if (documents.length > MOST_DOCUMENTS) throw new CuratingError('too-many-documents', `${documents.length}`);
  const sha256 = createHash('sha256').update(original.bytes).digest('hex');
  const read = { id, owner, original, sha256, documents, problems: reading.problems };
  return correctDraft({ ...read, corrections: {}, written: [] }, {}, signature);
}

/** Sets corrections over what was read; those of before stay where nothing is said of them. */
export async function correctDraft(
  draft: Draft,
  corrections: Corrections,
  signature: Signature,
): Promise<Draft> {
  const all = { ...draft.corrections, ...corrections };
  const written = await Promise.all(
    draft.documents.map((document, i) =>
      writtenAs(
        corrected(document, draft.documents.length > 1 ? { ...all, title: undefined } : all),
        i,
        signature,
      ),
    ),
  );
  return { ...draft, corrections: all, written };
}

/** Reads back what is written, so that what is shown is what will be quoted. */
async function writtenAs(document: Document, i: number, { by, at }: Signature): Promise<WrittenDocument> {
  const text = writeDown(document, { added: at, added_by: by });
  const stem = fileNameFor(document.title, `document-${i + 1}`);
  const { documents, problems } = await readFile(`${stem}.txt`, Buffer.from(text));
  const [read] = documents;
  if (read === undefined || !hasText(read)) throw new CuratingError('not-read');
  const dates = [...new Set(findDates(read).map(({ value }) => value))];
  return { stem, text, document: read, passages: cutPassages(read), dates, problems };
}

/** Sets corrections over a document. Empty texts take a value away, but for the title; an incident stands for all that were named. */
export function corrected(
  document: Document,
  corrections: { readonly [Field in keyof Corrections]: string | undefined },
): Document {
  const { incidents: _, ...withoutIncidents } = document;
  const said = Object.entries(corrections).filter(([, value]) => value !== undefined);
  const set = Object.fromEntries(said.filter(([, value]) => value !== ''));
  const taken = new Set(said.flatMap(([field, value]) => (value === '' && field !== 'title' ? [field] : [])));
  const all = { ...(corrections.incident === undefined ? document : withoutIncidents), ...set };
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => !taken.has(field)),
  ) as unknown as Document;
}

/** Tells whether anything of a document can be quoted. */
export function hasText({ blocks }: Document): boolean {
  return blocks.some(({ kind }) => kind !== 'boilerplate' && kind !== 'heading');
}

/** Makes a name without folders, hidden characters or a dot in front; its ending stays. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^[.\s]+/u, '')
    .trimEnd();
  const ending = HAS_ENDING.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, NAME_CHARS).join('').trim();
  return `${stem === '' ? 'file' : stem}${ending}`;
}

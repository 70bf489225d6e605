import { createHash } from 'node:crypto';
import type { Span } from '../language/span.js';
import type { Block, Document, Mark, Metadata, Problem, ProblemKind } from './document.js';
import { withDaySections } from './entries/day-sections.js';
import { withReleases } from './entries/release-entries.js';
import { withStatusEntries } from './entries/status-entries.js';
import { withTicker } from './entries/ticker.js';
import { withVersions } from './entries/version-entries.js';
import { type Extracted, UnreadError } from './formats/format.js';
import { formatOf } from './formats/index.js';
import { unreadReason } from './formats/unread.js';
import { readingOf, unmark } from './marks.js';
import { findPublisher } from './metadata/find-publisher.js';
import { inferLanguage, inferTitle } from './metadata/infer.js';
import type { GivenMetadata } from './metadata/metadata.js';
import { dateOfName, tellsLater } from './metadata/name-date.js';
import { findStatedDate } from './metadata/stated-date.js';
import { withoutStandIn } from './pages/stand-in.js';
import { withChoices } from './speakers/choices.js';
import { withDashSpeakers } from './speakers/dash-dialogue.js';
import { withPrintedQuestions } from './speakers/printed-interview.js';
import { withQuoteNames } from './speakers/quote-names.js';
import { withLetterAuthors } from './speakers/signed-letters.js';
import { withStatementAuthors } from './speakers/statement-author.js';
import { withTurns } from './speakers/turns.js';

export interface FileReading {
  /** In the order of the file; most files hold one. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

const ENDING = /\.[A-Za-z][A-Za-z0-9]{0,9}$/;
/** A mailbox or a feed that holds more is cut, and that is said. */
const MOST_DOCUMENTS = 2000;

/** The path without its ending. */
const idOf = (path: string): string => path.replace(ENDING, '');

/**
 * Makes one file into its documents: reads it by its format, its metadata, its blocks.
 * @param path - relative to the corpus folder, with forward slashes
 * @param beside - what a `corpus.yaml` of the same folder says of the file; what the file says of itself goes first
 * @returns the documents, none when nothing can be read, and all that a curator should know; never throws
 */
export async function readFile(
  path: string,
  bytes: Uint8Array,
  beside?: GivenMetadata,
): Promise<FileReading> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  const note = (kind: ProblemKind, message: string) => problems.push({ path, kind, message });
  const format = formatOf(path, bytes);
  if (format === undefined) {
    note('unread', unreadReason(path.slice(path.lastIndexOf('/') + 1)));
    return { documents, problems };
  }
  const found: Extracted[] = [];
  try {
    for await (const one of format.read({ path, bytes })) {
      if (found.length === MOST_DOCUMENTS) {
        note('part-unread', `It holds more than ${MOST_DOCUMENTS} documents; the rest is not read.`);
        break;
      }
      found.push(withoutStandIn(one));
    }
  } catch (error) {
    if (error instanceof UnreadError) note(error.kind, error.message);
    else note('damaged', `It cannot be read as ${format.name}: ${firstLine(error)}.`);
  }
  const sha256 = found.length === 0 ? '' : createHash('sha256').update(bytes).digest('hex');
  found.forEach((one, i) => {
    for (const [kind, message] of one.faults ?? []) note(kind, message);
    const isSaid = one.faults?.some(([kind]) => kind === 'no-text') === true;
    if (!isSaid && !one.blocks.some((block) => block.kind !== 'boilerplate' && block.kind !== 'heading')) {
      note('no-text', 'Nothing in it reads like the text of a document.');
    }
    const part = found.length === 1 ? '' : `#${i + 1}`;
    documents.push(documentOf(path, part, one, beside, sha256));
  });
  return { documents, problems };
}

/** Reads a file that holds one document, as `readFile` does. */
export async function readDocument(
  path: string,
  bytes: Uint8Array,
  beside?: GivenMetadata,
): Promise<{ readonly document?: Document; readonly problems: readonly Problem[] }> {
  const { documents, problems } = await readFile(path, bytes, beside);
  return { ...(documents[0] && { document: documents[0] }), problems };
}

function documentOf(
  path: string,
  part: string,
  extracted: Extracted,
  beside: GivenMetadata | undefined,
  sha256: string,
): Document {
  const known = { ...beside, ...extracted.given };
  const marked = withSpeakers(extracted, known.published);
  const { text, blocks, marks } = marked;
  return {
    id: `${idOf(path)}${part}`,
    path: `${path}${part}`,
    ...metadataOf(path, part, marked, known, extracted.fallbackTitle),
    text,
    sha256,
    blocks,
    ...(marks.length > 0 && { marks }),
  };
}

/** The text of a document with its blocks and marks, and as it is read without these. */
interface Marked {
  readonly text: string;
  readonly reading: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}

/** Tells what is one entry, and then who speaks, in a document of any format. */
function withSpeakers(extracted: Extracted, published: string | undefined): Marked {
  const { text, emphasised } = extracted;
  const spoken = withTurns({ ...extracted, blocks: withEntries(extracted, published) });
  const { blocks: turned, marks } = withChoices({ text, ...spoken });
  const reading = readingOf({ text, marks });
  const printed = withPrintedQuestions(reading, text, turned, emphasised);
  const named = withQuoteNames(text, reading, withDashSpeakers(reading, printed));
  const blocks = withLetterAuthors(reading, withStatementAuthors(reading, named));
  return { text, reading, blocks, marks };
}

/** What a document is called, by whom and when it was published: as is known of it, else as it says itself. */
function metadataOf(
  path: string,
  part: string,
  { text, reading, blocks, marks }: Marked,
  known: GivenMetadata,
  fallbackTitle: string | undefined,
): Metadata & Pick<Document, 'datedBy'> {
  const shown = readingOf({ text, marks: marks.filter((mark) => mark.shown !== true) });
  const shownOf = (span: Span) => unmark({ text, marks }, span).shown;
  const title =
    known.title ??
    fallbackTitle ??
    inferTitle(shown, blocks, idOf(path.slice(path.lastIndexOf('/') + 1)), shownOf);
  const own = ownBlocks(blocks);
  const publisher = known.publisher ?? findPublisher(shown, own, title);
  const stated = known.published === undefined ? findStatedDate(text, own) : undefined;
  const isDated = known.published !== undefined || stated !== undefined || part !== '';
  const dayNamed = isDated ? undefined : dateByName(path, text, blocks);
  return {
    title,
    language: inferLanguage(bodyOf(reading, blocks)),
    ...(stated !== undefined && { published: stated }),
    ...(dayNamed !== undefined && { published: dayNamed }),
    ...(publisher !== undefined && { publisher }),
    ...known,
    ...(dayNamed !== undefined && { datedBy: 'name' as const }),
  };
}

/** What stands beside the messages of a thread or the comments of a page tells of the whole; a chat has nothing beside them. */
function ownBlocks(blocks: readonly Block[]): readonly Block[] {
  const own = blocks.filter(({ origin }) => origin?.message === undefined || origin.author === undefined);
  return own.some(({ kind }) => kind === 'paragraph' || kind === 'list') ? own : blocks;
}

/** The date in the name of a file, where neither the text nor the stamps of its messages tell of later ones. */
function dateByName(path: string, text: string, blocks: readonly Block[]): string | undefined {
  const date = dateOfName(path);
  if (date === undefined || tellsLater(text, date)) return undefined;
  return blocks.every(({ origin }) => origin?.at?.startsWith(date) ?? true) ? date : undefined;
}

/** A status page, a ticker or a list of changes is one in any format. */
function withEntries(
  { text, blocks, marks = [] }: Extracted,
  published: string | undefined,
): readonly Block[] {
  if (blocks.some(({ origin }) => origin !== undefined)) return blocks;
  const reading = readingOf({ text, marks });
  return (
    withReleases(reading, blocks) ??
    withStatusEntries(reading, blocks, published) ??
    withTicker(reading, blocks, published, true) ??
    withVersions(reading, blocks) ??
    withDaySections(reading, blocks, published) ??
    blocks
  );
}

function bodyOf(text: string, blocks: readonly Block[]): string {
  let body = '';
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') body += `${text.slice(block.start, block.end)}\n`;
    if (body.length > 4000) break;
  }
  return body;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 200).replace(/\.$/, '');
}

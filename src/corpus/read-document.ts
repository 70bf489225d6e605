import { createHash } from 'node:crypto';
import { markBlocks } from './clean.js';
import { decode } from './decode.js';
import type { Block, Document, Metadata, Problem, ProblemKind } from './document.js';
import { findFrontMatter } from './front-matter.js';
import { inferLanguage, inferTitle } from './infer.js';
import { type GivenMetadata, type MetadataReading, readFrontMatter } from './metadata.js';

export interface DocumentReading {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

const ENDING = /\.(?:txt|md)$/i;
const MARKDOWN = /\.md$/i;

/** Whether a file of that name is a document. */
export const isDocumentName = (name: string): boolean => ENDING.test(name);

/** The path without its ending. */
export const idOf = (path: string): string => path.replace(ENDING, '');

/**
 * Makes one file into a document: decodes it, reads its metadata, marks its blocks.
 * @param path - relative to the corpus folder, with forward slashes
 * @param beside - what a `corpus.yaml` of the same folder says of the file; the file's own front matter goes first
 * @returns the document, unless nothing can be read, and all that a curator should know; never throws
 */
export function readDocument(path: string, bytes: Uint8Array, beside?: GivenMetadata): DocumentReading {
  const problems: Problem[] = [];
  const note = (kind: ProblemKind, message: string) => problems.push({ path, kind, message });
  const decoded = decode(bytes);
  if (!decoded.ok) {
    note(decoded.kind, decoded.message);
    return { problems };
  }
  const { text } = decoded;
  if (text.trim() === '') {
    note('empty', 'It is empty.');
    return { problems };
  }
  const isMarkdown = MARKDOWN.test(path);
  const front = readFront(text, isMarkdown);
  for (const [kind, message] of front.faults) note(kind, message);
  const rest = markBlocks(text, { format: isMarkdown ? 'markdown' : 'text', from: front.block?.end ?? 0 });
  const blocks = front.block ? [front.block, ...rest] : rest;
  if (!blocks.some((block) => block.kind !== 'boilerplate' && block.kind !== 'heading')) {
    note('no-text', 'Nothing in it reads like the text of a document.');
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const metadata: Metadata = {
    title: inferTitleFor(path, text, blocks, { ...beside, ...front.given }),
    language: inferLanguage(bodyOf(text, blocks)),
    ...beside,
    ...front.given,
  };
  return { document: { id: idOf(path), path, ...metadata, text, sha256, blocks }, problems };
}

function inferTitleFor(path: string, text: string, blocks: readonly Block[], given: GivenMetadata): string {
  return given.title ?? inferTitle(text, blocks, idOf(path.slice(path.lastIndexOf('/') + 1)));
}

function bodyOf(text: string, blocks: readonly Block[]): string {
  let body = '';
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') body += `${text.slice(block.start, block.end)}\n`;
    if (body.length > 4000) break;
  }
  return body;
}

interface Front {
  readonly block?: Block;
  readonly given: GivenMetadata;
  readonly faults: readonly (readonly [ProblemKind, string])[];
}

function readFront(text: string, isMarkdown: boolean): Front {
  const none: Front = { given: {}, faults: [] };
  const found = findFrontMatter(text);
  if (!found) return none;
  const block: Block = { ...found.block, kind: 'boilerplate', reason: 'front matter' };
  if (!found.closed) {
    if (!isMarkdown) return none;
    const message = 'Its front matter is opened by "---" on line 1 but never closed; it was taken as text.';
    return { ...none, faults: [['front-matter', message]] };
  }
  const reading: MetadataReading | { message: string; line?: number } = readFrontMatter(found.yaml);
  if ('message' in reading) {
    if (!isMarkdown) return none;
    const where = reading.line === undefined ? '' : ` (line ${reading.line + found.lineOffset})`;
    return {
      block,
      given: {},
      faults: [['front-matter', `Its front matter cannot be read${where}: ${reading.message}.`]],
    };
  }
  if (!isMarkdown && Object.keys(reading.given).length === 0) return none;
  const faults = reading.faults.map((fault) => ['metadata', `In its front matter, ${fault}`] as const);
  return { block, given: reading.given, faults };
}

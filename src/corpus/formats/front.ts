import type { Block } from '../document.js';
import { findFrontMatter } from '../metadata/front-matter.js';
import { findDateLine, findHeaderLines, findTitleBlock } from '../metadata/header-lines.js';
import { type GivenMetadata, isoDate, readFrontMatter, readHeaderLines } from '../metadata/metadata.js';
import type { Fault } from './format.js';

/** What stands above a text and tells of it. */
export interface Front {
  /** Absent where there is nothing that is no text. */
  readonly block?: Block;
  readonly given: GivenMetadata;
  readonly faults: readonly Fault[];
}

/** Reads front matter or the header lines above a text. In a plain text it is front matter only when a field of ours is in it. */
export function readFront(text: string, isMarkdown: boolean): Front {
  const found = findFrontMatter(text);
  if (!found) return readHeaders(text, isMarkdown);
  const none: Front = { given: {}, faults: [] };
  const block: Block = { ...found.block, kind: 'boilerplate', reason: 'front matter' };
  if (!found.closed) {
    if (!isMarkdown) return none;
    const message = 'Its front matter is opened by "---" on line 1 but never closed; it was taken as text.';
    return { ...none, faults: [['front-matter', message]] };
  }
  const reading = readFrontMatter(found.inside, found.syntax);
  if ('message' in reading) {
    if (!isMarkdown) return none;
    const where = reading.line === undefined ? '' : ` (line ${reading.line + found.lineOffset})`;
    const message = `Its front matter cannot be read${where}: ${reading.message}.`;
    return { block, given: {}, faults: [['front-matter', message]] };
  }
  if (!isMarkdown && Object.keys(reading.given).length === 0) return none;
  const faults = reading.faults.map((fault): Fault => ['metadata', `In its front matter, ${fault}`]);
  return { block, given: reading.given, faults };
}

function readHeaders(text: string, isMarkdown: boolean): Front {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const headers = findHeaderLines(text, from) ?? (isMarkdown ? findTitleBlock(text, from) : undefined);
  const date = isoDate(headers ? '' : (findDateLine(text, from) ?? ''));
  if (!headers) return { given: date === undefined ? {} : { published: date }, faults: [] };
  const block: Block = { ...headers.block, kind: 'boilerplate', reason: 'header lines' };
  return { block, given: readHeaderLines(headers.entries), faults: [] };
}

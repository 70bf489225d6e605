import { firstFrom, type Span } from '../language/span.js';
import type { Block, Document } from './document.js';
import { readingOf } from './marks.js';

type Known = Pick<Document, 'incident' | 'incidents'>;
type Placed = Known & Pick<Document, 'id' | 'text' | 'blocks' | 'marks'>;

/** Parts a section's heading from the document that it stands in: only there does it tell one incident from another. */
const WITHIN = '\u0000';
/** A heading that tells a day or a month, or a code such as INC-204, opens an incident of its own. */
const OPENS =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|[A-Z]{2,8}-\d{2,8}\b)/iu;
/** "NORVIK, 5 March (Wire) –": a paragraph that begins a report of its own. */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{L}\d ,.]{3,30})?(?: \([^()]{2,30}\))? ?[—–-]{1,2} /u;
const WORD = /[\p{L}\p{N}]{3,}/gu;

/** Names every incident that a document tells of, as the curator does. */
export function incidentsOf({ incident, incidents }: Known): readonly string[] {
  return incidents ?? (incident === undefined ? [] : [incident]);
}

/** The incident that a place of a document tells of, where that is known; the beginning of the document where no offset is given. */
export type IncidentOf = (documentId: string, start?: number) => string | undefined;

/** Tells whether two places tell of incidents that are known to be two, by what `incidentReader` says of them. */
export function areApart(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  const [within, elsewhere] = [one, other].map((name) =>
    name.includes(WITHIN) ? name.split(WITHIN)[0] : '',
  );
  return within === elsewhere;
}

/**
 * Tells which incident a place of a document tells of. It is the one that the curator names; of several, the one that its heading or
 * its paragraph names. Where none is named, it is the dated heading or the dateline above.
 */
export function incidentReader(documents: ReadonlyMap<string, Placed>): IncidentOf {
  const kept = new Map<string, (start: number) => string | undefined>();
  return (documentId, start = 0) => {
    const document = documents.get(documentId);
    if (document === undefined || document.incident !== undefined) return document?.incident;
    const read =
      kept.get(documentId) ??
      (document.incidents ? namedIn(document, document.incidents) : sectionIn(document));
    kept.set(documentId, read);
    return read(start);
  };
}

function wordsOf(text: string): Set<string> {
  return new Set([...text.toLowerCase().matchAll(WORD)].map(([word]) => word));
}

/** By the words that one name has and no other. */
function namedIn(document: Placed, names: readonly string[]): (start: number) => string | undefined {
  const own = names.map((name, i) => {
    const others = new Set(names.flatMap((other, j) => (j === i ? [] : [...wordsOf(other)])));
    return { name, words: [...wordsOf(name)].filter((word) => !others.has(word)) };
  });
  const reading = readingOf(document);
  const nameOf = (text: string) => {
    const held = wordsOf(text);
    const named = own.filter(({ words }) => words.some((word) => held.has(word)));
    return named.length === 1 ? named[0]?.name : undefined;
  };
  const nameIn = (span: Span) => nameOf(reading.slice(span.start, span.end));
  const blocks = document.blocks.filter(({ kind }) => kind !== 'boilerplate');
  const headings = blocks.filter((block) => block.kind === 'heading' && nameIn(block) !== undefined);
  return (start) => {
    const sentence = reading.slice(start, start + 300).split(/(?<=[.!?])\s/u, 1)[0] ?? '';
    const [block, heading] = [lastUpTo(blocks, start), lastUpTo(headings, start)];
    return nameOf(sentence) ?? (block && nameIn(block)) ?? (heading && nameIn(heading));
  };
}

/** The last range that begins at an offset or before it. */
function lastUpTo<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstFrom(spans, offset + 1) - 1];
}

/** By dated headings or datelines, where a document has several. */
function sectionIn(document: Placed): (start: number) => string | undefined {
  const reading = readingOf(document);
  const slice = ({ start, end }: Block) => reading.slice(start, Math.min(end, start + 200));
  const headings = document.blocks.filter((block) => block.kind === 'heading' && OPENS.test(slice(block)));
  const lines = document.blocks.filter((block) => block.kind === 'paragraph' && DATELINE.test(slice(block)));
  const openings = headings.length >= 2 ? headings : lines.length >= 2 ? lines : [];
  return (start) => {
    const opening = lastUpTo(openings, start);
    return opening && `${document.id}${WITHIN}${opening.start}`;
  };
}

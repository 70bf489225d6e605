import type { Document } from '../corpus/document.js';
import { paragraphsOf } from '../corpus/paragraphs.js';
import { defined } from '../language/defined.js';
import type { CitedPlace } from './answer.js';

/** Tells where the character at `start` stands in its document. */
export function locate(document: Document, start: number): CitedPlace {
  const { title, file, publisher, published, datedBy, url } = document;
  const { page, row } = document.blocks.findLast((block) => block.start <= start)?.origin ?? {};
  const paragraph = paragraphNumber(document, start);
  return defined({ title, file, publisher, published, datedBy, url, paragraph, page, row });
}

/** Counts from 1 the blocks that are neither boilerplate nor headings, up to the one that holds `start`. */
export function paragraphNumber(document: Document, start: number): number {
  return Math.max(1, paragraphsOf(document).filter((block) => block.start <= start).length);
}

/** What parts the publisher from the rest of a title. */
const PARTED = /:\s|,\s|\s[|–—-]\s/u;

/** Gives the publisher that a citation names beside the title; none where the title says it: "Norvik Council: minutes". */
export function publisherBeside({ title, publisher }: Named): string | undefined {
  if (publisher === undefined) return undefined;
  const name = plainWords(publisher);
  return title.split(PARTED).some((part) => plainWords(part) === name) ? undefined : publisher;
}

interface Named {
  readonly title: string;
  readonly publisher?: string | undefined;
}

const plainWords = (name: string): string =>
  name.toLowerCase().replace(/^the /u, '').replace(/\s+/gu, ' ').trim();

const SUMMARY_LABEL = /^Casebook summary of /u;

/**
 * Tells whether what stands for a publisher only says that the document sums up another's: "Casebook summary of a
 * TechNode report".
 */
export function isSummaryLabel(publisher: string): boolean {
  return SUMMARY_LABEL.test(publisher);
}

import type { Answer, Conflict } from '../../answering/answer.js';
import { phoneHeights } from './phone-height.js';
import type { QuoteBlock } from './quote-block.js';

/** What one message can hold beside its fixed parts. */
export interface PageSpace {
  /** Characters of quotes with their citations, those on record included. */
  readonly chars: number;
  readonly quotes: number;
  /** How high a page may be on a phone, in points, where it has more than one quote that stands alone. */
  readonly points: number;
  /** Quotes on the first page, as long as none speaks against another. */
  readonly firstQuotes: number;
  /** Bytes of attached files. */
  readonly bytes: number;
}

export interface AnswerPage {
  readonly quotes: readonly QuoteBlock[];
  readonly onRecord: readonly QuoteBlock[];
}

/** The part of a page that may go to what is on record, which stands on every page. */
export const RECORD_SHARE = 0.5;
const RECORDS_ON_PAGE = 5;

/**
 * Deals the quotes of an answer out to pages. Quotes that contradict each other stay together where they fit; what
 * is on record stands on every page, so that no page shows an allegation alone; what of it does not fit beside
 * quotes gets pages of its own. Every quote stands on exactly one page, in the order of the answer where groups allow.
 */
export function pageAnswer(
  blocks: readonly QuoteBlock[],
  onRecord: readonly QuoteBlock[],
  conflicts: readonly Conflict[],
  space: PageSpace,
): AnswerPage[] {
  const whole = { ...space, points: Number.POSITIVE_INFINITY };
  const recordSpace = { ...whole, chars: space.chars * RECORD_SHARE, quotes: RECORDS_ON_PAGE };
  const [beside = [], ...further] = fill(onRecord, recordSpace);
  const left = {
    chars: space.chars - charsOf(beside),
    quotes: space.quotes,
    points: space.points - pointsOf(beside),
    bytes: space.bytes - bytesOf(beside),
    firstQuotes: space.firstQuotes,
  };
  const groups = groupByConflict(blocks, [
    ...conflicts.map(({ quotes }) => quotes),
    againstFirst(blocks),
  ]).flatMap((group) => fill(group, { ...left, points: whole.points, quotes: group.length }));
  const pages: QuoteBlock[][] = [];
  for (const group of groups) {
    const last = pages.at(-1);
    const quotes = pages.length === 1 ? left.firstQuotes : left.quotes;
    if (last !== undefined && fits([...last, ...group], { ...left, quotes })) last.push(...group);
    else pages.push([...group]);
  }
  return [
    ...pages.map((quotes) => ({ quotes, onRecord: beside })),
    ...further.map((rest) => ({ quotes: [], onRecord: rest })),
  ];
}

/** Gives the conflicts that concern a page: those with a quote on it. */
export function conflictsOn(page: AnswerPage, conflicts: Answer['conflicts']): Conflict[] {
  const shown = new Set([...page.quotes, ...page.onRecord].map((block) => block.quote.citation.n));
  return conflicts.filter((conflict) => conflict.quotes.some((n) => shown.has(n)));
}

/** What leads and the denials among the other quotes, or what a denial that leads denies: one is not shown without the other. */
function againstFirst([first, ...others]: readonly QuoteBlock[]): number[] {
  if (first === undefined) return [];
  const other = first.quote.stance === 'denial' ? 'claim' : 'denial';
  return [first, ...others.filter(({ quote }) => quote.stance === other)].map(
    ({ quote }) => quote.citation.n,
  );
}

function groupByConflict(
  blocks: readonly QuoteBlock[],
  conflicts: readonly (readonly number[])[],
): QuoteBlock[][] {
  const groups: QuoteBlock[][] = [];
  const placed = new Set<number>();
  for (const block of blocks) {
    if (placed.has(block.quote.citation.n)) continue;
    const together = reach(block.quote.citation.n, conflicts);
    const group = blocks.filter(
      (other) => together.has(other.quote.citation.n) && !placed.has(other.quote.citation.n),
    );
    for (const member of group) placed.add(member.quote.citation.n);
    groups.push(group);
  }
  return groups;
}

/** All quotes linked to one by conflicts, itself among them. */
function reach(first: number, conflicts: readonly (readonly number[])[]): Set<number> {
  const reached = new Set([first]);
  let before = 0;
  while (before < reached.size) {
    before = reached.size;
    for (const quotes of conflicts) {
      if (quotes.some((n) => reached.has(n))) for (const n of quotes) reached.add(n);
    }
  }
  return reached;
}

/** Cuts a list into runs that each fit; a block that fits nowhere stands alone. */
function fill(blocks: readonly QuoteBlock[], space: PageSpace): QuoteBlock[][] {
  const runs: QuoteBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && fits([...last, block], space)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function fits(blocks: readonly QuoteBlock[], space: PageSpace): boolean {
  return (
    blocks.length <= space.quotes &&
    charsOf(blocks) <= space.chars &&
    pointsOf(blocks) <= space.points &&
    bytesOf(blocks) <= space.bytes
  );
}

function charsOf(blocks: readonly QuoteBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function pointsOf(blocks: readonly QuoteBlock[]): number {
  return phoneHeights(blocks.map((block) => block.text));
}

function bytesOf(blocks: readonly QuoteBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.file?.attachment.byteLength ?? 0), 0);
}

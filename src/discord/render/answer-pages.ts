import type { Answer, Conflict } from '../../answering/answer.js';
import { dealToPages } from '../pages.js';
import { groupTogether, missingOn, neededBy } from './kept-together.js';
import { phoneHeights } from './phone-height.js';
import type { QuoteBlock } from './quote-block.js';

/** What one message can hold beside its fixed parts. */
export interface PageSpace {
  /** Characters of quotes with their citations, those on record included. */
  readonly chars: number;
  readonly quotes: number;
  /** How high a page may be on a phone, in points, where it has more than what must stand together. */
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

/** The part of a page that may go to what is on record. */
export const RECORD_SHARE = 0.5;
const RECORDS_ON_PAGE = 5;

/**
 * Deals the quotes of an answer out to pages. Quotes that contradict each other stay together where they fit. No claim
 * stands without what speaks against it: that is put on record beside it where it stands on another page. Of the rest on record
 * each page shows what it has room for, and what none has room for gets pages of its own. Every quote stands among the quotes of
 * exactly one page, in the order of the answer where groups allow.
 */
export function pageAnswer(
  blocks: readonly QuoteBlock[],
  onRecord: readonly QuoteBlock[],
  answer: Pick<Answer, 'conflicts' | 'facing'>,
  space: PageSpace,
): AnswerPage[] {
  const unbound = { ...space, points: Number.POSITIVE_INFINITY };
  const recordSpace = { ...unbound, chars: space.chars * RECORD_SHARE, quotes: RECORDS_ON_PAGE };
  const [beside = [], ...further] = fill(onRecord, recordSpace);
  const left: PageSpace = {
    ...unbound,
    chars: space.chars - charsOf(beside),
    bytes: space.bytes - bytesOf(beside),
  };
  const needs = neededBy(blocks, beside, answer);
  const groups = groupTogether(blocks, answer.conflicts, needs).flatMap((group) =>
    fill(group, { ...left, quotes: group.length }),
  );
  const pages = joinWhile(groups, (quotes, isFirst) => {
    const missing = missingOn(quotes, needs);
    const isLow = pointsOf([...quotes, ...missing]) <= space.points;
    const most = isFirst ? space.firstQuotes : space.quotes;
    return isLow && quotes.length <= most && holds([...quotes, ...without(missing, beside)], left);
  });
  const dealt = pages.map((quotes) => {
    const missing = missingOn(quotes, needs);
    const needed = missing.filter((one) => beside.includes(one) || holds([...quotes, one], left));
    const records = [...new Set([...needed, ...beside])];
    return { quotes, onRecord: roomFor(records, needed, space.points - pointsOf(quotes)) };
  });
  const shown = dealt.flatMap((page) => page.onRecord);
  const rest = fill([...without(beside, shown), ...further.flat()], recordSpace);
  return [...dealt, ...rest.map((records) => ({ quotes: [], onRecord: records }))];
}

/** Joins each group to the one before, as long as both fit one page. */
function joinWhile(
  groups: readonly (readonly QuoteBlock[])[],
  areOnePage: (quotes: readonly QuoteBlock[], isFirst: boolean) => boolean,
): QuoteBlock[][] {
  const pages: QuoteBlock[][] = [];
  for (const group of groups) {
    const last = pages.at(-1);
    if (last !== undefined && areOnePage([...last, ...group], pages.length === 1)) last.push(...group);
    else pages.push([...group]);
  }
  return pages;
}

const without = (blocks: readonly QuoteBlock[], others: readonly QuoteBlock[]): QuoteBlock[] =>
  blocks.filter((block) => !others.includes(block));

/** Gives the conflicts that concern a page: those with a quote on it. */
export function conflictsOn(page: AnswerPage, conflicts: Answer['conflicts']): Conflict[] {
  const shown = new Set([...page.quotes, ...page.onRecord].map((block) => block.quote.citation.n));
  return conflicts.filter((conflict) => conflict.quotes.some((n) => shown.has(n)));
}

/** What must stand on a page, and of the others as many as there is room for, in their order. */
function roomFor(
  records: readonly QuoteBlock[],
  needed: readonly QuoteBlock[],
  points: number,
): QuoteBlock[] {
  let left = points - pointsOf(needed);
  return records.filter((record) => {
    if (needed.includes(record)) return true;
    const height = pointsOf([record]);
    if (height > left) return false;
    left -= height;
    return true;
  });
}

function fill(blocks: readonly QuoteBlock[], space: PageSpace): QuoteBlock[][] {
  return dealToPages(blocks, (together) => fits(together, space));
}

function fits(blocks: readonly QuoteBlock[], space: PageSpace): boolean {
  return blocks.length <= space.quotes && pointsOf(blocks) <= space.points && holds(blocks, space);
}

/** Whether one message takes them, however high it is. */
function holds(blocks: readonly QuoteBlock[], space: Pick<PageSpace, 'chars' | 'bytes'>): boolean {
  return charsOf(blocks) <= space.chars && bytesOf(blocks) <= space.bytes;
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

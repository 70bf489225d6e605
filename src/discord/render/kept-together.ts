import type { Answer, Conflict } from '../../answering/answer.js';
import type { QuoteBlock } from './quote-block.js';

/** Of each quote what must stand on its page too: one of each list, the first where none does. */
export type Needs = ReadonlyMap<QuoteBlock, readonly (readonly QuoteBlock[])[]>;

/**
 * Finds what each quote must not be shown without: one that tells its other side, of those on record sooner than of the quotes;
 * what sets it right; and whatever on record gives another figure. What leads, and every claim, has something against it where
 * there is anything; what else is reported or denied accuses nobody, and needs nothing.
 */
export function neededBy(
  blocks: readonly QuoteBlock[],
  records: readonly QuoteBlock[],
  { conflicts, facing = [] }: Pick<Answer, 'conflicts' | 'facing'>,
): Needs {
  const areIn = (pair: readonly number[], one: QuoteBlock, other: QuoteBlock) =>
    one !== other && pair.includes(numberOf(one)) && pair.includes(numberOf(other));
  const against = (block: QuoteBlock): readonly QuoteBlock[] => {
    const isFacing = (other: QuoteBlock) => facing.some((pair) => areIn(pair, block, other));
    const found = [...records.filter(takesSide), ...blocks].filter(isFacing);
    if (found.length > 0 || records.length > 0) return found.length > 0 ? found : records;
    return block === blocks[0] ? blocks.filter((other) => isOpposite(block, other)) : [];
  };
  return new Map(
    blocks.map((block) => {
      const accuses = block === blocks[0] || block.quote.stance === 'claim';
      const setRight = records.filter(
        (record) => !takesSide(record) && facing.some((pair) => areIn(pair, block, record)),
      );
      const differing = records.filter((record) =>
        conflicts.some(({ quotes }) => areIn(quotes, block, record)),
      );
      const needed = [accuses ? against(block) : [], setRight, ...differing.map((record) => [record])];
      return [block, needed.filter((some) => some.length > 0)] as const;
    }),
  );
}

/** Gives what must stand beside some quotes of one page, in the order of `needs`, each once. */
export function missingOn(page: readonly QuoteBlock[], needs: Needs): QuoteBlock[] {
  const missing = page
    .flatMap((block) => needs.get(block) ?? [])
    .filter((some) => !some.some((one) => page.includes(one)))
    .flatMap((some) => some.slice(0, 1));
  return [...new Set(missing)];
}

/** Groups quotes that must stand on one page: those in conflict, and what leads with the one that it needs. */
export function groupTogether(
  blocks: readonly QuoteBlock[],
  conflicts: readonly Conflict[],
  needs: Needs,
): QuoteBlock[][] {
  const bonds = [
    ...conflicts.map(({ quotes }) => quotes),
    ...blocks.slice(0, 1).map((first) => [first, ...missingOn([first], needs)].map(numberOf)),
  ];
  const groups: QuoteBlock[][] = [];
  const placed = new Set<number>();
  for (const block of blocks) {
    if (placed.has(numberOf(block))) continue;
    const together = reach(numberOf(block), bonds);
    for (const n of together) placed.add(n);
    groups.push(blocks.filter((other) => together.has(numberOf(other))));
  }
  return groups;
}

/** All quotes linked to one by bonds, itself among them. */
function reach(first: number, bonds: readonly (readonly number[])[]): Set<number> {
  const reached = new Set([first]);
  let before = 0;
  while (before < reached.size) {
    before = reached.size;
    for (const quotes of bonds) {
      if (quotes.some((n) => reached.has(n))) for (const n of quotes) reached.add(n);
    }
  }
  return reached;
}

/** A claim against a denial. */
function isOpposite({ quote }: QuoteBlock, other: QuoteBlock): boolean {
  return other.quote.stance === (quote.stance === 'denial' ? 'claim' : 'denial');
}

/** Whether it denies or is denied: what only sets something right does neither. */
function takesSide({ quote }: QuoteBlock): boolean {
  return quote.stance === 'denial' || quote.stance === 'claim';
}

const numberOf = ({ quote }: QuoteBlock): number => quote.citation.n;

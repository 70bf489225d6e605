import type { Words } from './locales/index.js';

/** Which page is shown, and of how many; both count from 1. */
export interface PageNumber {
  readonly page: number;
  readonly pages: number;
}

/**
 * Deals a list to pages. Each takes the next entries as long as they fit together; one that fits no page stands alone.
 * @param areOnePage - whether one page holds these entries
 */
export function dealToPages<Entry>(
  entries: readonly Entry[],
  areOnePage: (together: readonly Entry[]) => boolean,
): Entry[][] {
  const pages: Entry[][] = [];
  for (const entry of entries) {
    const last = pages.at(-1);
    if (last !== undefined && areOnePage([...last, entry])) last.push(entry);
    else pages.push([entry]);
  }
  return pages;
}

/** Turns to a page by its number, from 1; to the nearest where there is none. Without any page nothing is shown. */
export function turnTo<Page>(
  pages: readonly Page[],
  wanted = 1,
): PageNumber & { readonly shown: Page | undefined } {
  const page = Math.max(Math.min(wanted, pages.length), 1);
  return { page, pages: pages.length, shown: pages[page - 1] };
}

/** Says which page it is and of how many; nothing of an only one. */
export function pageLine({ page, pages }: PageNumber, words: Words): string {
  return pages > 1 ? words.pageOf(page, pages) : '';
}

import { HAN_NUMBER, hanNumber } from './han-numbers.js';

/** The year before the first of each era; Taiwan counts from the founding of the Republic. */
const ERAS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    明治: 1867,
    大正: 1911,
    昭和: 1925,
    平成: 1988,
    令和: 2018,
    民國: 1911,
    民国: 1911,
    M: 1867,
    T: 1911,
    S: 1925,
    H: 1988,
    R: 2018,
  }),
);

/** A year of an era in full: its name and its number, in two groups. */
export const ERA_YEAR: string = `(明治|大正|昭和|平成|令和|民[國国])\\s?(元|${HAN_NUMBER})年(?!度)`;

/**
 * Gives the year that an era and a number in it tell.
 * @param era - its name, or for Japan its letter: `令和`, `R`
 * @param number - as `HAN_NUMBER` matches, or `元` for the first
 */
export function yearOfEra(era: string, number: string): number {
  return (ERAS.get(era) ?? 0) + (number === '元' ? 1 : hanNumber(number));
}

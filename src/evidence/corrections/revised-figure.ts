import type { Figure, FigureKind } from '../../language/figure.js';
import { excludeEachOther } from '../../language/figure-numbers.js';
import type { ToldFigures } from '../relation/told-figures.js';
import { type IndexedSentence, meansName, namesOf } from '../sentence-index/indexed-sentence.js';

const REVISABLE: ReadonlySet<FigureKind> = new Set(['amount', 'share', 'count']);

/** How a sentence sets a figure right that others give: "put at $40 million in early reports, turns out to have been 46 million". */
const REVISES =
  /\b(?:and|but|,) not\b|\b(?:instead of|rather than)\b|\b(?:turns?|turned) out\b|\b(?:at first|initial(?:ly)?|original(?:ly)?|early|earlier|previous(?:ly)?|preliminary|first) (?:\w+ )?(?:put|given|gave|reported|reports?|figures?|estimates?|estimated|said|stated|announced|thought)\b|\b(?:revis|correct)(?:es|ed|ing)\b/iu;

/** Finds the sum or share that a sentence repeats of another about a common name in order to set a different one in its place. */
export function revisedFigure(
  revising: IndexedSentence,
  other: IndexedSentence,
  told: ToldFigures,
): Figure | undefined {
  if (!REVISES.test(revising.words) || !meansName(revising, namesOf(other))) return undefined;
  const figures = told.figures(revising).filter(({ kind }) => REVISABLE.has(kind));
  return figures.find((repeated) => {
    const replaces = figures.some((figure) => excludes(figure, repeated));
    const theirs = told.figures(other).filter((figure) => countsAlike(figure, repeated));
    return (
      replaces &&
      theirs.some((figure) => writesSameNumber(figure, repeated, other, revising)) &&
      !theirs.some((figure) =>
        figures.some((own) => own !== repeated && countsAlike(own, figure) && !excludes(own, figure)),
      )
    );
  });
}

function excludes(one: Figure, other: Figure): boolean {
  return countsAlike(one, other) && excludeEachOther(one.readings, other.readings);
}

function countsAlike(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && one.headKey === other.headKey;
}

function writesSameNumber(a: Figure, b: Figure, ofA: IndexedSentence, ofB: IndexedSentence): boolean {
  const [first, second] = [numberIn(a, ofA), numberIn(b, ofB)];
  return first !== undefined && first === second && !excludes(a, b);
}

function numberIn({ start, end }: Figure, { text }: IndexedSentence): string | undefined {
  return /\d[\d.,]*/u.exec(text.slice(start, end))?.[0];
}

import type { Features } from './page-features.js';

/** What a feature at value 1 adds to the log-odds, by the feature's name. */
export type Weights = Readonly<Record<string, number>>;

/**
 * A chain over the lines of a page: above the article, in it, an insert within it, below it. `line` says what
 * speaks for a line's being body; the others what speaks for a change at the gap above a line.
 */
export interface PageModel {
  readonly line: Weights;
  readonly enter: Weights;
  readonly pause: Weights;
  readonly resume: Weights;
  readonly leave: Weights;
}

export type Change = Exclude<keyof PageModel, 'line'>;

export type LinePlace = 'above' | 'body' | 'insert' | 'below';

/** Every step that a path may take from one line to the next. A step without a change is free. */
export const STEPS: readonly {
  readonly from: LinePlace;
  readonly to: LinePlace;
  readonly change?: Change;
}[] = [
  { from: 'above', to: 'above' },
  { from: 'above', to: 'body', change: 'enter' },
  { from: 'body', to: 'body' },
  { from: 'body', to: 'insert', change: 'pause' },
  { from: 'insert', to: 'insert' },
  { from: 'insert', to: 'body', change: 'resume' },
  { from: 'body', to: 'below', change: 'leave' },
  { from: 'below', to: 'below' },
];

type Scores = Record<LinePlace, number>;

/** Adds up the weights of features. */
function weighFeatures(features: Features, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of features) {
    sum += (Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0) * value;
  }
  return sum;
}

/**
 * Finds the most likely path through a page. It keeps one coherent region, so that a single line misjudged by itself is
 * carried by its neighbours; every page is held to have an article.
 * @param lines - the features of each line
 * @param gaps - the features of the gap above each line
 * @returns a place for each line
 */
export function placeLines(
  lines: readonly Features[],
  gaps: readonly Features[],
  model: PageModel,
): LinePlace[] {
  const impossible = Number.NEGATIVE_INFINITY;
  let scores: Scores = { above: 0, body: impossible, insert: impossible, below: impossible };
  const origins: Record<LinePlace, LinePlace>[] = [];
  lines.forEach((line, i) => {
    const next: Scores = { above: impossible, body: impossible, insert: impossible, below: impossible };
    const origin: Record<LinePlace, LinePlace> = {
      above: 'above',
      body: 'body',
      insert: 'insert',
      below: 'below',
    };
    const gap = gaps[i] ?? new Map();
    for (const { from, to, change } of STEPS) {
      const score = scores[from] + (change ? weighFeatures(gap, model[change]) : 0);
      if (score > next[to]) {
        next[to] = score;
        origin[to] = from;
      }
    }
    next.body += weighFeatures(line, model.line);
    scores = next;
    origins.push(origin);
  });
  let place: LinePlace = scores.below > scores.body ? 'below' : 'body';
  const places: LinePlace[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    places.push(place);
    place = origins[i]?.[place] ?? place;
  }
  return places.reverse();
}

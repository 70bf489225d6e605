import type { Features } from '../corpus/pages/page-features.js';
import {
  type Change,
  type LinePlace,
  type PageModel,
  STEPS,
  type Weights,
} from '../corpus/pages/page-model.js';
import { minimize } from './adam.js';

/** A page whose true article is known, measured. */
export interface TrainingPage {
  readonly lines: readonly Features[];
  readonly gaps: readonly Features[];
  readonly places: readonly LinePlace[];
  /** What it costs to take a line of the body for another or another for body. */
  readonly costs: readonly number[];
}

export interface FitOptions {
  readonly rounds: number;
  /** Pulls weights to zero. */
  readonly ridge: number;
}

/** Chosen by ten-fold cross-validation. */
const FIT: FitOptions = { rounds: 110, ridge: 0.05 };

const PLACES: readonly LinePlace[] = ['above', 'body', 'insert', 'below'];
const CHANGES: readonly Change[] = ['enter', 'pause', 'resume', 'leave'];
/** Smaller weights are left out of the table: they change no path. */
const NEGLIGIBLE = 0.02;
const STEP_SIZE = 0.1;
const SQUARE_DECAY = 0.99;
/** Less than this changes no parameter that matters. */
const NO_SURPLUS = 1e-10;

/** Which parameters a line or gap speaks to, and how loudly. */
interface Cells {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

interface Encoded {
  readonly lines: readonly Cells[];
  readonly gaps: readonly Record<Change, Cells>[];
  readonly page: TrainingPage;
}

/**
 * Fits a chain model to pages by maximum likelihood with softmax margins (a conditional random field), by Adam
 * steps over all pages at once. Deterministic.
 */
export function fitPageModel(pages: readonly TrainingPage[], options: FitOptions = FIT): PageModel {
  const index = new Map<string, number>();
  const encoded = pages.map((page) => encode(page, index));
  const gradientAt = (weights: Float64Array) => {
    const gradient = weights.map((weight) => options.ridge * weight);
    for (const page of encoded) addGradient(page, weights, gradient, 1 / pages.length);
    return gradient;
  };
  const weights = minimize(index.size, gradientAt, {
    steps: options.rounds,
    stepSize: STEP_SIZE,
    squareDecay: SQUARE_DECAY,
  });
  return tables(index, weights);
}

function encode(page: TrainingPage, index: Map<string, number>): Encoded {
  const cells = (table: string, features: Features): Cells => ({
    at: Int32Array.from(features.keys(), (name) => {
      const key = `${table}\t${name}`;
      const at = index.get(key) ?? index.size;
      index.set(key, at);
      return at;
    }),
    values: Float64Array.from(features.values()),
  });
  return {
    page,
    lines: page.lines.map((features) => cells('line', features)),
    gaps: page.gaps.map((features) => ({
      enter: cells('enter', features),
      pause: cells('pause', features),
      resume: cells('resume', features),
      leave: cells('leave', features),
    })),
  };
}

type Row = [above: number, body: number, insert: number, below: number];
const EMPTY: Row = [-Infinity, -Infinity, -Infinity, -Infinity];
const ARCS = STEPS.map(({ from, to, change }) => ({
  from: PLACES.indexOf(from),
  to: PLACES.indexOf(to),
  change,
}));

/** Adds expected minus observed feature counts of one page, by the forward-backward algorithm. */
function addGradient(
  { page, lines, gaps }: Encoded,
  weights: Float64Array,
  gradient: Float64Array,
  scale: number,
): void {
  const dot = ({ at, values }: Cells) => {
    let sum = 0;
    for (let k = 0; k < at.length; k++) sum += (weights[at[k] ?? 0] ?? 0) * (values[k] ?? 0);
    return sum;
  };
  const add = ({ at, values }: Cells, amount: number) => {
    if (Math.abs(amount) < NO_SURPLUS) return;
    for (let k = 0; k < at.length; k++)
      gradient[at[k] ?? 0] = (gradient[at[k] ?? 0] ?? 0) + amount * (values[k] ?? 0);
  };
  const lineScores = lines.map((cells, i): Row => {
    const cost = page.costs[i] ?? 0;
    return page.places[i] === 'body' ? [cost, dot(cells), cost, cost] : [0, dot(cells) + cost, 0, 0];
  });
  const arcScores = gaps.map((gap) => ARCS.map(({ change }) => (change ? dot(gap[change]) : 0)));
  const forward: Row[] = [];
  let row: Row = [0, -Infinity, -Infinity, -Infinity];
  lines.forEach((_, i) => {
    const next: Row = [...EMPTY];
    ARCS.forEach(({ from, to }, k) => {
      next[to] = logAdd(next[to] ?? -Infinity, (row[from] ?? 0) + (arcScores[i]?.[k] ?? 0));
    });
    row = next.map((score, place) => score + (lineScores[i]?.[place] ?? 0)) as Row;
    forward.push(row);
  });
  let back: Row = [0, 0, -Infinity, 0];
  const all = row.reduce((sum, score, place) => logAdd(sum, score + (back[place] ?? 0)), -Infinity);
  for (let i = lines.length - 1; i >= 0; i--) {
    const here = forward[i] ?? EMPTY;
    const previous: Row = forward[i - 1] ?? [0, -Infinity, -Infinity, -Infinity];
    const truth = page.places[i];
    const truthBefore = page.places[i - 1] ?? 'above';
    const line = lines[i];
    const gap = gaps[i];
    if (line) add(line, scale * (Math.exp(here[1] + back[1] - all) - (truth === 'body' ? 1 : 0)));
    const earlier: Row = [...EMPTY];
    ARCS.forEach(({ from, to, change }, k) => {
      const onward = (arcScores[i]?.[k] ?? 0) + (lineScores[i]?.[to] ?? 0) + (back[to] ?? 0);
      earlier[from] = logAdd(earlier[from] ?? -Infinity, onward);
      if (!change || !gap) return;
      const observed = truthBefore === PLACES[from] && truth === PLACES[to] ? 1 : 0;
      add(gap[change], scale * (Math.exp((previous[from] ?? 0) + onward - all) - observed));
    });
    back = earlier;
  }
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}

function tables(index: ReadonlyMap<string, number>, weights: Float64Array): PageModel {
  const table = (name: string): Weights =>
    Object.fromEntries(
      [...index]
        .filter(([key, at]) => key.startsWith(`${name}\t`) && Math.abs(weights[at] ?? 0) >= NEGLIGIBLE)
        .map(([key, at]) => [key.slice(name.length + 1), Math.round((weights[at] ?? 0) * 100) / 100] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const changes = Object.fromEntries(CHANGES.map((change) => [change, table(change)])) as Record<
    Change,
    Weights
  >;
  return { line: table('line'), ...changes };
}

import type { LineShape } from './line-shape.js';
import type { PageCue } from './page-cue.js';
import { countEach, type Features, type Setter, seriesOf, setter } from './page-features.js';

/** Cues that stand over an article. */
const ORIGIN_CUES: readonly PageCue[] = ['byline', 'date'];

/** Cues after which, once some prose has gone by, an article seldom begins or goes on. */
const PASSABLE: readonly PageCue[] = ['comments', 'related', 'legal', 'author', 'commenter'];

/** How far from a gap the lines are looked at that may open or close an article. */
const NEAR = 4;

/**
 * Gives the features of the gap above each line: what speaks for an article's beginning, pausing, going on or ending
 * there. Takes time linear in the lines.
 */
export function gapFeaturesOf(shapes: readonly LineShape[]): Features[] {
  const looks = looksOf(shapes);
  const passed: Passed = { cues: new Set(), origins: 0, longProse: 0 };
  return shapes.map((shape, i) => {
    const features: Features = new Map();
    const set = setter(features);
    set('always');
    proseFeatures(shapes, i, set);
    aboveFeatures(shapes, i, looks, set);
    belowFeatures(shapes, i, set);
    set('headline below', looks.headline[i]);
    set('series just below', looks.inSeries[i]);
    set('a start ahead', looks.lastStart >= i);
    set('series just above', looks.inSeries[i - 1]);
    set('first byline above', passed.origins === 1);
    set('byline passed', passed.origins > 0);
    set('prose passed', passed.longProse > 0);
    for (const cue of passed.cues) set(`passed: ${cue}`);
    pass(shape, looks.origin[i] === true, passed);
    return features;
  });
}

/** What lines look like beside the other lines of their page; lists by line. */
interface Looks {
  readonly headline: readonly boolean[];
  /** Whether the line may stand over an article as its byline or day. */
  readonly origin: readonly boolean[];
  readonly repeated: readonly boolean[];
  readonly inSeries: readonly boolean[];
  /** The last line at which an article seems to start; -1 without any. */
  readonly lastStart: number;
}

function looksOf(shapes: readonly LineShape[]): Looks {
  const times = countEach(shapes.map(({ key }) => key));
  const headline = shapes.map(
    ({ words, closed, cues, text }) =>
      words >= 4 && words <= 24 && (!closed || /\?$/.test(text)) && cues.size === 0,
  );
  const origin = shapes.map((shape) => shape.words <= 25 && ORIGIN_CUES.some((cue) => shape.cues.has(cue)));
  const starts = shapes.map(
    (_, i) =>
      headline[i] === true &&
      (origin[i + 1] === true || origin[i + 2] === true) &&
      shapes.slice(i + 1, i + 6).filter(({ prose }) => prose).length >= 2,
  );
  return {
    headline,
    origin,
    repeated: shapes.map(({ key, words }) => words >= 4 && (times.get(key) ?? 0) > 1),
    inSeries: seriesOf(shapes),
    lastStart: starts.lastIndexOf(true),
  };
}

const isLongProse = ({ prose, words }: LineShape): boolean => prose && words >= 25;

function proseFeatures(shapes: readonly LineShape[], i: number, set: Setter): void {
  const below = shapes[i]?.prose ?? false;
  const above = shapes[i - 1]?.prose ?? false;
  set('prose below', below);
  set('long prose below', shapes[i] !== undefined && isLongProse(shapes[i]));
  set('prose above', above);
  set('closed above', shapes[i - 1]?.closed ?? false);
  set('from prose to none', above && !below);
  set('from none to prose', !above && below);
  set('no prose in 5 below', !shapes.slice(i, i + 5).some((one) => one.prose));
  set('no prose in 5 above', !shapes.slice(Math.max(0, i - 5), i).some((one) => one.prose));
}

function aboveFeatures(
  shapes: readonly LineShape[],
  i: number,
  { headline, origin, repeated }: Looks,
  set: Setter,
): void {
  for (let k = 1; k <= NEAR; k++) {
    const line = shapes[i - k];
    if (!line) break;
    if (line.words <= 25) for (const cue of line.cues) set(`${k === 1 ? 'just ' : ''}above: ${cue}`);
    set('headline above', headline[i - k]);
    set('repeated above', repeated[i - k]);
    set('headline with byline above', headline[i - k] && (origin[i - k + 1] || origin[i - k + 2] || false));
    // A long paragraph ends the search for what stands over an article.
    if (isLongProse(line)) break;
  }
}

function belowFeatures(shapes: readonly LineShape[], i: number, set: Setter): void {
  for (let k = 0; k < NEAR; k++) {
    const line = shapes[i + k];
    if (!line) break;
    if (line.words <= 40) for (const cue of line.cues) set(`${k === 0 ? 'just ' : ''}below: ${cue}`);
    if (isLongProse(line)) break;
  }
}

/** What was passed on the way down a page. */
interface Passed {
  readonly cues: Set<PageCue>;
  origins: number;
  longProse: number;
}

function pass(shape: LineShape, isOrigin: boolean, passed: Passed): void {
  if (passed.longProse > 0 && shape.words <= 12)
    for (const cue of shape.cues) if (PASSABLE.includes(cue)) passed.cues.add(cue);
  if (isOrigin) passed.origins++;
  if (isLongProse(shape)) passed.longProse++;
}

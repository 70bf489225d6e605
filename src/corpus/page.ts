import { featuresOf, gapFeaturesOf, type LineShape, shapeOf } from './page-features.js';
import type { Cue } from './page-lexicon.js';
import { type Place, placeLines } from './page-model.js';
import { PAGE_MODEL } from './page-weights.js';
import type { Reason } from './reasons.js';
import { LIST_MARK } from './units.js';

/** Cues that no document gives by itself: two kinds of them, and a text is a pasted page. */
const TELLING: readonly Cue[] = [
  'share',
  'subscribe',
  'comments',
  'related',
  'legal',
  'account',
  'advert',
  'adjacent',
  'ago',
  'more',
  'commenter',
];
/** A cue counts on a line of its own; words. */
const CUE_WORDS = 12;
/** A page has this share of such lines at least. */
const CUE_SHARE = 0.02;
/** So many kinds of cues, weak ones such as dates among them, are a page too. */
const MANY_KINDS = 4;
/** So many lines on end of hardly any words are a menu, in any language. */
const MENU_LINES = 10;
const MENU_WORDS = 4;
/** How far above an article its headline is looked for; lines. */
const TITLE_REACH = 10;
/** A text of more lines was not pasted from one page; measuring it would only cost time. */
const PAGE_LINES = 5000;
/** A paragraph of an article, where lists of articles have but their first words; words. */
const PARAGRAPH_WORDS = 20;

/**
 * Tells which lines of a pasted web page are not of its article, and why. A text that is no page, by its words
 * for sharing, commenting and the like, is left whole.
 * @param lines - the lines or paragraphs in order
 * @returns for each the reason to cut it, or nothing
 */
export function cutPage(lines: readonly string[]): (Reason | undefined)[] {
  const shapes = lines.length > PAGE_LINES ? [] : lines.map(shapeOf);
  if (!isPage(shapes)) return lines.map(() => undefined);
  const places = closeTail(shapes, placeLines(featuresOf(shapes), gapFeaturesOf(shapes), PAGE_MODEL));
  return reasonsFor(shapes, places);
}

/** Whether a text has the furniture of a web page around it. */
function isPage(shapes: readonly LineShape[]): boolean {
  const kinds = new Set<Cue>();
  const allKinds = new Set<Cue>();
  let count = 0;
  for (const shape of shapes) {
    if (LIST_MARK.test(shape.text.slice(0, 40))) continue;
    if (shape.words <= CUE_WORDS) for (const cue of shape.cues) allKinds.add(cue);
    const telling = TELLING.filter((cue) => shape.cues.has(cue));
    if (shape.teaser && shape.words >= 4 && shape.words <= CUE_WORDS) count++;
    if (telling.length === 0 || (shape.words > CUE_WORDS && !shape.cues.has('comments'))) continue;
    count++;
    for (const cue of telling) kinds.add(cue);
  }
  const enough = count >= Math.max(2, shapes.length * CUE_SHARE);
  if (enough && (kinds.size >= 2 || (kinds.size === 1 && count >= 3))) return true;
  return kinds.size >= 1 && (allKinds.size >= MANY_KINDS || longestMenu(shapes) >= MENU_LINES);
}

function longestMenu(shapes: readonly LineShape[]): number {
  let longest = 0;
  let run = 0;
  for (const { words, closed, text } of shapes) {
    run = words <= MENU_WORDS && !closed && !LIST_MARK.test(text.slice(0, 40)) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Behind a heading over other articles or comments nothing is body again but a real paragraph. */
function closeTail(shapes: readonly LineShape[], places: readonly Place[]): Place[] {
  let tail = false;
  let prose = false;
  return places.map((place, i) => {
    const shape = shapes[i];
    if (!shape) return place;
    const heads = shape.words <= 5 && (shape.cues.has('related') || shape.cues.has('comments'));
    if (place === 'body' && shape.prose) prose = true;
    if (place === 'body' && shape.prose && shape.words >= PARAGRAPH_WORDS) {
      tail = false;
    } else if (prose && heads && place !== 'body') tail = true;
    return tail && place === 'body' ? 'insert' : place;
  });
}

const BY_CUE: readonly (readonly [Cue, Reason])[] = [
  ['adjacent', 'previous/next links'],
  ['author', 'author box'],
  ['comments', 'comment form'],
  ['commenter', 'comments'],
  ['related', 'related posts'],
  ['advert', 'advertisement'],
  ['subscribe', 'subscription form'],
  ['account', 'sign-in form'],
  ['share', 'share bar'],
  ['media', 'caption'],
  ['byline', 'byline'],
  ['more', 'recommended links'],
];

/** What goes on below a heading until another cue speaks. */
const LASTING: readonly Reason[] = ['related posts', 'recommended links', 'comments'];

function reasonsFor(shapes: readonly LineShape[], places: readonly Place[]): (Reason | undefined)[] {
  const title = pageTitle(shapes, places);
  const seen = new Set<string>();
  let running: Reason | undefined;
  return shapes.map((shape, i) => {
    const place = places[i];
    const again = shape.words >= 4 && seen.has(shape.key);
    seen.add(shape.key);
    if (place === 'body') {
      running = undefined;
      return undefined;
    }
    if (i === title) return 'page title';
    const own = ownReason(shape, place ?? 'below', again);
    if (own) {
      running = own === 'comment form' ? 'comments' : LASTING.includes(own) ? own : running;
      return own;
    }
    if (shape.teaser) return 'teaser';
    if (running) return running;
    if (place === 'below' && shape.words >= 5 && shape.words <= 25 && nothingFollows(shapes, places, i)) {
      return 'heading without text';
    }
    return place === 'below' ? 'footer' : place === 'insert' ? 'recommended links' : 'navigation';
  });
}

/** The headline over the article: the nearest line above it that has a headline's shape. */
function pageTitle(shapes: readonly LineShape[], places: readonly Place[]): number | undefined {
  const first = places.indexOf('body');
  for (let i = first - 1; i >= Math.max(0, first - TITLE_REACH); i--) {
    const shape = shapes[i];
    if (!shape || shape.words < 4 || shape.words > 24 || shape.prose) continue;
    const open = !shape.closed || /[?!]["”’]?$/.test(shape.text);
    if (open && ![...shape.cues].some((cue) => cue !== 'call' && cue !== 'more')) return i;
  }
  return undefined;
}

function ownReason(shape: LineShape, place: Place, again: boolean): Reason | undefined {
  if (again && place === 'above') return 'repeated title';
  if (shape.cues.has('legal')) return /cookie/i.test(shape.text) ? 'cookie notice' : 'footer';
  for (const [cue, reason] of BY_CUE) if (shape.cues.has(cue)) return reason;
  if (place === 'above' && shape.cues.has('date') && shape.words <= 12) return 'byline';
  return shape.cues.has('navigation') ? 'navigation' : undefined;
}

/** A headline just below the article that no text of its own follows. */
function nothingFollows(shapes: readonly LineShape[], places: readonly Place[], i: number): boolean {
  const next = shapes[i + 1];
  return places[i - 1] === 'body' && (next === undefined || next.cues.size > 0);
}

import type { Reason } from '../lines/reasons.js';
import { beginsItem } from '../lines/units.js';
import { gapFeaturesOf } from './gap-features.js';
import { isPage, LABELLED } from './is-page.js';
import { type LineShape, shapeOf } from './line-shape.js';
import type { PageCue } from './page-cue.js';
import { lineFeaturesOf } from './page-features.js';
import { type LinePlace, type PageModel, placeLines } from './page-model.js';
import { PAGE_MODEL } from './page-weights.js';

/** How far above an article its headline is looked for; lines. */
const TITLE_REACH = 10;
/** What opens an article is in so many lines. */
const OPENING_LINES = 6;
/** A text of more lines was not pasted from one page; measuring it would only cost time. */
const PAGE_LINES = 5000;
/** A paragraph of an article, where lists of articles have but their first words; words. */
const PARAGRAPH_WORDS = 20;

/**
 * Tells which lines of a pasted web page are not of its article, and why. A text that is no page, by its words
 * for sharing, commenting and the like, is left whole.
 * @param lines - the lines or paragraphs in order
 * @param model - what tells an article from the rest
 * @returns for each the reason to cut it, or nothing
 */
export function cutPage(lines: readonly string[], model: PageModel = PAGE_MODEL): (Reason | undefined)[] {
  const shapes = lines.length > PAGE_LINES ? [] : lines.map(shapeOf);
  if (!isPage(shapes)) return lines.map(() => undefined);
  const chain = placeLines(lineFeaturesOf(shapes), gapFeaturesOf(shapes), model);
  const places = cutFurniture(shapes, widen(shapes, closeTail(shapes, openBefore(shapes, chain))));
  return reasonsFor(shapes, places);
}

/** Cues that make a line furniture wherever it stands: "Advertisement", "Read more: …", "Enter your email address". */
const PLAIN_FURNITURE: readonly PageCue[] = ['advert', 'share', 'subscribe', 'account', 'more', 'related'];
/** Longer lines may be sentences; words. */
const FURNITURE_WORDS = 16;

/** Takes lines out of the article that are furniture by themselves. */
function cutFurniture(shapes: readonly LineShape[], places: readonly LinePlace[]): LinePlace[] {
  return places.map((place, i) => {
    const shape = shapes[i];
    return place === 'body' && shape && isFurniture(shape) ? 'insert' : place;
  });
}

function isFurniture({ words, closed, teaser, text, cues }: LineShape): boolean {
  if (words > FURNITURE_WORDS || beginsItem(text)) return false;
  const sentence = closed && !teaser && !LABELLED.test(text);
  return PLAIN_FURNITURE.some((cue) => cues.has(cue)) && (!sentence || cues.size > 1);
}

/** A paragraph so long is an article by itself; words. */
const ARTICLE_WORDS = 40;
/** A heading over comments has no more words. */
const COMMENTS_WORDS = 5;
/** How far above such a heading it is looked for; lines. */
const ARTICLE_REACH = 8;
/** Cues of long paragraphs that are about the page. */
const NOTICES: readonly PageCue[] = ['legal', 'subscribe', 'account', 'author'];

/**
 * Where all that was chosen stands below a heading over comments, and a long paragraph stands above it, the paragraph is the article: comments are often longer than what they comment on.
 */
function openBefore(shapes: readonly LineShape[], places: readonly LinePlace[]): LinePlace[] {
  const first = places.indexOf('body');
  const heading = shapes.findIndex(
    ({ words, cues }, i) =>
      i < first &&
      ((words <= COMMENTS_WORDS && cues.has('comments')) || cues.has('commenter')) &&
      articleAbove(shapes, i) !== undefined,
  );
  const article = heading < 0 ? undefined : articleAbove(shapes, heading);
  return article === undefined
    ? [...places]
    : places.map((_, i) => (i < article ? 'above' : i > article ? 'below' : 'body'));
}

function articleAbove(shapes: readonly LineShape[], heading: number): number | undefined {
  for (let i = heading - 1; i >= Math.max(0, heading - ARTICLE_REACH); i--) {
    const shape = shapes[i];
    const isArticle = shape?.prose && shape.closed && shape.words >= ARTICLE_WORDS;
    if (isArticle && !NOTICES.some((cue) => shape.cues.has(cue))) return i;
  }
  return undefined;
}

/** A time alone, as tickers have it between their entries. */
const TIME = /^\d{1,2}[:.]\d{2}(?:\s\p{L}{1,4}\.?)?$/u;

/**
 * Takes paragraphs into the article that nothing but plain lines parts from it: losing a paragraph is worse than
 * keeping a line too many.
 */
function widen(shapes: readonly LineShape[], places: readonly LinePlace[]): LinePlace[] {
  const first = places.indexOf('body');
  const last = places.lastIndexOf('body');
  if (first < 0) return [...places];
  const from = reach(shapes, first, -1);
  const to = reach(shapes, last, 1);
  return places.map((place, i) => ((i >= from && i < first) || (i > last && i <= to) ? 'body' : place));
}

/** Cues that a sentence of an article may give too. */
const PASSING: readonly PageCue[] = ['date', 'call'];

/** Whether a line speaks of the page and not of its subject. */
const parts = ({ text, cues, prose, closed }: LineShape): boolean =>
  [...cues].some((cue) => !(prose && closed && PASSING.includes(cue))) && !TIME.test(text);

/** More lines on end that are neither prose nor list part an article from what follows. */
const WIDEN_OTHER = 3;

/** The furthest closed line of prose that can be reached without passing furniture. */
function reach(shapes: readonly LineShape[], start: number, step: 1 | -1): number {
  let furthest = start;
  let other = 0;
  for (let i = start + step; i >= 0 && i < shapes.length; i += step) {
    const shape = shapes[i];
    if (!shape || shape.teaser || parts(shape)) break;
    if (shape.prose && shape.closed) furthest = i;
    other = shape.prose || beginsItem(shape.text) ? 0 : other + 1;
    if (other > WIDEN_OTHER) break;
  }
  return furthest;
}

/** Behind a heading over other articles or comments nothing is body again but a real paragraph. */
function closeTail(shapes: readonly LineShape[], places: readonly LinePlace[]): LinePlace[] {
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

const BY_CUE: readonly (readonly [PageCue, Reason])[] = [
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

function reasonsFor(shapes: readonly LineShape[], places: readonly LinePlace[]): (Reason | undefined)[] {
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

/**
 * The headline over the article: of the lines above it that have a headline's shape the one that shares most
 * words with its beginning, else the nearest.
 */
function pageTitle(shapes: readonly LineShape[], places: readonly LinePlace[]): number | undefined {
  const first = places.indexOf('body');
  const opening = new Set(shapes.slice(first, first + OPENING_LINES).flatMap(({ key }) => key.split(' ')));
  let best: number | undefined;
  let most = -1;
  for (let i = first - 1; i >= Math.max(0, first - TITLE_REACH); i--) {
    const shape = shapes[i];
    if (!shape || shape.words < 4 || shape.words > 24 || shape.prose) continue;
    const open = !shape.closed || /[?!]["”’]?$/.test(shape.text);
    if (!open || [...shape.cues].some((cue) => cue !== 'call' && cue !== 'more')) continue;
    const shared = shape.key.split(' ').filter((word) => word.length >= 4 && opening.has(word)).length;
    if (shared <= most) continue;
    best = i;
    most = shared;
  }
  return best;
}

function ownReason(shape: LineShape, place: LinePlace, again: boolean): Reason | undefined {
  if (again && place === 'above') return 'repeated title';
  if (shape.cues.has('legal')) return /cookie/i.test(shape.text) ? 'cookie notice' : 'footer';
  for (const [cue, reason] of BY_CUE) if (shape.cues.has(cue)) return reason;
  if (place === 'above' && shape.cues.has('date') && shape.words <= 12) return 'byline';
  return shape.cues.has('navigation') ? 'navigation' : undefined;
}

/** A headline just below the article that no text of its own follows. */
function nothingFollows(shapes: readonly LineShape[], places: readonly LinePlace[], i: number): boolean {
  const next = shapes[i + 1];
  return places[i - 1] === 'body' && (next === undefined || next.cues.size > 0);
}

import type { LineShape } from './line-shape.js';

/** Feature values by name; what is absent is 0. */
export type Features = Map<string, number>;

const SENTENCE_STOP = /[.!?][)"”’]*\s+[\p{Lu}“"‘]|[。！？]/gu;
/** So many lines of one mold are a series: heads of comments, items of a list of articles. */
const SERIES = 3;
/** Longer lines that come again are captions or teasers, shorter ones buttons; words. */
const AGAIN_WORDS = 12;
/** A list below a colon is held to be no longer; lines. */
const LIST_REACH = 12;
/** A sentence this long ends such a list; words. */
const PARAGRAPH_WORDS = 12;

const LENGTHS: readonly (readonly [number, string])[] = [
  [0, 'words 0'],
  [1, 'words 1'],
  [3, 'words 2-3'],
  [6, 'words 4-6'],
  [10, 'words 7-10'],
  [15, 'words 11-15'],
  [24, 'words 16-24'],
  [39, 'words 25-39'],
  [79, 'words 40-79'],
];

const lengthName = (words: number): string => LENGTHS.find(([most]) => words <= most)?.[1] ?? 'words 80+';

/** Gives the features of every line of a page, its neighbours' shapes among them. Takes time linear in the lines. */
export function lineFeaturesOf(shapes: readonly LineShape[]): Features[] {
  const prose = prefixSums(shapes.map((shape) => shape.prose));
  const cued = prefixSums(shapes.map((shape) => shape.cues.size > 0));
  const short = prefixSums(shapes.map((shape) => shape.words <= 4 && !shape.closed));
  // Of a window that reaches past the page the missing lines count as not so.
  const share = (sums: readonly number[], from: number, to: number) =>
    ((sums[Math.min(shapes.length, to)] ?? 0) - (sums[Math.max(0, from)] ?? 0)) / (to - from);
  const times = countEach(shapes.map(({ key }) => key));
  const inSeries = seriesOf(shapes);
  const listed = listedOf(shapes);
  return shapes.map((shape, i) => {
    const features: Features = new Map();
    const set = setter(features);
    ownFeatures(shape, set);
    const again = (times.get(shape.key) ?? 0) > 1;
    set('again, short', again && shape.words > 1 && shape.words < AGAIN_WORDS);
    set('again, long', again && shape.words >= AGAIN_WORDS);
    set('in a series', inSeries[i]);
    set('listed', listed[i]);
    const above = shapes[i - 1]?.prose ?? false;
    const below = shapes[i + 1]?.prose ?? false;
    set('prose just above', above);
    set('prose just below', below);
    set('prose on both sides', above && below);
    set('prose, 4 above', share(prose, i - 4, i));
    set('prose, 4 below', share(prose, i + 1, i + 5));
    set('cues, 4 above', share(cued, i - 4, i));
    set('cues, 4 below', share(cued, i + 1, i + 5));
    set('short lines, 6 above', share(short, i - 6, i));
    set('short lines, 6 below', share(short, i + 1, i + 7));
    return features;
  });
}

/** Sets a feature; those of value 0 are left out. */
export type Setter = (name: string, value?: number | boolean | undefined) => void;

/** Makes what sets features. */
export const setter =
  (features: Features): Setter =>
  (name, value = 1) => {
    const number = Number(value);
    if (number !== 0) features.set(name, number);
  };

function ownFeatures(shape: LineShape, set: Setter): void {
  const { text, words } = shape;
  set('always');
  set(lengthName(words));
  set('closed', shape.closed);
  set('open but long', !shape.closed && words >= 12);
  set('teaser', shape.teaser);
  set('ends in colon', /[:：]$/.test(text));
  set('question', /\?["”’)]*$/.test(text));
  set('comma', /[,，、]/.test(text));
  set('several sentences', (text.match(SENTENCE_STOP)?.length ?? 0) >= 1);
  set('function words', shape.functionShare);
  set('no function word', words >= 3 && shape.functionShare === 0);
  set('capitals', words >= 3 ? shape.capitalShare : 0);
  set('title case', words >= 4 && shape.capitalShare > 0.7);
  set('shouts', words >= 1 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text));
  set('lower start', /^\p{Ll}/u.test(text));
  set('quote start', /^["“‘「]/u.test(text));
  set('digit start', /^\d/.test(text));
  set('only digits', /^[\d\s.,:/%+-]+$/.test(text));
  set('web address', /https?:\/\/|\bwww\.|\w[.-]{0,9}\.(?:com|org|net|co|io)\b/i.test(text));
  set('handle', /(?:^|\s)@\w{2,}|(?:^|\s)#\w{2,}/.test(text));
  set('bars', /\s[|•·]\s|[»›]|\s>\s/.test(text));
  set('you', /\b(?:you|your)\b/i.test(text));
  set('short you', words < 20 && /\b(?:you|your|our|us)\b/i.test(text));
  set('said', /\b(?:said|says|told|added|according to|reported|announced)\b/i.test(text));
  set('past', words >= 8 && /\b(?:was|were|had|did)\b/i.test(text));
  set('prose', shape.prose);
  set('long prose', shape.prose && words >= 25);
  // Doubling a paragraph's length adds the same each time, up to some 300 words.
  set('length of prose', shape.prose ? Math.log2(Math.min(words, 320) / 8 + 1) / 5 : 0);
  set('glued words', /\p{Ll}{2}[?!.]?\p{Lu}(?:\p{Ll}{2}|\p{Ll}?\s\p{Ll})/u.test(text));
  set('list mark', /^(?:[-–—•*·▪◦]|\d{1,2}[.)])\s/.test(text));
  for (const cue of shape.cues) set(`cue: ${cue}`);
  set('cues', Math.min(shape.cues.size, 3) / 3);
  set('cue in prose', shape.cues.size > 0 && shape.prose);
}

/** Tells which lines have a mold that many lines of the page have. */
export function seriesOf(shapes: readonly LineShape[]): boolean[] {
  const times = countEach(shapes.map(({ mold }) => mold));
  return shapes.map(({ mold }) => mold !== '' && (times.get(mold) ?? 0) >= SERIES);
}

/** Which lines stand below one that ends in a colon, up to the next paragraph or furniture. */
function listedOf(shapes: readonly LineShape[]): boolean[] {
  let left = 0;
  return shapes.map(({ text, prose, closed, words, cues }) => {
    if (cues.size > 0 || (prose && closed && words >= PARAGRAPH_WORDS)) left = 0;
    const listed = left > 0;
    left = cues.size === 0 && /[:：]$/.test(text) ? LIST_REACH : left - 1;
    return listed;
  });
}

/** Counts how often each value comes. */
export function countEach(values: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

function prefixSums(values: readonly boolean[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    if (value) sum++;
    sums.push(sum);
  }
  return sums;
}

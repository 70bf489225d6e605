import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../corpus/lines/lines.js';
import { gapFeaturesOf } from '../corpus/pages/gap-features.js';
import { shapeOf } from '../corpus/pages/line-shape.js';
import { lineFeaturesOf } from '../corpus/pages/page-features.js';
import type { LinePlace } from '../corpus/pages/page-model.js';
import type { TrainingPage } from './train-page-model.js';

/** A web page as text with its true article. */
export interface TruePage {
  readonly name: string;
  readonly text: string;
  readonly truth: string;
}

/** How much a wrong line costs in training, against the likelihood; chosen by cross-validation. */
const COST = 45;
/** Lines this long in words, joined, are sure to be of the article when its text holds them; UTF-16 code units. */
const ANCHOR = 40;
/** How many lines beside an anchor may be of the article too. */
const MARGIN = 3;

/** Reads a folder of `*.txt` with the true articles in `truth.json`, sorted by name. */
export function readTruePages(folder: string): TruePage[] {
  const truths = new Map(
    Object.entries<{ articleBody: string }>(JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))),
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(join(folder, name), 'utf8'),
      truth: truths.get(name.slice(0, -'.txt'.length))?.articleBody ?? '',
    }));
}

/** Measures a page and marks its lines by the true article. */
export function toTrainingPage({ text, truth }: TruePage): TrainingPage {
  const lines = linesOf(text).map((line) => line.text);
  const shapes = lines.map(shapeOf);
  const article = ` ${plain(truth)} `;
  const keys = lines.map(plain);
  const found = keys.map((key) => key !== '' && article.includes(` ${key} `));
  const anchors = keys.flatMap((key, i) => (found[i] && key.length > ANCHOR ? [i] : []));
  const from = (anchors[0] ?? 0) - MARGIN;
  const to = (anchors.at(-1) ?? -1) + MARGIN;
  const body = found.map((is, i) => is && i >= from && i <= to);
  const first = body.indexOf(true);
  const last = body.lastIndexOf(true);
  const place = (i: number): LinePlace =>
    body[i] ? 'body' : first < 0 || i < first ? 'above' : i > last ? 'below' : 'insert';
  const sizes = keys.map((key) => Math.min(Math.max(1, key.split(' ').length), 80) ** 0.7);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return {
    lines: lineFeaturesOf(shapes),
    gaps: gapFeaturesOf(shapes),
    places: lines.map((_, i) => place(i)),
    costs: sizes.map((size) => (COST * size) / all),
  };
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/**
 * Fits the page model and prints the table that stands in `src/corpus/pages/page-weights.ts`; on standard error what
 * the way of fitting scores on pages that it was not fitted to.
 * Run: `npm run build:training && node dist/train/src/eval/train-pages.js PAGES_FOLDER > src/corpus/pages/page-weights.ts`
 */
import { linesOf } from '../corpus/lines/lines.js';
import { cutPage } from '../corpus/pages/page.js';
import type { PageModel } from '../corpus/pages/page-model.js';
import { type ExtractionScore, meanExtraction, scoreExtraction } from './extraction.js';
import { readTruePages, toTrainingPage } from './pages.js';
import { fitPageModel } from './train-page-model.js';

const FOLDS = 10;
/** Which pages are held out together moves the measurement by half a point; so it is measured under several shuffles. */
const SHUFFLES = 5;
const WORST = 15;

const pages = readTruePages(process.argv[2] ?? '').map((page) => ({
  ...page,
  measured: toTrainingPage(page),
  lines: linesOf(page.text).map((line) => line.text),
}));
type Page = (typeof pages)[number];

function score(page: Page, model: PageModel): ExtractionScore {
  const cuts = cutPage(page.lines, model);
  return scoreExtraction(page.lines.filter((_, i) => cuts[i] === undefined).join('\n'), page.truth);
}

/** Pages in an order that only the seed decides. */
function shuffled(seed: number): Page[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return pages
    .map((page) => ({ page, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ page }) => page);
}

function heldOut(order: readonly Page[]): Map<string, ExtractionScore> {
  const scores = new Map<string, ExtractionScore>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitPageModel(order.filter((_, i) => i % FOLDS !== fold).map((page) => page.measured));
    for (const page of order.filter((_, i) => i % FOLDS === fold)) scores.set(page.name, score(page, model));
  }
  return scores;
}

const measurements = (scores: readonly ExtractionScore[]) =>
  Object.entries(meanExtraction(scores))
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(', ');

const runs = Array.from({ length: SHUFFLES }, (_, i) => heldOut(shuffled(i + 1)));
const means = runs.map((run) => meanExtraction([...run.values()]).f1);
const model = fitPageModel(pages.map((page) => page.measured));
console.error(`${pages.length} pages, ${SHUFFLES} times ${FOLDS} folds`);
console.error(`held out: ${measurements(runs.flatMap((run) => [...run.values()]))}`);
console.error(`          f1 from ${Math.min(...means).toFixed(3)} to ${Math.max(...means).toFixed(3)}`);
console.error(`fitted:   ${measurements(pages.map((page) => score(page, model)))}`);
const worst = pages
  .map(({ name }) => ({ name, ...meanExtraction(runs.flatMap((run) => run.get(name) ?? [])) }))
  .sort((a, b) => a.f1 - b.f1)
  .slice(0, WORST);
for (const { name, precision, recall } of worst)
  console.error(`  ${name.slice(0, 8)} precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
console.log(`import type { PageModel } from './page-model.js';

/** Fitted by \`src/eval/train-pages.ts\`; log-odds. Regenerate it when a feature changes. */
export const PAGE_MODEL: PageModel = ${JSON.stringify(model, null, 2)};`);

/**
 * Fits the page model and prints the table that stands in `src/corpus/page-weights.ts`; on standard error what
 * the way of fitting scores on pages that it was not fitted to.
 * Run: `tsc -p tsconfig.build.json && node dist/src/eval/train-pages.js PAGES_FOLDER > src/corpus/page-weights.ts`
 */
import { linesOf } from '../corpus/lines.js';
import { type PageModel, placeLines } from '../corpus/page-model.js';
import { meanExtraction, scoreExtraction } from './extraction.js';
import { readTruePages, toTrainingPage } from './pages.js';
import { fitPageModel } from './train-page-model.js';

const FOLDS = 10;

const pages = readTruePages(process.argv[2] ?? '').map((page) => ({
  ...page,
  measured: toTrainingPage(page),
  lines: linesOf(page.text).map((line) => line.text),
}));

function score(page: (typeof pages)[number], model: PageModel) {
  const places = placeLines(page.measured.lines, page.measured.gaps, model);
  return scoreExtraction(page.lines.filter((_, i) => places[i] === 'body').join('\n'), page.truth);
}

const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const model = fitPageModel(pages.filter((_, i) => i % FOLDS !== fold).map((page) => page.measured));
  return pages
    .filter((_, i) => i % FOLDS === fold)
    .map((page) => ({ name: page.name, ...score(page, model) }));
}).flat();
const model = fitPageModel(pages.map((page) => page.measured));
const fitted = pages.map((page) => score(page, model));
const figures = (scores: readonly { precision: number; recall: number; f1: number }[]) =>
  Object.entries(meanExtraction(scores))
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(', ');
console.error(`${pages.length} pages\nheld out: ${figures(heldOut)}\nfitted:   ${figures(fitted)}`);
for (const one of heldOut.sort((a, b) => a.f1 - b.f1).slice(0, 15)) {
  console.error(
    `  ${one.name.slice(0, 8)} precision ${one.precision.toFixed(2)}, recall ${one.recall.toFixed(2)}`,
  );
}
console.log(`import type { PageModel } from './page-model.js';

/** Fitted by \`src/eval/train-pages.ts\`; log-odds. Regenerate it when a feature changes. */
export const PAGE_MODEL: PageModel = ${JSON.stringify(model, null, 2)};`);

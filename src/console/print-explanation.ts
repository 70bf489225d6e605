import type { Explanation, Share } from '../answering/engine.js';
import type { Terminal } from './terminal.js';
import { visibleLine } from './visible-text.js';
import { fold } from './wrap.js';

const SHARES_SHOWN = 8;
const BAR_COLUMNS = 24;
const NAME_COLUMNS = 20;

/**
 * Prints why a question was answered, or refused, as it was: what was looked for, what made the confidence, and what
 * made the score of each quote. For those who tune the engine.
 * @returns lines ending in a line feed
 */
export function printExplanation(explanations: readonly Explanation[], terminal: Terminal): string {
  return `${explanations.flatMap((explanation) => explanationLines(explanation, terminal)).join('\n')}\n`;
}

function explanationLines(explanation: Explanation, terminal: Terminal): string[] {
  const { paint, columns } = terminal;
  const { confidence, threshold, kind, terms, reader } = explanation;
  const verdict = confidence < threshold ? `refused below ${threshold}` : `answered from ${threshold} on`;
  const asked = terms.map(({ word, variants }) => {
    const others = variants.filter((variant) => variant !== word).map(visibleLine);
    return others.length === 0 ? visibleLine(word) : `${visibleLine(word)} (${others.join(', ')})`;
  });
  return [
    '',
    paint.bold(`Why: ${visibleLine(explanation.question)}`),
    ...fold(`asks for ${kind}; looks for ${asked.join(', ') || 'nothing'}`, columns - 2).map(
      (row) => `  ${row}`,
    ),
    `  read by ${visibleLine(reader)}`,
    `  confidence ${confidence.toFixed(3)}, ${verdict}`,
    ...shareLines(explanation.confidenceShares, terminal),
    ...explanation.quotes.flatMap(({ belief, logit, documentId, start, shares }, index) => [
      `  ${paint.bold(`[${index + 1}]`)} ${visibleLine(documentId)} at ${start}, belief ${belief.toFixed(3)}, the reader says ${logit.toFixed(2)}`,
      ...shareLines(shares, terminal),
    ]),
  ];
}

/** The largest shares, a bar for each as long as it is large among them. */
function shareLines(shares: readonly Share[], { paint }: Terminal): string[] {
  const shown = shares.slice(0, SHARES_SHOWN);
  const largest = Math.max(...shown.map(({ share }) => Math.abs(share)), Number.MIN_VALUE);
  const lines = shown.map(({ feature, share }) => {
    const bar = '█'.repeat(Math.round((Math.abs(share) / largest) * BAR_COLUMNS));
    const amount = `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(2)}`.padStart(7);
    return `    ${feature.padEnd(NAME_COLUMNS)} ${amount} ${share < 0 ? paint.red(bar) : paint.green(bar)}`.trimEnd();
  });
  const rest = shares.length - shown.length;
  return rest > 0 ? [...lines, paint.dim(`    and ${rest} smaller`)] : lines;
}

import { describe, expect, it } from 'vitest';
import { printExplanation } from '../../src/console/print-explanation.js';
import { describeTerminal } from '../../src/console/terminal.js';
import { explanationOf } from '../cli/run.js';

const plain = describeTerminal({ columns: 60 }, {});

describe('printExplanation', () => {
  it('says what was looked for and what made the figures', () => {
    expect(printExplanation([explanationOf('Which lock?')], plain)).toMatchInlineSnapshot(`
      "
      Why: Which lock?
        asks for who; looks for lock (bolt)
        read by lexical
        confidence 0.750, answered from 0.2 on
          coverage               +2.00 ████████████████████████
          unknownShare           −0.50 ██████
        [1] note at 0, belief 0.500, the reader says 1.50
          bm25                   +1.00 ████████████████████████
      "
    `);
  });

  it('says that a question was refused', () => {
    const refused = { ...explanationOf('Why?'), confidence: 0.1, quotes: [] };
    expect(printExplanation([refused], plain)).toContain('confidence 0.100, refused below 0.2');
  });

  it('shows the largest shares alone', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ feature: `feature${n}`, share: 12 - n }));
    const text = printExplanation([{ ...explanationOf('Why?'), confidenceShares: many }], plain);
    expect(text).toContain('feature7');
    expect(text).not.toContain('feature8');
    expect(text).toContain('and 4 smaller');
  });
});

import { describe, expect, it } from 'vitest';
import { measurementsOfAnswers, measurementsOfPages } from '../../src/eval/measurements.js';
import type { SetResult } from '../../src/eval/report.js';
import { putInto, reportToMarkdown } from '../../src/eval/report-markdown.js';

const harbour: SetResult = {
  set: 'harbour, hold',
  system: 'casebook',
  items: 3,
  answerable: 2,
  figures: { ...measurementsOfAnswers([], 5), quoteAt1: 0.5 },
};
const pages: SetResult = {
  set: 'pages',
  system: 'casebook',
  items: 7,
  answerable: null,
  figures: measurementsOfPages([{ precision: 0.5, recall: 1, f1: 0.667 }], 2),
};

describe('reportToMarkdown', () => {
  it('writes a row a measurement and a column a set, without times', () => {
    expect(reportToMarkdown({ version: 1, sample: null, results: [harbour, pages] })).toBe(
      [
        '|  | harbour, hold | pages |',
        '| --- | ---: | ---: |',
        '| questions, pages or rumours | 3 | 7 |',
        '| quote@1 | 0.500 | – |',
        '| boilerplate quoted | 0 | – |',
        '| extraction precision | – | 0.500 |',
        '| extraction recall | – | 1.000 |',
        '| extraction F1 | – | 0.667 |',
        '',
      ].join('\n'),
    );
  });

  it('names the systems where there are several, and a sample', () => {
    const written = reportToMarkdown({
      version: 1,
      sample: 20,
      results: [harbour, { ...harbour, system: 'joint' }],
    });
    expect(written).toMatch(
      /^A sample of about 20 of each set\.\n\n\*\*casebook\*\*\n\n\|[\s\S]+\*\*joint\*\*/,
    );
  });
});

describe('putInto', () => {
  const marks = ['<!-- written by npm run measure: from here -->', '<!-- to here -->'] as const;

  it('takes the place of the table before and keeps the rest of the page', () => {
    const page = `# Figures\n\n${marks[0]}\n\nold\n\n${marks[1]}\n\nEnd.\n`;
    expect(putInto(page, 'new\n')).toBe(`# Figures\n\n${marks[0]}\n\nnew\n\n${marks[1]}\n\nEnd.\n`);
  });

  it('says which marks a page lacks', () => {
    expect(() => putInto('# Figures\n', 'new\n')).toThrow(marks[0]);
  });
});

import { expect, test } from 'vitest';
import { readAliasFile } from '../../src/corpus/alias-file.js';
import { mergeAliases } from '../../src/corpus/aliases.js';
import { readFolderMetadata } from '../../src/corpus/metadata/metadata.js';
import { readCorpus } from './corpus-of-text.js';
import type { Entry } from './entries.js';
import { slowSteps } from './slow-steps.js';

/** Measured at once near the largest that is read, so once more at twice that is enough to believe it. */
const SIZES = [1, 2];
const LINE = 'The bank paid for the pier, ';

const loading: Entry = {
  units: 125_000,
  async take(text, step) {
    await step('loading a document', () => readCorpus('a.txt', text));
    await step('loading Markdown', () => readCorpus('a.md', text));
  },
};

test('a line of a million characters takes its length', async () => {
  const shape = { name: 'one line', grow: (units: number) => LINE.repeat(units / LINE.length) };
  expect(await slowSteps(shape, loading, SIZES)).toEqual([]);
});

test('a hundred thousand short lines take their length', async () => {
  const shape = { name: 'lines', grow: (lines: number) => 'ab\n'.repeat(lines) };
  expect(await slowSteps(shape, { ...loading, units: 12_500 }, SIZES)).toEqual([]);
});

test.each([
  ['mails that quote', (i: number) => `On 5 March, Nab${i} wrote:\n> He denied it.\n\n`],
  ['a list of quotes', () => '- > He denied it.\n\n'],
])('ten thousand quotes in Markdown take their number: %s', async (name, line) => {
  const take: Entry['take'] = (text, step) => step('loading Markdown', () => readCorpus('a.md', text));
  expect(await slowSteps({ name, grow: linesOf(line) }, { units: 1250, take }, SIZES)).toEqual([]);
});

test.each([
  ['lists', (i: number) => `- [Nab${i}, Oc${i}]\n`],
  ['names with lists', (i: number) => `Nab${i}: [Oc${i}, Qu${i}]\n`],
  ['lists that share names', (i: number) => `- [Nab${i}, Nab${i + 1}]\n`],
])('ten thousand aliases as %s take their number', async (name, line) => {
  const take: Entry['take'] = (text, step) =>
    step('reading aliases', () => mergeAliases(readAliasFile(text).groups));
  expect(await slowSteps({ name, grow: linesOf(line) }, { units: 1250, take }, SIZES)).toEqual([]);
});

test('ten thousand entries of a side file take their number', async () => {
  const grow = linesOf((i) => `f${i}.md:\n  title: T${i}\n`);
  const take: Entry['take'] = (text, step) => step('reading metadata', () => readFolderMetadata(text));
  expect(await slowSteps({ name: 'files', grow }, { units: 1250, take }, SIZES)).toEqual([]);
});

function linesOf(line: (i: number) => string): (count: number) => string {
  return (count) => Array.from({ length: count }, (_, i) => line(i)).join('');
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzCase } from './cases.js';
import { bare, faultsOfPrinted, printedQuotes } from './read-printed.js';
import { Reader } from './reader.js';
import { tryCase } from './try-case.js';

const TEXT = 'The pump failed. Nobody was hurt.';
const documents = [{ name: 'a.txt', text: TEXT, encoding: 'utf-16le' }] as const;
const message = {
  id: '1',
  author: 'bot',
  content: '',
  components: [],
  files: [],
  isPrivate: false,
  isPending: false,
  after: null,
  repliesTo: null,
} as const;

describe('tryCase', () => {
  it('finds nothing wrong with a few odd corpora', async () => {
    await fc.assert(
      fc.asyncProperty(fuzzCase, async (drawn) => {
        const { faults } = await tryCase({ ...drawn, questions: drawn.questions.slice(0, 8), draws: false });
        expect(faults).toEqual([]);
      }),
      { numRuns: 5 },
    );
  }, 120_000);
});

describe('Reader', () => {
  it.each([
    ['a word that the file lacks', 'The pump failed again.'],
    ['two pieces in one', 'The pump failed. was hurt.'],
  ])('finds %s in a message and in a file', (_, text) => {
    const reader = new Reader(documents, []);
    reader.readMessage({ ...message, components: [{ type: 10, content: `> ${text}` }] });
    reader.readMessage({ ...message, files: [{ name: 'quote-1.txt', attachment: Buffer.from(text) }] });
    expect(reader.faults).toHaveLength(2);
  });

  it('takes what stands in the file, and misses what was not shown whole', () => {
    const reader = new Reader(documents, []);
    reader.readMessage({ ...message, components: [{ type: 10, content: '> The pump failed.' }] });
    reader.mustBeShown({ text: 'The pump failed.' });
    expect(reader.faults).toEqual([]);
    reader.mustBeShown({ text: TEXT });
    expect(reader.faults).toHaveLength(1);
  });

  it.each(['\n\n', ' \n\n', '\r\n\r\n', '\n \n\n'])(
    'takes a gap of %j over a page for its first space',
    (gap) => {
      const [first = ''] = /^(?:\r\n|.)/s.exec(gap) ?? [];
      const text = `The pump of the north${gap}shed failed.`;
      const reader = new Reader([{ name: 'a.txt', text, encoding: 'utf-8' }], []);
      const content = `> The pump of the north${first}shed failed.`.replace(/\r?\n/, '$&> ');
      reader.readMessage({ ...message, components: [{ type: 10, content }] });
      reader.mustBeShown({ text });
      expect(reader.faults).toEqual([]);
    },
  );

  it('misses a quote that was not printed whole', () => {
    const reader = new Reader(documents, []);
    reader.readPrinted('▍ The pump\n▍ failed.\n  [1] a\n', [{ text: 'The pump failed.' }]);
    expect(reader.faults).toEqual([]);
    reader.readPrinted('▍ The pump\nfailed.\n', [{ text: 'The pump failed.' }]);
    expect(reader.faults).toHaveLength(1);
  });
});

describe('what is printed', () => {
  it.each(['\u001B[31m', '\u202E', '\u2028', '\r'])('may not hold %j', (character) => {
    expect(faultsOfPrinted(`a${character}b\n`)).toHaveLength(1);
  });

  it('is read by its rows', () => {
    expect(printedQuotes('❓ x\n\n▍ one\n▍ two\n  [1] a\n  ▍ three\n')).toEqual(['onetwo', 'three']);
    expect(bare('o\u0007ne\r\n two')).toBe('onetwo');
  });
});

import { describe, expect, it } from 'vitest';
import type { AskFilter } from '../../src/answering/engine.js';
import { answerOf, corpusOf, fileOf, quoteOf } from '../support/small-corpus.js';
import { partsOf, run } from './run.js';

const note = fileOf('north/note.txt', 'The lock was old.', {
  title: 'A note on the lock',
  publisher: 'Gazette',
});
const letter = fileOf('south/letter.md', 'The door was open.', { title: 'A letter' });
const corpus = corpusOf(note, letter);
const parts = partsOf(corpus, (question) =>
  question.includes('lock')
    ? answerOf(question, [quoteOf(note, 1, 'The lock was old.')])
    : answerOf(question, [], { suggestions: ['A note on the lock'] }),
);
const folder = ['--corpus', import.meta.dirname];

/** Runs `ask` and tells what filter reached the engine. */
async function filterOf(...flags: string[]) {
  let seen: AskFilter | undefined;
  const ask = async (question: string, filter?: AskFilter) => {
    seen = filter;
    return answerOf(question, []);
  };
  const result = await run(['ask', ...folder, ...flags, 'Why?'], {
    parts: {
      ...parts,
      createEngine: async () => ({
        corpus,
        ask,
        verify: async (statement) => ({ statement, verdict: 'nothing', evidence: [] }),
        explain: async () => [],
      }),
    },
  });
  return { ...result, filter: seen };
}

describe('casebook ask', () => {
  it('prints an answer for people', async () => {
    const { code, stdout, stderr } = await run(['ask', ...folder, 'How old was the lock?'], { parts });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('▍ The lock was old.\n  [1] A note on the lock · Gazette · undated · ¶1\n');
  });

  it('ends well when the documents do not answer', async () => {
    const { code, stdout } = await run(['ask', ...folder, 'Who won?'], { parts });
    expect(code).toBe(0);
    expect(stdout).toContain('The documents do not say.');
  });

  it('takes a question without quotation marks', async () => {
    const { stdout } = await run(['ask', ...folder, '--json', 'how', 'old', 'was', 'the', 'lock'], { parts });
    expect(JSON.parse(stdout)).toMatchObject({ question: 'how old was the lock', answered: true });
  });

  it('prints one object on one line with --json', async () => {
    const { stdout } = await run(['ask', ...folder, '--json', 'Which lock?'], { parts });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout).quotes[0]).toMatchObject({ text: 'The lock was old.', path: 'north/note.txt' });
  });

  it('explains an answer after it', async () => {
    const { stdout } = await run(['ask', ...folder, '--explain', 'Which lock?'], { parts });
    expect(stdout).toContain('▍ The lock was old.');
    expect(stdout).toContain(
      '\nWhy: Which lock?\n  asks for who; looks for lock (bolt)\n  read by lexical\n  confidence 0.750',
    );
  });

  it('adds the explanation to the JSON object, after the promised keys', async () => {
    const { stdout } = await run(['ask', ...folder, '--explain', '--json', 'Which lock?'], { parts });
    expect(Object.keys(JSON.parse(stdout)).at(-1)).toBe('explanation');
  });

  it('says what to type when there is no question', async () => {
    const { code, stderr } = await run(['ask', ...folder, '   ']);
    expect(code).toBe(2);
    expect(stderr).toContain('casebook ask "');
  });

  it('narrows to the documents named and to days', async () => {
    const { filter } = await filterOf('--source', 'gazette', '--from', 'sept 2018', '--to', '2018-09-11');
    expect(filter).toEqual({ documentIds: ['north/note'], from: '2018-09', to: '2018-09-11' });
  });

  it('narrows to several documents', async () => {
    const { filter } = await filterOf('--source', 'south/letter.md', '--source', 'NOTE');
    expect(filter).toEqual({ documentIds: ['south/letter', 'north/note'] });
  });

  it('names some documents when none is called so', async () => {
    const { code, stderr } = await filterOf('--source', 'attic');
    expect(code).toBe(2);
    expect(stderr).toContain('No document is called "attic".');
    expect(stderr).toContain('north/note.txt  (A note on the lock)');
  });

  it.each([
    ['2019', '2018', false],
    ['2018-09-12', 'Sep 2018', true],
    ['2018-10', '2018-09-30', false],
    ['2018', '2018', true],
  ])('takes --from %s with --to %s: %s', async (from, to, isTaken) => {
    const { code, stderr } = await filterOf('--from', from, '--to', to);
    expect([code, stderr]).toEqual(
      isTaken ? [0, ''] : [2, `casebook: --from ${from} is after --to ${to}.\n`],
    );
  });

  it.each(['yesterday', '2018-13', '2018-02-30', '18', 'Q3 2018', ''])(
    'takes no date like %s',
    async (date) => {
      const { code, stderr } = await filterOf('--from', date);
      expect(code).toBe(2);
      expect(stderr).toContain(`not "${date}"`);
    },
  );
});

describe('casebook ask --batch', () => {
  const lines = async (stdin: string) => {
    const { code, stdout } = await run(['ask', ...folder, '--batch'], { stdin, parts });
    expect(code).toBe(0);
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  };

  it('prints one object a question, in the same order', async () => {
    const answers = await lines('Which lock?\r\nWho won?\nWhat of the lock?\n');
    expect(answers.map(({ question, answered }) => [question, answered])).toEqual([
      ['Which lock?', true],
      ['Who won?', false],
      ['What of the lock?', true],
    ]);
  });

  it('prints an object for an empty line too, so that line n answers line n', async () => {
    expect((await lines('\nWhich lock?')).map(({ answered }) => answered)).toEqual([false, true]);
  });

  it('prints nothing when nothing is asked', async () => {
    expect(await lines('')).toEqual([]);
  });

  it('takes no question beside its lines', async () => {
    const { code, stderr } = await run(['ask', ...folder, '--batch', 'Why?']);
    expect(code).toBe(2);
    expect(stderr).toContain('standard input');
  });
});

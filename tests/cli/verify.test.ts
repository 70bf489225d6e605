import { describe, expect, it } from 'vitest';
import type { Verification } from '../../src/answering/check-statement.js';
import { answerOf, corpusOf, fileOf, quoteOf } from '../support/small-corpus.js';
import { partsOf, run } from './run.js';

const note = fileOf('north/note.txt', 'The lock was old.');
const corpus = corpusOf(note);
const folder = ['--corpus', import.meta.dirname];
const verify = async (statement: string): Promise<Verification> =>
  statement.includes('lock')
    ? {
        statement,
        verdict: 'supported',
        evidence: [{ relation: 'supports', quote: quoteOf(note, 1, 'The lock was old.') }],
      }
    : { statement, verdict: 'nothing', evidence: [] };
const parts = partsOf(corpus, (question) => answerOf(question, []), verify);

describe('casebook verify', () => {
  it('prints the verdict and the quotes under what they are to the statement', async () => {
    const { code, stdout } = await run(['verify', ...folder, 'The lock was old.'], { parts });
    expect(code).toBe(0);
    expect(stdout).toContain('The sources say so.\n\nSays so\n▍ The lock was old.\n  [1] ');
  });

  it('prints the promised keys with --json', async () => {
    const { stdout } = await run(['verify', ...folder, '--json', 'The lock was old.'], { parts });
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual(['statement', 'verdict', 'evidence']);
    expect(Object.keys(json.evidence[0])).toEqual([
      'relation', 'text', 'document', 'path', 'start', 'end', 'stance', 'attributedTo', 'score', 'citation',
    ]); // biome-ignore format: one row
  });

  it('answers one object a line with --batch', async () => {
    const { stdout } = await run(['verify', ...folder, '--json', '--batch'], {
      parts,
      stdin: 'The lock was old.\nThe moon fell.\n',
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).verdict)).toEqual(['supported', 'nothing']);
  });

  it('says what to type when nothing is stated', async () => {
    expect(await run(['verify', ...folder])).toMatchObject({ code: 2 });
    expect(await run(['verify', ...folder, '--batch', 'The lock was old.'])).toMatchObject({ code: 2 });
  });
});

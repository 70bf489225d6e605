import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const parts = {
  createRelater: async () => async (claim: string, text: string) =>
    claim === text
      ? { supports: 0.9, contradicts: 0, hearsay: 0, neutral: 0.1 }
      : { supports: 0, contradicts: 0.2, hearsay: 0, neutral: 0.8 },
};

describe('casebook relate', () => {
  it('judges one pair a line', async () => {
    const pairs = [
      { claim: 'a', text: 'a' },
      { claim: 'a', text: 'b' },
    ];
    const { code, stdout } = await run(['relate', '--json', '--batch'], {
      parts,
      stdin: `${pairs.map((pair) => JSON.stringify(pair)).join('\n')}\n\n`,
    });
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ relation }) => relation)).toEqual(['supports', 'neutral']);
    expect(Object.keys(lines[0])).toEqual(['relation', 'probabilities']);
    expect(Object.keys(lines[0].probabilities)).toEqual(['supports', 'contradicts', 'hearsay', 'neutral']);
  });

  it.each(['no json', '{"claim":"a"}', '[]', 'null'])('names the line that holds %s', async (line) => {
    const { code, stderr } = await run(['relate', '--batch'], { parts, stdin: `${line}\n` });
    expect(code).toBe(2);
    expect(stderr).toContain('Line 1 is no pair');
  });

  it('says how pairs are given', async () => {
    expect((await run(['relate'])).stderr).toContain('casebook relate --json --batch < pairs.jsonl');
  });
});

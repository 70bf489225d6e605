import { describe, expect, it } from 'vitest';
import { buildStanceIndex } from '../../src/evidence/stance-index.js';
import { withdrawalBehind } from '../../src/evidence/withdrawal.js';
import { corpusOfText } from '../corpus/speakers/said.js';

async function withdrawn(text: string) {
  const index = buildStanceIndex(await corpusOfText(text));
  const first = index.at(0);
  if (!first) throw new Error('nothing was read');
  const { isWithdrawn, behind } = withdrawalBehind(first, index);
  return [isWithdrawn, behind.map(({ words }) => words)];
}

describe('withdrawalBehind', () => {
  it.each([
    'That was wrong.',
    'That is not true.',
    'I was mistaken.',
    'I withdraw that part.',
    'That statement was false.',
    'I now take that back.',
  ])('finds "%s" with what is said in its place', async (words) => {
    expect(
      await withdrawn(
        `In my first interview I said that Lowe had the key. ${words} Nobody had it. It rained.`,
      ),
    ).toEqual([true, [words, 'Nobody had it.']]);
  });

  it('finds it in the next paragraph', async () => {
    expect(
      await withdrawn(
        'I told the police that Lowe had the key.\n\nIn truth I never saw a key.\n\nIt rained.',
      ),
    ).toEqual([true, ['In truth I never saw a key.']]);
  });

  it('finds it in the same sentence', async () => {
    expect(await withdrawn('I had said that Lowe had the key, but that was wrong. Nobody had it.')).toEqual([
      true,
      ['Nobody had it.'],
    ]);
  });

  it.each([
    'I said that Lowe had the key. I stand by that.',
    'Falk says that Lowe had the key. That is wrong.',
    'I told the police that Lowe had the key. Nobody had it.',
  ])('finds none in "%s"', async (text) => {
    expect(await withdrawn(text)).toEqual([false, []]);
  });
});

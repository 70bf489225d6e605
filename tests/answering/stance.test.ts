import { describe, expect, it } from 'vitest';
import { judgeStance } from '../../src/answering/stance.js';
import { FIRST_SENTENCES, SECOND_SENTENCES, type StanceCase } from './stance-sentences.js';

function judge({ sentence, before = '' }: StanceCase) {
  const gap = before === '' || before.endsWith(' ') ? '' : ' ';
  const text = `${before}${gap}${sentence}`;
  const start = text.length - sentence.length;
  return { text, ...judgeStance(text, { start, end: text.length }) };
}

describe('judgeStance', () => {
  it.each([...FIRST_SENTENCES, ...SECOND_SENTENCES])('tells $stance by $by: $before $sentence', (one) => {
    const got = judge(one);
    expect({ stance: got.stance, by: got.attributedTo ?? null }).toEqual({ stance: one.stance, by: one.by });
  });
});

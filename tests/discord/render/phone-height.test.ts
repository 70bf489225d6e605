import { describe, expect, it } from 'vitest';
import { GAP_POINTS, phoneHeight } from '../../../src/discord/render/phone-height.js';

const linesIn = (markdown: string) => (phoneHeight(markdown) - GAP_POINTS) / 21;

describe('phoneHeight', () => {
  it('counts the lines that words take', () => {
    expect(linesIn('Nobody was hurt.')).toBe(1);
    expect(linesIn('On 5 September 2018, leveraged contracts were liquidated on a large scale.')).toBe(3);
    expect(linesIn('One\nTwo')).toBe(2);
  });

  it('takes small print for lower than a quote', () => {
    expect(phoneHeight('-# ¶2')).toBeLessThan(phoneHeight('> Nobody was hurt.'));
  });

  it('does not count what is not seen', () => {
    const address = `https://example.com/${'long/'.repeat(20)}`;
    expect(linesIn(`[The log of the ferry](${address})`)).toBe(1);
    expect(linesIn('\\*'.repeat(34))).toBe(1);
  });

  it('counts a wide letter twice, and lets it end a line anywhere', () => {
    expect(linesIn('杏'.repeat(17))).toBe(1);
    expect(linesIn('杏'.repeat(18))).toBe(2);
  });

  it('cuts a word that is longer than a line', () => {
    expect(linesIn('a'.repeat(35))).toBe(2);
    expect(linesIn('a'.repeat(68))).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { headsOf } from '../../src/language/pattern-heads.js';

describe('headsOf', () => {
  it.each([
    ['deny', ['deny']],
    ['denying', ['denyi']],
    ['\\b(?:den(?:y|ies)|refute)\\b', ['deny$', 'denie', 'refut']],
    ['no|not', ['no', 'not']],
    ['no proof', ['no$']],
    ['say|says?', ['say', 'says']],
    ['(?:un)?true', ['true', 'untru']],
    ['sa*y', ['sy', 'sa']],
    ['sa+y', ['sa']],
    ['so{0,2}n', ['sn', 'so']],
    ['a(?=b)c', ['ac']],
    ['a(?<!b)c', ['ac']],
    ['ab[cd]e', ['ab']],
    ['ab[\\]|]|x', ['ab', 'x']],
    ['ab.', ['ab']],
    ['ab\\p{Lu}|\\u00e9x', ['ab', '']],
    ['(?:\\w+ )?told', ['told', '']],
    ['^[“"\\s]*(?:but )?not', ['not', 'but$']],
    ['síguenos|über|©', ['s†', '†']],
    ['\\d+ boats|no\\d', ['#', 'no']],
    ['(?<d>may) 5', ['may$']],
    ["it(?:[’']s| is|self) so", ['it$', 'itsel']],
    ['(?: |-)so+', ['so']],
    ['\\(so|, not', ['so', 'not']],
    ['\\b(?:an?|my) |by\\b', ['a$', 'an$', 'my$', 'by$']],
  ])('tells how the matches of /%s/ begin', (source, heads) => {
    expect(headsOf(source).sort()).toEqual([...heads].sort());
  });
});

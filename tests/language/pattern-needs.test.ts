import { describe, expect, it } from 'vitest';
import { needsOf } from '../../src/language/pattern-needs.js';

/** The needs of each alternative, as text. */
const shown = (source: string) =>
  needsOf(source).map((needs) =>
    needs.map(({ heads, isFirst }) => `${isFirst ? '^' : ''}${[...heads].sort().join(' ')}`),
  );

describe('needsOf', () => {
  it.each([
    ['\\bdenied', [['denie']]],
    ['\\b(?:deny|denied)\\b', [['deny$'], ['denie']]],
    ['\\bnot (?:\\w+ly )?guilty', [['guilt', 'not$']]],
    ['\\b(?:was|were) (?:in custody|jailed)\\b', [['custo jaile', 'was$ were$']]],
    ['^(?:share|print) this', [['^print share']]],
    ['^\\s*no\\b', [['^no$', 'no$']]],
    ['share|\\bprint', [[], ['print']]],
    ['(?:^|x)share|[|]y', [[], ['y']]],
    ['\\w+ly\\b', [[]]],
    ['\\bwe (?:had )?never', [['never', 'we$']]],
    ['(?<=\\bthe )story', [['story']]],
    ['回复$', [['†']]],
    ['\\bsays?(?: that)?', [['say say$ says says$']]],
  ] as [string, string[][]][])('tells what the alternatives of /%s/ need', (source, needs) => {
    expect(shown(source)).toEqual(needs);
  });
});

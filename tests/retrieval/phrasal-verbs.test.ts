import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/retrieval/analyzer.js';
import { withPhrasalVerbs } from '../../src/retrieval/phrasal-verbs.js';

const added = (text: string) => {
  const tokens = analyze(text);
  return withPhrasalVerbs(tokens)
    .filter((token) => !tokens.includes(token))
    .map(({ word, position }) => [word, position]);
};

describe('withPhrasalVerbs', () => {
  it.each([
    ['The fair was called off.', 'cancel', 3],
    ['They called it off.', 'cancel', 1],
    ['She took over.', 'succeed', 1],
    ['Who stepped down?', 'resign', 1],
  ])('reads in %j the word %s at word %i', (text, word, position) => {
    expect(added(text)).toEqual([[word, position]]);
  });

  it.each(['The miller called from the roof.', 'They took the boat over the weir.', 'call', ''])(
    'reads no phrasal verb in %j',
    (text) => {
      const tokens = analyze(text);
      expect(withPhrasalVerbs(tokens)).toBe(tokens);
    },
  );
});

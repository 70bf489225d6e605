import { describe, expect, it } from 'vitest';
import {
  ASKS,
  compareFor,
  figuresDisagree,
  givesFigure,
} from '../../../src/evidence/relation/figure-conflicts.js';
import { readToldFigures } from '../../../src/evidence/relation/told-figures.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import type { FigureKind } from '../../../src/language/figure.js';
import { corpusOf } from '../../answering/corpus-of.js';

/** What the first sentences of two texts, or the two of one, disagree on. */
function disagreement(texts: readonly string[], question = '') {
  const index = buildStanceIndex(corpusOf(Object.fromEntries(texts.map((text, n) => [`t${n}`, text]))));
  const [a, b] = index.all();
  if (a === undefined || b === undefined) throw new Error('no such sentence');
  const found = figuresDisagree(a, b, compareFor(question));
  expect(figuresDisagree(b, a, compareFor(question))).toEqual(found);
  return found;
}

describe('figuresDisagree', () => {
  it.each<[FigureKind, string, string]>([
    ['count', 'The fire in Harlow hurt 12 people.', 'The fire in Harlow hurt 15 people.'],
    ['amount', 'The mill in Harlow cost $40 million.', 'The mill in Harlow cost $65 million.'],
    [
      'share',
      'The mill in Harlow lost 12 percent of its flour.',
      'The mill in Harlow lost 30 percent of its flour.',
    ],
    ['date', 'The mill in Harlow burnt on 3 May 2019.', 'The mill in Harlow burnt on 9 May 2019.'],
  ])('finds what differs: %s', (kind, one, other) => {
    expect(disagreement([one, other])?.kind).toBe(kind);
  });

  it('tells what is counted, in the words of a document and as a key', () => {
    expect(
      disagreement(['The fire in Harlow killed 12 Goats.', 'The fire in Harlow killed 15 goats.']),
    ).toMatchObject({ kind: 'count', counted: 'goats', countedKey: 'goat' });
  });

  it.each([
    ['agree', 'The fire in Harlow hurt 12 people.', 'The fire in Harlow hurt twelve people.'],
    ['count other things', 'The fire in Harlow hurt 12 goats.', 'The fire in Harlow hurt 15 cows.'],
    ['are of other acts', 'The crash in Harlow injured 12 people.', 'The crash in Harlow killed 3 people.'],
    ['are of other names', 'The fire in Harlow hurt 12 goats.', 'The fire in Tarnwick hurt 15 goats.'],
    [
      'are of another day and sum',
      'The mill in Harlow paid $40 million on 3 May 2019.',
      'The mill in Harlow paid $65 million on 9 May 2019.',
    ],
    [
      'agree beside others',
      'The fire in Harlow hurt 12 goats.',
      'The fire in Harlow hurt 12 goats, where the fire of May hurt 15 goats.',
    ],
  ])('finds nothing where figures %s', (_, one, other) => {
    expect(disagreement([one, other])).toBeUndefined();
  });

  it('is surest where one sentence sets the other right', () => {
    const told = 'The state lent $40 million for the Arle dam.';
    const right = 'The Arle dam, put at $40 million in early reports, turned out to have cost 65 million.';
    expect(disagreement([told, right])).toMatchObject({ kind: 'amount', score: 3 });
  });

  it('takes a bare number beside a count for the same where the question asks how many', () => {
    const page = 'The final count is 612. The club said that it was 900.';
    expect(disagreement([page], 'How many came?')).toMatchObject({ kind: 'count', score: 1 });
    expect(disagreement([page], 'Who came?')).toBeUndefined();
    expect(
      disagreement(['The final count is 612.', 'The club said that it was 900.'], 'How many came?'),
    ).toBeUndefined();
  });
});

describe('ASKS', () => {
  it.each<[string, FigureKind[]]>([
    ['How much did it cost?', ['amount', 'share']],
    ['How many goats burnt?', ['count', 'share']],
    ['When did it burn?', ['date']],
    ['In which town did it burn?', ['place']],
    ['什么时候?', ['date']],
    ['Who did it?', []],
  ])('tells which figures are asked for: %s', (question, kinds) => {
    const asked = (Object.keys(ASKS) as FigureKind[]).filter((kind) => ASKS[kind].test(question));
    expect(asked.sort()).toEqual(kinds);
  });
});

describe('givesFigure', () => {
  it.each<[string, FigureKind, boolean]>([
    ['The fire hurt 12 goats.', 'count', true],
    ['The fire hurt goats.', 'count', false],
    ['The final count is 612.', 'count', true],
    ['The mill cost $40 million.', 'amount', true],
    ['The mill cost $40 million.', 'date', false],
    ['The mill burnt on 3 May 2019.', 'date', true],
    ['The mill burnt on 3 May 2019.', 'amount', false],
  ])('of "%s" tells whether it gives a %s', (words, kind, does) => {
    const [sentence] = buildStanceIndex(corpusOf({ page: words })).all();
    if (sentence === undefined) throw new Error('no such sentence');
    expect(givesFigure(sentence, [kind], readToldFigures())).toBe(does);
  });
});

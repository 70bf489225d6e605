import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/evidence/stance.js';
import { OWN_WORD_CUES } from '../../src/evidence/stance-cues.js';
import { headsAnywhere, headsOf } from '../../src/language/pattern-heads.js';
import { rowFinder } from '../../src/language/row-finder.js';

describe('headsOf', () => {
  it.each([
    ['deny', ['deny']],
    ['denying', ['deny']],
    ['\\b(?:den(?:y|ies)|refute)\\b', ['deny', 'deni', 'refu']],
    ['no|not', ['no', 'not']],
    ['no proof', ['no$']],
    ['say|says?', ['say', 'says']],
    ['(?:un)?true', ['true', 'untr']],
    ['sa*y', ['sy', 'sa']],
    ['sa+y', ['sa']],
    ['so{0,2}n', ['sn', 'so']],
    ['a(?=b)c', ['ac']],
    ['a(?<!b)c', ['ac']],
    ['ab[cd]e', ['ab']],
    ['ab[\\]|]|x', ['ab', 'x']],
    ['ab.', ['ab']],
    ['(?:\\w+ )?told', ['told', '']],
    ['^[“"\\s]*(?:but )?not', ['not', 'but$']],
    ['síguenos|über|©', ['s†', '†']],
    ['\\d+ boats|no\\d', ['#', 'no']],
    ['(?<d>may) 5', ['may$']],
    ["it(?:[’']s| is|self) so", ['it$', 'itse']],
    ['(?: |-)so+', ['so']],
    ['\\(so|, not', ['so', 'not']],
    ['\\b(?:an?|my) |by\\b', ['a$', 'an$', 'my$', 'by$']],
  ])('tells how the matches of /%s/ begin', (source, heads) => {
    expect(headsOf(source)).toEqual(heads);
  });
});

describe('headsAnywhere', () => {
  it.each([
    ['\\bshare this|^print', ['shar', 'prin']],
    ['share|\\bprint', ['', 'prin']],
    ['(?:^|x)share|[|]y', ['']],
    ['回复$|\\breply', ['†', 'repl']],
  ])('leaves room for what begins within a word in /%s/', (source, heads) => {
    expect(headsAnywhere(source)).toEqual(heads);
  });
});

describe('rowFinder', () => {
  const rows = [/\bden(?:y|ied)\b/gi, /\b(?:is|was) said\b/gi, /\b\w+ly\b/gi].map((words) => ({ words }));
  const rowsIn = (sentence: string) =>
    rowFinder(rows, ({ words }) => words)(sentence).map((row) => rows.indexOf(row));

  it.each([
    ['The mayor left.', [2]],
    ['The mayor DENIED it.', [0, 2]],
    ['It was late, and denial would not do.', [0, 1, 2]],
    ['', [2]],
  ])('finds in "%s" the rows %j', (sentence, found) => {
    expect(rowsIn(sentence)).toEqual(found);
  });

  it.each([
    'The pilot denied the reports; “no truth in them”, she said.',
    'Rumours that he had been arrested are false, the harbour master insisted.',
    'According to two sources, the dyke was allegedly cut; nobody was accused.',
    'He has never, in no way, sold a share, says the treasurer, who called it made-up.',
    'This is not true, and the claims of 40 boats are wrong.',
    '“Certainly not!” The figures are disputed by the warden, who questions the account.',
    'At no time did we, or anybody here, say so: the warden has never sold a share.',
  ])('leaves out no row of the table that holds in "%s"', (sentence) => {
    const found = findCues(sentence, OWN_WORD_CUES);
    expect(found.length).toBeGreaterThan(1);
    expect(findCues(sentence, rowFinder(OWN_WORD_CUES, ({ words }) => words)(sentence))).toEqual(found);
  });
});

import { describe, expect, it } from 'vitest';
import { OWN_WORD_CUES } from '../../src/evidence/cues/cue-tables.js';
import { findCues } from '../../src/evidence/stance.js';
import { rowFinder } from '../../src/language/row-finder.js';

describe('rowFinder', () => {
  const rows = [
    /\bden(?:y|ied)\b/gi,
    /\b(?:is|was) said\b/gi,
    /\b\w+ly\b/gi,
    /^(?:share|print)\b/i,
    /\bsíguenos\b|\d boats/i,
    /\bnot (?:\w+ly )?guilty\b/i,
  ];
  const rowsIn = (sentence: string) =>
    rowFinder(rows, (row) => row)(sentence).map((row) => rows.indexOf(row));

  it.each([
    ['The mayor left.', [2]],
    ['The mayor DENIED it.', [0, 2]],
    ['It was late, and denial would not do.', [2]],
    ['It was said.', [1, 2]],
    ['Share it.', [2, 3]],
    ['“Print it”', [2, 3]],
    ['They share it.', [2]],
    ['Síguenos', [2, 4]],
    ['He saw 3 boats.', [2, 4]],
    ['He is not guilty.', [2, 5]],
    ['He is guilty.', [2]],
    ['', [2]],
  ])('finds in "%s" the rows %j', (sentence, found) => {
    expect(rowsIn(sentence)).toEqual(found);
  });

  it('finds every row where a letter is taken for one of ASCII', () => {
    expect(rowsIn('a ſhip')).toHaveLength(rows.length);
  });

  it.each([
    'The pilot denied the reports; “no truth in them”, she said.',
    'Rumours that he had been arrested are false, the harbour master insisted.',
    'According to two sources, the dyke was allegedly cut; nobody was accused.',
    'He has never, in no way, sold a share, says the treasurer, who called it made-up.',
    'This is not true, and the claims of 40 boats are wrong.',
    '“Certainly not!” The figures are disputed by the warden, who questions the account.',
    'At no time did we, or anybody here, say so: the warden has never sold a share.',
    "We didn't steal it, and weren’t in custody.",
  ])('leaves out no row of the table that holds in "%s"', (sentence) => {
    const found = findCues(sentence, OWN_WORD_CUES);
    expect(found.length).toBeGreaterThan(0);
    expect(findCues(sentence, rowFinder(OWN_WORD_CUES, ({ words }) => words)(sentence))).toEqual(found);
  });
});

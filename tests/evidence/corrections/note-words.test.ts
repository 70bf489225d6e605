import { describe, expect, it } from 'vitest';
import {
  changesWhatWasTold,
  holdsSign,
  introduces,
  isRefuted,
  isTakenBack,
  NOTE_SIGNS,
  noteLabelOf,
  retractsAll,
  setsRight,
  setsRightNext,
  withoutLabel,
} from '../../../src/evidence/corrections/note-words.js';

describe('isRefuted', () => {
  it.each([
    ['“We knew of it for weeks.” No.', true],
    ['“The bridge is closed” That is not true.', true],
    ['False.', true],
    ['“The bridge is closed.”', false],
    ['No bridge is closed.', false],
  ])('sees what is quoted only to say that it is not so: %s', (words, is) => {
    expect(isRefuted(words)).toBe(is);
  });
});

describe('isTakenBack', () => {
  it.each([
    ['Correction: we wrote that the bridge was closed.', true],
    ['An earlier version of this article gave a wrong name.', true],
    ['We had wrongly written that the bridge was closed.', true],
    ['This story has been corrected.', true],
    ['The council corrected the plan.', false],
    ['We wrote that the bridge was closed.', false],
  ])('sees what a paper repeats to take it back: %s', (words, is) => {
    expect(isTakenBack(words)).toBe(is);
  });

  it('reads white space of any length as one space', () => {
    expect(isTakenBack('An  earlier\nversion  of this article gave a wrong name.')).toBe(true);
  });
});

describe('noteLabelOf', () => {
  it.each([
    ['Correction, 7 March 2024: The bridge is open.', 'correction'],
    ['**Clarification** – the bridge is open.', 'correction'],
    ['UPDATE 14:10', 'update'],
    ['UPDATE 14:10 Police say that it is open.', 'update'],
    ['[Updated at 6 p.m.] The bridge is open.', 'update'],
    ["Editor's note: the bridge is open.", 'update'],
    ['RETRACTED: The bridge is open.', 'retraction'],
    ['An earlier version of this article gave a wrong name.', 'correction'],
    ['Correction of the bridge is costly.', undefined],
    ['The update: none.', undefined],
  ])('tells the kind of "%s"', (words, kind) => {
    expect(noteLabelOf(words)).toBe(kind);
  });
});

describe('withoutLabel', () => {
  it.each([
    ['UPDATE 14:10: The bridge is open.', 'The bridge is open.'],
    ['UPDATE 14:10 The bridge is open.', 'The bridge is open.'],
    ['Update, 2.10 pm GMT – The bridge is open.', 'The bridge is open.'],
    ['(UPDATE 14:10) The bridge is open.', 'The bridge is open.'],
    ['*Edit at 14:10:* The bridge is open.', 'The bridge is open.'],
    ['Correction: The bridge is open.', 'The bridge is open.'],
    ['The bridge is open.', 'The bridge is open.'],
  ])('gives what stands behind the label of "%s"', (words, rest) => {
    expect(withoutLabel(words).trim()).toBe(rest);
  });
});

describe('introduces', () => {
  it.each([
    ['UPDATE 14:10', true],
    ['Correction', true],
    ['Updated 5 March 2024', false],
    ['UPDATE: The bridge over the river is open', false],
  ])('sees a label that stands alone and is no stamp of a page: %s', (label, is) => {
    expect(introduces(label)).toBe(is);
  });
});

describe('retractsAll', () => {
  it.each([
    ['This story has been withdrawn.', true],
    ['We retract this article.', true],
    ['RETRACTED on 14 June 2021: The clerk was ill.', true],
    ['Retraction: The clerk was not ill.', false],
    ['We retract our report that the clerk was ill.', false],
    ['The June post is withdrawn.', false],
  ])('sees that the whole document is taken back: %s', (words, is) => {
    expect(retractsAll(words)).toBe(is);
  });
});

describe('setsRight', () => {
  it.each([
    ['The earlier figure was wrong.', true],
    ['He was wrongly named as Bo Lind.', true],
    ['The toll was revised from nine to three.', true],
    ['Three were hurt, not nine.', true],
    ['Thirty were hurt, not nineteen.', true],
    ['Police now say that only three were hurt.', true],
    ['It was not, as first reported, a fire.', true],
    ['The entry of 14:10 was wrong.', true],
    ['The mill contradicted itself.', true],
    ['Three were hurt, and not by the fire.', false],
    ['The figure was high.', false],
  ])('sees what sets right without a label: %s', (words, is) => {
    expect(setsRight(words)).toBe(is);
  });
});

describe('setsRightNext', () => {
  it.each([
    ['We wrote that the school was closed.', 'But that was wrong.', true],
    ['We wrote that the school was closed.', 'That was in May.', false],
    ['The school was closed.', 'That was wrong.', false],
  ])('sees what is called wrong behind it: %s %s', (words, next, is) => {
    expect(setsRightNext(words, next)).toBe(is);
  });
});

describe('changesWhatWasTold', () => {
  it.each([
    ['UPDATE: the bridge is no longer closed.', true],
    ["EDIT: it isn't closed.", true],
    ['EDIT: it is 3 bridges.', true],
    ["Editor's note: The bridge is the first of a series.", false],
    ["EDIT: thanks for the awards, I can't answer all.", false],
  ])('sees whether a note changes something: %s', (words, does) => {
    expect(changesWhatWasTold(words)).toBe(does);
  });
});

describe('holdsSign', () => {
  const holdsSome = (words: string) => NOTE_SIGNS.some((sign) => holdsSign(sign, words));

  it.each([
    ['Correction: the bridge is open.', true],
    ['UPDATE 14:10 The bridge is open.', true],
    ['This story has been withdrawn.', true],
    ['Three were hurt, not nine.', true],
    ['We wrote that it was closed.', true],
    ['The bridge is open.', false],
  ])('finds a sign of a note in "%s"', (words, does) => {
    expect(holdsSome(words)).toBe(does);
  });

  it('looks for a sign where a label stands, too', () => {
    const long = `UPDATE${' '.repeat(113)}x`;
    expect([/x$/, /^UPDATE.{1,114}$/].map((sign) => holdsSign(sign, `${long}${' more'.repeat(9)}`))).toEqual([
      true,
      true,
    ]);
  });
});

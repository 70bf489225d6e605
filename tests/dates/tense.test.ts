import { describe, expect, it } from 'vitest';
import { bearingOf, isSetOrAsked, liesAhead, wasDue, wasOnceAhead, wouldBe } from '../../src/dates/tense.js';

/** The sentence, and where its date stands. */
const at = (sentence: string, date = 'Friday') => [sentence, sentence.indexOf(date)] as const;

describe('liesAhead', () => {
  it.each([
    ['The mill will open on Friday.', true],
    ['The mill opened on Friday.', false],
    ['On Friday the mill opened.', false],
    ['The mill, which burned in May, will open on Friday.', true],
    ['The board said that the mill would open on Friday.', true],
    ['Friday.', false],
  ])('goes by the verb of the clause: %s', (sentence, isAhead) => {
    expect(liesAhead(...at(sentence))).toBe(isAhead);
  });
});

describe('bearingOf', () => {
  it('says what tells: the verb, a will, or nothing', () => {
    expect(bearingOf(...at('The mill opened on Friday.'))).toEqual({ ahead: false, by: 'verb' });
    expect(bearingOf(...at('They vowed to leave on Friday.'))).toEqual({ ahead: true, by: 'will' });
    expect(bearingOf(...at('The mill plays no part since Friday.'))).toEqual({ ahead: false, by: 'verb' });
    expect(bearingOf(...at('Friday.'))).toBeUndefined();
  });
});

describe('a date that was set, due or once ahead', () => {
  it('is seen by what stands before it', () => {
    expect(isSetOrAsked(...at('The hearing was adjourned until Friday.'))).toBe(true);
    expect(isSetOrAsked(...at('The mill opened on Friday.'))).toBe(false);
    expect(wasOnceAhead(...at('The licence had been due to expire Friday.'))).toBe(true);
    expect(wasOnceAhead(...at('Talks went on ahead of Friday.'))).toBe(true);
    expect(wasOnceAhead(...at('The licence expired Friday.'))).toBe(false);
    expect(wasDue(...at('The ferry was due in port on Friday.'))).toBe(true);
    expect(wasDue(...at('The ferry reached port on Friday.'))).toBe(false);
    expect(wouldBe(...at('He said that the bridge would reopen Friday.'))).toBe(true);
    expect(wouldBe(...at('He said that the bridge had reopened Friday.'))).toBe(false);
  });
});

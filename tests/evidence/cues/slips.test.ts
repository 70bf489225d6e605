import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/evidence/judgement.js';
import { judgeStance } from '../../../src/evidence/stance.js';

const judge = (text: string): Judgement => judgeStance(text, { start: 0, end: text.length });

describe('the cues of an English sentence', () => {
  it.each([
    ['There’s talk that the miller opened the gate by night.', undefined],
    ['I was told that the keys were lost.', undefined],
    ['I heard from someone at the yard that the keeper owed money.', undefined],
    ['She has heard that the dam was never checked.', undefined],
    ['My neighbour swears the keeper drank.', 'My neighbour'],
    ['A friend of mine reckons the gate was rusted through.', 'A friend of mine'],
    ['Someone in the office says the keeper was asleep.', 'Someone in the office'],
    ['Some fans say the visitors knew.', 'Some fans'],
  ])('take hearsay for a claim: %s', (text, attributedTo) => {
    expect(judge(text)).toEqual({ stance: 'claim', ...(attributedTo !== undefined && { attributedTo }) });
  });

  it.each([
    'I was told to leave the yard.',
    'We heard a bang.',
    'I read it on the train.',
    'Jansen’s claim for $40,000 was settled.',
    'No accusing people here.',
    'The maker recalled the pumps in May.',
    'The council declared an emergency on Monday.',
    'I got an automatic reply from the council.',
    'It was four degrees, which tells you something about the flat.',
    'The last sum was paid in May, two weeks later than announced.',
    'Additional reporting: F. Lund',
    'The full account is worth your time, so read it.',
    'Recall published: 21 November 2023',
    'Nobody’s saying what the repair cost.',
    'He has not resigned, as some have reported.',
    'Of the pumps it says it tested, four failed.',
  ])('find nobody who says anything: %s', (text) => {
    expect(judge(text)).toEqual({ stance: 'reported' });
  });

  it.each([
    'That letter is not mine.',
    'It’s not me, and there is no sponsor.',
    'The keeper has “no memory of signing such a form”.',
    '“These allegations are wide of the mark,” a spokesman said.',
    'That’s garbage, and he knows it.',
  ])('take it for a denial: %s', (text) => {
    expect(judge(text).stance).toBe('denial');
  });

  it('find the name behind where it was said', () => {
    expect(judge('In a statement Hydrolane said its pumps were tested.').attributedTo).toBe('Hydrolane');
  });

  it('tell the name of whom they tell by his office and his house', () => {
    expect(judge('“Nobody has been trained,” said Velmar’s staff director, Ida Boll.').attributedTo).toBe(
      'Velmar’s staff director, Ida Boll',
    );
    expect(judge('Velmar’s staff director, Ida Boll, admitted that it was late.').attributedTo).toBe(
      'Velmar’s staff director, Ida Boll',
    );
  });

  it('take no amount for a speaker', () => {
    expect(judge('The total is 548, and not the amount reported.').attributedTo).toBeUndefined();
  });
});

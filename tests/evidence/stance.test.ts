import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeStance } from '../../src/evidence/stance.js';
import {
  FIRST_SENTENCES,
  FOURTH_SENTENCES,
  SECOND_SENTENCES,
  type StanceCase,
  THIRD_SENTENCES,
} from './stance-sentences.js';

function judge({ sentence, before = '' }: StanceCase) {
  const gap = before === '' || before.endsWith(' ') ? '' : ' ';
  const text = `${before}${gap}${sentence}`;
  const start = text.length - sentence.length;
  return { text, ...judgeStance(text, { start, end: text.length }) };
}

describe('judgeStance', () => {
  it.each([...FIRST_SENTENCES, ...SECOND_SENTENCES, ...THIRD_SENTENCES, ...FOURTH_SENTENCES])(
    'tells $stance by $by: $before $sentence',
    (one) => {
      const got = judge(one);
      expect({ stance: got.stance, by: got.attributedTo ?? null }).toEqual({
        stance: one.stance,
        by: one.by,
      });
    },
  );

  it('takes what the next sentence calls untrue for a claim', () => {
    const text = 'The press reports that the dam leaks. This is not true. The valley is quiet.';
    const [told = '', next = ''] = text.split('. ');
    expect(judgeStance(text, { start: 0, end: told.length + 1 }).stance).toBe('claim');
    const start = told.length + 2;
    expect(judgeStance(text, { start, end: start + next.length + 1 }).stance).toBe('denial');
  });

  it.each([
    ['Will the mayor confirm that the dam leaks?', 'reported'],
    ['Did the mayor deny that the dam leaks?', 'reported'],
    ['The mayor confirmed that the dam leaks.', 'statement'],
    ['Did the dam leak, as the mayor claimed?', 'claim'],
  ])('takes nobody who is asked for one who says it: %s', (text, stance) => {
    expect(judgeStance(text, { start: 0, end: text.length }).stance).toBe(stance);
  });

  it.each([
    ['She later withdrew that allegation.', 'claim'],
    ['She has since retracted it.', 'claim'],
    ['She dropped the lamp.', 'statement'],
  ])('takes what its speaker withdrew for a claim: %s', (next, stance) => {
    const told = 'Ida Falk said that the gauge was broken.';
    expect(judgeStance(`${told} ${next}`, { start: 0, end: told.length })).toEqual({
      stance,
      attributedTo: 'Ida Falk',
    });
  });

  it.each([
    ['Mr Lund, for the mill, submits that nobody had a key.', 'Mr Lund'],
    ['The owner’s case is that the clerk opened the safe.', undefined],
  ])('takes what a party pleads for a claim: %s', (text, speaker) => {
    const { stance, attributedTo } = judgeStance(text, { start: 0, end: text.length });
    expect([stance, attributedTo]).toEqual(['claim', speaker]);
  });

  it('says of several sentences together what the heaviest of them says', () => {
    const text = 'The dam holds. A guard claimed that the gauge was broken. The valley is quiet.';
    expect(judgeStance(text, { start: 0, end: text.length })).toEqual({
      stance: 'claim',
      attributedTo: 'A guard',
    });
  });

  it.each([
    'She did not deny the charge.',
    'The mayor refused to deny it.',
    'No one has been accused.',
    'He was denied bail.',
    'The storm claimed nine lives.',
  ])('reads no denial and no claim into "%s"', (text) => {
    expect(['denial', 'claim']).not.toContain(judgeStance(text, { start: 0, end: text.length }).stance);
  });

  it.each([
    ['In our report "Clerk says till was empty" we gave the wrong year.', 'reported', undefined],
    ['We quoted an unnamed clerk as saying that the till was empty.', 'statement', 'an unnamed clerk'],
    ['The mayor was quoted as saying that the till was empty.', 'statement', 'The mayor'],
    ['I sat beside Ola on that bus and Ola said no such thing.', 'denial', undefined],
    ['The allegation that he slept on watch is not supported.', 'reported', undefined],
    ['The allegation that he slept on watch was made by a guest.', 'claim', undefined],
  ] as const)('tells a title, and what is not said, from what is said: %s', (text, stance, by) => {
    const judged = judgeStance(text, { start: 0, end: text.length });
    expect([judged.stance, judged.attributedTo]).toEqual([stance, by]);
  });

  it('names a speaker only in words of the text, whatever the text', () => {
    const words = fc.constantFrom(
      ...[
        'he',
        'The firm',
        'said',
        'denied',
        'claimed',
        'that',
        ',',
        '.',
        '“',
        '”',
        'Smith',
        'who',
        'accused',
        'of',
        'by',
        'and',
      ],
      ...[
        'according to',
        'they',
        'it',
        '\n\n',
        '声称',
        '。',
        'theft',
        'never',
        'stole',
        '(',
        ')',
        'Dr.',
        'told',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.nat(20), (parts, skipped) => {
        const text = parts.join(' ');
        const start = Math.min(skipped, text.length);
        const { attributedTo = '' } = judgeStance(text, { start, end: text.length });
        expect(text).toContain(attributedTo);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('judges a run of 200,000 characters without full stops in no time to speak of', () => {
    const text = '“he said the claim, '.repeat(10_000);
    const before = process.cpuUsage().user;
    judgeStance(text, { start: 0, end: text.length });
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1000);
  });

  it.each([
    ['The bridge closed at noon, the article says.', { stance: 'reported' }],
    ['According to the article, the mayor did not close the bridge.', { stance: 'reported' }],
    [
      'The bridge closed at noon, the ferry company said.',
      { stance: 'statement', attributedTo: 'the ferry company' },
    ],
  ] as const)('takes the telling itself for no party: %s', (text, judgement) => {
    expect(judgeStance(text, { start: 0, end: text.length })).toEqual(judgement);
  });

  it('takes who acts for who alleges, not whom the act is against', () => {
    const text =
      'The team of Ann Lee criticized Harbour Lines, a rival of the ferry, alleging that Harbour Lines had set the fire.';
    expect(judgeStance(text, { start: 0, end: text.length })).toEqual({
      stance: 'claim',
      attributedTo: 'The team of Ann Lee',
    });
  });

  it.each([
    ['The clerk who lent the van to Tom Ray said that it was clean.', 'The clerk'],
    ['But Ida Falk, who followed Mr Odell as head of the yard, said that it was clean.', 'Ida Falk'],
    ['The clerk whom Tom Ray had hired said that it was clean.', 'The clerk'],
  ])('takes whom a clause tells of for the speaker, not who stands last in it: %s', (text, by) => {
    expect(judgeStance(text, { start: 0, end: text.length }).attributedTo).toBe(by);
  });

  it.each(['As if this wild claim were not enough, it rained.', 'It was the biggest claim of the year.'])(
    'takes a claim that is spoken of for nobody’s word: %s',
    (text) => {
      expect(judgeStance(text, { start: 0, end: text.length }).attributedTo).toBeUndefined();
    },
  );

  it('takes who made the accusations for nobody who rejects them', () => {
    const text = 'We reject the accusations made by our rival Ida Falk in a letter.';
    expect(judgeStance(text, { start: 0, end: text.length })).toEqual({ stance: 'denial' });
  });

  it.each([
    'A court in Velmora on Friday dismissed the complaint.',
    'The tribunal for labour on Monday rejected his claim.',
  ])('takes a ruling for no denial: %s', (text) => {
    expect(judgeStance(text, { start: 0, end: text.length }).stance).not.toBe('denial');
  });

  it.each([
    ['An engineer who left the yard in May, Ida Falk, claims that it was locked.', 'An engineer'],
    ['Head teacher faces claims of theft.', undefined],
    ['The yard dropped claims of theft.', undefined],
  ])('takes no piece of a sentence for a speaker: %s', (text, by) => {
    expect(judgeStance(text, { start: 0, end: text.length }).attributedTo).toBe(by);
  });

  it.each([
    ['Mrs Falk spoke of the dog. He denies this.', undefined],
    ['Mr Odell spoke of the dog. He denies this.', 'Mr Odell'],
    ['Mr Odell spoke of the dog. She denies this.', undefined],
    ['The spokeswoman came late. He denies this.', undefined],
  ])('takes no woman for "he" and no man for "she": %s', (text, by) => {
    const start = text.indexOf('. ') + 2;
    expect(judgeStance(text, { start, end: text.length }).attributedTo).toBe(by);
  });
});

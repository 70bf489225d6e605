import { describe, expect, it } from 'vitest';
import { introducerOf, speakerIn } from '../../../src/evidence/attribution/attribution.js';
import { LookBack } from '../../../src/evidence/attribution/look-back.js';
import type { Speaker } from '../../../src/evidence/cues/cue.js';

/** Who says what a cue in a sentence says. */
function speakerOf(words: string, cue: string, speaker: Speaker, before = ''): string | undefined {
  const start = words.indexOf(cue);
  const match = {
    start,
    end: start + cue.length,
    cue: { stance: 'claim', words: /./g, speaker },
  } as const;
  const sentence = { start: before.length, end: before.length + words.length, words };
  return speakerIn(new LookBack(before + words), sentence, match);
}

describe('speakerIn', () => {
  it.each<[Speaker, string, string, string | undefined]>([
    ['subject', 'The clerk denied it.', 'denied', 'The clerk'],
    ['by', 'There were allegations by two players.', 'allegations', 'two players'],
    ['by', 'There were allegations of theft from the mill by two players.', 'allegations', undefined],
    ['agent', 'He was accused by the clerk.', 'accused', 'the clerk'],
    ['after', 'According to the clerk, it fell.', 'According to', 'the clerk'],
    ['after', 'According to a post by Ida Falk, it fell.', 'According to', 'Ida Falk'],
    ['after', 'According to the report released by the mill, it fell.', 'According to', 'the mill'],
    ['none', 'The clerk allegedly fell.', 'allegedly', undefined],
    ['outer', 'The clerk said there was no truth in it.', 'no truth', undefined],
  ])('looks where a cue of kind %s has it: %s', (speaker, words, cue, name) => {
    expect(speakerOf(words, cue, speaker)).toBe(name);
  });

  it('names a description with the name beside it, where that is not too long for a name', () => {
    expect(speakerOf('His lawyer, Ida Falk, denied it.', 'denied', 'subject')).toBe('His lawyer, Ida Falk');
    const name = `Ida ${'Falk-'.repeat(18)}Ruud`;
    expect(speakerOf(`His lawyer, ${name}, denied it.`, 'denied', 'subject')).toBe('His lawyer');
  });

  it('takes a pronoun for whom it means, and names nobody where that is not safe', () => {
    expect(speakerOf('He denied it.', 'denied', 'subject', 'Ole Ruud left. ')).toBe('Ole Ruud');
    expect(speakerOf('He denied it.', 'denied', 'subject', 'The mill burnt. ')).toBeUndefined();
    expect(speakerOf('Allegations by him fell.', 'Allegations', 'by', 'Ole Ruud left. ')).toBe('Ole Ruud');
  });

  it('takes a possessive for nobody, but for a house that is called so', () => {
    expect(speakerOf('Allegations by the firm’s fell.', 'Allegations', 'by')).toBeUndefined();
    expect(speakerOf('Harrold’s denies it.', 'denies', 'subject')).toBe('Harrold’s');
  });

  it('takes what cannot speak for nobody, and so a thing that is told of in a claim', () => {
    expect(speakerOf('The payment denied it.', 'denied', 'subject')).toBeUndefined();
    expect(speakerOf('This wild claim fell.', 'claim', 'subject')).toBeUndefined();
  });
});

describe('introducerOf', () => {
  const introducer = (text: string, sentence: string) => {
    const start = text.indexOf(sentence);
    return introducerOf(new LookBack(text), { start, end: start + sentence.length });
  };

  it.each([
    ['The owner of the mill said: “It fell. Nobody slept.”', 'The owner of the mill'],
    ['Ole Ruud left. He said: “It fell. Nobody slept.”', 'Ole Ruud'],
    ['The owner said: “It fell.” Nobody slept.', undefined],
    ['They sang “It fell. Nobody slept.”', undefined],
    ['The payment said: “It fell. Nobody slept.”', undefined],
  ])('finds who opened the quotation that a sentence goes on with: %s', (text, name) => {
    expect(introducer(text, 'Nobody slept.')).toBe(name);
  });

  it('reads a quotation once', () => {
    const text = 'The owner said: “It fell. Nobody slept.”';
    const back = new LookBack(text);
    back.introducers.set(text.indexOf('“'), 'known');
    expect(introducerOf(back, { start: text.indexOf('Nobody'), end: text.length })).toBe('known');
  });
});

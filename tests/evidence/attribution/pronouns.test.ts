import { describe, expect, it } from 'vitest';
import { LookBack } from '../../../src/evidence/attribution/look-back.js';
import { resolvePronoun } from '../../../src/evidence/attribution/pronouns.js';

/** What a pronoun means in a sentence behind others. */
function meantIn(before: string, words: string, pronoun: string): string | undefined {
  const start = words.search(new RegExp(`\\b${pronoun}\\b`));
  return resolvePronoun(
    new LookBack(before + words),
    { start: before.length, words },
    { start, end: start + pronoun.length },
  );
}

describe('resolvePronoun', () => {
  it.each([
    ['he', 'Ole Ruud left. The mill burnt. ', 'He denied it.', 'He', undefined],
    ['he', 'Ole Ruud left. ', 'He denied it.', 'He', 'Ole Ruud'],
    ['he', 'The mayor left. ', 'He denied it.', 'He', 'The mayor'],
    ['he', 'The mill burnt. ', 'He denied it.', 'He', undefined],
    ['he', 'Mrs Falk left. ', 'He denied it.', 'He', undefined],
    ['she', 'Mrs Falk left. ', 'She denied it.', 'She', 'Mrs Falk'],
    ['she', 'The chairman left. ', 'She denied it.', 'She', undefined],
    ['she', 'The chairwoman left. ', 'She denied it.', 'She', 'The chairwoman'],
    ['it', 'The brewery closed. ', 'It denied it.', 'It', 'The brewery'],
    ['it', 'The mayor left. ', 'It denied it.', 'It', undefined],
    ['they', 'Two workers left. ', 'They denied it.', 'They', 'Two workers'],
    ['they', 'The couple left. ', 'They denied it.', 'They', 'The couple'],
    ['they', 'Ole Ruud left. ', 'They denied it.', 'They', undefined],
    ['I', 'Ole Ruud left. ', 'I denied it.', 'I', undefined],
    ['we', 'Two workers left. ', 'We denied it.', 'We', undefined],
  ])('takes "%s" for the subject before it that fits: %s%s', (_, before, words, pronoun, meant) => {
    expect(meantIn(before, words, pronoun)).toBe(meant);
  });

  it('takes the nearest subject of its own sentence first', () => {
    const words = 'The mayor left when Ole Ruud came, but he denied it.';
    expect(meantIn('Bo Lind left. ', words, 'he')).toBe('Ole Ruud');
  });

  it('takes the subject of a clause that its sentence begins with', () => {
    const words = 'After Ole Ruud left, he denied it.';
    expect(meantIn('Bo Lind left. ', words, 'he')).toBe('Ole Ruud');
  });

  it.each([
    ['The owner of the mill left. ', 'He', 'The owner of the mill'],
    ['The chairwoman of the board left. ', 'She', 'The chairwoman of the board'],
    ['The chairwoman of the board left. ', 'He', undefined],
    ['The brewery of the mayor closed. ', 'It', 'The brewery of the mayor'],
  ])('takes an office for whoever holds it, whatever it is of: %s%s', (before, pronoun, meant) => {
    expect(meantIn(before, `${pronoun} denied it.`, pronoun)).toBe(meant);
  });

  it('goes back through sentences that begin with a pronoun, three at most', () => {
    const chain = (n: number) => `Ole Ruud left. ${'He slept. '.repeat(n)}`;
    expect([1, 2, 3].map((n) => meantIn(chain(n), 'He denied it.', 'He'))).toEqual([
      'Ole Ruud',
      'Ole Ruud',
      undefined,
    ]);
  });

  it('takes one word for a person where the text holds it in a longer name', () => {
    expect(meantIn('Ida Lind met Ole Ruud. Ruud left. ', 'He denied it.', 'He')).toBe('Ruud');
    expect(meantIn('Harlow burnt. ', 'He denied it.', 'He')).toBeUndefined();
  });

  it('takes nobody of what is quoted', () => {
    expect(meantIn('The brewery burnt when “Bo Lind left”. ', 'He denied it.', 'He')).toBeUndefined();
  });

  it('takes who spoke behind a quotation', () => {
    expect(meantIn('“It fell,” said a tall farmer. ', 'He left.', 'He')).toBe('a tall farmer');
  });

  it('gives a description with the name beside it', () => {
    expect(meantIn('The mayor, Ole Ruud, left. ', 'He denied it.', 'He')).toBe('The mayor, Ole Ruud');
  });
});

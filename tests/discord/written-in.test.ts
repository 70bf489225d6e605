import { describe, expect, it } from 'vitest';
import { toldBySmallWords, writtenIn } from '../../src/discord/written-in.js';

describe('writtenIn', () => {
  it.each([
    ['Who robbed the bank?', 'en-US'],
    ['Who is Ludwig von der Heide?', 'en-US'],
    ['Did he die in the fire?', 'en-US'],
    ['Wer hat die Bank überfallen?', 'de'],
    ['Warum brannte es?', 'de'],
    ['Was geschah mit dem Wächter?', 'de'],
    ['¿Quién robó el banco?', 'es-ES'],
    ['cuando se quemo el molino', 'es-ES'],
    ['Qui a volé la banque ?', 'fr'],
    ['Pourquoi le moulin a-t-il brûlé ?', 'fr'],
    ['誰が銀行を襲いましたか', 'ja'],
    ['谁抢了银行？', 'zh-CN'],
  ])('tells the language of "%s": %s', (text, language) => {
    expect(writtenIn(text)).toBe(language);
  });

  it.each(['Xu Mingxing', 'Okex 2018', 'Die Hard', ''])('does not guess for "%s"', (text) => {
    expect(writtenIn(text)).toBeUndefined();
  });
});

describe('toldBySmallWords', () => {
  it('goes by the words, not by a foreign name among them', () => {
    expect(toldBySmallWords('The police of Tokyo (東京, とうきょう) were called to the station.')).toBe(
      'en-US',
    );
  });
});

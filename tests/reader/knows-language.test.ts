import { describe, expect, it } from 'vitest';
import { knowsLanguageOf } from '../../src/reader/knows-language.js';

describe('knowsLanguageOf', () => {
  it.each([
    ['Who founded OKCoin?', true],
    ['¿Quién fundó la bolsa?', true],
    ['Was Xu Mingxing (徐明星) detained by the police in Shanghai?', true],
    ['徐明星被警察拘留了吗？', false],
    ['Кто основал биржу?', false],
    ['2018-09-11', true],
    ['', true],
  ])('of %j is %s', (text, knows) => {
    expect(knowsLanguageOf(text)).toBe(knows);
  });
});

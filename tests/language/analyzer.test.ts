import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, contentTerms, foldWord, stemWord } from '../../src/language/analyzer.js';
import { stopWords } from '../../src/language/stop-words.js';

const wordsOf = (text: string) => analyze(text).map(({ word }) => word);
const surfacesOf = (text: string) => analyze(text).map(({ start, end }) => text.slice(start, end));

describe('analyze', () => {
  it.each<[string, string[]]>([
    ['db-7 failed', ['db-7', 'db', '7', 'failed']],
    ['at 09:15Z', ['at', '09:15z', '09', '15z']],
    ['$1.6 million', ['1.6', 'million']],
    ['10,000 clients', ['10000', 'clients']],
    ['10000 clients', ['10000', 'clients']],
    ['1,234,567.89', ['1234567.89']],
    ['Rook’s ledger', ['rook', 'ledger']],
    ["Rook's ledger", ['rook', 'ledger']],
    ["the clients' money", ['the', 'clients', 'money']],
    ['Café Zoë', ['cafe', 'zoe']],
    ['ＱＶＥＸ１２', ['qvex12']],
    ['R&D', ['r&d', 'r', 'd']],
    ['U.S. and US', ['us', 'and', 'us']],
    ['10 p.m.', ['10', 'pm']],
    ['they’re sure', ['they', 'sure']],
    ["she'll wait", ['she', 'wait']],
    ["it wasn't, it can’t", ['it', 'not', 'it', 'not']],
    ['break‑in', ['break-in', 'break', 'in']],
    ['Ночью в Орле', ['ночью', 'в', 'орле']],
    ['e\u0301tude', ['etude']],
    ['', []],
    ['… — “”', []],
    ['\u0301', []],
  ])('cuts %j into %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each<[string, string[]]>([
    ['警方拘留了他', ['警方', '拘留', '了', '他', '方拘']],
    ['在哪', ['在', '哪']],
    ['OKEX交易所', ['okex', '交易所', '交易', '易所']],
  ])('cuts %s into words and pairs of neighbouring characters', (text, words) => {
    expect(new Set(wordsOf(text))).toEqual(new Set(words));
  });

  it('finds a Chinese name however the words around it are cut', () => {
    const name = contentTerms('林月如');
    expect(contentTerms('昨天林月如否认了指控').some((term) => name.includes(term))).toBe(true);
  });

  it('gives the parts of a joined word the place of the whole', () => {
    expect(analyze('host db-7 down').map(({ word, position }) => [word, position])).toEqual([
      ['host', 0],
      ['db-7', 1],
      ['db', 1],
      ['7', 1],
      ['down', 2],
    ]);
  });

  it('counts offsets from the base given', () => {
    expect(analyze('two words', 100).map(({ start, end }) => [start, end])).toEqual([
      [100, 103],
      [104, 109],
    ]);
  });

  it('says which words have a capital', () => {
    expect(analyze('the Mayor of ORLE').map(({ capital }) => capital)).toEqual([false, true, false, true]);
  });

  it('points at the surface, possessive left out', () => {
    expect(surfacesOf('Rook’s ＱＶＥＸ, 10,000 (café)')).toEqual(['Rook', 'ＱＶＥＸ', '10,000', 'café']);
  });

  it('stays in order and in bounds, slices back to what it folded, and never throws, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = analyze(text);
        for (const [i, token] of tokens.entries()) {
          expect(token.start).toBeGreaterThanOrEqual(0);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.position).toBeGreaterThanOrEqual(tokens[i - 1]?.position ?? 0);
          expect(token.word).not.toBe('');
        }
      }),
    );
  });

  it('gives words whose surface folds to them, for texts of plain words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,9}$/u)), (words) => {
        const text = words.join(' ');
        for (const { start, end, word } of analyze(text)) expect(foldWord(text.slice(start, end))).toBe(word);
      }),
    );
  });
});

describe('stop words', () => {
  it.each([
    'not',
    'no',
    'never',
    'nobody',
    'none',
    'nothing',
    'without',
    'cannot',
    '不',
    '没',
    '没有',
    '未',
    '否认',
  ])('do not hold the negation %s', (word) => {
    expect(stopWords.has(word)).toBe(false);
  });

  it('are marked, not left out', () => {
    expect(analyze('the mill was not dry').map(({ word, stop }) => [word, stop])).toEqual([
      ['the', true],
      ['mill', false],
      ['was', true],
      ['not', false],
      ['dry', false],
    ]);
  });

  it.each([
    ['who left in May', ['leav', 'mai']],
    ['who left in may 2018', ['leav', 'mai', '2018']],
    ['on 5 May', ['5', 'mai']],
    ['May 5', ['mai', '5']],
    ['They may leave', ['leav']],
    ['may users withdraw?', ['user', 'withdraw']],
    ['banned in the us', ['ban', 'us']],
    ['US regulators', ['us', 'regul']],
    ['tell us more', []],
    ['TELL US MORE', []],
    ['the WHO report', ['who', 'report']],
  ])('of %j leave %j', (text, terms) => {
    expect(contentTerms(text)).toEqual(terms);
  });
});

describe('stemWord', () => {
  it.each([
    ['detained', 'detain'],
    ['db-7', 'db-7'],
    ['us', 'us'],
    ['founded', 'founded'],
    ['found', 'find'],
    ['officers', 'officer'],
    ['office', 'offic'],
    ['орле', 'орле'],
    ['拘留', '拘留'],
  ])('makes %s %s', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });
});

import { describe, expect, it } from 'vitest';
import { inferLanguage, inferTitle, isVisible } from '../../../src/corpus/metadata/infer.js';

const LONG = 4;

describe('inferTitle', () => {
  const titleOf = (text: string) =>
    inferTitle(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'the file');

  it.each(['\u00AD', '\u200B\u2060', '\u3164', '\u2800 \u115F', '\u0301', '> ', '\u{E0041}'])(
    'takes the name of the file where the first line shows nothing: %j',
    (line) => {
      expect(titleOf(`${line}\nThe pump failed.`)).toBe('the file');
    },
  );

  it.each(['?', '王', '🔥', 'e\u0301', '\u200Ba'])('takes %j as it is', (line) => {
    expect(titleOf(`${line}\nThe pump failed.`)).toBe(line);
    expect(isVisible(line)).toBe(true);
  });
});

describe('inferLanguage', () => {
  it.each([
    ['en', 'The pump of the lamp works stopped on Monday, and nobody noticed that it was under water. '],
    ['und', 'Rano był mróz, wieczorem był śnieg, a w nocy był wiatr i nie było prądu w całym mieście. '],
    ['und', 'Der Strom fiel am Freitag im ganzen Haus aus, und der Hausmeister kam nach einer Stunde. '],
    ['zh', '周一晚上，灯厂的水泵停了，公司说没有人注意到。'],
    ['ja', '水道のポンプが止まりましたが、だれも気づきませんでした。'],
    ['ko', '화요일 밤 정수장의 펌프가 고장 나 수돗물이 끊겼다. '],
    ['und', 'В ночь на пятницу произошла авария на насосной станции. '],
  ])('tells %s', (language, sentence) => {
    expect(inferLanguage(sentence.repeat(LONG))).toBe(language);
  });
});

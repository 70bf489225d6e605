import { expect, it } from 'vitest';
import { findDatesIn } from '../../../src/dates/find-dates.js';

it.each([
  ['Am dreiundzwanzigsten Juni zweitausendachtzehn brannte es.', '2018-06-23'],
  ['Am ersten März neunzehnhundertachtundneunzig brannte es.', '1998-03-01'],
  ['A los veintitrés días del mes de junio del año dos mil dieciocho comparecen las partes.', '2018-06-23'],
  ['El dos de julio de mil novecientos noventa y nueve ardió el molino.', '1999-07-02'],
  ['El 23 de junio de dos mil dieciocho ardió.', '2018-06-23'],
  ['Le vingt-trois juin deux mille dix-huit, le moulin a brûlé.', '2018-06-23'],
  ['Le premier mai mil neuf cent quatre-vingt-dix-huit, il a brûlé.', '1998-05-01'],
  ['L’an deux mille dix-huit, le vingt-trois juin, il a brûlé.', '2018-06-23'],
  ['Il ventitré giugno duemiladiciotto il mulino bruciò.', '2018-06-23'],
  ['Il due luglio millenovecentonovantotto bruciò.', '1998-07-02'],
  ['Aos vinte e três dias do mês de junho de dois mil e dezoito compareceram.', '2018-06-23'],
])('reads a day whose year is written out: %s', (text, value) => {
  expect(findDatesIn(text, [{ start: 0, end: text.length }])[0]?.value).toBe(value);
});

it('reads no year where the words count something', () => {
  const text = 'El dos de julio mil personas protestaron.';
  expect(findDatesIn(text, [{ start: 0, end: text.length }]).map(({ value }) => value)).not.toContainEqual(
    expect.stringMatching(/^\d/),
  );
});

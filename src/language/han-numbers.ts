const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((digit, value) => [digit, value] as const),
  ['零', 0],
  ['两', 2],
]);

/** Figures, those of full width and of Chinese too, up to 999. */
export const HAN_NUMBER = '(?:[\\d０-９]{1,3}|[一二三四五六七八九十〇百]{1,6})';

/** Reads a number as Chinese and Japanese write it, in figures or numerals, up to 999 or digit by digit: `１２`, `二十三`, `二〇一八`. */
export function hanNumber(written: string): number {
  if (/[\d０-９]/.test(written)) return Number(plainFigures(written));
  let [total, digits] = [0, ''];
  for (const one of written) {
    if (one === '百' || one === '十') {
      total += (digits === '' ? 1 : Number(digits)) * (one === '百' ? 100 : 10);
      digits = '';
    } else digits += DIGITS.get(one) ?? '';
  }
  return total + Number(digits);
}

const FULL_WIDTH = /[０-９]/;

/** Writes figures of full width as plain ones; the text stays as long. */
export function plainFigures(text: string): string {
  return !FULL_WIDTH.test(text)
    ? text
    : text.replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
}

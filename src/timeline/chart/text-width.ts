/** Of a letter, as a share of the size of its font: those of Chinese and Japanese are as wide as high. */
const LATIN = 6 / 11;
const WIDE = 1;
const IS_WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Tells about how wide a text is drawn, rather too wide than too narrow; pixels, as the size is. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + size * (IS_WIDE.test(letter) ? WIDE : LATIN), 0);
}

/**
 * Folds words to compare them: small letters, no punctuation, no apostrophes, no accents on Latin letters, one space
 * between words. "Was weißt du?" becomes "was weisst du", "Qu’est-ce" becomes "quest ce".
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/['’]/gu, '')
    .normalize('NFD')
    .replaceAll(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The number words up to twenty, then the tens. */
export const NUMBER_WORDS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );
/** The same, as alternatives of a pattern. */
export const NUMBER_WORD: string = NUMBER_WORDS.join('|');
/** What each number word tells. */
export const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  NUMBER_WORDS.map((word, at) => [word, at < 20 ? at + 1 : (at - 17) * 10]),
);

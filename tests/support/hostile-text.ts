import fc from 'fast-check';

/** Text of an author who means harm, or of a careless paste: markup, mentions, hidden characters, and sheer length. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('@everyone ', '<@1>', '[a](https://example.org)', '# h\n', '||s||', '```', '\u202E', '\u200B', '\n> ', '**', '-# ', '<t:1:R>', '中文。', '👩‍🚀', '\uD800'), // biome-ignore format: a row of dangers
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.integer({ min: 1, max: 5000 }).map((length) => 'word '.repeat(length / 5)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

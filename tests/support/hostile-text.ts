import fc from 'fast-check';

/** Text of an author who means harm, or of a careless paste: markup, mentions, hidden characters, and sheer length. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('@everyone ', '<@1>', '[a](https://example.org)', '# h\n', '||s||', '```', '\u202E', '\u200B', '\n> ', '**', '-# ', '<t:1:R>', '中文。', '👩‍🚀', '\uD800'), // biome-ignore format: a row of dangers
      fc.constantFrom('discord.gg/abc ', 'https://bad.example ', '</ask:1>', '<#1>', ':skull: ', '~~~', '\n-# small', '\n1. one', '\n+ two', '🔥🔥🔥', '\\', '_', '\r\n'), // biome-ignore format: a row of dangers
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.integer({ min: 1, max: 6000 }).map((length) => 'word '.repeat(length / 5)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

const ESCAPED = /\\[^0-9A-Za-z\s]/g;
/** Links of ours, to the addresses of documents. */
const OWN_LINK = /\[[^\]\n]*\]\(<https?:[^>\s]*>\)/g;
const ACTING =
  /<[@#:/at]|@(?:everyone|here)|\|\||```|~~|\]\(|https?:\/\/|discord\.gg\/|:\w+:|^(?:> )?#{1,3} |^> (?:-#|>|[-+*] |\d+[.)] )|[\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/gm;

/** What would ping, link, hide or format in a text that is shown; nothing where all of it is escaped. */
export function actingIn(shown: string): string[] {
  return shown.replaceAll(ESCAPED, '').replaceAll(OWN_LINK, '').match(ACTING) ?? [];
}

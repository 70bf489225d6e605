/*
 * What texts of members and documents are made of when somebody looks for faults: names that stand in many
 * sentences, so that questions meet answers, and pieces that some screen, parser or object acts on.
 */

/** Few, so that documents and questions speak of the same; some are keys that every object inherits. */
export const NAMES = [
  'Mara Voss', 'Bob', 'the Brightwater Bank', 'Müller-Lüdenscheidt', 'constructor', '__proto__', 'the toString Group', 'hasOwnProperty Ray',
  'valueOf', '王小明', '京东', 'Ωmega', 'عمر', "O'Neill", 'J. K. Ray', 'db-7', 'the company', 'he', 'it', 'Ａcme', 'Zoë', 'İstanbul Ltd.',
] as const; // biome-ignore format: a table reads better in rows

export const ACTS = [
  'stole the money', 'denied the theft', 'was accused of fraud', 'committed fraud', 'was fined $3 million', 'lost 1,234.5 bitcoin', 'resigned',
  'was arrested in Kyiv', 'called the claim false', 'said that nobody was hurt', 'disputes this', 'sued the exchange', 'closed the bridge',
  'pleaded not guilty', '否认欺诈', '被指控盗窃', 'paid about 40 people', 'was founded', 'rejected the allegations', 'detained 12 of them',
] as const; // biome-ignore format: a table reads better in rows

export const TIMES = [
  '', ' on 3 May 2018', ' in September 2018', ' last Tuesday', ' two days later', ' at around 22:00', ' on 31 February 2019', ' in 0000', ' in 99999',
  ' 2018年9月10日', ' from 1 to 5 June 2020', ' on 03/04/2018', ' yesterday', ' in the 1990s', ' on the same day', ' in Q3 2018',
] as const; // biome-ignore format: a table reads better in rows

export const SPEECH = [
  '', 'According to the police, ', 'A neighbour claimed that ', 'The bank denied that ', '“No,” said Bob. ', 'However, ', 'It is a rumour that ',
  'Correction: ', '警方称，', 'Update: ', 'In a statement, Mara Voss said ', 'Sources said that ', '> ', '- ', '12. ', 'Q: ',
] as const; // biome-ignore format: a table reads better in rows

export const ENDS = [
  '.',
  '.',
  '.',
  '!',
  '?',
  '。',
  '…',
  '',
  '.”',
  ' [3].',
  '.[edit]',
  ' .',
  '\u2026”',
  '？',
] as const;

export const JOINTS = [' ', ' ', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\u0085', '\v', '', '\u3000', '\n> ', '\n- '] as const; // biome-ignore format: a row

export const BREAKS = ['\n\n', '\n\n', '\r\n\r\n', '\r\r', '\n \n', '\n\n\n', '\u2029', '\n'] as const;

/** What Discord, a terminal or a reader acts on, and what hides. */
export const HOSTILE = [
  '@everyone', '@here', '<@123456789012345678>', '<@!1>', '<@&1>', '<#2>', '</ask:3>', '<:smile:4>', '<a:x:5>', ':skull:', '<t:1536624000:R>', '<id:home>',
  '[label](https://example.org)', '[label](<https://example.org>)', '<https://example.org>', 'https://example.org/a_b_c', 'discord.gg/abc', 'www.example.org',
  '[a](b', '](', '[[', '<a@b.org>', '<+4912345>', 'mailto:a@b.org', 'ftp://x.org', 'HTTPS://EXAMPLE.ORG', 'https:\u200b//example.org', 'javascript:alert(1)',
  '# heading', '\n# heading', '\n### heading', '\n-# small', '\n> quote', '\n>>> quote', '\n- item', '\n* item', '\n+ item', '\n1. item', '\n10) item', '\r# heading',
  '**bold**', '__under__', '_it_', '~~gone~~', '||spoiler||', '`code`', '```js\ncode\n```', '```', '~~~', '\\', '\\\\*', '¯\\_(ツ)_/¯', '***', '* * *', '---', '===',
  '\u202Eright to left\u202C', '\u200B', '\u2066', '\uFEFF', '\u00AD', '\u034F', '\u3164', '\u115F', '\uFFA0', '\u180E', '\u2800', '\u{E0041}', '⟦U+202E⟧', '⟦', '⟧',
  '\u0007', '\u001B[31mred', '\u009B2J', '\u007F', '\u0000', '\u0008', '\u2028# heading', 'a\u200Db', '👨‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'क्‍ष', 'می‌خواهم', 'e\u0301\u0302\u0303', '𝕳𝖊𝖑𝖑𝖔', '☎️', '1️⃣',
  '$&', '$1', '%s', '{{x}}', '&lt;', '<script>', '| a | b |', '|---|---|', '[^1]', '[1]', '©', 'Share this', 'Leave a comment', 'Read more: Bob resigns', 'Advertisement',
] as const; // biome-ignore format: a table reads better in rows

/** A few characters again and again: bombs of markup, runs without a space, pages of digits. */
export const REPEATED = [
  '[', '(', '*', '_', '`', '> ', '>', '#', '|', '~', '\\', '-', '1. ', '1,', '0 ', 'word ', 'w', '没', '🔥', '\u200B', '\u0301', '"', '“', '”', '@everyone ', '**a** ',
  'publicly ', 'not ', 'we ', '0 view all ', '\n', '\t', ' ', '.', '. ', '?!', '$1.20 oranges, ', '2018 ', '01.02.', 'A. ', 'said ', '…',
] as const; // biome-ignore format: a table reads better in rows

/** Questions around a name (first) and an act (second). */
export const QUESTIONS: readonly ((name: string, act: string) => string)[] = [
  (name) => `Who is ${name}?`,
  (name) => `What did ${name} do?`,
  (name, act) => `Did ${name} ${act}?`,
  (_, act) => `Who ${act}?`,
  (name, act) => `When was it that ${name} ${act}?`,
  (name) => `How much money did ${name} lose?`,
  (name, act) => `Why ${name} ${act}, and what did ${name} say?`,
  (name) => `${name}是谁？`,
  (name, act) => `${name} ${act}.`,
  (_, act) => `List everyone who ${act}`,
  (name, act) => `What does “${act}” mean for ${name}? And who denied it?`,
];

/** Lines around an article, as a copied page has them. */
export const PAGE_HEAD =
  'Home\nNews\nSport\nLog in\nSubscribe\nShare\nShare on Facebook\nBy Mara Voss\n3 May 2018\n12 comments\n';
export const PAGE_FOOT = '\nShare this:\nRelated articles\nBob resigns\nThe bank closes\nLeave a comment\nReply\n© 2018 The Paper. All rights reserved.\n'; // biome-ignore format: one line each

export const FRONT_MATTER = [
  '---\ntitle: The bridge\npublished: 2018-09\nurl: https://example.org/bridge\nincident: The bridge\n---\n',
  '---\ntitle: "@everyone [x](https://evil.example) **b** <@1>"\npublisher: "`code` ||s|| ~~x~~"\nincident: "# constructor"\n---\n',
  '---\ntitle: __proto__\nconstructor: 1\nurl: "https://example.org/a)b>c|d*e_f"\n---\n',
  '---\ntitle: [a\n---\n',
  '---\nurl: javascript:alert(1)\nlanguage: x\npublished: 2018-99-99\n---\n',
  '---\n',
] as const;

export const SIDE_FILES = [
  'constructor.txt: {title: "a **b** <@1>"}\n__proto__: {publisher: x}\ndoc-0.txt:\n  publisher: "@everyone"\n',
  'doc-1.md: {published: 2019, incident: toString}\n- x\n',
  '{[',
] as const;

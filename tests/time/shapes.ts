/** A kind of text, grown by repeating one piece of it. */
export interface Shape {
  readonly name: string;
  /** The text of about so many UTF-16 units. */
  readonly grow: (units: number) => string;
}

const repeat = (piece: string, units: number): string =>
  piece.repeat(Math.max(1, Math.ceil(units / piece.length)));
const run = (piece: string, before = '', after = ''): Shape => ({
  name: JSON.stringify(before + piece + piece + after).slice(0, 60),
  grow: (units) => before + repeat(piece, units) + after,
});
const nested = (open: string, close: string): Shape => ({
  name: JSON.stringify(`${open}${open}${close}${close}`).slice(0, 60),
  grow: (units) => repeat(open, units / 2) + repeat(close, units / 2),
});

/** One sign for thousands of places. */
const SIGNS =
  'a A 1 0 . , ! ? … ; : - – — _ * ` ~ # > < | \\ / ( ) [ ] { } " \' “ ” ‘ ’ « » ‹ 「 」 『 （ ） 。 ， 、 $ € % & @ + = ^ 中 年 万 一 説 é ß ﬁ'.split(
    ' ',
  );
/** White space, marks that join, hidden signs, and signs outside the basic plane. */
const HIDDEN = [' ', '\t', '\n', '\r', '\r\n', '\u00a0', '\u2028', '\u3000', '\u200b', '\u200d', '\ufeff', '\u0301', '\u202e', '\u3164', '\u00ad', '👩‍🚀', '🔥', '\ud800', 'e\u0301', '\u0000', '🇩🇪', '\\\n']; // biome-ignore format: one a kind
/** Words and marks whose repeats meet each other's patterns. */
const WORDS = ['a ', 'A ', '1 ', '1,', '1.', '12:', '1/', '1-', '2018-', '2018 ', '20', '(1) ', '1. ', 'a. ', 'A. ', 'A.B.', 'Mr. ', 'we ', 'the ', 'of the ', 'not ', 'to ', 'by ', 'and ', 'that ', 'who ', 'said ', '“said ', 'denied ', 'publicly ', 'immediately ', 'also not ', '0 view all ', 'x ', 'Ida Falk ', 'Ida ', 'of Ida ', 'May ', 'May 3 ', '3 May ', 'in May ', 'on Monday ', 'last ', 'two ', 'ten million ', '$1 ', '$1.20 oranges, ', '12 people, ', '12 injured and ', 'about 12 ', 'never exceed ', '5% ', 'claims ', 'allegations of ', 'accused by ', 'according to ', 'was ', 'were also ', 'hours later ', 'the next day ', 'a year after ', '9:15 a.m. ', 'UTC ', '中文', '中文。', '2018年', '3月', '据称', '否认', 'yes, ', 'a-', "a'", 'a’', "it's ", 'a@b.', 'www.', 'https://', 'https://a.b/ ', '[a](', '![a](b)', '[a](b) ', '[1]', '[a] ', '**a', '**a** ', '*a ', '_a_', '`a', '~~a', 'a~~ ', 'a* ', 'a** ', 'a_ ', '*a b* c', '||a', '<a ', '![a', '&a', 'a](', '<@1>', '<#', '<t:1:R>', '@everyone ', ':a:', '\n> ', '\n- ', '\n  - ', '\n1. ', '\n# ', '\n## a\n', '\n```\n', '\n---\n', '\n===\n', '\na', '\n\na', '\n\nA b.', '\n| a ', 'a\n: ', '<!--', '--> ', '&amp;', '\\*', 'a: b\n', '- a: [', '"a": {', '? ', '!! ', '. ', '." ', '.” “', 'A. “', '; ', ' — ', ' (', ') ', 'A&B ', 'a\u0301b ', 'abc\u200b']; // biome-ignore format: a table
/** Sentences that are cut nowhere, and sentences that are cut often. */
const TEXTS: readonly Shape[] = [
  run('publicly ', 'The firm did not ', 'x accuse Bob of theft.'),
  run('0 view all ', 'Join the '),
  run('we ', 'Join the '),
  run('$1.20 oranges, $3.40 pears, ', 'The price list: '),
  run('The bank paid $3 million to Ida Falk on 3 May 2018. '),
  run('“No,” he said. '),
  run('He denied it, she claimed. '),
  run('Ida Falk (known as Ray) and Rui (also known as Ana), '),
  run('12,345,678 '),
  run('1,1,1,'),
  run('\n\nIda Falk said on 3 May 2018 that 12 people were hurt.'),
  run('\nIda Falk said that 12 people were hurt'),
  run('Who paid Ida Falk and when? '),
  run('the figure of 12 is wrong, it was 14, '),
  run('a b c d e f g h i j k l m n o p '),
  run(' ', 'a', 'a'),
  run('\n', 'a', 'a'),
  run('(', '', 'a'),
  run('A. "'),
  run('“a” '),
  run('the company that ', 'Ida Falk, '),
  // Sentences that look back for who speaks, through what no stop ends.
  run('\n- he said, “'),
  run('\n- he denied the claim'),
  run('\n“It is so,” he said'),
  run('Ida  said no. He  denied it. '),
  // What begins often and ends late.
  run('[', '', '](a)'),
  run('[a](b', '', ' )'),
  run('<https://a', '', ' >'),
  run('```\n', '', '\na\n```'),
  run('<!-- ', '', '-->'),
  run('<a ', '', '>'),
  run('“', '', '”'),
  run('**a ', '', '**'),
  run('，中文', '据称'),
  nested('[', ']'),
  nested('(', ')'),
  nested('“', '”'),
  nested('> ', '\n'),
  nested('- [a](', ')'),
  {
    name: 'a list that goes deeper with each line',
    grow: (units) => Array.from({ length: Math.sqrt(units * 2) }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
  },
  {
    name: 'words that are all different',
    grow: (units) => Array.from({ length: units / 8 }, (_, i) => `w${(i * 7919).toString(36)}`).join(' '),
  },
  {
    name: 'names that are all different',
    grow: (units) =>
      Array.from({ length: units / 24 }, (_, i) => `Then N${(i * 7919).toString(36)} met him. `).join(''),
  },
  {
    name: 'speakers that are all different',
    grow: (units) =>
      Array.from({ length: units / 30 }, (_, i) => `Nab${i.toString(36)} said no. He denied it. `).join(''),
  },
  {
    name: 'aliases that are all different',
    grow: (units) =>
      Array.from(
        { length: units / 40 },
        (_, i) => `Nab${i.toString(36)} Oc (known as Qu${i.toString(36)}) came. `,
      ).join(''),
  },
  {
    name: 'names of files that are all different',
    grow: (units) => Array.from({ length: units / 24 }, (_, i) => `f${i}.md:\n  title: T${i}\n`).join(''),
  },
  {
    name: 'lists of names that are all different',
    grow: (units) => Array.from({ length: units / 20 }, (_, i) => `- [Nab${i}, Oc${i}]\n`).join(''),
  },
  {
    name: 'dates that are all different',
    grow: (units) =>
      Array.from(
        { length: units / 30 },
        (_, i) => `On ${1 + (i % 28)} May ${1900 + (i % 200)} he left. `,
      ).join(''),
  },
  {
    name: 'figures that are all different',
    grow: (units) => Array.from({ length: units / 30 }, (_, i) => `They lost $${i + 1} million. `).join(''),
  },
];

/** Kinds of text that members and documents may bring, harmless and not. */
export const SIGN_SHAPES: readonly Shape[] = [...SIGNS, ...HIDDEN].map((sign) => run(sign));
export const WORD_SHAPES: readonly Shape[] = [...WORDS.map((word) => run(word)), ...TEXTS];

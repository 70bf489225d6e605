import type { Document } from '../corpus/document.js';

/** Where a document tells what it is: its title and its first lines. */
const HEAD_CHARS = 300;
const STATEMENT =
  /\b(?:press|media|news) (?:release|statement)\b|\bstatement (?:on|by|of|from|about|regarding|concerning)\b|\bopen letter\b|\bletters? to (?:our|the|all|my)\b|^\W{0,4}(?:(?:your|readers[’']) )?letters\W{0,4}$|\bright of reply\b|^dear \p{L}+|\bfor immediate release\b/imu;
/** One of these words is in every such statement: looking for them costs a tenth. */
const HINT = /statement|release|letter|dear|right of reply/i;
const OUR_WORD = /\bour (?:response|reply|statement|report|answer|side)\b/i;

/** Tells whether a party speaks for itself in a document: a press release, an open letter, a statement on a matter. So do those whose letters a page prints. */
export function isOwnWord({ title, text, blocks }: Document): boolean {
  const start = blocks.find(({ kind }) => kind !== 'boilerplate')?.start ?? 0;
  const head = `${title}\n${text.slice(start, start + HEAD_CHARS)}`;
  return OUR_WORD.test(title) || (HINT.test(head) && STATEMENT.test(head));
}

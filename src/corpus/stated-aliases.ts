import { everyMatch } from '../language/every-match.js';
import type { AliasGroup, Document } from './document.js';

/** Longest name taken, in words and UTF-16 code units. */
const NAME_WORDS = 6;
const NAME_CHARS = 60;
/** How far before a bracket or phrase the name is looked for; UTF-16 code units. */
const REACH = 140;

const SPACE = '[ \\u00a0]+';
/** Words that say that the names on both sides mean the same. */
const SAME =
  '(?:also|better|commonly|widely|popularly|formerly|previously|originally|now|otherwise|then|publicly)';
const VERB = '(?:known|called|named|referred to|styled|rebranded)';
/** Each with the sign that it begins with. */
const PHRASES: readonly (readonly [pattern: RegExp, sign: string])[] = [
  // X (also known as Y), X (formerly Y), X (a.k.a. Y)
  [
    new RegExp(
      `[ \\u00a0]?\\((?:(?:${SAME}${SPACE})?${VERB}(?:${SPACE}(?:as|to as))?|formerly|previously|originally|a\\.?k\\.?a\\.?|née|nicknamed|alias|short for|abbreviated(?:${SPACE}as)?)${SPACE}([^()]{1,80})\\)`,
      'giu',
    ),
    '(',
  ],
  // X, also known as Y,
  [
    new RegExp(
      `,${SPACE}(?:who${SPACE}is${SPACE}|which${SPACE}is${SPACE})?(?:(?:${SAME}${SPACE})(?:known|called|named|referred to)(?:${SPACE}as)?|known${SPACE}as|formerly|nicknamed|a\\.?k\\.?a\\.?|alias)${SPACE}([^(),.;:!?\\n]{1,60})(?=[,.;:)]|$|${SPACE}(?:is|was|has|had|said|were|are)\\b)`,
      'gimu',
    ),
    ',',
  ],
];
const ACRONYM = /[ \u00a0]\(([\p{Lu}][\p{Lu}\d&.-]{1,9}s?)\)/gu;
const HAN_ALSO = /（(?:又称|又名|也叫|简称|原名|英文名|本名|曾用名)[:：]?[ ]?([^（）()，。；]{1,30})）/gu;

/** One word of a name: capitalised, or the small words that names hold. */
const NAME_WORD = String.raw`(?:[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}'’&.-]{0,60}|[\p{Ll}]\p{Lu}[\p{L}\p{N}]{0,60}|\d[\p{L}\p{N}]{0,60})`;
const SMALL_WORD = '(?:of|the|and|for|de|da|del|di|la|le|van|von|der|den|bin|al|ibn|y|&)';
const NAME_AT_END = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])${NAME_WORD}(?:[ \\u00a0]+(?:${SMALL_WORD}[ \\u00a0]+){0,2}${NAME_WORD}){0,${NAME_WORDS - 1}}$`,
  'u',
);
const WHOLE_NAME = new RegExp(
  `^${NAME_WORD}(?:[ \\u00a0]+(?:${SMALL_WORD}[ \\u00a0]+){0,2}${NAME_WORD}){0,${NAME_WORDS - 1}}$`,
  'u',
);
const QUOTES = /^["“”'‘’「『]+|(?<!["“”'‘’」』])["“”'‘’」』]+$/gu;
/** Words that stand in front of a name by their capital alone, at the head of a sentence. */
const LEADING =
  /^(?:the|a|an|in|on|at|by|and|but|when|while|after|before|since|as|for|from|with|later|meanwhile|according|to|if|although|however|its|his|her|their|mr|mrs|ms|dr|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)\.?[ \u00a0]+/i;
const LEADING_ROLE =
  /^(?:[\p{L}\p{N}'’.&-]+[ \u00a0]+){0,3}?(?:founder|co-founder|president|chairman|chairwoman|director|officer|ceo|cto|cfo|exchange|company|firm|platform|group|minister|spokesman|spokeswoman|spokesperson|investor|trader|reporter|analyst|lawyer|executive|chief)[ \u00a0]+(?=\p{Lu})/u;
const FUNCTION_WORD = /^(?:of|the|and|for|in|on|to|de|da|del|di|la|le|von|van|der|&)$/i;
const GENERIC =
  /^(?:it|he|she|they|this|that|the|i|we|you|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|chinese|english)$/i;

/**
 * Finds names that a document's body says mean the same: "X (known as Y)", "X, also known as Y,", "X (formerly Y)" and
 * acronyms in brackets behind the words whose initials they are. Precise rather than complete: where the extent of a
 * name is in doubt there is no alias.
 * @returns pairs in text order, the name that comes first in the text first
 */
export function statedAliases(document: Pick<Document, 'text' | 'blocks'>): AliasGroup[] {
  const found: AliasGroup[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'boilerplate') continue;
    const text = document.text.slice(block.start, block.end);
    const pairs: { at: number; pair: AliasGroup }[] = [];
    const note = (at: number, first: string | undefined, second: string | undefined) => {
      if (first && second && first.toLowerCase() !== second.toLowerCase())
        pairs.push({ at, pair: [first, second] });
    };
    const everyIn = (pattern: RegExp, sign: string) => (text.includes(sign) ? everyMatch(text, pattern) : []);
    for (const [pattern, sign] of PHRASES) {
      for (const match of everyIn(pattern, sign))
        note(match.index, nameBefore(text, match.index), wholeName(match[1]));
    }
    for (const match of everyIn(ACRONYM, '(')) {
      note(match.index, spelledOut(text, match.index, match[1] ?? ''), match[1]?.replace(/s$/, ''));
    }
    for (const match of everyIn(HAN_ALSO, '（'))
      note(match.index, hanNameBefore(text, match.index), match[1]?.trim());
    found.push(...pairs.sort((a, b) => a.at - b.at).map(({ pair }) => pair));
  }
  return found;
}

/** The name that ends at an offset, without the role or the sentence opener in front of it. */
function nameBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - REACH), at).replace(/(?<![ \u00a0])[ \u00a0]+$/, '');
  let name = NAME_AT_END.exec(before)?.[0];
  if (!name) return undefined;
  while (LEADING.test(name)) name = name.replace(LEADING, '');
  name = name.replace(LEADING_ROLE, '');
  // "Ana and Rui (known as Ray)": whose name it is cannot be told.
  if (/ (?:and|&) /.test(name)) return undefined;
  return plausible(name);
}

function wholeName(raw = ''): string | undefined {
  const name = raw
    .trim()
    .replace(QUOTES, '')
    .replace(/^(?:the|as)[ \u00a0]+/i, '');
  return WHOLE_NAME.test(name) ? plausible(name) : undefined;
}

function plausible(name: string): string | undefined {
  const tidy = name
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/['’]s$/, '')
    .trim();
  if (tidy.length < 2 || tidy.length > NAME_CHARS || GENERIC.test(tidy) || /^\d+$/.test(tidy))
    return undefined;
  return tidy;
}

/** The words before an acronym whose initials it is, small words counted or not; nothing in doubt. */
function spelledOut(text: string, at: number, acronym: string): string | undefined {
  const letters = acronym
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  if (letters.length < 2) return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  const words = before.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[,;:.!?()"“”]/gu) ?? [];
  const taken: string[] = [];
  let left = letters.length - 1;
  for (let i = words.length - 1; i >= 0 && left >= 0; i--) {
    const word = words[i] ?? '';
    if (!/^[\p{L}\p{N}]/u.test(word)) return undefined;
    taken.unshift(word);
    const parts = word.split('-').filter((part) => part !== '');
    const initials = parts.map((part) => part[0]?.toLowerCase() ?? '');
    if (initials.length > 1 && endsWith(letters, left, initials)) left -= initials.length;
    else if (initials[0] === letters[left]) left--;
    else if (!FUNCTION_WORD.test(word)) return undefined;
  }
  const first = taken[0];
  if (left >= 0 || !first || taken.length < 2 || !/^\p{Lu}/u.test(first)) return undefined;
  const start = positionOf(before, taken);
  return start === undefined ? undefined : plausible(before.slice(start));
}

function endsWith(letters: string, left: number, initials: readonly string[]): boolean {
  return initials.every((initial, k) => letters[left - initials.length + 1 + k] === initial);
}

/** Where the run of words begins that ends the text. */
function positionOf(text: string, words: readonly string[]): number | undefined {
  let at = text.length;
  for (let i = words.length - 1; i >= 0; i--) {
    at = text.lastIndexOf(words[i] ?? '', at - 1);
    if (at < 0) return undefined;
  }
  return at;
}

/** The run of Han or Latin name characters before a bracket, when something marks its beginning. */
function hanNameBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 40), at);
  return /(?:^|[，。；、：“”「」\s])([\p{Script=Han}\p{L}·]{2,12})$/u.exec(before)?.[1];
}

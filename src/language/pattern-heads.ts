/** So many letters tell most words of a table apart. */
export const HEAD_CHARS = 4;
/** Stands for a character beyond ASCII in a head; it ends there. */
export const BEYOND_ASCII = '\u2020';
/** Stands behind the letters of a head that is a whole word. */
export const WORD_END = '$';

/** Tells whether a code unit is a letter beyond ASCII: quotation marks, dashes and dots of typographers count as marks. */
export function isBeyondAscii(code: number): boolean {
  return code > 0x7f && (code < 0x2010 || code > 0x2027);
}

/** A head of its own: a match begins with a digit. */
export const DIGIT = '#';

/** How a match may begin; `open` while what follows in the pattern continues it. */
interface Head {
  readonly text: string;
  readonly open: boolean;
}

const NOTHING: readonly Head[] = [{ text: '', open: true }];
const ANYTHING: readonly Head[] = [{ text: '', open: false }];
const NUMBER: readonly Head[] = [{ text: DIGIT, open: false }];
const FOREIGN: readonly Head[] = [{ text: BEYOND_ASCII, open: false }];
/** Ends a word, and a word may begin behind it. */
const BETWEEN: readonly Head[] = [{ text: WORD_END, open: true }];
const SEPARATOR = /[\s!-,./:-@[\]^`{-~-]/;
/** A class of nothing but white space, marks and quotation marks. */
const SEPARATING = /^\[(?:\\s|[\s!-,./:;<-@[_`{|}~“”"‘’–—-])+\]$/;
const FIGURES = /^\[[\d-]+\]$/;
const GROUP = /\((?:\?(?:[:=!]|<(?:[=!]|\w+>)))?/y;
const QUANTIFIER = /(?:[*+?]|\{[\d,]*\})\??/y;

/**
 * Tells how the first words of a pattern's matches begin: lower-case letters, at most `HEAD_CHARS`, whole words with
 * `WORD_END` behind them, or `BEYOND_ASCII` or `DIGIT`. It reads groups, alternatives and quantifiers; at anything else
 * a head ends early, so that it always covers what the pattern matches.
 * @param source - of a regular expression
 * @returns heads without repeats; one of them is empty where a match may begin with anything
 */
export function headsOf(source: string): string[] {
  let at = 0;

  function alternatives(): Head[] {
    const heads = sequence();
    while (source[at] === '|') {
      at += 1;
      heads.push(...sequence());
    }
    return heads;
  }

  function sequence(): Head[] {
    let heads = NOTHING;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const next = repeated(atom());
      heads = heads.flatMap((head) => (head.open ? next.map((tail) => join(head, tail)) : [head]));
      if (!heads.some(({ open }) => open)) skipSequence();
    }
    return [...heads];
  }

  function skipSequence(): void {
    for (let depth = 0; at < source.length; at += 1) {
      const char = source[at];
      if (depth === 0 && (char === '|' || char === ')')) return;
      if (char === '\\') at += 1;
      else if (char === '[') at = endOfClass() - 1;
      else if (char === '(') depth += 1;
      else if (char === ')') depth -= 1;
    }
  }

  function atom(): readonly Head[] {
    const char = source[at] ?? '';
    if (char === '(') return group();
    if (char === '[') {
      const from = at;
      at = endOfClass();
      const members = source.slice(from, at);
      if (FIGURES.test(members)) return NUMBER;
      return SEPARATING.test(members) ? BETWEEN : ANYTHING;
    }
    at += char === '\\' ? 2 : 1;
    if (char === '\\') return escaped(source[at - 1] ?? '');
    if (char === '^') return NOTHING;
    if (/\d/.test(char)) return NUMBER;
    if (/[a-z]/i.test(char)) return [{ text: char.toLowerCase(), open: true }];
    if (isBeyondAscii(char.charCodeAt(0))) return FOREIGN;
    if (char > '\u007f') return BETWEEN;
    return char !== '.' && char !== '$' && SEPARATOR.test(char) ? BETWEEN : ANYTHING;
  }

  function escaped(char: string): readonly Head[] {
    if (char === 'b') return BETWEEN;
    if (char === 'd') return NUMBER;
    return char === 's' || SEPARATOR.test(char) ? BETWEEN : ANYTHING;
  }

  function group(): readonly Head[] {
    GROUP.lastIndex = at;
    const opening = GROUP.exec(source)?.[0] ?? '(';
    at += opening.length;
    const heads = alternatives();
    at += 1;
    return /[=!]$/.test(opening) ? NOTHING : heads;
  }

  function endOfClass(): number {
    let end = at + 1;
    while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return end + 1;
  }

  function repeated(heads: readonly Head[]): readonly Head[] {
    QUANTIFIER.lastIndex = at;
    const quantifier = QUANTIFIER.exec(source)?.[0];
    if (quantifier === undefined) return heads;
    at += quantifier.length;
    const once = quantifier.startsWith('?')
      ? heads
      : heads.map(({ text }) => ({ text, open: text === WORD_END }));
    return /^(?:[*?]|\{0)/.test(quantifier) ? [...NOTHING, ...once] : once;
  }

  return [...new Set(alternatives().map(bare))];
}

/** Alternatives that begin with a line, at a word, behind something, with a mark or with a letter beyond ASCII. */
const AT_WORD = /^(?:\^|\\b|\\d|\(\?<[=!]|\\[^\w\s]|[,;:"'!]|[^\0-\u007f])/u;

/**
 * Tells as `headsOf` does, also of patterns that may begin within a word: those have an empty head. What a pattern
 * looks back at must end where a word may begin.
 * @param source - of a regular expression
 */
export function headsAnywhere(source: string): string[] {
  const heads = alternativesOf(source).map((one) => (AT_WORD.test(one) ? headsOf(one) : ['']));
  return [...new Set(heads.flat())];
}

/** Lists the alternatives that a pattern is made of, outside of its groups. */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let [from, depth, isClass] = [0, 0, false];
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (isClass) isClass = char !== ']';
    else if (char === '[') isClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

function join(head: Head, tail: Head): Head {
  if (isNone(head)) return { text: head.text === '' ? tail.text : WORD_END + bare(tail), open: tail.open };
  if (tail.text.startsWith(WORD_END)) return { text: head.text + WORD_END, open: false };
  if (tail.text === DIGIT) return { ...head, open: false };
  const text = head.text + tail.text;
  const most = head.text.startsWith(WORD_END) ? HEAD_CHARS + 1 : HEAD_CHARS;
  return { text: text.slice(0, most), open: tail.open && text.length < most };
}

/** Whether no word has begun. */
const isNone = ({ text }: Head): boolean => text === '' || text === WORD_END;

/** Without the end of the word before. */
const bare = ({ text }: Head): string => (text.startsWith(WORD_END) ? text.slice(1) : text);

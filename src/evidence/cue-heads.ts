/** So many letters tell most words of a table apart. */
const HEAD_CHARS = 4;
const WORD_BEGINNING = /\b[a-z]\w{0,3}/gi;

/** How a match may begin; `open` while what follows in the pattern continues it. */
interface Head {
  readonly text: string;
  readonly open: boolean;
}

const NOTHING: readonly Head[] = [{ text: '', open: true }];
const ANYTHING: readonly Head[] = [{ text: '', open: false }];
const GROUP = /\((?:\?(?:[:=!]|<[=!]))?/y;
const QUANTIFIER = /(?:[*+?]|\{[\d,]*\})\??/y;

/**
 * How the words begin that a pattern's matches begin with: lower-case letters, at most `HEAD_CHARS`. It reads groups,
 * alternatives and quantifiers; at anything else a head ends early, so that it always covers what the pattern matches.
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
      at = endOfClass();
      return ANYTHING;
    }
    at += char === '\\' ? 2 : 1;
    if (char === '\\') return source[at - 1] === 'b' ? NOTHING : ANYTHING;
    return /[a-z]/i.test(char) ? [{ text: char.toLowerCase(), open: true }] : ANYTHING;
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
    const once = quantifier.startsWith('?') ? heads : heads.map(({ text }) => ({ text, open: false }));
    return /^(?:[*?]|\{0)/.test(quantifier) ? [...NOTHING, ...once] : once;
  }

  return [...new Set(alternatives().map(({ text }) => text))];
}

function join(head: Head, tail: Head): Head {
  const text = (head.text + tail.text).slice(0, HEAD_CHARS);
  return { text, open: tail.open && text.length < HEAD_CHARS };
}

/**
 * Tells which rows of a table can hold in a sentence at all by how its words begin: most words begin no row, and trying
 * every row on every sentence takes most of the time that a corpus takes.
 * @param rows - each with a pattern that matches from the beginning of a word on, letter case aside
 */
export function rowFinder<T extends { readonly words: RegExp }>(
  rows: readonly T[],
): (sentence: string) => T[] {
  const rowsOfHead = new Map<string, number[]>();
  for (const [row, { words }] of rows.entries()) {
    for (const head of headsOf(words.source)) rowsOfHead.set(head, [...(rowsOfHead.get(head) ?? []), row]);
  }
  const rowsOfBeginning = new Map<string, readonly number[]>();
  const rowsBegunBy = (beginning: string) => {
    const known = rowsOfBeginning.get(beginning);
    if (known !== undefined) return known;
    const heads = Array.from(beginning, (_, i) => beginning.slice(0, i + 1));
    const begun = heads.flatMap((head) => rowsOfHead.get(head) ?? []);
    rowsOfBeginning.set(beginning, begun);
    return begun;
  };
  const always = rowsOfHead.get('') ?? [];
  return (sentence) => {
    const found = new Set(always);
    for (const [beginning] of sentence.matchAll(WORD_BEGINNING)) {
      for (const row of rowsBegunBy(beginning.toLowerCase())) found.add(row);
    }
    return rows.filter((_, row) => found.has(row));
  };
}

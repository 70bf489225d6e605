/**
 * A piece of a regular expression, as far as it tells which words its matches are made of. A letter is one of ASCII in
 * lower case, `foreign` a letter beyond, `mark` a mark or white space, `edge` that of a word. `start` is that of the
 * text, `behind` only looks there, `nothing` takes no room, `any` is all else.
 */
export interface PatternPart {
  readonly kind:
    | 'letter'
    | 'foreign'
    | 'digit'
    | 'mark'
    | 'edge'
    | 'start'
    | 'behind'
    | 'nothing'
    | 'any'
    | 'group';
  /** Of a letter. */
  readonly letter: string;
  /** Of a group. */
  readonly ways: readonly Sequence[];
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

/** Parts that follow each other: one alternative of a pattern or group. */
export type Sequence = readonly PatternPart[];

/** Tells whether a code unit is a letter beyond ASCII: quotation marks, dashes and dots of typographers count as marks. */
export function isBeyondAscii(code: number): boolean {
  return code > 0x7f && (code < 0x2010 || code > 0x2027);
}

const NO_WAYS: readonly Sequence[] = [];
const once = { letter: '', ways: NO_WAYS, isOptional: false, isRepeated: false } as const;
const KINDS = Object.fromEntries(
  (['foreign', 'digit', 'mark', 'edge', 'start', 'behind', 'nothing', 'any'] as const).map((kind) => [
    kind,
    { ...once, kind },
  ]),
) as Readonly<Record<Exclude<PatternPart['kind'], 'letter' | 'group'>, PatternPart>>;

/** From `a` to `z`. */
const LETTERS: readonly PatternPart[] = Array.from({ length: 26 }, (_, at) => ({
  ...once,
  kind: 'letter',
  letter: String.fromCharCode(0x61 + at),
}));

/** A class of nothing but white space, marks and quotation marks. */
const MARKS = /^\[(?:\\s|[\s!-,./:;<-@[_`{|}~“”"‘’–—-])+\]$/;
const DIGITS = /^\[[\d-]+\]$/;
/** An escape of more than one character behind its stroke. */
const LONG_ESCAPE = /[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|c[A-Za-z]|\d+/y;

/** Reads the source of a regular expression into its alternatives. */
export function readPattern(source: string): readonly Sequence[] {
  let at = 0;

  function alternatives(): Sequence[] {
    const ways: Sequence[] = [sequence()];
    while (source.charCodeAt(at) === 0x7c) {
      at += 1;
      ways.push(sequence());
    }
    return ways;
  }

  function sequence(): PatternPart[] {
    const parts: PatternPart[] = [];
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (code === 0x7c || code === 0x29) break;
      const part =
        code === 0x28 ? group() : code === 0x5b ? classOf() : code === 0x5c ? escaped() : plain(code);
      parts.push(quantified(part));
    }
    return parts;
  }

  function plain(code: number): PatternPart {
    at += 1;
    if (code === 0x5e) return KINDS.start;
    if (code === 0x2e || code === 0x24 || code === 0x5f) return KINDS.any;
    if (code >= 0x30 && code <= 0x39) return KINDS.digit;
    const letter = code < 0x80 ? LETTERS[(code | 0x20) - 0x61] : undefined;
    if (letter !== undefined) return letter;
    return isBeyondAscii(code) ? KINDS.foreign : KINDS.mark;
  }

  function escaped(): PatternPart {
    const char = source[at + 1] ?? '';
    LONG_ESCAPE.lastIndex = at + 1;
    at += 1 + (LONG_ESCAPE.exec(source)?.[0].length ?? 1);
    if (char === 'b') return KINDS.edge;
    if (char === 'd') return KINDS.digit;
    return char === 's' || /[\s!-,./:-@[\]^`{-~-]/.test(char) ? KINDS.mark : KINDS.any;
  }

  function classOf(): PatternPart {
    const from = at;
    at += 1;
    while (at < source.length && source.charCodeAt(at) !== 0x5d) at += source.charCodeAt(at) === 0x5c ? 2 : 1;
    at += 1;
    const members = source.slice(from, at);
    if (DIGITS.test(members)) return KINDS.digit;
    return MARKS.test(members) ? KINDS.mark : KINDS.any;
  }

  function group(): PatternPart {
    const kind = kindOfGroup();
    const ways = alternatives();
    at += 1;
    return kind ?? { ...once, kind: 'group', ways };
  }

  /** What a group is that only looks at what stands beside it. */
  function kindOfGroup(): PatternPart | undefined {
    at += 1;
    if (source[at] !== '?') return undefined;
    const isBehind = source[at + 1] === '<';
    const sign = source[at + (isBehind ? 2 : 1)];
    if (sign === '=' || sign === '!') {
      at += isBehind ? 3 : 2;
      return isBehind ? KINDS.behind : KINDS.nothing;
    }
    at = isBehind ? source.indexOf('>', at) + 1 : at + 2;
    return undefined;
  }

  function quantified(part: PatternPart): PatternPart {
    const code = source.charCodeAt(at);
    if (code !== 0x2a && code !== 0x2b && code !== 0x3f && code !== 0x7b) return part;
    const isOptional = code === 0x2a || code === 0x3f || (code === 0x7b && source[at + 1] === '0');
    at = code === 0x7b ? source.indexOf('}', at) + 1 : at + 1;
    if (source[at] === '?') at += 1;
    return { ...part, isOptional, isRepeated: code !== 0x3f };
  }

  return alternatives();
}

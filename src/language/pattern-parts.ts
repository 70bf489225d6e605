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
  return new PatternReader(source).alternatives();
}

/** Reads a source from its beginning on, each piece behind the other. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Sequence[] {
    const ways: Sequence[] = [this.#sequence()];
    while (this.#code === 0x7c) {
      this.#at += 1;
      ways.push(this.#sequence());
    }
    return ways;
  }

  /** The code unit at hand. */
  get #code(): number {
    return this.#source.charCodeAt(this.#at);
  }

  #sequence(): PatternPart[] {
    const parts: PatternPart[] = [];
    while (this.#at < this.#source.length) {
      const code = this.#code;
      if (code === 0x7c || code === 0x29) break;
      parts.push(this.#quantified(this.#part(code)));
    }
    return parts;
  }

  #part(code: number): PatternPart {
    if (code === 0x28) return this.#group();
    if (code === 0x5b) return this.#class();
    return code === 0x5c ? this.#escaped() : this.#plain(code);
  }

  #plain(code: number): PatternPart {
    this.#at += 1;
    if (code === 0x5e) return KINDS.start;
    if (code === 0x2e || code === 0x24 || code === 0x5f) return KINDS.any;
    if (code >= 0x30 && code <= 0x39) return KINDS.digit;
    const letter = code < 0x80 ? LETTERS[(code | 0x20) - 0x61] : undefined;
    if (letter !== undefined) return letter;
    return isBeyondAscii(code) ? KINDS.foreign : KINDS.mark;
  }

  #escaped(): PatternPart {
    const char = this.#source[this.#at + 1] ?? '';
    LONG_ESCAPE.lastIndex = this.#at + 1;
    this.#at += 1 + (LONG_ESCAPE.exec(this.#source)?.[0].length ?? 1);
    if (char === 'b') return KINDS.edge;
    if (char === 'd') return KINDS.digit;
    return char === 's' || /[\s!-,./:-@[\]^`{-~-]/.test(char) ? KINDS.mark : KINDS.any;
  }

  #class(): PatternPart {
    const from = this.#at;
    this.#at += 1;
    while (this.#at < this.#source.length && this.#code !== 0x5d) this.#at += this.#code === 0x5c ? 2 : 1;
    this.#at += 1;
    const members = this.#source.slice(from, this.#at);
    if (DIGITS.test(members)) return KINDS.digit;
    return MARKS.test(members) ? KINDS.mark : KINDS.any;
  }

  #group(): PatternPart {
    const kind = this.#kindOfGroup();
    const ways = this.alternatives();
    this.#at += 1;
    return kind ?? { ...once, kind: 'group', ways };
  }

  /** What a group is that only looks at what stands beside it. */
  #kindOfGroup(): PatternPart | undefined {
    this.#at += 1;
    if (this.#source[this.#at] !== '?') return undefined;
    const isBehind = this.#source[this.#at + 1] === '<';
    const sign = this.#source[this.#at + (isBehind ? 2 : 1)];
    if (sign === '=' || sign === '!') {
      this.#at += isBehind ? 3 : 2;
      return isBehind ? KINDS.behind : KINDS.nothing;
    }
    this.#at = isBehind ? this.#source.indexOf('>', this.#at) + 1 : this.#at + 2;
    return undefined;
  }

  #quantified(part: PatternPart): PatternPart {
    const code = this.#code;
    if (code !== 0x2a && code !== 0x2b && code !== 0x3f && code !== 0x7b) return part;
    const isOptional =
      code === 0x2a || code === 0x3f || (code === 0x7b && this.#source[this.#at + 1] === '0');
    this.#at = code === 0x7b ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1;
    if (this.#source[this.#at] === '?') this.#at += 1;
    return { ...part, isOptional, isRepeated: code !== 0x3f };
  }
}

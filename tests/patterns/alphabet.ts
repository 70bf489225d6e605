import type { AST } from '@eslint-community/regexpp';

/** A set of atoms: characters that no part of a pattern tells apart are one atom. */
export type Atoms = ReadonlySet<number>;

/** A character that stands for its atom. */
export type Sign = string;

export interface Alphabet {
  readonly signs: readonly Sign[];
  readonly all: Atoms;
  read(node: AST.Element | readonly AST.Element[]): Atoms;
  isWord(atom: number): boolean;
  isLineEnd(atom: number): boolean;
}

/** Letters, marks, digits and signs of every kind that patterns tell apart. */
const SAMPLES = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'éÉßſKıİΩΑяЯאع中年万々〇ひカ한ªᵃ٣²½Ⅷ€¥£₹™°§¶·…–—―‘’“”«»‹›「」『』（）【】、。，；：！？％＄\u0301\u200b\u200c\u200d\u2060\ufeff\u00a0\u2028\u2029\u3000\u00ad\u034f\u3164\u115f\u202e\u2066\u{1f525}\u{1f3fd}\u{1f1e9}\u{20000}\u{e0001}\u2022\u2021\u2192\u00d7\ud800\ue000',
];

/** Gathers what a pattern's parts read, as sets of atoms; the engine itself tells which character is in which class. */
export function alphabetOf(pattern: AST.Pattern, flags: string): Alphabet {
  const nodes = readersIn(pattern);
  const own = new Set(
    [...nodes].flatMap(([raw]) => [
      ...raw,
      ...[...raw].map((sign) => sign.toUpperCase()),
      ...[...raw].map((sign) => sign.toLowerCase()),
    ]),
  );
  const samples = [...new Set([...SAMPLES, ...own])].filter((sign) => sign.length > 0);
  const engineFlags = flags.replaceAll(/[gyd]/g, '');
  const isUnicode = /[uv]/.test(flags);
  const readers = [...nodes].map(([raw]) => new RegExp(`^(?:${raw})$`, engineFlags));
  const word = new RegExp('^\\w$', engineFlags);
  const keyed = new Map<string, string>();
  const atomOf = new Map<string, number>();
  const rows: { sign: string; isIn: readonly boolean[] }[] = [];
  for (const sign of samples) {
    if (!isUnicode && sign.length > 1) continue;
    const isIn = readers.map((reader) => reader.test(sign));
    const key = `${isIn.map(Number).join('')}${word.test(sign)}${/[\n\r\u2028\u2029]/.test(sign)}`;
    if (!keyed.has(key)) {
      keyed.set(key, sign);
      atomOf.set(key, rows.push({ sign, isIn }) - 1);
    }
  }
  const sets = new Map(
    [...nodes.keys()].map((raw, at) => [
      raw,
      new Set(rows.flatMap(({ isIn }, atom) => (isIn[at] ? [atom] : []))),
    ]),
  );
  return {
    signs: rows.map(({ sign }) => sign),
    all: new Set(rows.keys()),
    read: (node) => new Set([node].flat().flatMap((one) => [...(sets.get(one.raw) ?? [])])),
    isWord: (atom) => word.test(rows[atom]?.sign ?? ''),
    isLineEnd: (atom) => /[\n\r\u2028\u2029]/.test(rows[atom]?.sign ?? ''),
  };
}

/** Every part of a pattern that reads one character, by its wording. */
function readersIn(root: AST.Pattern): ReadonlyMap<string, AST.Element> {
  const found = new Map<string, AST.Element>();
  const walk = (node: AST.Element | AST.Alternative | AST.Pattern) => {
    if (node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass')
      found.set(node.raw, node);
    else if (node.type === 'Quantifier') walk(node.element);
    else if ('alternatives' in node) for (const one of node.alternatives) walk(one);
    else if ('elements' in node) for (const element of node.elements) walk(element as AST.Element);
  };
  walk(root);
  return found;
}

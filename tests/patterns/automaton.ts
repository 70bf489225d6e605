import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type Atoms, alphabetOf, type Sign } from './alphabet.js';

/** One place of a pattern that reads a character. */
export interface Place {
  /** What it reads. */
  readonly reads: Atoms;
  /** The places that may read the next character. */
  readonly next: Edge[];
  /** The match may end behind it, whatever follows. */
  ends: boolean;
}

/** A way from one place to another, open where the characters on both its sides are right. */
export interface Edge {
  readonly to: number;
  readonly conditions: readonly Condition[];
}

export type Condition = (before: number | undefined, after: number) => boolean;

export interface Automaton {
  /** The first place reads what a search skips; there is none before it. */
  readonly places: readonly Place[];
  readonly signs: readonly Sign[];
}

/** Repeats counted higher than this are read as this many: more of the same brings no other kind of growth. */
const COPIES = 4;
/** A group repeated more often than this may as well be repeated for ever: two to the tenth is a thousand. */
const MANY = 10;

interface Piece {
  /** Ways in, each to a place. */
  readonly first: readonly Edge[];
  /** Ways out, each from a place. */
  readonly last: readonly { readonly from: number; readonly conditions: readonly Condition[] }[];
  /** Conditions under which it reads nothing; one list a way. */
  readonly empty: readonly (readonly Condition[])[];
}

/**
 * Builds the automaton that a backtracking engine walks for a pattern: one place for each character that it reads, and as
 * many edges between two places as there are ways from one to the other. Looking ahead is a branch that leads nowhere
 * else; looking behind at one character is a condition of an edge.
 * @param manyIsForever - reads `(…){0,40}` as `(…)*`
 * @returns the pattern's own automaton, then one for each place where it looks far behind, read from right to left
 */
export function automataOf(source: string, flags: string, manyIsForever = false): Automaton[] {
  const isUnicode = flags.includes('u') || flags.includes('v');
  const ast = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: isUnicode && !flags.includes('v'),
    unicodeSets: flags.includes('v'),
  });
  const alphabet = alphabetOf(ast, flags);
  const behind: AST.Alternative[][] = [];
  const build = (alternatives: readonly AST.Alternative[], isReversed: boolean): Automaton => {
    const places: Place[] = [{ reads: alphabet.all, next: [], ends: false }];
    const isMultiline = flags.includes('m');

    const add = (reads: Atoms): Piece => {
      const at = places.push({ reads, next: [], ends: false }) - 1;
      return { first: [{ to: at, conditions: [] }], last: [{ from: at, conditions: [] }], empty: [] };
    };
    const NOTHING: Piece = { first: [], last: [], empty: [[]] };
    const only = (condition: Condition): Piece => ({ first: [], last: [], empty: [[condition]] });
    const join = (a: Piece['last'], b: Piece['first']) => {
      for (const { from, conditions } of a)
        for (const edge of b)
          places[from]?.next.push({ to: edge.to, conditions: [...conditions, ...edge.conditions] });
    };
    const then = (a: Piece, b: Piece): Piece => {
      join(a.last, b.first);
      const into = a.empty.flatMap((way) =>
        b.first.map((edge) => ({ to: edge.to, conditions: [...way, ...edge.conditions] })),
      );
      const outOf = b.empty.flatMap((way) =>
        a.last.map((edge) => ({ from: edge.from, conditions: [...edge.conditions, ...way] })),
      );
      return {
        first: [...a.first, ...into],
        last: [...b.last, ...outOf],
        empty: a.empty.flatMap((one) => b.empty.map((other) => [...one, ...other])).slice(0, COPIES),
      };
    };
    const either = (pieces: readonly Piece[]): Piece => ({
      first: pieces.flatMap(({ first }) => first),
      last: pieces.flatMap(({ last }) => last),
      empty: pieces.flatMap(({ empty }) => empty).slice(0, COPIES),
    });
    const sequence = (elements: readonly AST.Element[]): Piece =>
      (isReversed ? elements.toReversed() : elements).map(piece).reduce(then, NOTHING);
    const choice = (list: readonly AST.Alternative[]): Piece =>
      either(list.map(({ elements }) => sequence(elements)));

    function repeated({ element, min, max }: AST.Quantifier): Piece {
      const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
      const isEndless = max === Number.POSITIVE_INFINITY || (manyIsForever && isGroup && max >= MANY);
      let all = NOTHING;
      for (let i = 0; i < Math.min(min, COPIES); i++) {
        const one = piece(element);
        if (isEndless && i === Math.min(min, COPIES) - 1) join(one.last, one.first);
        all = then(all, one);
      }
      if (isEndless && min === 0) {
        const one = piece(element);
        join(one.last, one.first);
        return optional(one);
      }
      if (isEndless) return all;
      let rest = NOTHING;
      for (let i = Math.min(min, COPIES); i < Math.min(max, COPIES); i++)
        rest = optional(then(piece(element), rest));
      return then(all, rest);
    }
    const optional = (one: Piece): Piece => ({
      ...one,
      empty: [[], ...one.empty.filter((way) => way.length > 0)].slice(0, COPIES),
    });

    function assertion(node: AST.Assertion): Piece {
      if (node.kind === 'word') {
        const isEdge = (before: number | undefined, after: number) =>
          (before !== undefined && alphabet.isWord(before)) !== alphabet.isWord(after);
        return only(node.negate ? (before, after) => !isEdge(before, after) : isEdge);
      }
      if (!('alternatives' in node)) {
        const isFront = (node.kind === 'start') !== isReversed;
        const isLine = (at: number | undefined) =>
          at === undefined || (isMultiline && alphabet.isLineEnd(at));
        return only(isFront ? isLine : (_, after) => isMultiline && alphabet.isLineEnd(after));
      }
      const one = singleOf(node.alternatives);
      if (one !== undefined) {
        const reads = alphabet.read(one);
        const looksAfter = (node.kind === 'lookahead') !== isReversed;
        return only((before, after) => {
          const seen = looksAfter ? after : before;
          return (seen !== undefined && reads.has(seen)) !== node.negate;
        });
      }
      if ((node.kind === 'lookbehind') !== isReversed) {
        behind.push(node.alternatives);
        return NOTHING;
      }
      const { first } = choice(node.alternatives);
      return { first, last: [], empty: [[]] };
    }

    function piece(node: AST.Element): Piece {
      switch (node.type) {
        case 'Character':
        case 'CharacterSet':
        case 'CharacterClass':
          return add(alphabet.read(node));
        case 'Group':
        case 'CapturingGroup':
          return choice(node.alternatives);
        case 'Quantifier':
          return node.max === 0 ? NOTHING : repeated(node);
        case 'Backreference':
          return choice([node.resolved].flat().flatMap(alternativesOf));
        case 'Assertion':
          return assertion(node);
        default:
          throw new Error(`cannot read ${node.raw}`);
      }
    }

    const whole = choice(alternatives);
    // A sticky pattern starts at one place only; any other skips what it does not match.
    const skip = places[0] as Place;
    if (!flags.includes('y')) skip.next.push({ to: 0, conditions: [] });
    for (const edge of whole.first) skip.next.push(edge);
    if (alternatives === ast.alternatives)
      for (const { from, conditions } of whole.last)
        if (conditions.length === 0) (places[from] as Place).ends = true;
    return { places, signs: alphabet.signs };
  };
  const automata = [build(ast.alternatives, false)];
  for (let list = behind.shift(); list !== undefined; list = behind.shift()) automata.push(build(list, true));
  return automata;
}

/** The one character that all a lookaround looks at. */
function singleOf(alternatives: readonly AST.Alternative[]): readonly AST.Element[] | undefined {
  const elements = alternatives.map(({ elements: [only, ...rest] }) =>
    rest.length === 0 ? only : undefined,
  );
  const isOne = (node: AST.Element | undefined): node is AST.Element =>
    node?.type === 'Character' || node?.type === 'CharacterSet' || node?.type === 'CharacterClass';
  return elements.every(isOne) ? elements : undefined;
}

const alternativesOf = ({ alternatives }: AST.CapturingGroup): readonly AST.Alternative[] => alternatives;

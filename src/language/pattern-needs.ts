import { BEYOND_ASCII, DIGIT, takeHeads, WORD_END } from './pattern-heads.js';
import { type PatternPart, readPattern, type Sequence } from './pattern-parts.js';

/** Of these heads one begins some word of every text that a pattern matches; its first word, where it is `isFirst`. */
export interface Need {
  readonly heads: ReadonlySet<string>;
  readonly isFirst: boolean;
}

/** Heads that begin a word of most sentences; all others are rare, the shorter the less. */
const COMMON: ReadonlySet<string> = new Set(
  `the$ of$ and$ to$ in$ a$ is$ was$ were$ it$ he$ she$ they$ that$ for$ on$ with$ at$ by$ from$ as$ are$ be$ been$ had$ has$ have$ not$ no$
   or$ an$ this$ his$ her$ its$ their i$ we$ you$ do$ does$ did$ but$ who$ said$ will$ would if$ all$ one$ what$ when$ so$`.split(
    /\s+/u,
  ),
);
const WEIGHTS: readonly number[] = [9, 1, 0.4, 0.1, 0.04, 0.02];
const DIGIT_WEIGHT = 0.3;
const WORD_WEIGHT = 0.02;
/** What is no likelier needs nothing besides. */
const RARE = 0.05;
/** Most words are not the first of their text. */
const FIRST_SHARE = 0.1;

/**
 * Tells what each alternative of a pattern needs: all that is listed of one. An alternative of which nothing is listed may
 * match any text. It goes by the letters of ASCII, case aside.
 *
 * What a pattern looks back at, where it begins with that, must end where a word may begin.
 * @param source - of a regular expression; `^` is the start of the text
 * @returns of each alternative its needs, that of the rarest words first
 */
export function needsOf(source: string): readonly (readonly Need[])[] {
  return readPattern(source).flatMap(spread).map(needsOfWay);
}

/** Takes a group apart that is all of a sequence but for what takes no room. */
function spread(way: Sequence): readonly Sequence[] {
  const at = way.findIndex(takesRoom);
  const part = way[at];
  if (part?.kind !== 'group' || part.isOptional || part.isRepeated || way.slice(at + 1).some(takesRoom))
    return [way];
  return part.ways.flatMap((inner) => spread([...way.slice(0, at), ...inner, ...way.slice(at + 1)]));
}

function takesRoom({ kind }: PatternPart): boolean {
  return kind !== 'start' && kind !== 'edge' && kind !== 'behind' && kind !== 'nothing';
}

function needsOfWay(way: Sequence): readonly Need[] {
  const needs: Need[] = [];
  const isRare = (heads: ReadonlySet<string> | undefined, isFirst: boolean) => {
    if (heads === undefined) return false;
    needs.push({ heads, isFirst });
    return weigh(heads) * (isFirst ? FIRST_SHARE : 1) < RARE;
  };
  if (way[0]?.kind !== 'start' || !isRare(headsFrom(way, 1, undefined), true))
    headsInside(way, 0, beginsWord(way), undefined, (heads) => isRare(heads, false));
  return needs.sort((a, b) => weightOf(a) - weightOf(b));
}

/** What a sequence goes on with, told the letters so far and where to put heads. */
type Rest = (letters: string, heads: Set<string>) => void;

/** Takes, of each place of a sequence where a word must begin, the heads of that word, until they are enough. */
function headsInside(
  way: Sequence,
  from: number,
  isAtWord: boolean,
  rest: Rest | undefined,
  areEnough: (heads: ReadonlySet<string> | undefined) => boolean,
): void {
  for (let at = from; at < way.length; at++) {
    const part = way[at] as PatternPart;
    if (part.isOptional || !takesRoom(part) || part.kind === 'mark' || part.kind === 'any') continue;
    if (way[at - 1]?.kind === 'letter' || !isWordAt(way, at, isAtWord)) continue;
    const isGroup = part.kind === 'group' && !part.isRepeated;
    if (areEnough(isGroup ? headsOfGroup(way, at, rest) : headsFrom(way, at, rest))) return;
  }
}

/** Of each way of a group the heads of the rarest word that it must hold. */
function headsOfGroup(way: Sequence, at: number, rest: Rest | undefined): ReadonlySet<string> | undefined {
  const behind: Rest = (letters, heads) =>
    takeHeads(way, at + 1, letters, heads, (more) => goOn(rest, more, heads));
  const all = new Set<string>();
  for (const inner of way[at]?.ways ?? []) {
    let best: ReadonlySet<string> | undefined;
    const isRare = (heads: ReadonlySet<string> | undefined) => {
      if (heads !== undefined && (best === undefined || weigh(heads) < weigh(best))) best = heads;
      return best !== undefined && weigh(best) < RARE;
    };
    if (!isRare(headsFrom(inner, 0, behind))) headsInside(inner, 1, true, behind, isRare);
    if (best === undefined) return undefined;
    for (const head of best) all.add(head);
  }
  return all;
}

function headsFrom(way: Sequence, at: number, rest: Rest | undefined): ReadonlySet<string> | undefined {
  const heads = new Set<string>();
  takeHeads(way, at, '', heads, (letters) => goOn(rest, letters, heads));
  return heads.has('') ? undefined : heads;
}

function goOn(rest: Rest | undefined, letters: string, heads: Set<string>): void {
  if (rest === undefined) heads.add(letters);
  else rest(letters, heads);
}

const BEGINNINGS: ReadonlySet<PatternPart['kind']> = new Set([
  'start',
  'edge',
  'mark',
  'behind',
  'foreign',
  'digit',
]);

/** Whether what matches a sequence begins where a word does, if with a letter. */
function beginsWord(way: Sequence): boolean {
  const first = way[0];
  return first !== undefined && !first.isOptional && BEGINNINGS.has(first.kind);
}

/** Whether whatever stands before a part of a sequence ends where a word may begin. */
function isWordAt(way: Sequence, at: number, isAtWord: boolean): boolean {
  const end = endOf(way, at);
  return end === 'mark' || (end === 'none' && isAtWord);
}

/** How what stands before a part ends: with a mark, with what is none, or, where it may be nothing, with a mark if at all. */
function endOf(way: Sequence, before: number): 'mark' | 'none' | 'other' {
  for (let at = before - 1; at >= 0; at--) {
    const { kind, ways, isOptional } = way[at] as PatternPart;
    if (kind === 'start' || kind === 'edge') return 'mark';
    if (kind === 'letter' || kind === 'foreign' || kind === 'digit' || kind === 'any') return 'other';
    if (kind === 'mark' && !isOptional) return 'mark';
    if (kind !== 'group') continue;
    const ends = ways.map((inner) => endOf(inner, inner.length));
    if (ends.includes('other')) return 'other';
    if (!isOptional && !ends.includes('none')) return 'mark';
  }
  return 'none';
}

function weightOf({ heads, isFirst }: Need): number {
  return weigh(heads) * (isFirst ? FIRST_SHARE : 1);
}

function weigh(heads: ReadonlySet<string>): number {
  let sum = 0;
  for (const head of heads) {
    if (head === DIGIT) sum += DIGIT_WEIGHT;
    else if (COMMON.has(head)) sum += 1;
    else if (head.endsWith(WORD_END) || head.endsWith(BEYOND_ASCII)) sum += WORD_WEIGHT;
    else sum += WEIGHTS[head.length] ?? 0;
  }
  return sum;
}

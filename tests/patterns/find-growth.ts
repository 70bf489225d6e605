import { type Automaton, automataOf, type Edge } from './automaton.js';

const MANY_TIMES = /\)\{\d+,\d{2,}\}/;

/** A text that a pattern takes more than its length for. */
export interface Attack {
  readonly kind: 'exponential' | 'polynomial';
  readonly before: string;
  /** Repeated, it multiplies the ways to read the text. */
  readonly pump: string;
}

/**
 * Finds a text that makes a backtracking search for a pattern take more than a multiple of its length: one that may be
 * read in a loop of the pattern, go from there to another loop, and be read there as well. Lookarounds of more than one
 * character count as met, so what is found may be harmless, and what is not found is linear.
 */
export function findGrowth(source: string, flags: string): Attack | undefined {
  for (const automaton of automataOf(source, flags)) {
    const attack = findIn(automaton);
    if (attack) return attack;
  }
  if (!MANY_TIMES.test(source)) return undefined;
  for (const automaton of automataOf(source, flags, true)) {
    const attack = findIn(automaton, true);
    if (attack) return attack;
  }
  return undefined;
}

/** @param insideOnly - within one loop: only there the growth is exponential */
function findIn(automaton: Automaton, insideOnly = false): Attack | undefined {
  const { places } = automaton;
  const loopOf = loopsOf(automaton);
  const members = new Map<number, number[]>();
  loopOf.forEach((loop, at) => {
    if (loop >= 0) members.set(loop, [...(members.get(loop) ?? []), at]);
  });
  for (const [at, { next }] of places.entries()) {
    const inside = next.filter(({ to }) => loopOf[at] !== -1 && loopOf[to] === loopOf[at]);
    const twice = inside.find(({ to }, i) => inside.findIndex((other) => other.to === to) < i);
    if (twice && !places[at]?.ends)
      return { kind: 'exponential', before: leadTo(automaton, at), pump: signIn(automaton, at) };
  }
  const back = placesBefore(automaton);
  for (const [otherLoop, to] of members) {
    for (const q of to) {
      if (places[q]?.ends) continue;
      const leading = reaching(back, q);
      for (const [loop, from] of members) {
        if (insideOnly && loop !== otherLoop) continue;
        for (const p of from) {
          if (p === q || !leading.has(p)) continue;
          const pump = pumpFrom(automaton, p, q, loopOf, leading);
          if (pump !== undefined)
            return {
              kind: loop === otherLoop ? 'exponential' : 'polynomial',
              before: leadTo(automaton, p),
              pump,
            };
        }
      }
    }
  }
  return undefined;
}

interface State {
  /** The places that three readings of one text have come to. */
  readonly at: readonly [number, number, number];
  readonly atom: number | undefined;
  readonly from?: State;
}

/**
 * A text that leads from `p` to `p`, from `p` to `q` and from `q` to `q`.
 * @param leading - the places that lead to `q`
 */
function pumpFrom(
  { places, signs }: Automaton,
  p: number,
  q: number,
  loopOf: readonly number[],
  leading: ReadonlySet<number>,
): string | undefined {
  const shared = [...(places[p]?.reads ?? [])].filter((atom) => places[q]?.reads.has(atom));
  if (shared.length === 0) return undefined;
  const isConditional = [p, q].some((at) => places[at]?.next.some(({ conditions }) => conditions.length > 0));
  // The character before the text is the one that it ends with.
  for (const last of isConditional ? shared : shared.slice(0, 1)) {
    const seen = new Set<number>();
    const queue: State[] = [{ at: [p, p, q], atom: last }];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] as State;
      const [a, b, c] = state.at;
      const step = (at: number, isGood: (to: number) => boolean) =>
        (places[at]?.next ?? []).filter(({ to }) => isGood(to));
      const as = step(a, (to) => loopOf[to] === loopOf[p] && places[to]?.ends === false);
      const cs = step(c, (to) => loopOf[to] === loopOf[q] && places[to]?.ends === false);
      const bs = step(b, (to) => leading.has(to) && places[to]?.ends === false);
      for (const ea of as) {
        for (const ec of cs) {
          for (const atom of places[ec.to]?.reads ?? []) {
            if (
              !places[ea.to]?.reads.has(atom) ||
              !isOpen(ea, state.atom, atom) ||
              !isOpen(ec, state.atom, atom)
            )
              continue;
            for (const eb of bs) {
              const key = ((ea.to * places.length + eb.to) * places.length + ec.to) * signs.length + atom;
              if (seen.has(key) || !places[eb.to]?.reads.has(atom) || !isOpen(eb, state.atom, atom)) continue;
              seen.add(key);
              const next: State = { at: [ea.to, eb.to, ec.to], atom, from: state };
              if (ea.to === p && eb.to === q && ec.to === q && (!isConditional || atom === last))
                return textOf(next, signs);
              queue.push(next);
            }
          }
        }
      }
    }
  }
  return undefined;
}

function isOpen({ conditions }: Edge, before: number | undefined, after: number): boolean {
  return conditions.every((holds) => holds(before, after));
}

function textOf(state: State, signs: readonly string[]): string {
  let text = '';
  for (let one: State | undefined = state; one?.from; one = one.from)
    text = (signs[one.atom ?? 0] ?? '') + text;
  return text;
}

/** The number of the loop that each place is in, -1 for none: its strongly connected component (Tarjan's). */
function loopsOf({ places }: Automaton): number[] {
  const index: number[] = [];
  const low: number[] = [];
  const loop = places.map(() => -1);
  const stack: number[] = [];
  const onStack = new Set<number>();
  let count = 0;
  const visit = (at: number) => {
    index[at] = low[at] = count++;
    stack.push(at);
    onStack.add(at);
    for (const { to } of places[at]?.next ?? []) {
      if (index[to] === undefined) {
        visit(to);
        low[at] = Math.min(low[at] ?? 0, low[to] ?? 0);
      } else if (onStack.has(to)) low[at] = Math.min(low[at] ?? 0, index[to] ?? 0);
    }
    if (low[at] !== index[at]) return;
    const component: number[] = [];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      onStack.delete(one);
      component.push(one);
      if (one === at) break;
    }
    const isLoop = component.length > 1 || places[at]?.next.some(({ to }) => to === at);
    if (isLoop) for (const one of component) loop[one] = at;
  };
  places.forEach((_, at) => {
    if (index[at] === undefined) visit(at);
  });
  return loop;
}

function placesBefore({ places }: Automaton): readonly number[][] {
  const back: number[][] = places.map(() => []);
  places.forEach(({ next }, at) => {
    for (const { to } of next) back[to]?.push(at);
  });
  return back;
}

/** The places from which one can be reached, and itself. */
function reaching(back: readonly number[][], goal: number): ReadonlySet<number> {
  const seen = new Set([goal]);
  for (const at of seen) for (const before of back[at] ?? []) seen.add(before);
  return seen;
}

/** A text that leads to a place, without what it reads itself. */
function leadTo(automaton: Automaton, goal: number): string {
  const { places } = automaton;
  const from = new Map<number, number>([[0, 0]]);
  const queue = [0];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const { to } of places[at]?.next ?? []) {
      if (from.has(to)) continue;
      from.set(to, at);
      queue.push(to);
    }
  }
  let text = '';
  for (let at = goal; at > 0; at = from.get(at) ?? 0) text = signIn(automaton, at) + text;
  return text;
}

function signIn({ places, signs }: Automaton, at: number): string {
  const [atom] = places[at]?.reads ?? [];
  return signs[atom ?? 0] ?? '';
}

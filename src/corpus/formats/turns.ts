import type { Block, Mark, Turn } from '../document.js';
import { type TurnLabel, turnLabelOf } from '../lines/turn-labels.js';
import { PASSAGE_MAX } from '../passages.js';
import { tidyMarks } from '../reading.js';
import type { Extracted } from './format.js';

/** Fewer make no conversation; one of two speaks at least so often. */
const LEAST_TURNS = 3;
const LEAST_OF_ONE = 2;
/** Where nobody asks, lines that begin alike are fields: "Duration: 5 minutes". */
const ASKED_SHARE = 0.15;
/** This share of the body's blocks begins with a speaker at least. */
const LEAST_SHARE = 0.3;
const ASKS = /[?？]["'”’»)\]*_]*$/u;
const ASKER = /^(?:q|question|interviewer|reporter|host|moderator|presenter|journalist|counsel|the court)$/i;
/** Nobody is called so. */
const NO_NAME = /^(?:q|a|question|answer)$/i;

interface Said {
  readonly block: Block;
  readonly label: TurnLabel;
  readonly asks: boolean;
}

/**
 * Reads interviews, hearings and other conversations: of each turn it says who speaks, and a question is one block with its answer,
 * so that neither is quoted alone. What follows a turn without a name goes on with it.
 * @returns the blocks, and the marks with the names before the turns
 */
export function withTurns({
  text,
  blocks,
  marks: known = [],
}: Pick<Extracted, 'text' | 'blocks' | 'marks'>): { blocks: readonly Block[]; marks: readonly Mark[] } {
  const said = turnsOf(text, blocks);
  if (said.size === 0) return { blocks, marks: known };
  const asker = askerOf([...said.values()]);
  const found: Block[] = [];
  const marks: Mark[] = [...known];
  let last: Said | undefined;
  for (const block of blocks) {
    const turn = said.get(block);
    if (block.kind === 'heading' || isMessage(block)) last = undefined;
    if (block.kind === 'heading' || block.kind === 'boilerplate' || isMessage(block)) {
      found.push(block);
      continue;
    }
    if (turn !== undefined) {
      marks.push(...between(known, block.start, block.start + turn.label.length));
      const before = found.at(-1);
      const isAnswer = last !== undefined && last.label.speaker !== turn.label.speaker;
      const isAsked = last !== undefined && (last.asks || last.label.speaker === asker);
      if (isAnswer && isAsked && before?.turns && block.end - before.start <= PASSAGE_MAX) {
        found[found.length - 1] = { ...before, end: block.end, turns: [...before.turns, turnAt(turn)] };
      } else found.push({ ...block, kind: 'paragraph', turns: [turnAt(turn)] });
      last = turn;
      continue;
    }
    const turns = last === undefined ? undefined : [{ ...turnAt(last), start: block.start }];
    found.push(turns === undefined ? block : { ...block, turns });
  }
  return { blocks: found, marks: tidyMarks(marks) };
}

/** A range as marks that are shown, where no other mark stands. */
function between(known: readonly Mark[], start: number, end: number): Mark[] {
  const found: Mark[] = [];
  let at = start;
  for (const mark of known) {
    if (mark.end <= start || mark.start >= end) continue;
    if (mark.start > at) found.push({ start: at, end: mark.start, shown: true });
    at = Math.max(at, mark.end);
  }
  return at < end ? [...found, { start: at, end, shown: true }] : found;
}

/** What the file itself gives an author is told apart already. */
const isMessage = ({ origin }: Block): boolean =>
  origin?.message !== undefined || origin?.author !== undefined;

/** The turns of a conversation by their blocks; none where the text is no conversation. */
function turnsOf(text: string, blocks: readonly Block[]): Map<Block, Said> {
  const said = new Map<Block, Said>();
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate');
  for (const block of body) {
    if (block.kind === 'row' || isMessage(block)) continue;
    const label = turnLabelOf(text.slice(block.start, Math.min(block.end, block.start + 200)));
    if (label === undefined || label.length >= block.end - block.start) continue;
    said.set(block, {
      block,
      label,
      asks: ASKS.test(text.slice(Math.max(block.start, block.end - 20), block.end)),
    });
  }
  const times = new Map<string, number>();
  for (const { label } of said.values()) times.set(label.speaker, (times.get(label.speaker) ?? 0) + 1);
  const asked = [...said.values()].filter(({ asks }) => asks).length;
  const isTalk =
    said.size >= LEAST_TURNS &&
    asked >= said.size * ASKED_SHARE &&
    times.size >= 2 &&
    Math.max(...times.values()) >= LEAST_OF_ONE &&
    said.size >= body.length * LEAST_SHARE &&
    said.size >= times.size * 1.5;
  return isTalk ? said : new Map();
}

/** Who asks: by the part, else whoever asks most. */
function askerOf(said: readonly Said[]): string | undefined {
  const named = said.find(({ label }) => ASKER.test(label.speaker));
  if (named) return named.label.speaker;
  const asked = new Map<string, number>();
  const spoken = new Map<string, number>();
  for (const { label, asks } of said) {
    spoken.set(label.speaker, (spoken.get(label.speaker) ?? 0) + 1);
    if (asks) asked.set(label.speaker, (asked.get(label.speaker) ?? 0) + 1);
  }
  const most = [...asked].sort((a, b) => b[1] - a[1])[0];
  return most !== undefined && most[1] * 2 >= (spoken.get(most[0]) ?? 0) ? most[0] : undefined;
}

function turnAt({ block, label }: Said): Turn {
  return NO_NAME.test(label.speaker)
    ? { start: block.start }
    : { start: block.start, speaker: label.speaker };
}

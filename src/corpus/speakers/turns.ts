import { asksAtEnd } from '../../language/asks-at-end.js';
import type { Block, Mark, Turn } from '../document.js';
import type { Extracted } from '../formats/format.js';
import { readingOf, tidyMarks } from '../marks.js';
import { PASSAGE_MAX } from '../passages.js';
import {
  callsWitness,
  initialsExplained,
  isAnswerer,
  isAsker,
  type LabelledTurn,
  namesOfTurns,
} from './label-names.js';
import { nickLabelOf, nicksIn } from './nick-labels.js';
import { initialsOf } from './person-names.js';
import { type TurnLabel, turnLabelOf } from './turn-labels.js';

/** Fewer make no conversation, and on average each speaks so often. */
const LEAST_SPEAKERS = 2;
const TURNS_OF_EACH = 1.5;
/** Where nobody asks, lines that begin alike are fields: "Duration: 5 minutes". */
const ASKED_SHARE = 0.15;
/** A script without questions has so many turns, most of so many words. */
const LEAST_OF_SCRIPT = 6;
const SAID_WORDS = 5;
const WORDS = /\p{L}+/gu;
/** This share of the body's blocks begins with a speaker at least. */
const LEAST_SHARE = 0.3;
/** Of the turns of whoever asks this share ends with a question, or where the others hardly ask that one. */
const MOSTLY = 0.5;
const OFTEN = 0.3;
/** So many times as often as all others. */
const OTHERS_ASK = 3;
const ASKER = /^(?:q|question|interviewer|reporter|host|moderator|presenter|journalist|counsel|the court)$/i;
const STOP = /[.!?…]["'”’»)\]]*\s*$/u;
/** Nobody is called so. */
const NO_NAME = /^(?:q|a|question|answer)$/i;
/** "(Recess taken.)" */
const IN_BRACKETS = /^\s*[([][^()[\]]*[)\]]\s*$/u;
/** Who speaks only where one asks and another answers. */
const OF_HEARING = /^(?:q|a|the (?:witness|deponent|court|judge))$/i;
/** White space, and the time of a recording: "[00:12:40]" */
const ABOVE_LABEL = /^\s*(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s+)?/u;
/** A label stands in so much of a block; UTF-16 code units. */
const LABEL_REACH = 200;
/** The sign of a question stands in so much of a block's end. */
const END_CHARS = 20;
/** So much of what stands above the first turn is read; UTF-16 code units. */
const HEAD_CHARS = 3000;

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
  const reading = readingOf({ text, marks: known });
  const said = turnsOf(reading, blocks);
  if (said.size === 0) return { blocks, marks: known };
  const asker = askerOf([...said.values()]);
  const turnOf = readTurns(reading, [...said.values()], asker);
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
      const turns = [turnOf.get(turn) as Turn];
      if (last && answers(turn, last, asker) && before?.turns && block.end - before.start <= PASSAGE_MAX)
        found[found.length - 1] = { ...before, end: block.end, turns: [...before.turns, ...turns] };
      else found.push({ ...block, kind: 'paragraph', turns });
      last = turn;
      continue;
    }
    const words = reading.slice(block.start, Math.min(block.end, block.start + HEAD_CHARS));
    if (isAside(words)) last = undefined;
    const spoken = last && !IN_BRACKETS.test(words) && turnOf.get(last);
    found.push(!spoken ? block : { ...block, turns: [{ ...spoken, start: block.start }] });
  }
  return { blocks: found, marks: tidyMarks(marks) };
}

/** Whether one speaks to whoever spoke last, and was asked. */
function answers({ label }: Said, last: Said, asker: string | undefined): boolean {
  const isAsked = last.asks || last.label.speaker === asker || isAnswerer(label.speaker);
  return isAsked && last.label.speaker !== label.speaker;
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

/** "LUCY TULLY, sworn", a page number, a line in capitals: nobody says it. */
const isAside = (words: string): boolean => !/[\p{Ll}\p{Lo}]/u.test(words) || callsWitness(words);

/** "LM: ", "L. M. ", "L: ": only then it matters whom initials stand for. */
const BEGINS_INITIALS = /^\s*(?:(?:\p{Lu}\.?){2,4}(?=[\s:])|\p{Lu}[:.])/u;

/** What the file itself gives an author is told apart already. */
const isMessage = ({ origin }: Block): boolean =>
  origin?.message !== undefined || origin?.author !== undefined;

/** The turns of a conversation by their blocks; none where the text is no conversation. */
function turnsOf(text: string, blocks: readonly Block[]): Map<Block, Said> {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const nicks = nicksIn(body.map(({ start, end }) => text.slice(start, Math.min(end, start + LABEL_REACH))));
  const said = withoutFields(text, labelledIn(text, body, nicks));
  const isTalk = areTurns(said, body.length) && (nicks.size > 0 || areSpoken(text, said));
  return new Map(isTalk ? said.map((turn) => [turn.block, turn]) : []);
}

/** The blocks that begin with a label. */
function labelledIn(text: string, body: readonly Block[], nicks: ReadonlySet<string>): Said[] {
  const isInitialled = body.some(({ start }) => BEGINS_INITIALS.test(text.slice(start, start + 16)));
  const explained = new Map(isInitialled ? initialsExplained(text.slice(0, HEAD_CHARS)) : []);
  return body.flatMap((block) => {
    if (block.kind === 'row' || isMessage(block)) return [];
    const line = text.slice(block.start, Math.min(block.end, block.start + LABEL_REACH));
    const lead = ABOVE_LABEL.exec(line)?.[0].length ?? 0;
    const label: TurnLabel | undefined =
      turnLabelOf(line.slice(lead), explained) ?? nickLabelOf(line.slice(lead), nicks);
    if (label === undefined || lead + label.length >= block.end - block.start) return [];
    // "Lena Moor (LM): …" is called LM from there on.
    if (label.aside !== undefined && initialsOf(label.speaker) === label.aside)
      explained.set(label.aside, label.speaker);
    if (label.office !== undefined) explained.set(label.office, label.speaker);
    const speaker = explained.get(label.speaker.replaceAll('.', '')) ?? label.speaker;
    const asks = asksAtEnd(text.slice(Math.max(block.start, block.end - END_CHARS), block.end));
    return [{ block, label: { speaker, length: lead + label.length }, asks }];
  });
}

/** What stands once above all turns is a field of the head: "Interviewer: Piet Raven (PR)". */
function withoutFields(text: string, said: readonly Said[]): Said[] {
  const times = timesOf(said);
  const first = said.findIndex(({ label }) => (times.get(label.speaker) ?? 0) > 1);
  return said.filter(({ block }, at) => at >= first || STOP.test(text.slice(block.start, block.end)));
}

function timesOf(said: readonly Said[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { label } of said) times.set(label.speaker, (times.get(label.speaker) ?? 0) + 1);
  return times;
}

/** Whether several speak and speak again, in much of a text. */
function areTurns(said: readonly Said[], blocks: number): boolean {
  const speakers = timesOf(said).size;
  return (
    speakers >= LEAST_SPEAKERS &&
    said.length >= speakers * TURNS_OF_EACH &&
    said.length >= blocks * LEAST_SHARE
  );
}

/** Whether lines that begin alike are no fields: they are of a hearing or a script, or some ask. */
function areSpoken(text: string, said: readonly Said[]): boolean {
  const asked = said.filter(({ asks }) => asks).length;
  return (
    said.some(({ label }) => OF_HEARING.test(label.speaker)) ||
    asked >= said.length * ASKED_SHARE ||
    isScript(text, said)
  );
}

/** "BOLA: so I called them": names in capitals above words in plain letters, most of several words; where they are fields they have short ones. */
function isScript(text: string, said: readonly Said[]): boolean {
  if (
    said.length < LEAST_OF_SCRIPT ||
    said.some(({ label }) => label.speaker !== label.speaker.toUpperCase())
  )
    return false;
  const long = said.filter(({ block, label }) => {
    const words = text.slice(block.start + label.length, block.end);
    return (words.match(WORDS)?.length ?? 0) >= SAID_WORDS;
  });
  return long.length * 2 > said.length;
}

/** Who asks: by the part, else whoever asks most, and far more than all others. */
function askerOf(said: readonly Said[]): string | undefined {
  const named = said.find(({ label }) => ASKER.test(label.speaker));
  if (named) return named.label.speaker;
  const asked = timesOf(said.filter(({ asks }) => asks));
  const spoken = timesOf(said);
  const [most, ...others] = [...asked].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return undefined;
  const [speaker, times] = most;
  const share = times / (spoken.get(speaker) ?? times);
  const isAlone = others.reduce((sum, [, count]) => sum + count, 0) * OTHERS_ASK <= times;
  return share >= MOSTLY || (share >= OFTEN && isAlone) ? speaker : undefined;
}

/** Says of each turn who speaks, and whether he puts to another what he says. */
function readTurns(text: string, said: readonly Said[], asker: string | undefined): ReadonlyMap<Said, Turn> {
  let end = 0;
  const labelled = said.map(({ block, label }) => {
    const above = text.slice(Math.max(end, block.start - HEAD_CHARS), block.start);
    end = block.end;
    return { speaker: label.speaker, above, words: text.slice(block.start + label.length, block.end) };
  });
  const names = namesOfTurns(labelled);
  const asking = askersIn(said);
  return new Map(
    said.map((turn, at) => {
      const { speaker: label, words } = labelled[at] as LabelledTurn;
      const speaker = names[at] ?? (NO_NAME.test(label) ? undefined : label);
      const isLeading = label === asker && !/[?？]/.test(words) && /\byour?\b/i.test(words);
      const asks = asking.has(label) || isLeading;
      return [
        turn,
        {
          start: turn.block.start,
          ...(speaker !== undefined && { speaker }),
          ...(asks && { asks: true as const }),
        },
      ];
    }),
  );
}

/** Whom a witness answers: what counsel puts to one is asked, in whatever form. */
function askersIn(said: readonly Said[]): ReadonlySet<string> {
  const counsel = said.flatMap(({ label }) => (isAsker(label.speaker) ? label.speaker : []));
  if (counsel.length > 0) return new Set(counsel);
  const spoken = timesOf(said);
  const answered = timesOf(
    said.filter(({ label }, at) => {
      const next = said[at + 1]?.label.speaker;
      return next !== undefined && isAnswerer(next) && !isAnswerer(label.speaker);
    }),
  );
  return new Set(
    [...answered].flatMap(([speaker, times]) => (times * 2 >= (spoken.get(speaker) ?? 0) ? speaker : [])),
  );
}

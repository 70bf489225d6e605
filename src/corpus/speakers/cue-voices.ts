import type { Block, Mark, Turn } from '../document.js';
import { tagsBefore, untagged } from '../lines/cue-lines.js';
import type { Line } from '../lines/lines.js';
import { turnLabelOf } from './turn-labels.js';

/** "<v Anna Berg>", "<v.loud.off-stage Anna Berg>", "</v>" */
const VOICE = /<v(?:\.[^\s<>]{1,60})?[ \t]([^<>\n]{1,60})>|<\/v>/g;
/** Another begins to speak: ">> Anna: …", "- Were you there?" */
const CHANGE = /^(?:>>+|[-–—‐])\s?/;
/** A name of two words, or in capitals, is one wherever it stands. */
const FULL_NAME = /\p{L} \p{Lu}|^\P{Ll}{2,}$/u;

/** Who speaks in the cues of subtitles. */
export interface CueVoices {
  /** Where somebody begins to speak, in text order; without a speaker where it is not told who. */
  readonly turns: readonly Turn[];
  /** The numbers of the lines that no sentence of the line above runs into. */
  readonly opening: ReadonlySet<number>;
  /** The names and signs before what is said. */
  readonly marks: readonly Mark[];
}

/**
 * Reads who speaks in subtitles: the voice tags of a .vtt, or the names before what is said ("ANNA: …") where there are several, which
 * hold up to the next change of the speaker.
 * @param cues - the lines that are not spoken, by their numbers in `lines`
 */
export function cueVoices(lines: readonly Line[], cues: ReadonlySet<number>): CueVoices {
  const isTagged = lines.some(({ text }, i) => !cues.has(i) && /<v[. \t]/.test(text));
  return isTagged ? taggedVoices(lines, cues) : namedVoices(lines, cues);
}

/** A tag holds up to the end of its cue. */
function taggedVoices(lines: readonly Line[], cues: ReadonlySet<number>): CueVoices {
  const turns: Turn[] = [];
  const opening = new Set<number>();
  let isEnded = false;
  lines.forEach((line, i) => {
    if (cues.has(i)) return;
    const tags = [...line.text.matchAll(VOICE)];
    // Nothing is said before the first, but for a dash.
    const isTold =
      tags[0] !== undefined && !/[\p{L}\p{N}]/u.test(untagged(line.text.slice(0, tags[0].index)));
    const found = tags.map(({ index, 1: name }, at) =>
      turnAt(line.start + (isTold && at === 0 ? 0 : index), name?.trim()),
    );
    const [first] = found;
    const before = turns.findLast(({ speaker }) => speaker !== undefined);
    if (isTold ? first?.speaker !== before?.speaker : isEnded) opening.add(i);
    isEnded = line.text.endsWith('</v>');
    if (!isTold && cues.has(i - 1)) turns.push({ start: line.start });
    turns.push(...found);
  });
  return { turns, opening, marks: [] };
}

function namedVoices(lines: readonly Line[], cues: ReadonlySet<number>): CueVoices {
  const heads = lines.map((line, i) => (cues.has(i) ? undefined : headOf(line.text, cues.has(i - 1))));
  const times = new Map<string, number>();
  for (const head of heads) {
    if (head?.speaker !== undefined) times.set(head.speaker, (times.get(head.speaker) ?? 0) + 1);
  }
  const isName = (name: string) => (times.get(name) ?? 0) > 1 || FULL_NAME.test(name);
  const names = new Set([...times.keys()].filter(isName));
  if (names.size < 2) return { turns: [], opening: new Set(), marks: [] };
  const turns: Turn[] = [];
  const marks: Mark[] = [];
  const opening = new Set<number>();
  lines.forEach(({ start }, i) => {
    const head = heads[i];
    const isNamed = names.has(head?.speaker ?? '');
    if (head === undefined || !(isNamed || head.changes)) return;
    opening.add(i);
    turns.push(turnAt(start, isNamed ? head.speaker : undefined));
    const end = start + head.sign + (isNamed ? head.name : 0);
    marks.push({ start: start + head.tags, end, shown: true });
  });
  return { turns, opening, marks };
}

interface Head {
  readonly speaker?: string;
  /** Whether a sign before it tells that another speaks. */
  readonly changes: boolean;
  /** UTF-16 code units of the tags before it. */
  readonly tags: number;
  /** UTF-16 code units up to the end of the sign, tags counted. */
  readonly sign: number;
  /** UTF-16 code units of the name with its colon. */
  readonly name: number;
}

/** Reads how a line of a cue begins; a name without a sign before it stands in the first line of its cue. */
function headOf(text: string, isFirst: boolean): Head | undefined {
  const tags = tagsBefore(text);
  const sign = CHANGE.exec(text.slice(tags))?.[0] ?? '';
  const changes = sign !== '';
  const label = changes || isFirst ? turnLabelOf(withSpace(text.slice(tags + sign.length))) : undefined;
  if (label === undefined && !changes) return undefined;
  return {
    changes,
    tags,
    sign: tags + sign.length,
    name: label?.length ?? 0,
    ...(label && { speaker: label.speaker }),
  };
}

/** The name may have its line to itself. */
const withSpace = (line: string): string => `${line} `;

/** Tells whether a line of a cue is the name alone of whoever says what stands below it. */
export function isNameAlone(line: string): boolean {
  return turnLabelOf(withSpace(line))?.length === line.length;
}

function turnAt(start: number, speaker: string | undefined): Turn {
  return speaker === undefined ? { start } : { start, speaker };
}

/** Says of the blocks of subtitles who speaks in them. */
export function withVoices(blocks: readonly Block[], voices: readonly Turn[]): Block[] {
  let next = 0;
  let before: Turn | undefined;
  return blocks.map((block) => {
    const own: Turn[] = [];
    for (let turn = voices[next]; turn !== undefined && turn.start < block.end; turn = voices[++next]) {
      own.push(turn);
    }
    const goesOn = before !== undefined && own[0]?.start !== block.start;
    const turns = goesOn && before ? [{ ...before, start: block.start }, ...own] : own;
    before = turns.at(-1);
    const isTold = block.kind !== 'boilerplate' && turns.some(({ speaker }) => speaker !== undefined);
    return isTold ? { ...block, turns } : block;
  });
}

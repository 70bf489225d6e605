import type { Block, Turn } from '../document.js';
import { GOES_ON_VERBS, NO_SUBJECTS, SAYING_VERBS } from './saying-verbs.js';

/** A line of speech is no longer; UTF-16 code units. */
const SPEECH_CHARS = 3000;
/** "—No firmé nada", "«Я ничего не подписывала": what begins a speech. */
const OPENS = /^[ \t]{0,8}(?:[—–―]|[«„“"])[ \t\u00a0]?(?=[\p{L}\p{N}¿¡«„“"'‘…])/u;
/** Where what is said breaks off for whoever says it: " —respondió", ", — ответила", ", répondit". */
const BREAKS = /(?:[,.?!…»”"]{0,3}[ \u00a0]?[—–―][ \u00a0]?|[,?!…»”"] )(?=\p{Ll})/gu;
const VERB = /^[\p{L}'’]{2,16}(?: (?:se|się|si|sich))?(?= )/u;
const PART = "[\\p{Ll}'’]{1,16}";
const WORD = "\\p{Lu}[\\p{L}'’-]{0,30}";
/** "Lucía Ortuño", "el juez Baltar", "la testigo" */
const SUBJECT = new RegExp(
  `^ ((?:(${PART}) )?(?:(${PART}) )?(?:\\p{Lu}\\p{L}{0,3}\\. ){0,2}${WORD}(?: (?:(?:de|del|la|von|van|da|di|du) ){0,2}${WORD}){0,3}|(?:el|la|le|the|il|lo|der|die) \\p{Ll}{3,20})(?= ?[—–―.,:;!?]| \\p{Ll}|\\s*$)`,
  'u',
);
const CLOSES = /[—–―]/u;
const STOP = /[.!?…]\s+(?=\S)/u;

/**
 * Says who speaks in dialogue that is set with dashes: whoever is named where the speech breaks off, "—No —respondió Lucía
 * Ortuño—. No firmé nada." What goes on behind a second dash is his, what does not is nobody's.
 * @param text - as read, the marks blanked
 */
export function withDashSpeakers(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!CLOSES.test(text)) return blocks;
  return blocks.map((block) => {
    const { kind, start, end, origin } = block;
    const isFree = block.turns === undefined && origin?.author === undefined;
    if (!isFree || (kind !== 'paragraph' && kind !== 'list' && kind !== 'quote')) return block;
    const turns = turnsIn(text.slice(start, end)).map((turn) => ({ ...turn, start: start + turn.start }));
    return turns.some(({ speaker }) => speaker !== undefined) ? { ...block, turns } : block;
  });
}

/** The turns of the speeches of a block, each from the beginning of its line. */
function turnsIn(words: string): Turn[] {
  const starts: number[] = [];
  for (let at = 0; at >= 0; at = words.indexOf('\n', at) + 1 || -1) {
    const line = words.slice(at, at + 80);
    const opening = OPENS.exec(line)?.[0];
    if (opening !== undefined && !SAYING_VERBS.has(VERB.exec(line.slice(opening.length))?.[0] ?? ''))
      starts.push(at);
  }
  if (starts[0] !== 0) return [];
  return starts.flatMap((start, i) => {
    const speech = words.slice(start, Math.min(starts[i + 1] ?? words.length, start + SPEECH_CHARS));
    return speechIn(speech).map((turn) => ({ ...turn, start: start + turn.start }));
  });
}

function speechIn(speech: string): Turn[] {
  const isQuoted = !CLOSES.test(speech.trimStart().charAt(0));
  for (const { index, 0: gap } of speech.slice(2).matchAll(BREAKS)) {
    const at = index + 2 + gap.length;
    const verb = VERB.exec(speech.slice(at, at + 40))?.[0];
    const [first = ''] = verb?.split(' ') ?? [];
    if (verb === undefined || !SAYING_VERBS.has(first.replace("'", '’'))) continue;
    const rest = speech.slice(at + verb.length, at + verb.length + 160).replace(/\s/gu, ' ');
    const [, speaker = '', ...parts] = SUBJECT.exec(rest) ?? [];
    if (speaker === '' || parts.some((part) => part !== undefined && !mayName(part, first)))
      return [{ start: 0 }];
    const named = at + verb.length + 1 + speaker.length;
    const behind = speech.slice(named);
    const isDashed = CLOSES.test(gap);
    if (isQuoted && !(isDashed && CLOSES.test(behind))) return [];
    const goesOn = (isDashed && CLOSES.test(behind)) || (GOES_ON_VERBS.has(first) && /^[.!?]/u.test(behind));
    const stop = goesOn ? null : STOP.exec(behind);
    const turn = { start: 0, speaker };
    return stop === null ? [turn] : [turn, { start: named + stop.index + stop[0].length }];
  }
  return [{ start: 0 }];
}

/** Whether a small word between a verb and a name belongs to the name: articles of Portuguese are prepositions elsewhere. */
function mayName(part: string, verb: string): boolean {
  return !NO_SUBJECTS.has(part) || (/^[ao]$/.test(part) && /[eo]u$/.test(verb));
}

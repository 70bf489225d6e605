import type { Block, Turn } from '../document.js';
import { type AttributionLine, attributionLine } from './attribution-line.js';
import { TITLED_NAME } from './person-names.js';
import { NAME_SAYS } from './saying-verbs.js';

/** A quotation on lines of its own is no longer; UTF-16 code units. */
const QUOTE_CHARS = 2000;
const ITEM = /^\s*(?:[-*•+]|\d{1,2}[.)])\s/u;
const QUOTED = /^\s*[“"„«»‘「『][^“"„«”」』]*['’‘”"“»«」』]{1,2}\s*$/u;
/** A title in quotation marks has none of it. */
const SPOKEN = /[.!?…,。！？]['’‘”"“»«」』]{1,2}\s*$|\b(?:I|we|you|my|our|us|me|your)\b/iu;
/** A paragraph of a quotation that goes on in the next. */
const LEFT_OPEN = /^\s*[“"„«‘「『][^”"“»」』]*[.!?…。！？:]\s*$/u;
/** "Bridie Nolan, Pilots’ Union – “The union was not consulted.”" */
const BESIDE = new RegExp(`^(${TITLED_NAME})(?:, [^:,\\n]{2,60})? (?:[—–―]|--?) `, 'u');
/** What stands behind a quotation or a stop, up to the line's end: "… the vote.” – Bridie Nolan". */
const BEHIND = /[.!?…,。！？”“"»]\s+(?=(?:[—–―]|--?\s)[^—–―\n]{2,160}$)/gu;
/** "And from Chairman Olof Stenmark:", "Olof Stenmark, who chairs the board, said in May:" */
const LEAD_IN = new RegExp(
  `^(?:(?:And|Then|Next|Also|Finally|But|Now|This|Here)(?: is| came)?,? )?(?:[Ff]rom |[Bb]y )?(${TITLED_NAME})(?:, [^:,\\n]{2,60},?)?(?: (?:${NAME_SAYS})(?: [^:\\n]{1,60})?)?:$`,
  'u',
);
const LEAD_CHARS = 200;
/** "Falk told the court: “I saw the crack in May." goes on where the next paragraph opens with a mark. */
const LEFT_OPEN_BEHIND = new RegExp(
  `^(?:[^“”"„«»:.!?\\n]{0,80}, )?(${TITLED_NAME}|(?!(?:He|She|It|They|We|I|You|Who|This|That)\\b)\\p{Lu}[\\p{L}'’-]{1,24})(?:, [^:,“”"\\n]{2,60},?)? (?:${NAME_SAYS})(?: [^:“”"\\n]{1,60})?[:,]\\s{1,3}[“"„«][^”"»“]*[.!?…:]\\s*$`,
  'u',
);

/** A quotation at its beginning or behind a colon or comma, a dash, or a colon at its end: without any of these a block quotes and names nobody. */
const MAY_NAME = /^\s*(?:(?:[-*•+]|\d{1,2}[.)])\s+)?[“"„«»‘「『]|[—–―~-]|:\s*$|[:,]\s{1,3}[“"„«‘「『]/u;

/** What a block is beside quotations. */
interface Reading {
  readonly block: Block;
  /** Whose its parts are, where it names them itself. */
  readonly turns?: readonly Turn[];
  /** It names whoever said what stands above it, and says no more. */
  readonly name?: AttributionLine;
  readonly isQuote: boolean;
  /** Whether it goes on in the next block. */
  readonly isOpen: boolean;
  /** Whom it names before what he says. */
  readonly lead?: string;
  /** Whom it names before a quotation that goes on in the next block, if that opens with a mark. */
  readonly opens?: string;
}

/**
 * Says of quotations on lines of their own who said them, where the words beside them or a line below name somebody after a
 * dash, or a line above leads in.
 * @param reading - of the text, see `readingOf`
 */
export function withQuoteNames(text: string, reading: string, blocks: readonly Block[]): Block[] {
  const read = blocks.map((block) => readBlock(reading, block));
  const found: Block[] = [];
  read.forEach((one, i) => {
    const { block, turns, name, isQuote } = one;
    const above = read[i - 1];
    const isBelow = name !== undefined && above?.isQuote === true;
    if (isBelow) {
      const named = runAbove(text, read, i);
      for (const { start } of named) {
        const at = found.findLastIndex((other) => other.start === start);
        found[at] = { ...(found[at] as Block), turns: [{ start, ...name }] };
      }
      const last = found.at(-1) as Block;
      found[found.length - 1] = {
        ...last,
        end: block.end,
        turns: [...(last.turns ?? []), { start: block.start }],
      };
      return;
    }
    const before = found.at(-1)?.turns;
    const speaker = above?.lead ?? above?.opens ?? (above?.isOpen ? before?.at(-1)?.speaker : undefined);
    if (turns !== undefined) found.push({ ...block, turns });
    else if (isQuote && speaker !== undefined)
      found.push({ ...block, turns: [{ start: block.start, speaker }] });
    // Whoever is named beside one quotation said no other.
    else if (isQuote && before !== undefined) found.push({ ...block, turns: [{ start: block.start }] });
    else found.push(block);
  });
  return found;
}

/** The blocks of the quotation that a line stands below. */
function runAbove(text: string, read: readonly Reading[], name: number): Block[] {
  const run: Block[] = [];
  for (let at = name - 1; at >= 0; at--) {
    const { block, isQuote, isOpen, turns } = read[at] as Reading;
    const below = run.at(-1);
    const goesOn = below === undefined || isOpen || text.slice(block.end, below.start).includes('>');
    if (!isQuote || turns !== undefined || !goesOn) break;
    run.push(block);
  }
  return run;
}

function readBlock(text: string, block: Block): Reading {
  const { kind, start, end } = block;
  const none = { block, isQuote: false, isOpen: false };
  const isFree = block.turns === undefined && block.origin?.author === undefined;
  if (!isFree || kind === 'heading' || kind === 'row' || kind === 'boilerplate') return none;
  const words = text.slice(start, end);
  if (kind !== 'quote' && !MAY_NAME.test(words)) return none;
  const name = attributionLine(words);
  if (name !== undefined) return { ...none, name };
  const lead = words.length <= LEAD_CHARS ? LEAD_IN.exec(words.replace(/\s+/g, ' ').trim())?.[1] : undefined;
  if (lead !== undefined) return { ...none, lead };
  const opened = words.length <= QUOTE_CHARS ? LEFT_OPEN_BEHIND.exec(words)?.[1] : undefined;
  if (opened !== undefined) return { ...none, opens: opened };
  const turns = namedWithin(words, block);
  if (turns.length > 0) return { ...none, turns };
  const isShort = words.length <= QUOTE_CHARS;
  const isOpen = isShort && kind !== 'quote' && LEFT_OPEN.test(words);
  return { block, isOpen, isQuote: isOpen || kind === 'quote' || (isShort && isQuotation(words)) };
}

/** Whose the parts of a block are: lines below name somebody, or words beside a quotation. */
function namedWithin(words: string, { start, kind }: Block): Turn[] {
  if (words.length > QUOTE_CHARS * 5 || !/[—–―~-]/u.test(words)) return [];
  const turns: Turn[] = [];
  let from = 0;
  let isNamed = false;
  for (let at = 0; at < words.length; ) {
    const next = words.indexOf('\n', at);
    const end = next < 0 ? words.length : next;
    const part = words.slice(from, at);
    const below = attributionLine(words.slice(at, end));
    const beside = below === undefined ? nameBeside(words.slice(from, end), kind) : undefined;
    if (below !== undefined && (kind === 'quote' || isQuotation(part)) && part.trim() !== '') {
      turns.push({ start: start + from, ...below }, { start: start + at });
    } else if (beside !== undefined) turns.push({ start: start + from, ...beside });
    if (below !== undefined || beside !== undefined || ITEM.test(words.slice(end + 1, end + 6))) {
      from = end + 1;
      isNamed ||= turns.length > 0;
    }
    at = end + 1;
  }
  if (isNamed && words.slice(from).trim() !== '') turns.push({ start: start + from });
  return turns;
}

/** Who is named behind a quotation on its last line, or before it on its first. */
function nameBeside(part: string, kind: Block['kind']): AttributionLine | undefined {
  if (part.length > QUOTE_CHARS) return undefined;
  const line = part.replace(ITEM, '').trimStart();
  const before = BESIDE.exec(line);
  if (before?.[1] !== undefined && isQuotation(line.slice(before[0].length))) return { speaker: before[1] };
  const gap = [...part.matchAll(BEHIND)].at(-1);
  if (gap === undefined) return undefined;
  const at = gap.index + gap[0].length;
  const isQuote = isQuotation(part.slice(0, at)) || (kind === 'quote' && /[.!?…]\s+$/u.test(gap[0]));
  return isQuote ? attributionLine(part.slice(at)) : undefined;
}

function isQuotation(words: string): boolean {
  return words.length <= QUOTE_CHARS && QUOTED.test(words.replace(ITEM, '')) && SPOKEN.test(words);
}

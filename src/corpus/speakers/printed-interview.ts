import { asksAtEnd } from '../../language/asks-at-end.js';
import type { Span } from '../../language/span.js';
import type { Block, Turn } from '../document.js';
import { PASSAGE_MAX } from '../passages.js';
import { type InterviewPair, interviewPair } from './interviewee.js';

/** Fewer questions make no interview. */
const LEAST_QUESTIONS = 2;
/** At least this share of what is set so asks. */
const ASKED_SHARE = 0.5;
/** A question is no longer; UTF-16 code units. */
const QUESTION_CHARS = 800;
/** So much of what stands above the first question is read. */
const HEAD_CHARS = 3000;
/** "You took it.": whoever is addressed in what is set so is asked, in whatever form. */
const ADDRESSES =
  /(?<!\p{L})(?:[Yy]ou(?:r|rself)?|[Dd](?:u|ich|ir|eine?[mnrs]?)|Sie|Ihnen|Ihre?[mnrs]?|[Vv](?:ous|otre|os|oi|ocê)|[Tt]u|[Uu]sted(?:es)?|Lei|[Uu]w?|[Jj](?:e|ij|ullie)|[Dd]ere|[Nn]i)(?!\p{L})/u;
/** "**Did you sign it?**", "_Why?_" at the beginning of a line, with its marks. */
const MARKED = /(?<=^[ \t]{0,3})(\*{1,3}|_{1,3})(?=[^\s*_])([^\n*_]{1,800})\1(?![*_\p{L}])/gmu;
/** What stands behind an interview and is no answer. */
const ABOUT_TEXT =
  /^\s*(?:(?:the|this|our) (?:interview|conversation|text|transcript)|interview(?:er)?\b|text\b|photo|foto|translat|edited|more (?:on|about)|read more)/iu;

/** A question, and the answer from there on. */
interface Asked {
  readonly question: Span;
  readonly block: number;
  /** Where the rest of its block answers; absent where it is a block by itself. */
  readonly answer?: number;
}

/**
 * Reads printed interviews, whose questions are set in bold or italics, or as headings, without a name: what stands below one
 * is said by whoever is asked, where head or lead name him.
 * @param text - as read, the marks blanked
 * @param raw - the same with its marks
 * @param emphasised - what is set in bold or italics, where no marks show it
 */
export function withPrintedQuestions(
  text: string,
  raw: string,
  blocks: readonly Block[],
  emphasised: readonly Span[] = [],
): readonly Block[] {
  if (!/[?？]/.test(text) || blocks.some(({ turns, origin }) => turns || origin?.author)) return blocks;
  const asked = questionsIn(text, blocks, [...emphasised, ...markedIn(raw)]);
  const first = asked[0];
  if (first === undefined) return blocks;
  const head = text.slice(Math.max(0, first.question.start - HEAD_CHARS), first.question.start);
  const titles = blocks
    .slice(0, first.block + 1)
    .filter(
      ({ kind, reason, start }) =>
        (kind === 'heading' || reason === 'page title') && start < first.question.start,
    )
    .map(({ start, end }) => text.slice(start, end));
  const pair = interviewPair(head.replace(/[^\S\n]+/g, ' '), titles.join('\n'));
  return pair === undefined ? blocks : withAnswers(text, blocks, asked, pair);
}

function markedIn(raw: string): Span[] {
  return [...raw.matchAll(MARKED)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** The questions of an interview in their order; none where the text is no such. */
function questionsIn(text: string, blocks: readonly Block[], emphasised: readonly Span[]): Asked[] {
  const starts = new Map(emphasised.map((span) => [span.start, span]));
  const found: Asked[] = [];
  blocks.forEach(({ kind, start, end }, block) => {
    if (kind === 'heading' && asksAtEnd(text.slice(start, end)))
      found.push({ question: { start, end }, block });
    const span = starts.get(start);
    const isSet = kind === 'paragraph' && span !== undefined && span.end - start <= QUESTION_CHARS;
    if (!isSet || ABOUT_TEXT.test(text.slice(start, end))) return;
    let { end: last } = span;
    // A question of several lines.
    for (let next = nextLine(text, last, end); next !== undefined; next = nextLine(text, last, end)) {
      const more = starts.get(next);
      if (more === undefined) break;
      last = more.end;
    }
    const rest = text.slice(last, end);
    if (rest.trim() === '') found.push({ question: { start, end }, block });
    else if (rest.startsWith('\n') || asksAtEnd(text.slice(start, last)))
      found.push({
        question: { start, end: last },
        block,
        answer: last + rest.length - rest.trimStart().length,
      });
  });
  const set = found.map(({ question }) => text.slice(question.start, question.end));
  if (!set.some((words) => asksAtEnd(words))) return [];
  const isAsked = set.map((words) => asksAtEnd(words) || ADDRESSES.test(words));
  const from = isAsked.indexOf(true);
  const asking = isAsked.filter(Boolean).length;
  if (from < 0 || asking < LEAST_QUESTIONS || asking < (found.length - from) * ASKED_SHARE) return [];
  return found.slice(from);
}

/** Where the next line of a block begins, when nothing but white space stands up to the end of this one. */
function nextLine(text: string, at: number, end: number): number | undefined {
  const line = text.indexOf('\n', at);
  return line < 0 || line >= end || text.slice(at, line).trim() !== '' ? undefined : line + 1;
}

function withAnswers(
  text: string,
  blocks: readonly Block[],
  asked: readonly Asked[],
  { asked: speaker, asker }: InterviewPair,
): Block[] {
  const questions = new Map(asked.map((one) => [one.block, one]));
  const found: Block[] = [];
  const asking = (start: number): Turn => ({
    start,
    ...(asker !== undefined && { speaker: asker }),
    asks: true,
  });
  let isAsked = false;
  blocks.forEach((block, i) => {
    const question = questions.get(i);
    const { kind, start, end } = block;
    const last = found.at(-1);
    const words = text.slice(start, end);
    if (question !== undefined && kind !== 'heading') {
      const answer = question.answer === undefined ? [] : [{ start: question.answer, speaker }];
      found.push({ ...block, turns: [asking(start), ...answer] });
      isAsked = true;
    } else if (kind === 'heading' || kind === 'row') {
      isAsked = question !== undefined;
      found.push(block);
    } else if (!isAsked || kind === 'boilerplate' || kind === 'quote' || isOfText(words, speaker))
      found.push(block);
    else if (
      questions.get(i - 1)?.answer === undefined &&
      isQuestion(last) &&
      end - last.start <= PASSAGE_MAX
    )
      found[found.length - 1] = { ...last, end, turns: [...(last.turns ?? []), { start, speaker }] };
    else found.push({ ...block, turns: [{ start, speaker }] });
  });
  return found;
}

function isQuestion(block: Block | undefined): block is Block {
  return block?.turns?.length === 1 && block.turns[0]?.asks === true;
}

/** Whether words are about the interview or tell of whoever is asked, and are none of his. */
function isOfText(words: string, speaker: string): boolean {
  return ABOUT_TEXT.test(words) || words.includes(speaker);
}

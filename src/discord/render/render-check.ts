import type { APIComponentInContainer } from 'discord.js';
import type { VerifiedStatement } from '../../answering/verified-quote.js';
import type { Relation } from '../../reader/sentence-reader.js';

import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { LIMITS } from '../rules/limits.js';
import { shortLine, smallPrint } from './citation-line.js';
import { ACCENT, blockParts, framed, line, notice, text } from './components.js';
import type { SkipReason } from './message-text.js';
import type { PassageBlock } from './passage-block.js';
import { showQuote } from './quote-block.js';

/** A sentence of a message that was not checked, and why. */
export interface SkippedSentence {
  readonly sentence: string;
  readonly reason: SkipReason | 'many';
}

const RELATIONS: readonly Relation[] = ['contradicts', 'supports', 'hearsay', 'neutral'];
/** Skipped sentences that are named; the others are counted. */
const SKIPPED_NAMED = 8;
const SKIPPED_CHARS = 80;
const SENTENCE_CHARS = 200;
/** Of a sentence, where all are told at a glance. */
const GLANCE_CHARS = 60;
const SPARE_CHARS = 300;
const FILES_ON_PAGE = 5;

/**
 * Shows the result of a check as one message or, where it does not fit, several: a sentence and what belongs to it stay
 * together. Several sentences begin with how each of them stands: a phone does not show all that is said on them.
 * @param checked - the sentences with what the documents say on each; numbers run through the whole message
 * @param skipped - the sentences that were not checked: each is named with its reason
 */
export function renderCheck(
  checked: readonly VerifiedStatement[],
  skipped: readonly SkippedSentence[],
  words: Words,
): [ReplyPayload, ...ReplyPayload[]] {
  const glance = checked.length > 1 ? checked.map((one) => tellVerdict(one, words)).join('\n') : '';
  const space = LIMITS.textDisplayTotalChars - SPARE_CHARS - glance.length;
  const pages: PassageBlock[][][] = [];
  for (const entry of checked.map((sentence) => showSentence(sentence, words, space))) {
    const last = pages.at(-1);
    if (last !== undefined && fits([...last, entry], space)) last.push(entry);
    else pages.push([entry]);
  }
  const messages = pages.map((entries, at) => {
    const shown = entries.flatMap((entry, place): APIComponentInContainer[] => [
      ...(place === 0 ? [] : [line()]),
      ...entry.flatMap(blockParts),
    ]);
    const isLast = at === pages.length - 1;
    return framed(
      ACCENT.info,
      [
        ...(at === 0 ? [text(`**${words.check.title}**${glance === '' ? '' : `\n${glance}`}`)] : []),
        ...(at === 0 && glance !== '' ? [line()] : []),
        ...shown,
        ...(isLast && skipped.length > 0 ? [text(nameSkipped(skipped, words))] : []),
      ],
      entries.flat().flatMap((block) => block.file ?? []),
    );
  });
  const [first = notice(ACCENT.refused, words.check.nothing), ...rest] = messages;
  return [first, ...rest];
}

/** Writes in a line how a sentence stands: "The sources dispute it · “Okex manipulated prices.”". */
function tellVerdict({ statement, verdict }: VerifiedStatement, { check }: Words): string {
  const said = {
    disputed: check.contradicts,
    supported: check.supports,
    reported: check.hearsay,
    mentioned: check.neutral,
    nothing: `**${check.silent}**`,
  }[verdict];
  return `- ${said} · “${shortLine(statement, GLANCE_CHARS)}”`;
}

function showSentence(
  { statement, evidence }: VerifiedStatement,
  words: Words,
  space: number,
): PassageBlock[] {
  const head = `**“${shortLine(statement, SENTENCE_CHARS)}”**`;
  if (evidence.length === 0) return [{ text: `${head}\n${words.check.silent}` }];
  const maxChars = space / evidence.length - 2 * SENTENCE_CHARS;
  const groups = RELATIONS.flatMap((relation) =>
    evidence
      .filter((one) => one.relation === relation)
      .map(({ quote }, at) => {
        const block = showQuote(quote, words, maxChars);
        return at === 0 ? { ...block, text: `${words.check[relation]}\n${block.text}` } : block;
      }),
  );
  return [{ text: head }, ...groups];
}

/** Says what there is to say of a message without anything to check: what states nothing needs no name, what was not read does. */
export function nothingToCheck(skipped: readonly SkippedSentence[], words: Words): string {
  const unread = skipped.filter(({ reason }) => reason === 'long' || reason === 'code');
  return unread.length === 0 ? words.check.nothing : `${words.check.nothing}\n${nameSkipped(unread, words)}`;
}

function nameSkipped(skipped: readonly SkippedSentence[], { check }: Words): string {
  const named = skipped
    .slice(0, SKIPPED_NAMED)
    .map(({ sentence, reason }) =>
      smallPrint([`“${shortLine(sentence, SKIPPED_CHARS)}”`, check.skip[reason]]),
    );
  const further = skipped.length - named.length;
  return [
    smallPrint([check.skipped]),
    ...named,
    ...(further > 0 ? [smallPrint([check.more(further)])] : []),
  ].join('\n');
}

function fits(entries: readonly (readonly PassageBlock[])[], space: number): boolean {
  const blocks = entries.flat();
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const files = blocks.filter((block) => block.file !== undefined).length;
  return chars <= space && files <= FILES_ON_PAGE && blocks.length <= 20;
}

import type { APIButtonComponent } from 'discord.js';
import type { QuotedParagraph } from '../../answering/verified-quote.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { LIMITS } from '../rules/limits.js';
import { subjectLine } from './answer-frame.js';
import { citationLine } from './citation-line.js';
import { ACCENT, blockParts, buttonRows, framed, SUBJECT_ID, text } from './components.js';
import { type PassageBlock, showExcerpt } from './passage-block.js';

const SPARE_CHARS = 100;

/**
 * Shows the whole paragraph around each quote, the quote in bold, under the very citation that the answer gave.
 * Where all of them do not fit into a message, each longer one comes as a file. The question stands above, for the buttons.
 */
export function renderContext(
  paragraphs: readonly QuotedParagraph[],
  words: Words,
  asked: { readonly question: string; readonly buttons: readonly APIButtonComponent[] },
): ReplyPayload {
  const subject = subjectLine(asked.question);
  const title = `**${words.context.title}**`;
  const total = LIMITS.textDisplayTotalChars - SPARE_CHARS - subject.length - title.length;
  const whole = paragraphs.map((paragraph) => showParagraph(paragraph, words, total));
  const fits = whole.reduce((sum, block) => sum + block.text.length, 0) <= total;
  const blocks = fits
    ? whole
    : paragraphs.map((paragraph) => showParagraph(paragraph, words, total / paragraphs.length));
  return framed(
    ACCENT.info,
    [text(subject, SUBJECT_ID), text(title), ...blocks.flatMap(blockParts), ...buttonRows(asked.buttons)],
    blocks.flatMap((block) => block.file ?? []),
  );
}

function showParagraph({ excerpt, quotes }: QuotedParagraph, words: Words, maxChars: number): PassageBlock {
  return showExcerpt(excerpt, {
    caption: quotes.map((quote) => citationLine(quote, words)).join('\n'),
    maxChars,
    fileName: `paragraph-${quotes[0].citation.n}.txt`,
    words: words.long,
  });
}

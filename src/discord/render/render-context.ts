import type { QuotedParagraph } from '../../answering/verified-quote.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { LIMITS } from '../rules/limits.js';
import { citationLine } from './citation-line.js';
import { ACCENT, blockParts, framed, text } from './components.js';
import { type PassageBlock, showExcerpt } from './passage-block.js';

const SPARE_CHARS = 100;

/**
 * Shows the whole paragraph around each quote, the quote in bold, under the very citation that the answer gave.
 * Where all of them do not fit into a message, each longer one comes as a file.
 */
export function renderContext(paragraphs: readonly QuotedParagraph[], words: Words): ReplyPayload {
  const title = `**${words.context.title}**`;
  const total = LIMITS.textDisplayTotalChars - SPARE_CHARS - title.length;
  const whole = paragraphs.map((paragraph) => showParagraph(paragraph, words, total));
  const fits = whole.reduce((sum, block) => sum + block.text.length, 0) <= total;
  const blocks = fits
    ? whole
    : paragraphs.map((paragraph) => showParagraph(paragraph, words, total / paragraphs.length));
  return framed(
    ACCENT.info,
    [text(title), ...blocks.flatMap(blockParts)],
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

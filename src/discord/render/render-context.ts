import type { Quote } from '../../answering/answer.js';
import { verifyQuote } from '../../answering/verify-quote.js';
import type { Document } from '../../corpus/document.js';
import type { Span } from '../../language/span.js';
import type { ReplyPayload } from '../calls.js';
import type { Words } from '../locales/index.js';
import { LIMITS } from '../rules/limits.js';
import { citationLine } from './citation-line.js';
import { ACCENT, blockParts, framed, text } from './components.js';
import { paragraphAround } from './paragraphs.js';
import { type PassageBlock, showSlice } from './passage-block.js';

const SPARE_CHARS = 100;

interface ShownPlace {
  readonly document: Document;
  readonly paragraph: Span;
  readonly quotes: Quote[];
}

/**
 * Shows the whole paragraph around each quote, the quote in bold, under the very citation that the answer gave.
 * Where all of them do not fit into a message, each longer one comes as a file.
 * @throws QuoteMismatchError when a quote does not stand in its document
 */
export function renderContext(
  quotes: readonly Quote[],
  documents: readonly Document[],
  words: Words,
): ReplyPayload {
  const places = placesOf(quotes, documents);
  const title = `**${words.context.title}**`;
  const total = LIMITS.textDisplayTotalChars - SPARE_CHARS - title.length;
  const whole = places.map((place) => showPlace(place, words, total));
  const fits = whole.reduce((sum, block) => sum + block.text.length, 0) <= total;
  const blocks = fits ? whole : places.map((place) => showPlace(place, words, total / places.length));
  return framed(
    ACCENT.info,
    [text(title), ...blocks.flatMap(blockParts)],
    blocks.flatMap((block) => block.file ?? []),
  );
}

function showPlace(place: ShownPlace, words: Words, maxChars: number): PassageBlock {
  return showSlice(place.document, place.paragraph, {
    bold: place.quotes,
    caption: place.quotes.map((quote) => citationLine(quote, words)).join('\n'),
    maxChars,
    fileName: `paragraph-${place.quotes[0]?.citation.n ?? 0}.txt`,
    words: words.long,
  });
}

/** Quotes of the same paragraph share one place. */
function placesOf(quotes: readonly Quote[], documents: readonly Document[]): ShownPlace[] {
  const places = new Map<string, ShownPlace>();
  for (const quote of quotes) {
    const document = documents.find(({ id }) => id === quote.documentId);
    verifyQuote(quote, document);
    if (document === undefined) continue;
    const paragraph = paragraphAround(document, quote);
    const key = `${document.id} ${paragraph.start}`;
    const place = places.get(key) ?? { document, paragraph, quotes: [] };
    place.quotes.push(quote);
    places.set(key, place);
  }
  return [...places.values()];
}

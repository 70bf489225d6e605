import type { APIButtonComponent } from 'discord.js';
import type { Quote } from '../../answering/answer.js';
import { paragraphNumber } from '../../answering/citation.js';
import type { Document } from '../../corpus/document.js';
import { excerptOf } from '../../corpus/excerpt.js';
import { incidentsOf } from '../../corpus/incidents-of.js';
import { paragraphsOf, shownBlocks } from '../../corpus/paragraphs.js';
import type { Span } from '../../language/span.js';
import type { ReplyPayload } from '../calls.js';
import { documentKey } from '../custom-id.js';
import type { Words } from '../locales/index.js';
import { dealToPages, pageLine, turnTo } from '../pages.js';
import { LIMITS } from '../rules/limits.js';
import { shortLine, smallPrint, whereFrom } from './citation-line.js';
import { ACCENT, blockParts, button, buttonRows, framed, line, pageButtons, text } from './components.js';
import { type PassageBlock, showExcerpt } from './passage-block.js';
import { phoneHeight } from './phone-height.js';

/** Documents on one page of the list; a line takes at most some 900 characters, mostly its address. */
const MAX_LIST_CHARS = 3600;
/** Of a phone's screen, with the title above the list and the hint below. */
const LIST_POINTS = 670;
const DOCUMENTS_ON_PAGE = 10;
const PARAGRAPH_CHARS = 3000;
const DETAIL_CHARS = 80;
const PAGE_FILES = 3;
const BLOCKS_ON_PAGE = 20;
const HEADING_MARK = /^#{1,6}\s+(?=\S)/;

/** Shows one page of the list of all documents. */
export function renderSourceList(documents: readonly Document[], words: Words, wanted = 1): ReplyPayload {
  if (documents.length === 0) return framed(ACCENT.info, [text(words.sources.none)]);
  const lines = documents.map((document, at) => `**${at + 1}.** ${sourceLine(document, words)}`);
  const pages = dealToPages(
    lines,
    (together) => together.length <= DOCUMENTS_ON_PAGE && sumOf(together.map(shareOfList)) <= 1,
  );
  const { shown = [], ...number } = turnTo(pages, wanted);
  return framed(ACCENT.info, [
    text(`**${words.sources.title}** · ${words.count.documents(documents.length)}`),
    text(shown.join('\n')),
    text(smallPrint([pageLine(number, words), words.sources.hint])),
    ...buttonRows(pageButtons(words.buttons, { action: 'list' }, number)),
  ]);
}

/** Shows the documents behind the numbers of one page of an answer, each once with its numbers. */
export function renderCitedSources(
  quotes: readonly Quote[],
  documents: readonly Document[],
  words: Words,
): ReplyPayload {
  const cited = documents
    .map((document) => ({ document, quotes: quotes.filter(({ documentId }) => documentId === document.id) }))
    .filter(({ quotes: own }) => own.length > 0);
  const lines = cited.map(({ document, quotes: own }) => {
    const numbers = own.map(({ citation }) => `\\[${citation.n}\\] ${words.paragraph(citation.paragraph)}`);
    return `${sourceLine(document, words)}\n-# ${numbers.join(' · ')}`;
  });
  const readers = cited
    .slice(0, LIMITS.buttonsInRow)
    .flatMap(({ document, quotes: [first] }) =>
      first === undefined ? [] : readButton(first, document, words),
    );
  return framed(ACCENT.info, [
    text(`**${words.sources.cited}**`),
    ...lines.map((entry) => text(entry)),
    ...buttonRows(readers),
  ]);
}

/**
 * Shows one document: what is known of it, then its paragraphs word for word, as many as fit.
 * @param place - which page of it, or the page on which a paragraph stands; both from 1
 */
export function renderDocument(
  document: Document,
  words: Words,
  place: { readonly page?: number; readonly paragraph?: number } = {},
): ReplyPayload {
  const pages = documentPages(document, words);
  const { shown = [], ...number } = turnTo(pages, pageOfParagraph(pages, place));
  const state = { action: 'document', source: documentKey(document) } as const;
  return framed(
    ACCENT.info,
    [
      text(`**${whereFrom(document, words)}**`),
      text(details(document, words)),
      line(),
      ...shown.flatMap(blockParts),
      ...(pages.length > 1 ? [text(smallPrint([pageLine(number, words)]))] : []),
      ...buttonRows(pageButtons(words.buttons, state, number)),
    ],
    shown.flatMap((block) => block.file ?? []),
  );
}

/** Opens the document of a quote where the quote stands. */
function readButton({ citation }: Quote, document: Document, words: Words): APIButtonComponent {
  const page = pageOfParagraph(documentPages(document, words), citation);
  const state = { action: 'read', source: documentKey(document), page: Math.max(page, 1) } as const;
  return button(words.buttons.read(citation.n), state);
}

function sourceLine(document: Document, words: Words): string {
  const names = incidentsOf(document).join(', ');
  const incident = names === '' ? '' : `🗂 ${shortLine(names, DETAIL_CHARS)}`;
  return [whereFrom(document, words), incident].filter((part) => part !== '').join(' · ');
}

function details(document: Document, words: Words): string {
  const { sources } = words;
  const known: readonly (readonly [string, string])[] = [
    [sources.incident, shortLine(incidentsOf(document).join(', ') || sources.unknownValue, DETAIL_CHARS)],
    [sources.publisher, shortLine(document.publisher ?? sources.unknownValue, DETAIL_CHARS)],
    [sources.language, shortLine(document.language, DETAIL_CHARS)],
    [sources.file, shortLine(document.path, DETAIL_CHARS)],
    [sources.paragraphs, String(paragraphsOf(document).length)],
  ];
  return known.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function documentPages(document: Document, words: Words) {
  return dealToPages(
    documentBlocks(document, words),
    (together) =>
      together.length <= BLOCKS_ON_PAGE &&
      sumOf(together.map((block) => block.text.length)) <= PARAGRAPH_CHARS &&
      together.filter(({ file }) => file !== undefined).length <= PAGE_FILES,
  );
}

/** Every block that is shown; headings go without a number, and with the paragraph that follows them. */
function documentBlocks(document: Document, words: Words): (PassageBlock & { readonly n: number })[] {
  return shownBlocks(document).map((block, at) => {
    const isHeading = block.kind === 'heading';
    const n = isHeading ? 0 : paragraphNumber(document, block.start);
    return {
      n,
      ...showExcerpt(
        isHeading ? excerptOf(document, titleIn(document, block), [block]) : excerptOf(document, block),
        {
          caption: isHeading ? '' : `-# ${words.paragraph(n)}`,
          maxChars: PARAGRAPH_CHARS,
          fileName: `block-${at + 1}.txt`,
          words: words.long,
        },
      ),
    };
  });
}

/** A heading without the mark that makes it one. */
function titleIn(document: Document, { start, end }: Span): Span {
  const mark = HEADING_MARK.exec(document.text.slice(start, end))?.[0] ?? '';
  return { start: start + mark.length, end };
}

function pageOfParagraph(
  pages: readonly (readonly { readonly n: number }[])[],
  { page = 1, paragraph }: { readonly page?: number; readonly paragraph?: number },
): number {
  if (paragraph === undefined) return page;
  return pages.findIndex((blocks) => blocks.some(({ n }) => n === paragraph)) + 1;
}

/** How much of a page a line of the list takes, by what Discord takes or by a phone's screen, whichever is smaller. */
function shareOfList(line: string): number {
  return Math.max(line.length / MAX_LIST_CHARS, phoneHeight(line) / LIST_POINTS);
}

function sumOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

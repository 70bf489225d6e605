import { Readability } from '@mozilla/readability';
import type { Reason } from '../../lines/reasons.js';
import { cutPage } from '../../pages/page.js';
import type { Extracted } from '../format.js';
import { oneLine, TextBuilder } from '../text-builder.js';
import { type DomDocument, type DomElement, parsePage } from './dom.js';
import type { WebBlock } from './web-block.js';
import { webBlocks } from './web-blocks.js';
import { commentAround, type WebComment, webComments } from './web-comments.js';
import { hiddenNames } from './web-hidden.js';
import { webMetadata } from './web-metadata.js';

/** A page of more elements, or of elements so deep in others, is judged by its lines alone: the library's cost grows with their product. */
const MOST_ELEMENTS = 20_000;
const MOST_DEPTH = 200;
/** An article that holds less of its page's running text was chosen wrongly. */
const LEAST_SHARE = 0.25;
/** A paragraph; characters. */
const PROSE_CHARS = 100;
const ID = 'data-block';
/** What stands behind the name of a comment's author, and on the buttons below it, is no longer; UTF-16 code units. */
const HEAD_CHARS = 60;
const BUTTON_CHARS = 25;

/** Reads a web page: its article, and what else stands on it, cut with the reason. */
export function readPage(html: string): Extracted {
  const document = parsePage(html);
  const body = document.body ?? document.documentElement;
  if (body === null) return { text: '', blocks: [] };
  const blocks = webBlocks(body, hiddenNames(document));
  const comments = webComments(document);
  const given = webMetadata(document, (element) => commentAround(element, comments) !== undefined);
  const reasons = reasonsOf(document, blocks);
  const title = given.title ?? '';
  const builder = new TextBuilder();
  let list: string[] = [];
  const flush = () => {
    builder.add('list', list.join('\n'));
    list = [];
  };
  blocks.forEach((block, i) => {
    const around = comments.size === 0 ? undefined : commentAround(block.owner, comments);
    const comment = around && comments.get(around);
    if (comment !== undefined) {
      flush();
      addComment(builder, block, comment);
      return;
    }
    const reason = block.reason ?? (isTitle(block, title) ? 'page title' : reasons[i]);
    if (block.kind === 'list' && reason === undefined) {
      list.push(block.text);
      return;
    }
    flush();
    builder.add(block.kind, block.text, {
      turns: block.turns,
      emphasised: block.emphasised,
      ...(reason && { reason }),
    });
  });
  flush();
  const withoutScripts = [...document.querySelectorAll('noscript')].map(
    ({ textContent }) => textContent ?? '',
  );
  return { ...builder.build(), given, withoutScripts: withoutScripts.join('\n') };
}

/** Adds a block of a comment: the line of its author, whose time counts from the reader's day, and its buttons are none of its words. */
function addComment(builder: TextBuilder, block: WebBlock, { author, when, origin }: WebComment): void {
  const words = block.text.replace(/^- /, '');
  const isSentence = /[.!?…]["'”’)]{0,3}$/.test(words);
  const namesBoth = words.startsWith(author) || (when !== '' && words.includes(when));
  const isHead =
    words === author ||
    (namesBoth && !isSentence && words.length <= author.length + when.length + HEAD_CHARS);
  const isButton = words.length <= BUTTON_CHARS && !isSentence;
  const reason = block.reason ?? (isHead ? 'byline' : isButton ? 'comment form' : undefined);
  const kind = block.kind === 'quote' ? 'quote' : 'paragraph';
  // Whom a comment quotes is not told.
  const said = kind === 'quote' ? {} : { origin };
  builder.add(kind, words, { ...said, ...(reason && { reason }) });
}

/** Gives the words of a piece of HTML, a blank line between its blocks. */
export function plainTextOf(html: string): string {
  const document = parsePage(html);
  const blocks = document.body === null ? [] : webBlocks(document.body);
  return blocks.map(({ kind, text }) => (kind === 'quote' ? text.replace(/^/gm, '> ') : text)).join('\n\n');
}

const isTitle = ({ kind, text }: WebBlock, title: string): boolean =>
  kind === 'heading' && title !== '' && oneLine(text) === title;

/** By the library that knows pages' elements; where it fails, by the model that knows their lines. */
function reasonsOf(document: DomDocument, blocks: readonly WebBlock[]): (Reason | undefined)[] {
  const article = articleElements(document);
  const isKept = ({ owner }: WebBlock) => article?.has(owner) === true;
  const prose = blocks.filter(({ text }) => text.length >= PROSE_CHARS);
  const kept = prose.filter(isKept);
  const share = lengthOf(kept) / Math.max(1, lengthOf(prose));
  if (kept.length > 0 && share >= LEAST_SHARE) {
    return blocks.map((block) => (isKept(block) ? undefined : 'not of the article'));
  }
  const around = blocks.map(({ owner }) => reasonAround(owner));
  const within = blocks.filter((_, i) => around[i] === undefined);
  const judged = cutPage(within.map(({ text }) => text)).values();
  return around.map((reason) => reason ?? judged.next().value);
}

/** Why what stands in an element is no text, where the page itself says so; the foot of a quotation names its speaker. */
function reasonAround(owner: DomElement): Reason | undefined {
  if (owner.closest('nav') !== null) return 'navigation';
  return owner.closest('footer') !== null && owner.closest('blockquote') === null ? 'footer' : undefined;
}

const lengthOf = (blocks: readonly WebBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The elements that the article is made of; undefined when none is found. */
function articleElements(document: DomDocument): ReadonlySet<DomElement> | undefined {
  const elements = [...document.querySelectorAll('body, body *')];
  if (elements.length > MOST_ELEMENTS || deepest(elements) > MOST_DEPTH) return undefined;
  for (const [i, element] of elements.entries()) element.setAttribute(ID, String(i));
  const copy: unknown = document.cloneNode(true);
  try {
    const found = new Readability<DomElement>(copy, {
      serializer: (node) => node as DomElement,
      charThreshold: 200,
    }).parse();
    if (!found?.content) return undefined;
    const numbers = [found.content, ...found.content.querySelectorAll(`[${ID}]`)].map((one) =>
      one.getAttribute(ID),
    );
    return new Set(numbers.flatMap((number) => (number === null ? [] : (elements[Number(number)] ?? []))));
  } catch {
    return undefined;
  }
}

/** How many elements the deepest one stands in; `elements` in the order of the page. */
function deepest(elements: readonly DomElement[]): number {
  const depths = new Map<DomElement, number>();
  let most = 0;
  for (const element of elements) {
    const parent = element.parentElement;
    const depth = (parent === null ? 0 : (depths.get(parent) ?? 0)) + 1;
    depths.set(element, depth);
    most = Math.max(most, depth);
  }
  return most;
}

import type { Span } from '../../language/span.js';
import type { Block, Mark } from '../document.js';
import { blankSpans } from '../lines/blank-spans.js';

/** What stands in "[quote=…]" and whoever wrote it, where the tag names him. */
export interface QuotedPart extends Span {
  readonly author?: string;
}

/** A text with the tags of forums, and what they say. */
export interface TaggedText {
  /** The text with white space for its tags, offsets as they were; a quotation stands apart from what is around it. */
  readonly plain: string;
  readonly tags: readonly Mark[];
  /** In the order of their ends: the innermost first. */
  readonly quotes: readonly QuotedPart[];
}

/** "[quote="Ana" post_id=7]", "[/b]", "[url=https://example.org]", "[*]" */
const TAG =
  /\[(\/?)(quote|b|i|u|s|strike|url|img|email|size|color|colour|font|face|list|ul|ol|li|code|center|left|right|align|justify|indent|spoiler|sup|sub|table|tr|td|th|user|mention|attach|attachment|media|video|youtube|highlight|h[1-6]|p|\*|hr|br)((?:[=:\s](?:"[^"\n]{0,100}"|[^[\]"\n]){0,200})?)\]/gi;
/** Of more tags that are not closed yet the first are never closed. */
const MOST_OPEN = 100;
/** Tags that nothing closes. */
const ALONE = /^(?:\*|hr|br|attach|attachment)$/i;
/** What stands in them are addresses, numbers of files, and what was struck out. */
const UNSHOWN = /^(?:img|attach|attachment|media|video|youtube|s|strike)$/i;
/** What follows the sign of a tag may name the author: `author=Ana link=…`, `name="Ana"`. */
const KEYED =
  /\b(?:author|name|user|username|member)=(?:&quot;|["'])?([^"'&\]\n]{1,60}?)(?:&quot;|["']|\s+\w+=|$)/i;
const VALUE = /^=\s?(?:&quot;(.{1,80}?)&quot;|"([^"]{1,80})"|'([^']{1,80})'|(.{1,80}))/;
/** "Ana, post: 12, member: 7", "Ana;12345", "Ana,12345", "Ana post_id=7" */
const BESIDE =
  /\s?(?:,\s?(?:post|p|topic|member|username|full)\s?:.{0,80}|[;,]\s?\d{1,12}.{0,80}|\s\w{1,20}=.{0,80})$/;

/** Reads the tags that forums write; undefined where a text has none. Only those are tags that are closed as well, or need not be. */
export function readTags(text: string): TaggedText | undefined {
  if (!text.includes('[/')) return undefined;
  const tags: Mark[] = [];
  const quotes: QuotedPart[] = [];
  const breaks = new Set<Span>();
  const open: { readonly name: string; readonly span: Span; readonly value: string }[] = [];
  const alone: Span[] = [];
  for (const { index, 0: tag, 1: slash, 2: given = '', 3: value = '' } of text.matchAll(TAG)) {
    const [name, span] = [given.toLowerCase(), { start: index, end: index + tag.length }];
    if (slash === '') {
      if (ALONE.test(name)) alone.push(span);
      open.push({ name, span, value });
      if (open.length > MOST_OPEN) open.shift();
      continue;
    }
    const at = open.findLastIndex((one) => one.name === name);
    const opened = open[at];
    if (opened === undefined) continue;
    open.length = at;
    if (UNSHOWN.test(name)) tags.push({ start: opened.span.start, end: span.end });
    else tags.push(opened.span, span);
    if (name !== 'quote') continue;
    const author = authorIn(opened.value);
    quotes.push({ start: opened.span.end, end: span.start, ...(author !== undefined && { author }) });
    breaks.add(opened.span).add(span);
  }
  // Where a quotation is not closed, nobody knows where it ends.
  for (const { name, span } of open) {
    if (name !== 'quote') continue;
    tags.push(span);
    breaks.add(span);
    quotes.push({ start: span.end, end: text.length });
  }
  if (tags.length === 0) return undefined;
  tags.push(...alone);
  return { plain: blankSpans(text, tags, breaks), tags, quotes };
}

function authorIn(value: string): string | undefined {
  const keyed = KEYED.exec(value)?.[1];
  const told = keyed ?? VALUE.exec(value)?.slice(1).find(Boolean);
  const name = told?.replace(BESIDE, '').trim() ?? '';
  return name === '' || /^\d+$/.test(name) ? undefined : name;
}

/**
 * Stretches blocks over the tags that stand beside them, so that nothing but white space lies between blocks.
 * @param closes - tells whether a tag belongs to what stands before it
 */
export function overTags(
  blocks: readonly Block[],
  tags: readonly Span[],
  closes: (tag: Span) => boolean,
): Block[] {
  const found = [...blocks];
  let at = 0;
  for (const tag of [...tags].sort((a, b) => a.start - b.start)) {
    const { start, end } = tag;
    while (at < found.length && (found[at]?.end ?? 0) < end) at++;
    const [above, below] = [found[at - 1], found[at]];
    if (below !== undefined && below.start <= start) continue;
    if (above !== undefined && (below === undefined || closes(tag))) found[at - 1] = { ...above, end };
    else if (below !== undefined) found[at] = { ...below, start };
  }
  return found;
}

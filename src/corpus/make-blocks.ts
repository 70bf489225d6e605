import type { Block } from './document.js';
import { isStatusPage } from './entries/status-lines.js';
import { isShouted } from './lines/open-lines.js';
import type { Reason } from './lines/reasons.js';
import type { LineUnit } from './lines/units.js';
import { cutEncyclopedia, cutReferences, isEncyclopedia } from './pages/encyclopedia.js';
import { cutPage } from './pages/page.js';
import { cutCommentThread } from './speakers/comment-heads.js';

/** A heading of a plain text is no longer than this; UTF-16 code units and words. */
const HEADING_CHARS = 90;
const HEADING_WORDS = 14;
/** A paragraph that can stand below a heading; UTF-16 code units. */
const PARAGRAPH_CHARS = 100;
/** What a text says before its headline takes so many units. */
const HEAD_UNITS = 3;
/** The title may come again within so many units. */
const TITLE_REACH = 3;

const ENDS_OPEN = /[\p{L}\p{N})\]"'”’?]$/u;
const ENDS_CLOSED = /[.!?。！？…][)"'”’»」』\]]*$/u;

/**
 * Makes units into blocks: cuts the furniture of pages and encyclopedias, joins the items of a list.
 * @param options.infersHeadings - whether headings show by their shape alone
 * @param options.isSpoken - whether all of it is spoken, as in subtitles, where no line is furniture of a page
 */
export function blocksOf(
  units: readonly LineUnit[],
  options: { readonly infersHeadings: boolean; readonly isSpoken?: boolean },
): Block[] {
  const cuts = options.isSpoken ? units.map(({ cut }) => cut) : cutRepeatedTitle(units, cutUnits(units));
  const kept = units.filter((_, i) => cuts[i] === undefined);
  const titleComesTwice = cuts[units.indexOf(kept[0] as LineUnit) + 1] === 'repeated title';
  const kinds = new Map(options.infersHeadings ? plainKinds(kept, titleComesTwice) : []);
  const blocks: Block[] = [];
  units.forEach((unit, i) => {
    const reason = cuts[i];
    const last = blocks.at(-1);
    const kind = reason ? 'boilerplate' : (kinds.get(unit) ?? unit.kind);
    const joins =
      last?.kind === kind && (reason ? last.reason === reason : kind === 'list' && !unit.blankAbove);
    if (joins && last) blocks[blocks.length - 1] = { ...last, end: unit.end };
    else {
      const { start, end, header, origin } = unit;
      const beside = { ...(reason && { reason }), ...(header && { header }), ...(origin && { origin }) };
      blocks.push({ start, end, kind, ...beside });
    }
  });
  return blocks;
}

function cutUnits(units: readonly LineUnit[]): (Reason | undefined)[] {
  const text = units.filter((unit) => !unit.cut && unit.kind !== 'row');
  const lines = text.map((unit) => unit.text);
  const judged = cutCommentThread(lines) ?? cutByKind(lines);
  const references = cutReferences(lines);
  // An article tells with an embedded post, its sender's line included; a text without a page around it was pasted without the post.
  const isPage = judged.some((reason) => reason !== undefined);
  const formOf = ({ looksLike }: LineUnit) => (isPage && looksLike === 'embed' ? undefined : looksLike);
  const reasons = new Map(text.map((unit, i) => [unit, judged[i] ?? references[i] ?? formOf(unit)]));
  return units.map((unit) => unit.cut ?? reasons.get(unit));
}

function cutByKind(lines: readonly string[]): (Reason | undefined)[] {
  if (isEncyclopedia(lines)) return cutEncyclopedia(lines);
  return isStatusPage(lines) ? [] : cutPage(lines);
}

/** Where the first line of the body comes again at once, the second is cut: pages carry their title twice. */
function cutRepeatedTitle(
  units: readonly LineUnit[],
  cuts: readonly (Reason | undefined)[],
): (Reason | undefined)[] {
  const title = units.findIndex((_, i) => cuts[i] === undefined);
  const words = units[title]?.text.replace(/^#+\s*/, '').trim() ?? '';
  if (words.split(/\s+/, 4).length < 4 && !/\p{Script=Han}{4}/u.test(words)) return [...cuts];
  return cuts.map((cut, i) => {
    const unit = units[i];
    const near = i > title && i <= title + TITLE_REACH && unit?.blankAbove === true;
    return cut ?? (near && unit.text.replace(/^#+\s*/, '').trim() === words ? 'repeated title' : undefined);
  });
}

/** A plain text shows its headings only by their shape and by what stands around them. */
function plainKinds(
  kept: readonly LineUnit[],
  titleComesTwice: boolean,
): (readonly [LineUnit, LineUnit['kind']])[] {
  return kept.map((unit, i) => {
    const above = kept[i - 1];
    const below = kept[i + 1];
    if (i === 0 && titleComesTwice) return [unit, 'heading'];
    const alone = unit.kind === 'paragraph' && unit.blankAbove && below?.blankAbove === true;
    // What a release says above its headline, "FOR IMMEDIATE RELEASE", is in capitals.
    const opens =
      !above ||
      above.kind === 'list' ||
      looksLikeParagraph(above) ||
      (i <= HEAD_UNITS && isNotice(above.text));
    const between = opens && below && looksLikeParagraph(below);
    return [unit, alone && between && looksLikeHeading(unit.text) ? 'heading' : unit.kind];
  });
}

function looksLikeHeading(text: string): boolean {
  if (text.length > HEADING_CHARS || !ENDS_OPEN.test(text) || text.split(/\s+/).length > HEADING_WORDS)
    return false;
  return /^[\p{Lu}\p{N}\p{Lo}"'“‘¿¡]/u.test(text);
}

const isNotice = (line: string): boolean =>
  line.length <= HEADING_CHARS && /\p{Lu}{2}/u.test(line) && isShouted(line);

const looksLikeParagraph = (unit: LineUnit): boolean =>
  unit.kind === 'paragraph' && unit.text.length >= PARAGRAPH_CHARS && ENDS_CLOSED.test(unit.text.slice(-12));

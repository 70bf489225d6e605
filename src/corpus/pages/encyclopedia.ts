import type { Reason } from '../lines/reasons.js';

const FROM = /^From (?:Wikipedia|\p{L}[\p{L}-]{1,30}(?: wiki|pedia)\b)/iu;
const EDIT = /\[\s?edit(?:\s?\|\s?edit source)?\s?\]\s*$/i;
const FOOT =
  /^(?:This page was last edited on|Text is available under|Community content is available under|Categor(?:y|ies):|Languages$|Authority control|Retrieved from "|Hidden categories:)/i;
const CONTENTS = /^(?:contents|table of contents)(?:\s*\[hide\])?$/i;
const CONTENTS_LINE = /^\d{1,2}(?:\.\d{1,2}){0,3}\s+\S.{0,80}$/;
const HAT =
  /^(?:see also|main articles?|further information|not to be confused with|for other uses)\s*:?\s.{1,160}$/i;
const REFERENCE_HEADING =
  /^(?:notes|references|notes and references|footnotes|citations|sources|bibliography|works cited|further reading|external links|see also)$/i;
const LINK_HEADING = /^(?:see also|external links|further reading)/i;
/** What a line of such a list looks like; UTF-16 code units. */
const LISTED =
  /^\s*(?:(?:\d{1,3}|[a-z])[.)]\s*)?\^|^\[\d{1,3}\]|\b(?:retrieved|archived|accessed)\b.{0,60}\d{4}|\bISBN\b|\bdoi:|https?:\/\//i;
const CITED = /^(?:\d{1,3}[.)]\s+)?(?:["“].{3,200}["”]|\p{Lu}[\p{L}'’-]+, \p{Lu}).{0,200}\d{4}/u;
const SHORT_CHARS = 60;
const FURNITURE = /^(?:advertisement|comments? \(\d+\)|jump to (?:navigation|search))$/i;

/** Tells whether a text is an article of an encyclopedia, pasted with what stands around it. */
export function isEncyclopedia(lines: readonly string[]): boolean {
  let edits = 0;
  for (const line of lines) {
    if (line.length > 200) continue;
    if (FROM.test(line) || /^This page was last edited on/i.test(line)) return true;
    if (line.includes('[') && EDIT.test(line)) edits++;
  }
  return edits >= 2;
}

/**
 * Tells what of an encyclopedia's article is not its text. The lead, the table beside it and all parts under headings stay.
 * @param lines - the lines or paragraphs in order
 * @returns for each the reason to cut it, or nothing
 */
export function cutEncyclopedia(lines: readonly string[]): (Reason | undefined)[] {
  let part: Reason | undefined;
  return lines.map((line) => {
    const text = withoutEdit(line);
    if (FROM.test(text) || FURNITURE.test(text)) return 'navigation';
    if (FOOT.test(text)) {
      part = 'footer';
      return part;
    }
    if (CONTENTS.test(text)) {
      part = 'table of contents';
      return part;
    }
    if (part === 'table of contents' && CONTENTS_LINE.test(text)) return part;
    if (part === 'footer' && text.length <= SHORT_CHARS) return part;
    part = undefined;
    return HAT.test(text) && text.length <= 180 ? 'navigation' : undefined;
  });
}

function withoutEdit(line: string): string {
  return (line.includes('[') ? line.replace(EDIT, '') : line).trim();
}

/** Finds the lists of references and of links at the end of a text, from their heading on. */
export function cutReferences(lines: readonly string[]): (Reason | undefined)[] {
  let inside = false;
  // Where a text has a list of references, its lists of links are such lists too.
  const hasList = lines.some((line, i) => REFERENCE_HEADING.test(withoutEdit(line)) && listFollows(lines, i));
  return lines.map((line, i) => {
    const text = withoutEdit(line);
    if (REFERENCE_HEADING.test(text)) {
      inside = listFollows(lines, i) || (hasList && LINK_HEADING.test(text) && isLink(lines[i + 1] ?? ''));
      return inside ? 'references' : undefined;
    }
    if (inside && (isListed(text) || isLink(line))) return 'references';
    inside = false;
    // A reference may stand without its list: "^ “Northern mail”. Retrieved …".
    return /^\s*(?:(?:\d{1,3}|[a-z])[.)]\s*)?\^\s/.test(text) ? 'references' : undefined;
  });
}

function listFollows(lines: readonly string[], heading: number): boolean {
  for (let i = heading + 1; i < Math.min(lines.length, heading + 3); i++) {
    if (LISTED.test(lines[i] ?? '') || CITED.test(lines[i] ?? '')) return true;
  }
  const own = (lines[heading] ?? '').replace(EDIT, '');
  return own !== lines[heading] && LINK_HEADING.test(own.trim());
}

/** A title in a list of links: short, without a stop and no heading. */
function isLink(line: string): boolean {
  return line.length <= SHORT_CHARS && !/[.!?]["”’)]*$/.test(line) && !EDIT.test(line);
}

function isListed(text: string): boolean {
  return LISTED.test(text) || CITED.test(text);
}

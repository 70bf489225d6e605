import type { Block } from '../document.js';
import { isShouted } from '../lines/open-lines.js';
import { findHead, type HeadLine } from './head-lines.js';
import { HEAD_DAY, menuParts, wordsOf } from './head-phrases.js';
import { GENRE_WORDS, MENU_WORDS, SECTION_WORDS } from './head-words.js';
import { calmName, houseOf, isNameShaped } from './house-name.js';
import { titleOf } from './infer.js';

/** A house is named so far below the title at most; lines. */
const REACH_BELOW = 5;
/** So much of a text is searched for how it speaks of its own house. */
const BODY_CHARS = 20_000;

const DATELINE = /^(\p{Lu}[\p{L}\d .,'’/-]{1,60})\((\p{Lu}[\p{L}\d .&-]{1,30})\)\s{0,2}[-–—]{1,2}\s/u;
const FIELD =
  /^(?:source|publisher|publication|outlet|newspaper|site|website|quelle|herausgeber|éditeur|fuente)\s?:\s{1,3}(\S[^\n]{0,80})$/iu;
const OTHER_FIELD = /^(?:date|link|url|author|title|published|datum|autor|auteur|fecha)\s?:\s/iu;
const LETTERS_TO = /^letters? to (?:the )?editor\s?[:,–—-]\s?/iu;
const ORGAN_OF =
  /^(?:newsletter|bulletin|magazine|journal|organ|blog|minutes|statement|message|letter|notice|response|report) (?:of|by|from) (?:the )?/iu;
const SENT_BY =
  /^(?:issued|released|published|posted|distributed|herausgegeben)\s[^\n]{0,40}?\s(?:by|von)\s/iu;
const BY = /,?\s{1,2}(?:by|von|par)\s{1,2}(?=["“]?\p{Lu})|^(?:[Bb]y|BY|[Vv]on|[Pp]ar)\s/u;
const LATER =
  /,?\s(?:last |page )?(?:updated|revised|published|issued|recorded|interview|transcript|edited|broadcast|handed down)(?!\p{L})/iu;
const SEGMENT = /\s{0,2}[|·•]\s{0,2}|\s[/–—-]\s|\.\s|\s{2,9}/u;
const PREFIX = /^([^:]{3,60}):\s/u;
const NUMBERED = /^([^,:]{2,60}),\s(?:episode|ep\.?|issue|no\.?|folge|ausgabe|nr\.?|épisode|episodio)\s\d/iu;
/** Who sues whom stands below the name of a court that has not said a word yet. */
const PARTIES = /\b(?:plaintiffs?|defendants?|petitioners?|respondents?),?$/iu;
const COURT = /\bcourt\b/iu;
const VERSUS = /\sv(?:s|ersus)?\.?\s/iu;
const BANNER_WORDS = 4;
const ARTICLE = /^(?:the|el|la|le|die|der|das|il|de|o|a)\s/iu;
const DASHED = /\s[|–—-]\s/u;
const SUFFIX = /\s[–—|-]\s([^–—|]{2,40})$/u;
const TAGGED =
  /^(?:an?|the|eine?|un|une|una)\s(?:\p{L}+\s){0,3}(?:blog|weblog|newsletter|podcast|magazine|zine)(?!\p{L})/iu;

/**
 * Finds whose a document is: the paper, office or company that its head names above the title, below it or in it, or the agency
 * of its dateline. Only what is a name by its shape and a house by its words or by how the text speaks of it is taken.
 * @param text - the document as it is read, its hidden marks blanked
 */
export function findPublisher(text: string, blocks: readonly Block[], title: string): string | undefined {
  if (blocks.some(({ origin }) => origin?.row !== undefined || origin?.author !== undefined))
    return undefined;
  const { lines, bodyStart } = findHead(text, blocks);
  const body = text.slice(bodyStart, bodyStart + BODY_CHARS);
  const titleAt = lines.findIndex((line) => isTitle(line, title));
  const isCut = (line: HeadLine) => line.block.reason !== undefined && line.role !== 'byline';
  const isFiling = lines.some((line) => PARTIES.test(line.text));
  const isOwn = (name: string | undefined, line: HeadLine) =>
    name === undefined || (isCut(line) && !isNamedAgain(name, line, text)) || (isFiling && COURT.test(name))
      ? undefined
      : name;
  const above = titleAt < 0 ? [] : lines.slice(0, titleAt);
  const below = lines.slice(titleAt + 1, titleAt + 1 + REACH_BELOW);
  const found =
    fieldIn(lines) ??
    firstOf(above, (line) => isOwn(masthead(line, lines, body), line)) ??
    crumbRoot(lines[titleAt]) ??
    firstOf(below, (line) => isOwn(crumbRoot(line) ?? houseBelow(line), line)) ??
    houseOfTitle(title, body) ??
    agencyOf(text, bodyStart, lines);
  return found === undefined ? undefined : calmName(found, text.slice(0, BODY_CHARS));
}

/** What a page's menu names is its house where the page names it in longer lines too: in its notice of rights, in its text. */
function isNamedAgain(name: string, line: HeadLine, text: string): boolean {
  if (MENU_WORDS.has(wordsOf(name)[0] ?? '') || (houseOf(name) === undefined && !ARTICLE.test(name)))
    return false;
  const rest = text.slice(line.start + line.text.length, line.start + BODY_CHARS * 3);
  const last = name.split(' ').at(-1) ?? '';
  const calm = calmName(name, rest).replace(/^The /u, '');
  const short = `the ${last.charAt(0).toUpperCase()}${last.slice(1).toLowerCase()}`;
  return rest
    .split('\n')
    .some((other) => other.trim().length > name.length && (other.includes(calm) || other.includes(short)));
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isTitle = ({ text }: HeadLine, title: string): boolean => {
  const shown = titleOf(text);
  return shown === title || (title.length >= 12 && shown.endsWith(title));
};

/** "+ Source: …" among other lines of that form. */
function fieldIn(lines: readonly HeadLine[]): string | undefined {
  if (!lines.some(({ text }) => OTHER_FIELD.test(text))) return undefined;
  return firstOf(lines, ({ text }) => {
    const value = FIELD.exec(text)?.[1]?.trim();
    return value !== undefined && isNameShaped(value) ? value : undefined;
  });
}

/** What stands over a headline: a house's name alone or at the beginning of its menu, or a name that the text knows as one. */
function masthead(line: HeadLine, lines: readonly HeadLine[], body: string): string | undefined {
  if (line.role === 'section' || line.role === 'label' || line.role === 'byline' || line.role === 'greeting')
    return undefined;
  const at = lines.indexOf(line);
  const next = lines[at + 1];
  if (VERSUS.test(line.text)) return undefined;
  if (line.level > 0 && next !== undefined && TAGGED.test(next.text)) return line.text;
  const own = line.text.replace(LETTERS_TO, '');
  const parts = menuParts(beforeDay(own)).flatMap((part) => part.split(SEGMENT));
  const named =
    parts.find((part) => houseOf(part) !== undefined) ??
    parts.map((part) => part.split(',', 1)[0] ?? '').find((part) => houseOf(part) !== undefined);
  if (named !== undefined) return named;
  return parts.find((part) => isKnownHouse(part, body)) ?? (at === 0 ? bannerIn(line, lines) : undefined);
}

/** A name alone at the very top of a page with a menu or a byline: in capitals, or with an article as papers have it. */
function bannerIn({ text, role, level }: HeadLine, lines: readonly HeadLine[]): string | undefined {
  const name = text.split(SEGMENT)[0] ?? '';
  const words = wordsOf(name);
  if (role !== 'other' || level > 0 || !isNameShaped(name) || words.length > BANNER_WORDS || isGeneric(name))
    return undefined;
  if (!isShouted(name) && !(words.length > 1 && ARTICLE.test(name))) return undefined;
  const isOfPage = lines.some(
    (line) => line.role === 'byline' || line.role === 'menu' || line.role === 'section',
  );
  return isOfPage && !lines.some((line) => line.role === 'label') ? name : undefined;
}

/** Whether the text names it as those are named who are told things, or as an agency in brackets. */
function isKnownHouse(name: string, body: string): boolean {
  if (!isNameShaped(name) || wordsOf(name).every((word) => MENU_WORDS.has(word) || SECTION_WORDS.has(word)))
    return false;
  const lower = body.toLowerCase();
  const low = name.toLowerCase();
  return [`told ${low}`, `told the ${low}`, `(${low})`, `to ${low} that`].some((words) =>
    lower.includes(words),
  );
}

/** A word by itself that names nobody: "Transcript", "Updated". */
const isGeneric = (name: string): boolean =>
  wordsOf(name).every((word) => GENRE_WORDS.has(word) || SECTION_WORDS.has(word) || /ed$/u.test(word)) ||
  HEAD_DAY.test(name);

/** "Rowers' forum > Talk > …" */
function crumbRoot(line: HeadLine | undefined): string | undefined {
  if (line === undefined || line.level > 0) return undefined;
  const parts = menuParts(line.text);
  const [root = ''] = parts;
  if (parts.length < 3 || !/[›»>]/u.test(line.text)) return undefined;
  const isMenu = wordsOf(root).every((word) => MENU_WORDS.has(word) || SECTION_WORDS.has(word));
  return isNameShaped(root) && !isMenu ? root : undefined;
}

/** "The Norvik Post, by Nora Weiss", "Norvik Town Council, 8 March 2024", "Issued 2 May 2023 by Weiss Hale LLP". */
function houseBelow({ text, role }: HeadLine): string | undefined {
  if (role === 'menu' || role === 'section' || role === 'greeting' || VERSUS.test(text)) return undefined;
  const sent = SENT_BY.exec(text);
  if (sent) return nameIn(text.slice(sent[0].length));
  const own = text.replace(LETTERS_TO, '').replace(ORGAN_OF, '');
  const by = BY.exec(own);
  if (by?.index === 0)
    return firstOf(own.split(SEGMENT).slice(1), (part) => (houseOf(part) === 'press' ? part : undefined));
  const left = beforeDay(by ? own.slice(0, by.index) : own);
  const found = firstOf(left.split(SEGMENT), nameIn);
  if (found !== undefined || !by) return found;
  // "PixelDesk | by Nora Weiss", and no "Photos by Nora Weiss".
  const name = /^([^|·•/,]{2,60}?)\s?[|·•/,]/u.exec(own)?.[1] ?? '';
  return isNameShaped(name) && !isGeneric(name) ? name : undefined;
}

/** A house before the first comma of a phrase, or in all of it. */
function nameIn(phrase: string): string | undefined {
  const trimmed = phrase.replace(/[\s.,;:–—-]{1,4}$/u, '').trim();
  const [before = ''] = trimmed.split(', ');
  if (houseOf(before) !== undefined) return before;
  return houseOf(trimmed) !== undefined ? trimmed : undefined;
}

/** A line up to its first day, or to what is said of when it appeared. */
function beforeDay(line: string): string {
  const ends = [HEAD_DAY.exec(line)?.index, LATER.exec(line)?.index].flatMap((at) => at ?? []);
  return line.slice(0, Math.min(line.length, ...ends)).replace(/[\s,.|·–—(-]{1,6}$/u, '');
}

/** "Norvik Rowing Club: minutes …", "Norvik Nights, episode 12: …", "Statement of Norvik Mills GmbH", "… – Norvik Post". */
function houseOfTitle(title: string, body: string): string | undefined {
  const own = title.replace(/^(?:an?|the)\s|^transcript\s?[:–—-]\s/iu, '');
  const numbered = NUMBERED.exec(own)?.[1]?.split(DASHED)[0];
  if (numbered !== undefined && isNameShaped(numbered)) return numbered;
  const before = PREFIX.exec(own)?.[1];
  const prefixed = before === undefined ? undefined : nameIn(before);
  if (prefixed !== undefined) return prefixed;
  const [name = '', ...rest] = own.split(DASHED);
  if (rest.some((part) => TAGGED.test(part)) && isNameShaped(name)) return name;
  if (houseOf(name) === 'press' && rest.some((part) => /^["“]|transcript|episode/iu.test(part))) return name;
  const of = ORGAN_OF.exec(own);
  if (of && houseOf(own.slice(of[0].length)) !== undefined) return own.slice(of[0].length);
  const behind = SUFFIX.exec(own)?.[1]?.trim();
  if (behind === undefined) return undefined;
  return houseOf(behind) === 'press' || isKnownHouse(behind, body) ? behind : undefined;
}

/** "NORVIK, Feb. 22 (Agency) -- …" */
function agencyOf(text: string, bodyStart: number, lines: readonly HeadLine[]): string | undefined {
  const opening = [...lines.map((line) => line.text), text.slice(bodyStart, bodyStart + 140).trimStart()];
  return opening.flatMap((line) => {
    const [, place = '', agency] = DATELINE.exec(line) ?? [];
    return agency !== undefined && (HEAD_DAY.test(place) || isShouted(place)) ? agency.trim() : [];
  })[0];
}

import { ANY_WEEKDAY } from '../../../language/weekday-names.js';
import type { Origin } from '../../document.js';
import { readDayTime } from '../../entries/day-times.js';
import { readStamp } from '../../entries/stamps.js';
import { isName } from '../../speakers/thread-heads.js';
import { oneLine } from '../text-builder.js';
import type { DomDocument, DomElement } from './dom.js';

/** A comment of a reader below an article. */
export interface WebComment {
  readonly origin: Origin;
  readonly author: string;
  /** Its time, as a reader sees it: "2 years ago". */
  readonly when: string;
}

/** What pages call a single comment, in the classes, the id or the data for search engines of its element. */
const COMMENT =
  /^(?:(?:user|reader|post|blog|single|media|disqus|leser)?[-_]{0,2}(?:comment|kommentar|commentaire|comentario|comentário|commento|reactie|reply|antwort|réponse|respuesta|response)s?(?:[-_]{1,2}(?:item|entry|block|box|row|wrapper|card|node|thread|content|[\da-f]{1,40}))?|depth-\d)$/i;
const SEVERAL = /s$/i;
/** What holds all comments, and what in it may be one without being called so. */
const LIST =
  /^(?:[\p{L}]{2,12}[-_])?(?:comments?[-_](?:list|section|area|thread|threads|wrapper)|comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|responses|replies)$/iu;
const ITEM = /^(?:LI|ARTICLE)$/i;
const MAYBE = '[class], [id], [itemprop], [itemtype], li, article';
/** Who wrote it, and when: the surest first. */
const AUTHORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"], [itemprop="creator"]',
  '.fn',
  '[rel~="author"]',
  '[class*="author"] [class*="name"], [class*="Author"] [class*="name"]',
  '[class*="username"], [class*="user-name"], [class*="userName"], [class*="nickname"]',
  '[class*="author"], [class*="Author"]',
  '[class*="commenter"], [class*="poster"], [class~="user"], [class~="name"], [class~="nick"]',
  'cite',
];
/** What shows a time, or tells it in an attribute. */
const TIMES =
  'time, abbr, [title], [datetime], [data-time], [data-timestamp], [data-datetime], [data-utime], [data-date], [class*="date"], [class*="time"], [itemprop="dateCreated"], [itemprop="datePublished"]';
const TIME_ATTRIBUTES = [
  'datetime',
  'content',
  'data-datetime',
  'data-time',
  'data-timestamp',
  'data-utime',
  'data-date',
  'title',
];
const NAME_CHARS = 60;
const BEHIND_NAME = /\s{0,3}(?:says|said|wrote|writes|sagt|schrieb|dit|dice|a écrit)?\s{0,3}[:：,·•|–—-]?$/i;
const BEFORE_TIME = /\s(?:on|at|am|le|el|il|op)$/i;
const BEFORE_NAME =
  /^(?:(?:posted|written|geschrieben|publié|escrito)\s)?(?:by|von|par|por|da|door)\s|^[–—-]\s?/i;
/** "Thursday, June 3, 2021 8:15 PM" */
const WEEKDAY = new RegExp(`^${ANY_WEEKDAY}\\.?,? `, 'iu');
/** A line around a time. */
const INLINE = /^(?:A|SPAN|SMALL|EM|I|B|STRONG|TIME|ABBR)$/;

/**
 * Finds the comments of a page by their elements: each names who wrote it and carries its time in a form that machines read. A reply inside
 * a comment is one of its own.
 */
export function webComments(document: DomDocument): ReadonlyMap<DomElement, WebComment> {
  const elements = [...document.querySelectorAll(MAYBE)].filter(isComment);
  const all = new Set(elements);
  const found = new Map<DomElement, WebComment>();
  for (const element of elements) {
    const isOwn = (inside: DomElement) => commentAround(inside, all) === element;
    const time = timeOf(element, isOwn);
    const author = time && authorOf(element, time.element, isOwn);
    if (author === undefined || time === undefined) continue;
    const { at, when } = time;
    found.set(element, { author, when, origin: { message: found.size + 1, author, at } });
  }
  return found;
}

/** Finds the innermost of some elements that an element stands in. */
export function commentAround<Known extends { has(element: DomElement): boolean }>(
  element: DomElement,
  known: Known,
): DomElement | undefined {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement) if (known.has(at)) return at;
  return undefined;
}

function isComment(element: DomElement): boolean {
  const of = (name: string) => element.getAttribute(name) ?? '';
  if (/^comment$/i.test(of('itemprop')) || /schema\.org\/(?:User)?Comments?$/i.test(of('itemtype')))
    return true;
  // The list of all comments is none of them.
  if (namesOf(element).some((name) => COMMENT.test(name) && !SEVERAL.test(name))) return true;
  const parent = element.parentElement;
  const list = /^[OU]L$/i.test(parent?.tagName ?? '') ? [parent, parent?.parentElement] : [parent];
  return (
    ITEM.test(element.tagName) && list.some((one) => one && namesOf(one).some((name) => LIST.test(name)))
  );
}

const namesOf = (element: DomElement): string[] => [
  ...(element.getAttribute('class') ?? '').split(/\s+/),
  element.getAttribute('id') ?? '',
];

/** A name that an element of its own marks, or that stands before the time in its line. */
function authorOf(
  comment: DomElement,
  time: DomElement,
  isOwn: (inside: DomElement) => boolean,
): string | undefined {
  for (const selector of AUTHORS) {
    const names = [...comment.querySelectorAll(selector)]
      .filter(isOwn)
      .map((element) => oneLine(element.textContent ?? '').replace(BEHIND_NAME, ''))
      .filter((name) => name !== '' && name.length <= NAME_CHARS);
    const [name] = names;
    // Of several names nobody knows whose the words are.
    if (name !== undefined) return new Set(names).size === 1 ? name : undefined;
  }
  const name = textBefore(time, comment)
    .replace(BEFORE_TIME, '')
    .replace(BEHIND_NAME, '')
    .replace(BEFORE_NAME, '')
    .trim();
  return name.length <= NAME_CHARS && isName(name) ? name : undefined;
}

/** The words of a line before an element in it. */
function textBefore(element: DomElement, comment: DomElement): string {
  const line = element.parentElement;
  if (line === null || element === comment) return '';
  const words: string[] = [];
  for (const node of line.childNodes) {
    if (node === element) break;
    words.push(node.textContent ?? '');
  }
  const before = oneLine(words.join(''));
  return before === '' && INLINE.test(line.tagName) ? textBefore(line, comment) : before;
}

function timeOf(
  comment: DomElement,
  isOwn: (inside: DomElement) => boolean,
): { element: DomElement; at: string; when: string } | undefined {
  for (const element of comment.querySelectorAll(TIMES)) {
    if (!isOwn(element)) continue;
    const written = TIME_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
    const when = oneLine(element.textContent ?? '');
    for (const text of [...written, when]) {
      const at = momentOf(text.trim());
      if (at !== undefined) return { element, at, when };
    }
  }
  return undefined;
}

/** "2022-08-19T18:04:00+02:00", "1660932240", "August 19, 2022 at 6:04 pm" */
function momentOf(text: string): string | undefined {
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 16);
  const stamp = text.replace(WEEKDAY, '');
  return text.length > 60 ? undefined : (readStamp(stamp) ?? readDayTime(stamp, undefined));
}
